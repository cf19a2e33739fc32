/// Dates by the rules of a language, in the Gregorian calendar, on demand with another behind it; see `TextFormatter`.
package enum DateFormatting {
  /// A date given as `2026-11-21`; months (`2026-11`) and years (`2026`) are written as exactly as they are known.
  package static func format(
    _ iso: String, style: DateStyle, language: String, digits: Digits = .latin, calendar: DateCalendar = .gregorian
  ) throws(TextFormatError) -> String {
    try TextFormatter().date(iso, style: style, language: language, digits: digits, calendar: calendar)
  }
}
