package import Diagnostics
import OParl

/// Deadlines as a calendar (RFC 5545): a whole day each, with what is to be done and the case's number, without any name or text
/// of the case.
package enum DeadlineCalendar {
  /// The calendar's bytes.
  ///
  /// - Parameters:
  ///   - date: The day of the list, ISO 8601: when the entries were made.
  ///   - language: The language of the entries.
  package static func text(_ deadlines: [Deadline], date: String, language: DiagnosticLanguage) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Vordruck//Fristen//DE", "CALSCALE:GREGORIAN"]
    var seen: [String: Int] = [:]
    for deadline in deadlines where deadline.distance >= 0 {
      let renderer = DiagnosticRenderer(language: language, showsValues: false, sources: SourceMap())
      let summary = [deadline.reference, renderer.fix(deadline.finding)].compactMap { $0 }.joined(separator: ": ")
      // The same day of the same case has the same number in every list, so that calendars do not hold it twice.
      let place = [deadline.reference ?? "", deadline.rule, deadline.finding.dataPath ?? "", deadline.day]
        .joined(separator: "|")
      let count = seen[place, default: 0]
      seen[place] = count + 1
      let number = SHA512.hexadecimal(of: Array("\(place)|\(count)".utf8)).prefix(24)
      lines += [
        "BEGIN:VEVENT", "UID:\(number)@vordruck.invalid",
        "DTSTAMP:\(compact(date))T000000Z", "DTSTART;VALUE=DATE:\(compact(deadline.day))",
        "SUMMARY:\(escaped(summary))", "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func compact(_ day: String) -> String { day.replacing("-", with: "") }

  /// Text with the signs of the format behind a backslash (RFC 5545 §3.3.11).
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\n", with: "\\n")
  }

  /// A line in pieces of at most 75 bytes (RFC 5545 §3.1), never within a character.
  private static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for character in line {
      let size = character.utf8.count
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.append(character)
      length += size
    }
    return result
  }
}
