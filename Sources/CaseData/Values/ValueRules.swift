import Calendar
import Diagnostics
import Markup

/// What is wrong with the characters of a simple value, and what they should perhaps be.
struct ValueFault {
  let definition: DiagnosticDefinition
  /// The value in the form that is wanted: a value of the data as well.
  var correction: String?
  var arguments: [String: DiagnosticArgument] = [:]
}

/// Judges the characters of a value by the kind of its type.
enum ValueRules {
  /// The first fault of a value, or nil.
  ///
  /// Patterns are left to the validator; all else is judged here, because here the words for it are known.
  static func fault(of text: String, type: TypeDefinition) -> ValueFault? {
    if let fault = faultOfKind(text, type.kind) { return fault }
    return faultOfFacets(text, type)
  }

  private static func faultOfKind(_ text: String, _ kind: TypeKind) -> ValueFault? {
    switch kind {
    case .complex, .money, .localizedText, .richText, .text: return nil
    case .decimal: return decimal(text)
    case .integer: return integer(text)
    case .boolean: return boolean(text)
    case .date: return date(text)
    case .partialDate: return partialDate(text)
    case .time: return time(text)
    case .dateTime: return dateTime(text)
    case .enumeration(let values): return enumeration(text, values)
    case .threeState: return threeState(text)
    case .language: return LanguageTag.isWellFormed(text) ? nil : form(text, FieldDiagnostics.invalidLanguageTag)
    case .country: return code(text, length: 2)
    case .currency: return code(text, length: 3)
    case .nationality: return text == "stateless" || text == "unclear" ? nil : nationality(text)
    case .email, .phone, .script, .webAddress:
      return text.isEmpty ? ValueFault(definition: FieldDiagnostics.emptyValue) : nil
    }
  }

  // MARK: Numbers

  private static func decimal(_ text: String) -> ValueFault? {
    if isDecimal(text) { return nil }
    if text.isEmpty { return ValueFault(definition: FieldDiagnostics.emptyValue) }
    return ValueFault(definition: FieldDiagnostics.invalidDecimal, correction: plainNumber(fromGerman: text))
  }

  private static func integer(_ text: String) -> ValueFault? {
    if isDecimal(text), !text.contains(".") { return nil }
    if text.isEmpty { return ValueFault(definition: FieldDiagnostics.emptyValue) }
    var correction = plainNumber(fromGerman: text)
    if correction?.contains(".") == true { correction = nil }
    return ValueFault(definition: FieldDiagnostics.invalidInteger, correction: correction)
  }

  /// The lexical form of `xs:decimal`.
  static func isDecimal(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.contains(where: { !$0.isEmpty }) else { return false }
    return parts.allSatisfy { $0.allSatisfy(CalendarDate.isDigit) }
  }

  /// `1.234,56` as `1234.56`; nil when the text is no number of German form.
  ///
  /// A full stop before exactly three digits and without a comma is ambiguous and gives nil.
  static func plainNumber(fromGerman text: String) -> String? {
    var text = Substring(text)
    for unit in ["€", "EUR", "Euro", "\u{A0}", "\u{202F}", " "] where text.hasSuffix(unit) {
      text = text.dropLast(unit.count)
    }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    let sign = text.hasPrefix("-") ? "-" : ""
    let body = text.dropFirst(sign.count)
    let halves = body.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    let groups = halves[0].split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    )
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(CalendarDate.isDigit) }) else { return nil }
    guard groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else {
      return nil
    }
    if groups.count == 2, halves.count == 1, halves[0].contains(".") { return nil }
    guard halves.count == 1 || (!halves[1].isEmpty && halves[1].utf8.allSatisfy(CalendarDate.isDigit)) else {
      return nil
    }
    return sign + groups.joined() + (halves.count == 2 ? "." + halves[1] : "")
  }

  // MARK: Yes and no

  static func boolean(_ text: String) -> ValueFault? {
    if text == "true" || text == "false" { return nil }
    let correction: String? =
      switch text.lowercased() {
      case "ja", "yes", "wahr", "1", "j", "y", "x": "true"
      case "nein", "no", "falsch", "0", "n": "false"
      default: nil
      }
    return ValueFault(definition: FieldDiagnostics.invalidBoolean, correction: correction)
  }

  private static func threeState(_ text: String) -> ValueFault? {
    if ["yes", "no", "unanswered"].contains(text) { return nil }
    let correction: String? =
      switch text.lowercased() {
      case "ja", "j", "y", "1", "wahr": "yes"
      case "nein", "n", "0", "falsch": "no"
      case "": "null"
      default: EditDistance.nearest(to: text, in: ["yes", "no", "unanswered"])
      }
    return ValueFault(definition: FieldDiagnostics.invalidThreeState, correction: correction)
  }

  // MARK: Lists of values

  private static func enumeration(_ text: String, _ values: [EnumerationValue]) -> ValueFault? {
    if values.contains(where: { $0.value == text }) { return nil }
    let lowered = text.lowercased()
    // A clerk may have written the label; that is as good as a misspelling.
    let byLabel = values.first {
      $0.label.de.lowercased() == lowered || $0.label.en.lowercased() == lowered || $0.value.lowercased() == lowered
    }
    let known = values.map { $0.hasOwnLabel && $0.label.de != $0.value ? "\($0.value) (\($0.label.de))" : $0.value }
    let knownEnglish = values.map {
      $0.hasOwnLabel && $0.label.en != $0.value ? "\($0.value) (\($0.label.en))" : $0.value
    }
    return ValueFault(
      definition: FieldDiagnostics.unknownValue,
      correction: byLabel?.value ?? EditDistance.nearest(to: text, in: values.map(\.value)),
      arguments: [
        "known": .text(Bilingual(de: known.joined(separator: ", "), en: knownEnglish.joined(separator: ", ")))
      ])
  }

  private static func form(_ text: String, _ definition: DiagnosticDefinition) -> ValueFault {
    ValueFault(definition: text.isEmpty ? FieldDiagnostics.emptyValue : definition)
  }

  private static func nationality(_ text: String) -> ValueFault? {
    switch text.lowercased() {
    case "staatenlos": ValueFault(definition: FieldDiagnostics.invalidCode, correction: "stateless")
    case "ungeklärt", "unbekannt": ValueFault(definition: FieldDiagnostics.invalidCode, correction: "unclear")
    default: code(text, length: 2)
    }
  }

  private static func code(_ text: String, length: Int) -> ValueFault? {
    if text.utf8.count == length, text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
      return nil
    }
    let upper = text.uppercased()
    let isCase = upper != text && upper.utf8.count == length && upper.utf8.allSatisfy(isLetter)
    var correction = isCase ? upper : nil
    if length == 3, ["€", "euro"].contains(text.lowercased()) { correction = "EUR" }
    return ValueFault(
      definition: text.isEmpty ? FieldDiagnostics.emptyValue : FieldDiagnostics.invalidCode, correction: correction,
      arguments: ["length": .number(length)])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
