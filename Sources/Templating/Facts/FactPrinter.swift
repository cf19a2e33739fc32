import Calendar
import CaseData
import TextAnalysis

/// Writes a law fact in the words of a language.
struct FactPrinter {
  /// What is printed.
  struct Printed {
    let text: String
    /// Whether the words are German in whatever language was asked for: norms, names of the law.
    var isGerman = false
    /// Whether German stands in because the language has no words for the unit.
    var lacksWords = false
  }

  let fact: LawFact
  let part: FactCitation.Part
  let format: FactFormat?

  /// The text in a language; digits are always Latin, as on the forms that the reader will meet.
  func text(_ language: String) throws(TextFormatError) -> Printed {
    switch part {
    case .norm: return Printed(text: Self.norm(fact.norm), isGerman: true)
    case .checkedOn: return Printed(text: try Self.date(fact.checkedOn.text, format, language))
    case .validFrom: return Printed(text: try Self.date(fact.validFrom.text, format, language))
    case .validUntil: return Printed(text: try Self.date(fact.validUntil?.text ?? "", format, language))
    case .value: break
    }
    switch fact.kind {
    case .level: return Printed(text: fact.value)
    case .text: return Printed(text: fact.value, isGerman: true)
    case .date: return Printed(text: try Self.date(fact.value, format, language))
    case .money, .duration, .count: return try quantity(language)
    }
  }

  static func date(_ iso: String, _ format: FactFormat?, _ language: String) throws(TextFormatError) -> String {
    let style: DateStyle =
      switch format {
      case .date?: .short
      case .dateFull?: .full
      default: .long
      }
    return try DateFormatting.format(iso, style: style, language: language)
  }

  private func quantity(_ language: String) throws(TextFormatError) -> Printed {
    switch (fact.kind, format ?? .words) {
    case (_, .number):
      return Printed(text: try NumberFormatting.decimal(fact.value, language: language))
    case (.money, .sign):
      let text = try NumberFormatting.money(
        fact.value, currency: fact.unit ?? "EUR", whole: isWhole, language: language)
      return Printed(text: Self.unbroken(text))
    case (.count, .sign):
      return Printed(text: Self.unbroken(try NumberFormatting.percent(fact.value, language: language)))
    case (.count, _) where fact.unit == nil:
      return Printed(text: try NumberFormatting.decimal(fact.value, language: language))
    case (.duration, .dative) where InstantiationScope.primary(language) == "de":
      return Printed(text: Self.unbroken(try dative()))
    default: break
    }
    if let words = try words(language) { return Printed(text: words) }
    return Printed(text: try words("de") ?? fact.value, isGerman: true, lacksWords: true)
  }

  /// Number and unit in words; nil when the language has none for the unit.
  private func words(_ language: String) throws(TextFormatError) -> String? {
    let words =
      fact.kind == .money
      ? try NumberFormatting.moneyInWords(
        fact.value, currency: fact.unit ?? "EUR", whole: isWhole, language: language)
      : try NumberFormatting.measure(fact.value, unit: fact.unit ?? "", language: language)
    return words.map(Self.unbroken)
  }

  private func dative() throws(TextFormatError) -> String {
    let number = try NumberFormatting.decimal(fact.value, language: "de")
    let isOne = fact.value == "1"
    let unit =
      switch LawFact.DurationUnit(rawValue: fact.unit ?? "") {
      case .year?: isOne ? "Jahr" : "Jahren"
      case .month?: isOne ? "Monat" : "Monaten"
      case .week?: isOne ? "Woche" : "Wochen"
      case .day?: isOne ? "Tag" : "Tagen"
      case .hour?: isOne ? "Stunde" : "Stunden"
      case .minute?: isOne ? "Minute" : "Minuten"
      case nil: ""
      }
    return "\(number) \(unit)"
  }

  /// Whether an amount has no cents to show.
  private var isWhole: Bool {
    guard let point = fact.value.firstIndex(of: ".") else { return true }
    return fact.value[point...].dropFirst().allSatisfy { $0 == "0" }
  }

  /// A number stays on the line of its unit; the marks of direction that CLDR puts around signs are the element's business.
  private static func unbroken(_ text: String) -> String {
    let marks: [Unicode.Scalar] = ["\u{200E}", "\u{200F}", "\u{61C}"]
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !marks.contains(scalar) {
      result.append(scalar == " " ? "\u{A0}" : scalar)
    }
    return String(result)
  }

  /// A reference to a law with its signs and abbreviations kept together with their numbers (DIN 5008).
  static func norm(_ text: String) -> String {
    var result = text
    for mark in ["§", "§§", "Art.", "Abs.", "Nr.", "S.", "Satz"] {
      result = result.replacing(mark + " ", with: mark + "\u{A0}")
    }
    return result
  }
}
