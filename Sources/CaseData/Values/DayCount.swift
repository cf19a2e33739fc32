import Calendar

/// Which days count in a period of notice.
enum DayCount: String {
  /// All days.
  case calendarDays
  /// Werktage: Monday to Saturday, without holidays.
  case weekdays
  /// Arbeitstage: Monday to Friday, without holidays.
  case workingDays

  /// The days after the first and before the last that count; 0 when there are none.
  ///
  /// The day of delivery and the day of the session themselves do not count (§ 187 (1) BGB).
  func days(after first: CalendarDate, before last: CalendarDate) -> Int {
    guard first.dayNumber < last.dayNumber else { return 0 }
    if self == .calendarDays { return last.dayNumber - first.dayNumber - 1 }
    var count = 0
    var day = first
    // A period longer than two years is a slip of the pen; counting stops there.
    while let next = day.adding(days: 1), next < last, count < 600 {
      if counts(next) { count += 1 }
      day = next
    }
    return count
  }

  private func counts(_ day: CalendarDate) -> Bool {
    switch self {
    case .calendarDays: true
    case .weekdays: day.weekday != 7 && !PublicHolidays.contains(day)
    case .workingDays: day.weekday < 6 && !PublicHolidays.contains(day)
    }
  }
}
