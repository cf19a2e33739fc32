import Calendar
import CaseData
import Diagnostics

/// Invented values, one after the other: days and hours go on, so that what comes later in a schema is later.
struct SampleValues {
  /// What usual keys hold; everybody knows these names for what they are.
  private static let usual: [String: String] = [
    "familyName": "Mustermann-Beispiel", "givenNames": "Erika", "givenName": "Erika", "firstName": "Erika",
    "lastName": "Mustermann-Beispiel", "birthName": "Beispiel", "street": "Musterweg", "houseNumber": "1",
    "postalCode": "40999", "city": "Musterstadt", "district": "Musterviertel", "birthPlace": "Musterstadt",
  ]

  private var day = CalendarDate(year: 2026, month: 11, day: 2)
  private var hour = 9

  /// A value for a field that keeps to its kind, its restrictions and its characters.
  mutating func text(for field: ElementDeclaration, _ type: TypeDefinition) -> String {
    if type.kind == .text || type.characterClass != nil {
      // A pattern says more than a key.
      if let pattern = type.facets.patterns.last, Self.usual[field.name] == nil {
        return PatternExample.text(pattern) ?? words(for: field, type)
      }
      return fitted(Self.usual[field.name] ?? words(for: field, type), type.facets)
    }
    return value(field, type)
  }

  private mutating func value(_ field: ElementDeclaration, _ type: TypeDefinition) -> String {
    switch type.kind {
    case .complex, .money, .text: ""
    case .decimal, .integer: number(type.facets, isWhole: type.kind == .integer)
    case .boolean: "true"
    case .threeState: "yes"
    case .date: field.name.lowercased().contains("birth") ? "1990-05-17" : nextDay()
    case .partialDate: "1990-05-17"
    case .time: nextHour()
    case .dateTime: nextDay() + "T10:00"
    case .enumeration(let values): values.first?.value ?? ""
    case .localizedText: words(for: field, type)
    case .richText: "An dieser Stelle steht ein erfundener Text: \(field.label.de)."
    case .language: "de"
    case .script: "Latn"
    case .country, .nationality: "SY"
    case .currency: "EUR"
    case .email: "erika.mustermann@musterstadt.example"
    // Of the numbers that the Bundesnetzagentur keeps for films and samples.
    case .phone: "030 23125000"
    case .webAddress: "https://www.musterstadt.example/"
    }
  }

  /// “Ort (Muster)”, or “Muster Ort” where brackets may not stand.
  private func words(for field: ElementDeclaration, _ type: TypeDefinition) -> String {
    let label = field.label.de
    guard let characters = type.characterClass else { return "\(label) (Muster)" }
    if field.name == "name" { return characters == .a ? "Erika Mustermann-Beispiel" : "Musterstelle" }
    return "Muster " + String(label.map { $0.isLetter ? $0 : " " }).split(separator: " ").joined(separator: " ")
  }

  private func fitted(_ text: String, _ facets: Facets) -> String {
    var text = text
    if let most = facets.length ?? facets.maxLength { text = String(text.prefix(most)) }
    if text.last == " " { text.removeLast() }
    if let least = facets.length ?? facets.minLength, text.count < least {
      text += String(repeating: "x", count: least - text.count)
    }
    return text
  }

  /// The least whole number that the restrictions permit from 1 on, or the greatest below.
  private func number(_ facets: Facets, isWhole: Bool) -> String {
    if let text = facets.minInclusive, let least = Int(text) { return String(max(1, least)).bounded(by: facets) }
    if let text = facets.minInclusive { return text }
    if let text = facets.minExclusive, let least = Int(text) { return String(max(1, least + 1)).bounded(by: facets) }
    return "1".bounded(by: facets)
  }

  private mutating func nextDay() -> String {
    let text = day?.text ?? ""
    day = day?.adding(days: 7)
    return text
  }

  private mutating func nextHour() -> String {
    defer { hour = hour == 17 ? 9 : hour + 1 }
    return hour < 10 ? "0\(hour):00" : "\(hour):00"
  }
}

extension String {
  /// The number, or the greatest that the restrictions permit.
  fileprivate func bounded(by facets: Facets) -> String {
    guard let number = Int(self) else { return self }
    if let text = facets.maxInclusive, let most = Int(text), most < number { return text }
    if let text = facets.maxExclusive, let most = Int(text), most <= number { return String(most - 1) }
    return self
  }
}
