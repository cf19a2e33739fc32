internal import CICU

/// How much of a date is written, and how.
package enum DateStyle: String, Hashable, Sendable, CaseIterable {
  /// `Samstag, 21. November 2026`
  case full
  /// `21. November 2026`
  case long
  /// `21. Nov. 2026`
  case medium
  /// `21.11.2026`
  case short
  /// `November 2026`
  case month
  /// `2026`
  case year
  /// `Samstag`
  case weekday
}

/// Dates by the rules of a language, always in the Gregorian calendar.
package enum DateFormatting {
  /// A date given as `2026-11-21`; months (`2026-11`) and years (`2026`) are written as exactly as they are known.
  ///
  /// `short`, `medium`, `long` and `full` take a month or a year for what it is; `weekday` needs a day.
  package static func format(
    _ iso: String, style: DateStyle, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    guard let date = CivilDate(iso: iso) else { throw TextFormatError(.invalidDate(iso)) }
    let skeleton = try skeleton(for: date, style: style, iso: iso)
    let result = unsafe language.withCString { language in
      unsafe digits.rawValue.withCString { digits in
        unsafe ICU.text { out in
          unsafe cicu_format_date(
            Int32(date.year), Int32(date.month ?? 1), Int32(date.day ?? 1), skeleton,
            cicu_locale(language_tag: language, digits: digits), out)
        }
      }
    }
    switch result {
    case .success(let text): return text
    case .failure(let failure): throw TextFormatError(.icu(ICU.name(of: failure.status)))
    }
  }

  /// The fields to show as a CLDR skeleton; the language decides about order, words and signs.
  private static func skeleton(
    for date: CivilDate, style: DateStyle, iso: String
  ) throws(TextFormatError) -> String {
    switch style {
    case .year: return "y"
    case .month:
      guard date.month != nil else { throw TextFormatError(.incompleteDate(iso)) }
      return "yMMMM"
    case .weekday:
      guard date.day != nil else { throw TextFormatError(.incompleteDate(iso)) }
      return "EEEE"
    case .full, .long, .medium, .short: break
    }
    let month =
      switch style {
      case .short: "MM"
      case .medium: "MMM"
      default: "MMMM"
      }
    guard date.month != nil else { return "y" }
    guard date.day != nil else { return "y\(month)" }
    switch style {
    case .full: return "y\(month)EEEEd"
    case .short: return "y\(month)dd"
    default: return "y\(month)d"
    }
  }
}
