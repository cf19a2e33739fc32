/// The document's date in the two forms of a file; both stand for midnight UTC of the day.
struct DocumentDate {
  private let year: Int
  private let month: Int
  private let day: Int

  /// Reads `YYYY-MM-DD`; nil when that is no day of the Gregorian calendar.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { part in
      part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) ? Int(String(part) ?? "") : nil
    }
    guard numbers.count == 3, (1...12).contains(numbers[1]) else { return nil }
    (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard (1...Self.days(in: month, of: year)).contains(day) else { return nil }
  }

  /// The form of the information dictionary (ISO 32000-1 §7.9.4).
  var pdf: String { "D:\(Self.padded(year, 4))\(Self.padded(month, 2))\(Self.padded(day, 2))000000Z" }

  /// The form of XMP (ISO 8601).
  var xmp: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))T00:00:00Z" }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
