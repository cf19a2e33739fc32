/// A day, a month or a year of the proleptic Gregorian calendar, as ISO 8601 writes it.
package struct CivilDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12; nil when only the year is known.
  package let month: Int?
  /// The day; nil when only month or year are known.
  package let day: Int?

  /// Reads `2026-11-21`, `2026-11` or `2026`; nil for anything else and for days that do not exist.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    guard year >= 1, (1...12).contains(month ?? 1) else { return nil }
    guard (1...Self.length(ofMonth: month ?? 1, year: year)).contains(day ?? 1) else { return nil }
  }

  /// Days from 1970-01-01 to this day, or to the first day of the month or year.
  ///
  /// Counts whole 400-year eras from 1 March of year 0, so that leap days come last.
  package var daysSince1970: Int {
    let month = month ?? 1
    let shiftedYear = month > 2 ? year : year - 1
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
