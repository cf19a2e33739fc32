import CaseData
import TextAnalysis

/// Writes numbers, dates and amounts as a language does.
enum ValueFormatter {
  private static let german = "de"

  /// The words for a value of the data, given in its canonical form.
  ///
  /// Without a format the kind decides: dates short, decimal numbers with their sign, whole numbers as plain digits
  /// (they may be years or file numbers), everything else as it is. Short dates, numbers and amounts are written the
  /// German way in every language: they are the form's binding entries. Dates in words follow the language, in the digits
  /// and with the calendar asked for.
  static func text(
    _ value: String, kind: TypeKind, format: ValueFormat?, currency: String, language: String,
    digits: Digits = .latin, calendar: DateCalendar = .gregorian
  ) throws(TextFormatError) -> String {
    switch format {
    case .text: return value
    case .date, .partialDate: return try date(value, .short, german)
    case .dateLong: return try date(value, .long, language, digits, calendar)
    case .dateFull: return try date(value, .full, language, digits, calendar)
    case .number: return try NumberFormatting.decimal(plain(value), language: german)
    case .money: return try NumberFormatting.money(plain(value), currency: currency, language: german)
    case .label, .name, .yesNo, nil: break
    }
    switch kind {
    case .date, .partialDate, .dateTime: return try date(value, .short, german)
    case .decimal: return try NumberFormatting.decimal(plain(value), language: german)
    case .money: return try NumberFormatting.money(plain(value), currency: currency, language: german)
    default: return value
    }
  }

  /// A date, and for a point in time the hour and minute behind it.
  private static func date(
    _ value: String, _ style: DateStyle, _ language: String, _ digits: Digits = .latin,
    _ calendar: DateCalendar = .gregorian
  ) throws(TextFormatError) -> String {
    guard let separator = value.firstIndex(of: "T") else {
      return try DateFormatting.format(value, style: style, language: language, digits: digits, calendar: calendar)
    }
    let day = try DateFormatting.format(
      String(value[..<separator]), style: style, language: language, digits: digits, calendar: calendar)
    return day + ", " + value[value.index(after: separator)...].prefix(5)
  }

  /// XML Schema allows `+5`, `.5` and `5.`; the formatter wants `5`, `0.5` and `5`.
  static func plain(_ value: String) -> String {
    var digits = Substring(value)
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits.removeFirst() }
    if digits.first == "." { digits = "0" + digits }
    if digits.last == "." { digits.removeLast() }
    return (isNegative ? "-" : "") + digits
  }
}
