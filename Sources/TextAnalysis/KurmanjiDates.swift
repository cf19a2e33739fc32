import Calendar

/// Dates in words in Kurmanji in Latin letters, `21ê mijdara 2026an`, as CLDR writes them since its version 45.
///
/// The ICU of Debian 12 (CLDR 42) puts the year first and has other names of months.
enum KurmanjiDates {
  private static let months = [
    "rêbendana", "sibata", "adara", "nîsana", "gulana", "hezîrana", "tîrmeha", "tebaxa", "îlona", "cotmeha", "mijdara",
    "berfanbara",
  ]
  /// From Thursday, the first day of 1970.
  private static let weekdays = ["pêncşem", "înî", "şemî", "yekşem", "duşem", "sêşem", "çarşem"]

  /// Whether a tag means Kurmanji in Latin letters.
  static func areMeant(by language: String) -> Bool {
    let subtags = language.lowercased().split(separator: "-")
    return subtags.first.map { $0 == "ku" || $0 == "kmr" } == true && !subtags.contains("arab")
  }

  /// The date in words; nil for styles that ICU writes well, and for months that are not known.
  static func text(_ date: PartialDate, style: DateStyle) -> String? {
    guard let month = date.month else { return nil }
    let monthAndYear = "\(months[month - 1]) \(date.year)an"
    switch style {
    case .month: return monthAndYear
    case .long, .full:
      guard let day = date.day else { return monthAndYear }
      let weekday = weekdays[((date.daysSince1970 % 7) + 7) % 7]
      return (style == .full ? weekday + ", " : "") + "\(day)ê \(monthAndYear)"
    case .weekday: return date.day.map { _ in weekdays[((date.daysSince1970 % 7) + 7) % 7] }
    case .medium, .short, .year: return nil
    }
  }
}
