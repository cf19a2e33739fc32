/// A day of the Gregorian calendar.
package struct CalendarDate: Hashable, Sendable, Comparable {
  /// The year.
  package let year: Int
  /// The month, from 1.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// The day, if there is such a day.
  package init?(year: Int, month: Int, day: Int) {
    guard year >= 1, year <= 9999, (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2026-12-31`; what follows as a time is passed over.
  package init?(_ text: String) {
    let day = text.utf8.prefix(10)
    guard let parts = Self.numbers(String(decoding: day, as: UTF8.self), lengths: [4, 2, 2]) else { return nil }
    guard text.utf8.count == 10 || text.utf8.dropFirst(10).first == UInt8(ascii: "T") else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Reads the German form `31.12.2026` or `1.3.2026`.
  package init?(german text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
      (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-12-31`.
  package var text: String { Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) }

  /// The days since 1 March of the year 0, for differences.
  package var dayNumber: Int {
    // Counting years from March puts the leap day last.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 306 + 5) / 10 + day - 1
  }

  /// The day of the week, Monday being 1; the first of March of the year 0 is a Wednesday.
  package var weekday: Int { (dayNumber + 2) % 7 + 1 }

  /// The days from this day to another; negative when the other is earlier.
  package func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The whole months from this day to another; negative when the other is earlier.
  package func months(to other: CalendarDate) -> Int {
    if other < self { return -other.months(to: self) }
    let months = (other.year - year) * 12 + other.month - month
    // A month is full on the same day, or on the last day of a shorter month.
    let isFull = other.day >= min(day, Self.days(in: other.month, of: other.year))
    return isFull ? months : months - 1
  }

  /// The day so many days later; nil beyond the years that dates can have.
  package func adding(days: Int) -> CalendarDate? {
    // Inverse of `dayNumber`, by eras of 400 years.
    let number = dayNumber + days
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CalendarDate(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The same day so many months later, or the last day of a shorter month; nil beyond the years that dates can have.
  package func adding(months: Int) -> CalendarDate? {
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The length of a month.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The numbers of a text such as `2026-12-31`, when its parts have these lengths.
  package static func numbers(_ text: String, lengths: [Int], separator: Character = "-") -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == lengths.count else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy(isDigit), let number = Int(part) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// Whether a byte is one of the ASCII digits.
  package static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// A number with zeros before it up to a width.
  package static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
