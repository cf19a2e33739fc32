import Calendar

/// The public holidays of North Rhine-Westphalia (§ 2 Feiertagsgesetz NW).
enum PublicHolidays {
  /// Whether a day is one.
  static func contains(_ day: CalendarDate) -> Bool {
    if fixed.contains(day.month * 100 + day.day) { return true }
    guard let easter = CalendarDate(easter(of: day.year)) else { return false }
    return movable.contains(day.dayNumber - easter.dayNumber)
  }

  /// New Year, Labour Day, German Unity Day, All Saints, Christmas; month and day.
  private static let fixed: Set<Int> = [101, 501, 1003, 1101, 1225, 1226]
  /// Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi, as days after Easter Sunday.
  private static let movable: Set<Int> = [-2, 1, 39, 50, 60]

  /// Easter Sunday of a year, ISO 8601 (Meeus, Jones, Butcher; Gregorian calendar).
  private static func easter(of year: Int) -> String {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = ((h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
    return "\(year)-\(CalendarDate.padded(month, 2))-\(CalendarDate.padded(day, 2))"
  }
}
