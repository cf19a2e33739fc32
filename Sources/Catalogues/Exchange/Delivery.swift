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

  /// What an XLIFF file delivers: its units with a translation; those still in state `initial` are not done.
  package static func all(in file: CatalogueFile) -> [Delivery] {
    file.units.compactMap { unit in
      guard let target = unit.target, unit.state != .initial else { return nil }
      return Delivery(
        file: unit.file, key: unit.key, source: .inline(unit.source), target: .inline(target),
        state: unit.translationState, span: unit.span)
    }
  }
}
