import Calendar
import CaseData

/// The legal time of Germany: one hour before UTC, two in summer (Directive 2000/84/EC, in force as it is since 1996).
struct GermanTime: Hashable {
  let day: CalendarDate
  /// Minutes since midnight.
  let minutes: Int

  /// `2026-11-15` and `17:00`; nil when one of them is neither.
  init?(day: String, time: String) {
    guard let date = CalendarDate(day), day.utf8.count == 10 else { return nil }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    (self.day, minutes) = (date, hour * 60 + minute)
  }

  /// Reads a date-time of RFC 3339, whatever its offset; without one it is taken as German time.
  init?(dateTime text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let date = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    guard let local = GermanTime(day: date.text, time: String(decoding: bytes[11..<16], as: UTF8.self)) else {
      return nil
    }
    var rest = bytes[16...]
    if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst(3) }
    if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop { (0x30...0x39).contains($0) } }
    guard let sign = rest.first else {
      self = local
      return
    }
    var offset = 0
    if sign != UInt8(ascii: "Z") {
      let digits = String(decoding: rest.dropFirst(), as: UTF8.self).filter { $0 != ":" }
      guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), digits.count == 4, let number = Int(digits) else {
        return nil
      }
      offset = (number / 100 * 60 + number % 100) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }
    guard let utc = Self.moved(local.day, local.minutes - offset) else { return nil }
    guard let shifted = Self.moved(utc.day, utc.minutes + (Self.isSummer(utc.day, utc.minutes) ? 120 : 60)) else {
      return nil
    }
    (day, minutes) = (shifted.day, shifted.minutes)
  }

  /// The time of day, `17:00`.
  var time: String { Self.padded(minutes / 60) + ":" + Self.padded(minutes % 60) }

  /// `2026-11-15T17:00:00+01:00`.
  var dateTime: String { "\(day.text)T\(time):00+0\(isSummer ? 2 : 1):00" }

  /// Whether summer time is in force. The hour that an autumn night has twice is taken as its first.
  private var isSummer: Bool {
    guard let utc = Self.moved(day, minutes - 120) else { return false }
    return Self.isSummer(utc.day, utc.minutes)
  }

  /// From 1:00 UTC on the last Sunday of March to 1:00 UTC on the last Sunday of October.
  private static func isSummer(_ day: CalendarDate, _ minutes: Int) -> Bool {
    guard let start = lastSunday(of: 3, day.year), let end = lastSunday(of: 10, day.year) else { return false }
    if day == start { return minutes >= 60 }
    if day == end { return minutes < 60 }
    return start < day && day < end
  }

  private static func lastSunday(of month: Int, _ year: Int) -> CalendarDate? {
    guard let last = CalendarDate(year: year, month: month, day: 31),
      let first = CalendarDate(year: 2000, month: 1, day: 2)
    else { return nil }
    // 2 January 2000 was a Sunday.
    let weekday = ((last.dayNumber - first.dayNumber) % 7 + 7) % 7
    return last.adding(days: -weekday)
  }

  private static func moved(_ day: CalendarDate, _ minutes: Int) -> (day: CalendarDate, minutes: Int)? {
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    return day.adding(days: days).map { ($0, minutes - days * 1440) }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
