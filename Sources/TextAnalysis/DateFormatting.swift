/// Dates by the rules of a language, always in the Gregorian calendar; see `TextFormatter`.
package enum DateFormatting {
  /// A date given as `2026-11-21`; months (`2026-11`) and years (`2026`) are written as exactly as they are known.
  package static func format(
    _ iso: String, style: DateStyle, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    try TextFormatter().date(iso, style: style, language: language, digits: digits)
  }
}
