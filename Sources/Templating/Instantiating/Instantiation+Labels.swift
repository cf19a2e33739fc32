import CaseData
import Catalogues
import Diagnostics
import Markup
import TextAnalysis

/// Words for coded values: enumeration labels, yes and no, countries and languages.
extension Instantiation {
  /// The words for a coded value in the scope's language; nil when the kind has none.
  mutating func label(
    of value: String, kind: TypeKind, _ output: Output, _ scope: InstantiationScope
  ) -> PrintedText? {
    switch kind {
    case .boolean: return answer(value == "true" || value == "1" ? "yes" : "no", scope)
    case .threeState: return answer(value, scope)
    case .enumeration(let values): return enumerationLabel(value, values, output, scope)
    case .nationality where value == "stateless": return fixedText("v.stateless", "staatenlos", "stateless", scope)
    case .nationality where value == "unclear":
      return fixedText("v.nationality-unclear", "ungeklärt", "unclear", scope)
    case .country, .nationality:
      return DisplayNames.region(value, language: scope.language).map { PrintedText(text: $0, isForeign: false) }
    case .language:
      return DisplayNames.language(value, language: scope.language).map { PrintedText(text: $0, isForeign: false) }
    default: return nil
    }
  }

  /// Yes, no or unanswered.
  mutating func answer(_ value: String, _ scope: InstantiationScope) -> PrintedText {
    switch value {
    case "yes": fixedText("v.yes", "ja", "yes", scope)
    case "no": fixedText("v.no", "nein", "no", scope)
    default: fixedText("v.unanswered", "nicht beantwortet", "not answered", scope)
    }
  }

  /// A text of Vordruck's own: from the catalogue, else German or English as built in.
  mutating func fixedText(_ key: String, _ de: String, _ en: String, _ scope: InstantiationScope) -> PrintedText {
    if let text = catalogueWords(key, scope) { return text }
    switch InstantiationScope.primary(scope.language) {
    case "de": return PrintedText(text: de, isForeign: false)
    case "en": return PrintedText(text: en, isForeign: false)
    default: return PrintedText(text: de, isForeign: false, language: "de")
    }
  }

  private mutating func enumerationLabel(
    _ value: String, _ values: [EnumerationValue], _ output: Output, _ scope: InstantiationScope
  ) -> PrintedText {
    let key = output.field?.typeName.map { "enum.\($0).\(value)" }
    if let key, let text = catalogueWords(key, scope) { return text }
    guard let found = values.first(where: { $0.value == value }) else { return PrintedText(text: value) }
    if scope.isGerman { return PrintedText(text: found.label.de, isForeign: false) }
    if InstantiationScope.primary(scope.language) == "en" { return PrintedText(text: found.label.en, isForeign: false) }
    // A code such as B1 that the schema does not explain is the same in every language.
    guard found.hasOwnLabel else { return PrintedText(text: value) }
    if let key {
      reportOnce(
        Diagnostic(CatalogueDiagnostics.missing, ["key": .name(key), "language": .name(scope.language)]))
    }
    return PrintedText(text: found.label.de, isForeign: false, language: "de")
  }

  /// The plain words of a catalogue text without arguments, if the catalogue has it.
  private mutating func catalogueWords(_ key: String, _ scope: InstantiationScope) -> PrintedText? {
    guard let match = catalogue.lookup(key, language: scope.language), case .plain(let parts) = match.text else {
      return nil
    }
    // An English label of the schema is better than German words.
    if match.status == .missing, InstantiationScope.primary(scope.language) == "en" { return nil }
    note(match, key: key, scope)
    let words = parts.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    let isOther = Self.isOther(match.language, than: scope.language)
    return PrintedText(
      text: words, catalogueSpan: match.span, isForeign: false, language: isOther ? match.language : nil)
  }
}
