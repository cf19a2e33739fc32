/// A day, a month or a year of the proleptic Gregorian calendar, as ISO 8601 writes it.
package struct PartialDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12; nil when only the year is known.
  package let month: Int?
  /// The day; nil when only month or year are known.
  package let day: Int?
  private let first: CalendarDate

  /// Reads `2026-11-21`, `2026-11` or `2026`; nil for anything else and for days that do not exist.
  package init?(iso text: String) {
    let count = text.utf8.count { $0 == UInt8(ascii: "-") } + 1
    guard (1...3).contains(count),
      let numbers = CalendarDate.numbers(text, lengths: Array([4, 2, 2].prefix(count))),
      // A month or a year exists where its first day does.
      let first = CalendarDate(
        year: numbers[0], month: count > 1 ? numbers[1] : 1, day: count > 2 ? numbers[2] : 1)
    else { return nil }
    year = first.year
    month = count > 1 ? first.month : nil
    day = count > 2 ? first.day : nil
    self.first = first
  }

  /// Days from 1970-01-01 to this day, or to the first day of the month or year.
  package var daysSince1970: Int { first.dayNumber - Self.epoch }

  /// The number of 1970-01-01 among the days.
  private static let epoch = 719_468
}
