import Calendar
import Diagnostics

/// Turns what German spreadsheets write into the forms of the data, where only one reading is possible.
enum CellForms {
  /// The form of the data, or what makes the cell ambiguous.
  enum Reading: Equatable {
    case plain(String)
    case ambiguousNumber
    case ambiguousDate
  }

  /// Reads a cell for a kind of type; what is not a German form stays for the rules of values to judge.
  static func read(_ text: String, as kind: TypeKind) -> Reading {
    switch kind {
    case .decimal: return number(text)
    case .integer:
      // A whole number has no decimal mark, so a full stop can only separate groups.
      return .plain(grouped(text) ?? ValueRules.plainNumber(fromGerman: text) ?? text)
    case .date: return date(text) { CalendarDate(german: $0)?.text }
    case .partialDate: return date(text) { ValueRules.partialDate(fromGerman: $0) }
    case .time: return .plain(ValueRules.time(text)?.correction ?? text)
    case .boolean: return .plain(ValueRules.boolean(text)?.correction ?? text)
    case .threeState:
      let isWord = ["ja", "nein", "wahr", "falsch", "true", "false"].contains(text.lowercased())
      guard isWord else { return .plain(text) }
      return .plain(["ja", "wahr", "true"].contains(text.lowercased()) ? "yes" : "no")
    default: return .plain(text)
    }
  }

  private static func number(_ text: String) -> Reading {
    // 1.234 and 1,234: one thousand or little more than one?
    let marks = text.filter { $0 == "." || $0 == "," }
    if marks.count == 1, let mark = text.firstIndex(where: { $0 == "." || $0 == "," }) {
      let whole = text[..<mark].drop { $0 == "-" || $0 == "+" }
      let fraction = text[text.index(after: mark)...]
      let isGroup = (1...3).contains(whole.count) && whole.first != "0" && fraction.count == 3
      if isGroup, (whole + fraction).utf8.allSatisfy(CalendarDate.isDigit) { return .ambiguousNumber }
    }
    if ValueRules.isDecimal(text) { return .plain(text) }
    return .plain(ValueRules.plainNumber(fromGerman: text) ?? text)
  }

  private static func grouped(_ text: String) -> String? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.utf8.allSatisfy(CalendarDate.isDigit) })
    else { return nil }
    return groups.joined()
  }

  private static func date(_ text: String, _ german: (String) -> String?) -> Reading {
    if let plain = german(text) { return .plain(plain) }
    let parts = text.split(whereSeparator: { $0 == "." || $0 == "/" })
    let isNumeric = parts.count == 3 && parts.allSatisfy { $0.utf8.allSatisfy(CalendarDate.isDigit) }
    // 01/02/2026 is read differently by English and American readers; 31.12.26 names no century.
    if isNumeric, text.contains("/") || parts[2].count == 2 { return .ambiguousDate }
    return .plain(text)
  }
}
