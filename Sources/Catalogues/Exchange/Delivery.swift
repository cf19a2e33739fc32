package import Diagnostics

/// A translation that came back, from whatever kind of file.
package struct Delivery: Sendable {
  /// A text as XLIFF or as a list holds it.
  package enum Text: Sendable {
    /// With XLIFF's codes.
    case inline(InlineText)
    /// In plain form (`PlainForm`).
    case plain(String)
  }

  /// The id of the `<file>` of the exchange file; nil in lists.
  package let file: String?
  /// The key of the text.
  package let key: String
  /// The German text from which it was made; nil where the file does not carry it.
  package let source: Text?
  /// The translation.
  package let target: Text
  /// How far it has come; nil where the file does not say.
  package let state: TranslationState?
  /// The place in the delivered file.
  package let span: SourceSpan?

  /// Creates a delivery.
  package init(
    file: String? = nil, key: String, source: Text? = nil, target: Text, state: TranslationState?, span: SourceSpan?
  ) {
    self.file = file
    self.key = key
    self.source = source
    self.target = target
    self.state = state
    self.span = span
  }

  /// What an XLIFF file delivers: its units with a translation.
  ///
  /// Units that are translated in part, and those that the file calls unfinished (`initial`), are counted and left out.
  ///
  /// - Parameter takesInitial: Whether somebody answers for what is called unfinished.
  package static func all(
    in file: CatalogueFile, takesInitial: Bool = false, log: inout DiagnosticLog
  ) -> [Delivery] {
    let initial = file.units.filter { $0.target != nil && $0.state == .initial && !takesInitial }
    file.reportPartialUnits(to: &log)
    if let first = initial.first {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.unfinishedEntries, at: first.span,
          ["count": .number(initial.count), "mark": .name("state=\"initial\"")]))
    }
    return file.units.compactMap { unit in
      guard let target = unit.target, unit.state != .initial || takesInitial else { return nil }
      return Delivery(
        file: unit.file, key: unit.key, source: .inline(unit.source), target: .inline(target),
        state: unit.state == .initial ? nil : unit.translationState, span: unit.span)
    }
  }
}
