internal import CICU
import Calendar

/// Writes numbers, money and dates and keeps the formats that it made; one per worker.
///
/// Making a format costs up to half a millisecond, using it one or two microseconds. `NumberFormatting` and
/// `DateFormatting` are the same without the memory.
@safe package final class TextFormatter {
  private struct Key: Hashable {
    let skeleton: String
    let language: String
    let digits: Digits
    /// CLDR's name of the calendar; nil for the Gregorian one.
    var calendar: String?
  }

  private var numbers: [Key: OpaquePointer] = unsafe [:]
  private var dates: [Key: OpaquePointer] = unsafe [:]

  /// Creates a formatter without formats.
  package init() {}

  deinit {
    unsafe numbers.values.forEach { unsafe cicu_number_formatter_close($0) }
    unsafe dates.values.forEach { unsafe cicu_date_formatter_close($0) }
  }

  /// A number with grouping and as many decimal places as it has, or exactly `places`.
  ///
  /// A value with more places than asked for is an error: nothing is rounded unasked.
  package func decimal(
    _ number: String, places: Int? = nil, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    let precision =
      switch places {
      case nil: "precision-unlimited"
      case 0: "precision-integer"
      case .some(let places): "." + String(repeating: "0", count: max(places, 0))
      }
    return try write(
      number, Key(skeleton: "\(precision) rounding-mode-unnecessary", language: language, digits: digits))
  }

  /// An amount in a currency (ISO 4217) with its usual places and sign: `1.234,56 €`.
  ///
  /// - Parameter whole: Whether the places are left out; the amount must then have none but zeros.
  package func money(
    _ amount: String, currency: String = "EUR", whole: Bool = false, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    let skeleton = try Self.skeleton(currency: currency, whole: whole)
    return try write(amount, Key(skeleton: skeleton, language: language, digits: digits))
  }

  /// An amount with the name of its currency: `1.234,56 Euro`; nil when the language has no name for it.
  package func moneyInWords(
    _ amount: String, currency: String = "EUR", whole: Bool = false, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String? {
    try inWords(amount, try Self.skeleton(currency: currency, whole: whole), language, digits)
  }

  /// A number with a unit in words: `5 Jahre`; nil when the language has no word for it.
  ///
  /// - Parameter unit: CLDR's name, `year`, `percent`.
  package func measure(
    _ number: String, unit: String, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String? {
    try inWords(number, "unit/\(unit) precision-unlimited rounding-mode-unnecessary", language, digits)
  }

  private static func skeleton(currency: String, whole: Bool) throws(TextFormatError) -> String {
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw TextFormatError(.unknownCurrency(currency))
    }
    let precision = whole ? "precision-integer" : "precision-currency-standard"
    return "currency/\(currency) \(precision) rounding-mode-unnecessary"
  }

  private func inWords(
    _ number: String, _ skeleton: String, _ language: String, _ digits: Digits
  ) throws(TextFormatError) -> String? {
    let skeleton = skeleton + " unit-width-full-name"
    let text = try write(number, Key(skeleton: skeleton, language: language, digits: digits))
    // CLDR gives a language without words the codes of its root: "5 y", "255 EUR".
    let root = try write(number, Key(skeleton: skeleton, language: "und", digits: digits))
    return text.filter(\.isLetter) == root.filter(\.isLetter) ? nil : text
  }

  /// A number with the percent sign of the language: `12.5` becomes `12,5 %`.
  package func percent(
    _ number: String, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    try write(number, Key(skeleton: "percent precision-unlimited", language: language, digits: digits))
  }

  /// A date given as `2026-11-21`; months (`2026-11`) and years (`2026`) are written as exactly as they are known.
  ///
  /// `short`, `medium`, `long` and `full` take a month or a year for what it is; `weekday` needs a day.
  ///
  /// In the calendar of `DateCalendar.native` a day in words has the calendar known from home behind it.
  package func date(
    _ iso: String, style: DateStyle, language: String, digits: Digits = .latin, calendar: DateCalendar = .gregorian
  ) throws(TextFormatError) -> String {
    guard let date = PartialDate(iso: iso) else { throw TextFormatError(.invalidDate(iso)) }
    if KurmanjiDates.areMeant(by: language), let text = KurmanjiDates.text(date, style: style) { return text }
    guard let skeleton = style.skeleton(for: date) else { throw TextFormatError(.incompleteDate(iso)) }
    // CLDR has no pattern of Sorani with a weekday and falls back to the order of its root.
    if style == .full, date.day != nil, language.lowercased().split(separator: "-").first == "ckb" {
      let day = try self.date(iso, style: .long, language: language, digits: digits, calendar: calendar)
      return try self.date(iso, style: .weekday, language: language, digits: digits) + "، " + day
    }
    let key = Key(skeleton: skeleton, language: language, digits: digits)
    let text = try write(date, key)
    // Weekdays are the same in both; months begin on other days.
    guard calendar == .native, date.day != nil, [.full, .long, .medium].contains(style),
      let home = DateCalendar.home(of: language)
    else { return text }
    return try text + " (" + write(date, Key(skeleton: "yMMMMd", language: language, digits: digits, calendar: home))
      + ")"
  }

  private func write(_ date: PartialDate, _ key: Key) throws(TextFormatError) -> String {
    let format = try unsafe dateFormat(key)
    let result = unsafe ICU.text { out in
      unsafe cicu_date_formatter_format(
        format, Int32(date.year), Int32(date.month ?? 1), Int32(date.day ?? 1), out)
    }
    return try Self.text(result, number: nil)
  }

  private func write(_ number: String, _ key: Key) throws(TextFormatError) -> String {
    guard NumberFormatting.isExactDecimal(number) else { throw TextFormatError(.invalidNumber(number)) }
    let format = try unsafe numberFormat(key)
    let result = unsafe ICU.text { out in unsafe cicu_number_formatter_format(format, number, out) }
    let text = try Self.text(result, number: number)
    // ICU writes most languages with the hyphen of typewriters; a minus sign (DIN 5008) also stays with its digits.
    return number.utf8.first == 0x2D ? text.replacing("-", with: "\u{2212}", maxReplacements: 1) : text
  }

  private func numberFormat(_ key: Key) throws(TextFormatError) -> OpaquePointer {
    if let known = unsafe numbers[key] { return unsafe known }
    let opened = try unsafe Self.open(key, cicu_number_formatter_open)
    unsafe numbers[key] = opened
    return unsafe opened
  }

  private func dateFormat(_ key: Key) throws(TextFormatError) -> OpaquePointer {
    if let known = unsafe dates[key] { return unsafe known }
    let opened = try unsafe Self.open(key, cicu_date_formatter_open)
    unsafe dates[key] = opened
    return unsafe opened
  }

  private static func open(
    _ key: Key,
    _ call: (UnsafePointer<CChar>, cicu_locale, UnsafeMutablePointer<Int32>) -> OpaquePointer?
  ) throws(TextFormatError) -> OpaquePointer {
    var status: Int32 = 0
    let opened = unsafe key.language.withCString { language in
      unsafe key.digits.rawValue.withCString { digits in
        func opened(_ calendar: UnsafePointer<CChar>?) -> OpaquePointer? {
          unsafe call(key.skeleton, cicu_locale(language_tag: language, digits: digits, calendar: calendar), &status)
        }
        guard let calendar = key.calendar else { return unsafe opened(nil) }
        return unsafe calendar.withCString { unsafe opened($0) }
      }
    }
    guard let opened = unsafe opened else { throw TextFormatError(.icu(ICU.name(of: status))) }
    return unsafe opened
  }

  private static func text(_ result: Result<String, ICUFailure>, number: String?) throws(TextFormatError) -> String {
    switch result {
    case .success(let text): return text
    case .failure(let failure):
      let name = ICU.name(of: failure.status)
      if let number, name == "U_FORMAT_INEXACT_ERROR" { throw TextFormatError(.inexactNumber(number)) }
      throw TextFormatError(.icu(name))
    }
  }
}
