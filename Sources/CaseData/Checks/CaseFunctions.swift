import Calendar
package import Markup

/// The functions that XPath 1.0 lacks for case data: exact sums and the order of days.
///
/// An argument that is no day gives false, an empty text or NaN, so that a rule about two days holds until both are there.
package enum CaseFunctions {
  /// All functions, for evaluators of checks and templates.
  package static let all: [XPathExtension] = [
    XPathExtension(name: "sum", arity: 1...1, call: sum),
    XPathExtension(name: "date-before", arity: 2...2, call: isBefore),
    XPathExtension(name: "add-days", arity: 2...2, call: addDays),
    XPathExtension(name: "add-months", arity: 2...2, call: addMonths),
    XPathExtension(name: "days-between", arity: 2...2, call: daysBetween),
    XPathExtension(name: "months-between", arity: 2...2, call: monthsBetween),
    XPathExtension(name: "clear-days", arity: 3...3, call: clearDays),
    XPathExtension(name: "minutes", arity: 1...1, call: minutes),
    XPathExtension(name: "matches", arity: 2...2, call: matches),
    XPathExtension(name: "cited", arity: 2...2, call: cited),
    XPathExtension(name: "without", arity: 2...2, call: without),
  ]

  /// `v:matches(text, 'pattern')`: whether the regular expression matches a part of the text.
  private static func matches(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard let text = text(arguments[0], tree), case .string(let pattern) = arguments[1] else { return .boolean(false) }
    guard let expression = try? Regex(pattern) else { return nil }
    return .boolean(text.firstMatch(of: expression) != nil)
  }

  /// `v:cited(path, 'Anlage')`: the numbers that texts cite after a word, each with a blank around it.
  private static func cited(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard case .nodes(let nodes) = arguments[0], case .string(let word) = arguments[1] else { return nil }
    var numbers: [Int] = []
    for node in nodes {
      for number in Citations.numbers(after: word, in: tree.stringValue(node)) where !numbers.contains(number) {
        numbers.append(number)
      }
    }
    return .string(numbers.sorted().reduce(" ") { $0 + String($1) + " " })
  }

  /// `v:without(list, path)`: the words of a list that are not among the values of the nodes, with commas between.
  private static func without(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard let list = text(arguments[0], tree), case .nodes(let nodes) = arguments[1] else { return nil }
    let known = Set(nodes.map { tree.stringValue($0) })
    return .string(list.split(separator: " ").filter { !known.contains(String($0)) }.joined(separator: ", "))
  }

  /// `v:sum(path)`: the exact sum of decimal numbers; NaN when one of them is none.
  private static func sum(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard case .nodes(let nodes) = arguments[0] else { return nil }
    var sum = ExactDecimal.zero
    for node in nodes {
      guard let number = ExactDecimal(tree.stringValue(node)), let next = sum.adding(number) else {
        return .number(.nan)
      }
      sum = next
    }
    return .number(XPathExtension.number(sum.text))
  }

  /// `v:date-before(a, b)`: whether the first day is earlier than the second.
  private static func isBefore(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard let first = date(arguments[0], tree), let second = date(arguments[1], tree) else { return .boolean(false) }
    return .boolean(first < second)
  }

  /// `v:add-days(date, n)` as a date.
  private static func addDays(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard let date = date(arguments[0], tree), let count = whole(arguments[1], tree) else { return .string("") }
    return .string(date.adding(days: count)?.text ?? "")
  }

  /// `v:add-months(date, n)` as a date; where the month is too short, its last day.
  private static func addMonths(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard let date = date(arguments[0], tree), let count = whole(arguments[1], tree) else { return .string("") }
    return .string(date.adding(months: count)?.text ?? "")
  }

  /// `v:days-between(a, b)`: the days from the first to the second.
  private static func daysBetween(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard let first = date(arguments[0], tree), let second = date(arguments[1], tree) else { return .number(.nan) }
    return .number(Double(second.dayNumber - first.dayNumber))
  }

  /// `v:months-between(a, b)`: the whole months from the first to the second.
  private static func monthsBetween(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard let first = date(arguments[0], tree), let second = date(arguments[1], tree) else { return .number(.nan) }
    return .number(Double(first.months(to: second)))
  }

  /// `v:clear-days(a, b, unit)`: the days after the first and before the second that count by `calendarDays`,
  /// `weekdays` (Monday to Saturday without holidays) or `workingDays` (Monday to Friday without holidays).
  private static func clearDays(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    guard let first = date(arguments[0], tree), let last = date(arguments[1], tree),
      let unit = text(arguments[2], tree).flatMap({ DayCount(rawValue: $0) })
    else { return .number(.nan) }
    return .number(Double(unit.days(after: first, before: last)))
  }

  /// `v:minutes(time)`: the minutes since midnight; NaN for what is no time.
  private static func minutes(_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue? {
    let parts = (text(arguments[0], tree) ?? "").split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hours = parts[0], let minutes = parts[1] else { return .number(.nan) }
    return .number(Double(hours * 60 + minutes))
  }

  private static func text(_ value: XPathValue, _ tree: DataTree) -> String? {
    switch value {
    case .nodes(let nodes): nodes.first.map { tree.stringValue($0) }
    case .string(let text): text
    case .number, .boolean: nil
    }
  }

  private static func date(_ value: XPathValue, _ tree: DataTree) -> CalendarDate? {
    text(value, tree).flatMap { CalendarDate($0) }
  }

  /// A whole number small enough for a calendar.
  private static func whole(_ value: XPathValue, _ tree: DataTree) -> Int? {
    var number = Double.nan
    if case .number(let own) = value {
      number = own
    } else if let text = text(value, tree) {
      number = XPathExtension.number(text)
    }
    return number.isFinite && number.rounded() == number && abs(number) < 1e6 ? Int(number) : nil
  }
}
