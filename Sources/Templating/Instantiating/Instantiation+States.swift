import Catalogues
import Diagnostics
import Markup

/// The least state of translations that a document may be made with.
extension Instantiation {
  /// Refuses a text that has not come far enough, or remembers that it was printed all the same.
  mutating func noteRequirement(_ match: CatalogueSet.Match, key: String, _ language: String) {
    // The German source itself is no translation.
    guard match.state != nil || match.status != .good else { return }
    let isCurrent = match.status != .outdated && match.status != .missing
    func suffices(_ wanted: TranslationState) -> Bool {
      isCurrent ? match.state.map { $0 >= wanted } ?? false : wanted == .machine
    }
    if let waived = options.waivedState, !suffices(waived) { isBelowDemand = true }
    guard let wanted = options.requiredState, !suffices(wanted) else { return }
    let state = isCurrent ? match.state.map(\.rawValue) ?? "" : match.status == .missing ? "missing" : "outdated"
    reportOnce(
      Diagnostic(
        CatalogueDiagnostics.belowRequired, at: match.span,
        [
          "key": .name(key), "language": .name(language), "required": .name(wanted.rawValue), "state": .name(state),
        ]))
  }

  /// Says, in German, that the document was made with texts that its template would refuse.
  mutating func emitWaiver(_ scope: InstantiationScope) {
    guard isBelowDemand else { return }
    var inner = scope
    inner.language = "de"
    let attributes = [ElementTree.Attribute(name: "class", value: "v-waiver")] + Self.languageAttributes("de")
    guard open("p", attributes, at: nil) else { return }
    let note = fixedText(
      "v.unreviewed-accepted",
      "Dieses Schreiben verlangt geprüfte Übersetzungen. Es wurde auf ausdrückliche Anweisung mit ungeprüften gedruckt.",
      "This paper demands reviewed translations. It was made with unreviewed ones on explicit instruction.", inner)
    emit(note, nil, inner)
    builder.close()
  }
}
