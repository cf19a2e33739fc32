import Calendar

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

  /// The fields to show as a CLDR skeleton; the language decides about order, words and signs.
  ///
  /// Nil when the date is less exact than the style needs.
  func skeleton(for date: PartialDate) -> String? {
    let hasMonth = date.month != nil
    let hasDay = date.day != nil
    switch self {
    case .year: return "y"
    case .month: return hasMonth ? "yMMMM" : nil
    case .weekday: return hasDay ? "EEEE" : nil
    case .full: return hasDay ? "yMMMMEEEEd" : hasMonth ? "yMMMM" : "y"
    case .long: return hasDay ? "yMMMMd" : hasMonth ? "yMMMM" : "y"
    case .medium: return hasDay ? "yMMMd" : hasMonth ? "yMMM" : "y"
    case .short: return hasDay ? "yMMdd" : hasMonth ? "yMM" : "y"
    }
  }
}
