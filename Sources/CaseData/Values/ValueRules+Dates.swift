import Calendar
import Diagnostics

extension ValueRules {
  static func date(_ text: String) -> ValueFault? {
    if CalendarDate(text) != nil, text.utf8.count == 10 { return nil }
    if text.isEmpty { return ValueFault(definition: FieldDiagnostics.emptyValue) }
    if let numbers = CalendarDate.numbers(text, lengths: [4, 2, 2]) { return impossible(numbers) }
    return ValueFault(definition: FieldDiagnostics.invalidDate, correction: CalendarDate(german: text)?.text)
  }

  static func partialDate(_ text: String) -> ValueFault? {
    if let numbers = CalendarDate.numbers(text, lengths: [4]), numbers[0] > 0 { return nil }
    if let numbers = CalendarDate.numbers(text, lengths: [4, 2]), numbers[0] > 0 {
      return (1...12).contains(numbers[1]) ? nil : impossible(numbers + [1])
    }
    if text.isEmpty { return ValueFault(definition: FieldDiagnostics.emptyValue) }
    if let numbers = CalendarDate.numbers(text, lengths: [4, 2, 2]) {
      if CalendarDate(text) != nil { return nil }
      // Registers write an unknown day or month as zeros.
      if numbers[2] == 0, (0...12).contains(numbers[1]) {
        let month = numbers[1] == 0 ? "" : "-" + CalendarDate.padded(numbers[1], 2)
        return ValueFault(
          definition: FieldDiagnostics.invalidPartialDate, correction: CalendarDate.padded(numbers[0], 4) + month)
      }
      return impossible(numbers)
    }
    return ValueFault(definition: FieldDiagnostics.invalidPartialDate, correction: partialDate(fromGerman: text))
  }

  /// `00.00.1990` and `17.05.1990` in the form of the data.
  static func partialDate(fromGerman text: String) -> String? {
    if let date = CalendarDate(german: text) { return date.text }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(CalendarDate.isDigit) }),
      let year = parts.last, year.utf8.count == 4
    else { return nil }
    let numbers = parts.dropLast().compactMap { Int($0) }
    switch (numbers.count, numbers.last ?? 0) {
    case (2, 0) where numbers[0] == 0: return String(year)
    case (1, 1...12): return year + "-" + CalendarDate.padded(numbers[0], 2)
    case (2, 1...12) where numbers[0] == 0: return year + "-" + CalendarDate.padded(numbers[1], 2)
    default: return nil
    }
  }

  static func time(_ text: String) -> ValueFault? {
    if let numbers = CalendarDate.numbers(text, lengths: [2, 2], separator: ":"), numbers[0] < 24, numbers[1] < 60 {
      return nil
    }
    if text.isEmpty { return ValueFault(definition: FieldDiagnostics.emptyValue) }
    return ValueFault(definition: FieldDiagnostics.invalidTime, correction: plainTime(text))
  }

  /// `9:30`, `9.30 Uhr`, `09:30:00` as `09:30`.
  private static func plainTime(_ text: String) -> String? {
    var text = Substring(text)
    if text.hasSuffix("Uhr") { text = text.dropLast(3) }
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." || $0 == " " })
    guard (1...3).contains(parts.count), let hour = Int(parts[0]), (0..<24).contains(hour) else { return nil }
    let minute = parts.count > 1 ? Int(parts[1]) : 0
    guard let minute, (0..<60).contains(minute) else { return nil }
    return CalendarDate.padded(hour, 2) + ":" + CalendarDate.padded(minute, 2)
  }

  static func dateTime(_ text: String) -> ValueFault? {
    if text.isEmpty { return ValueFault(definition: FieldDiagnostics.emptyValue) }
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return ValueFault(definition: FieldDiagnostics.invalidDateTime) }
    if let numbers = CalendarDate.numbers(String(parts[0]), lengths: [4, 2, 2]) {
      if CalendarDate(String(parts[0])) == nil { return impossible(numbers) }
    } else {
      return ValueFault(definition: FieldDiagnostics.invalidDateTime)
    }
    return isTimeWithOffset(parts[1]) ? nil : ValueFault(definition: FieldDiagnostics.invalidDateTime)
  }

  /// `17:30`, `17:30:00`, each with `Z` or `+01:00` behind it or without.
  private static func isTimeWithOffset(_ text: Substring) -> Bool {
    var time = text
    if time.hasSuffix("Z") {
      time = time.dropLast()
    } else if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let offset = String(time[time.index(after: sign)...])
      guard let numbers = CalendarDate.numbers(offset, lengths: [2, 2], separator: ":"), numbers[0] < 15,
        numbers[1] < 60
      else { return false }
      time = time[..<sign]
    }
    let numbers =
      CalendarDate.numbers(String(time), lengths: [2, 2], separator: ":")
      ?? CalendarDate.numbers(String(time), lengths: [2, 2, 2], separator: ":")
    guard let numbers else { return false }
    return numbers[0] < 24 && numbers.dropFirst().allSatisfy { $0 < 60 }
  }

  /// A date of the right form that no calendar has.
  private static func impossible(_ numbers: [Int]) -> ValueFault {
    let isMonth = (1...12).contains(numbers[1])
    guard isMonth, numbers[0] > 0 else { return ValueFault(definition: FieldDiagnostics.impossibleMonth) }
    return ValueFault(
      definition: FieldDiagnostics.impossibleDay,
      arguments: ["days": .number(CalendarDate.days(in: numbers[1], of: numbers[0]))])
  }
}
