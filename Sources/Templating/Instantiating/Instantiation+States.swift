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
    belowDemand.add(
      key, language, Self.words(for: match, isCurrent: isCurrent), required: wanted.words, at: match.span)
  }

  private static func words(for match: CatalogueSet.Match, isCurrent: Bool) -> Bilingual {
    if isCurrent, let state = match.state { return state.words }
    return match.status == .missing
      ? Bilingual(de: "nicht übersetzt", en: "missing") : Bilingual(de: "veraltet", en: "outdated")
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
