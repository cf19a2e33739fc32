import Glibc

/// The clock of the machine: for hints about law that has changed, never for what is written.
enum Clock {
  /// Today where the machine stands, ISO 8601.
  static var today: String {
    var seconds = time(nil)
    var parts = unsafe tm()
    _ = unsafe localtime_r(&seconds, &parts)
    func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
    return "\(year + 1900)-\(padded(month + 1))-\(padded(day))"
  }
}
