/// The functions of CSS Values 4 §10.2–§10.6 over arguments that are known.
enum MathFunction {
  /// Those that this module knows for numbers only.
  static let areOnlyNumbers: Set<String> = ["abs", "sign", "mod", "rem", "round"]

  /// The value of a function, nil when the arguments do not fit it.
  static func value(_ name: String, _ arguments: [Calculated?]) -> Calculated? {
    switch name {
    case "min": return extreme(arguments, isUpper: true)
    case "max": return extreme(arguments, isUpper: false)
    case "clamp":
      // §10.2.1: clamp(a, b, c) is max(a, min(b, c)).
      guard arguments.count == 3, let middle = arguments[1] else { return nil }
      let upper = arguments[2] == nil ? middle : extreme([middle, arguments[2]], isUpper: true)
      guard let upper else { return nil }
      return arguments[0] == nil ? upper : extreme([upper, arguments[0]], isUpper: false)
    default: return numeric(name, arguments)
    }
  }

  private static func extreme(_ arguments: [Calculated?], isUpper: Bool) -> Calculated? {
    guard let first = arguments.first, var result = first else { return nil }
    for argument in arguments.dropFirst() {
      switch (result, argument) {
      case (.number(let a), .number(let b)): result = .number(isUpper ? min(a, b) : max(a, b))
      case (.length(let a), .length(let b)): result = .length(a.limited(by: b, isUpper: isUpper))
      default: return nil
      }
    }
    return result
  }

  private static func numeric(_ name: String, _ arguments: [Calculated?]) -> Calculated? {
    var numbers: [Double] = []
    for argument in arguments {
      guard case .number(let number) = argument else { return nil }
      numbers.append(number)
    }
    switch (name, numbers.count) {
    case ("abs", 1): return .number(abs(numbers[0]))
    case ("sign", 1): return .number(numbers[0] > 0 ? 1 : numbers[0] < 0 ? -1 : 0)
    case ("mod", 2) where numbers[1] != 0:
      return .number(numbers[0] - numbers[1] * (numbers[0] / numbers[1]).rounded(.down))
    case ("rem", 2) where numbers[1] != 0: return .number(numbers[0].truncatingRemainder(dividingBy: numbers[1]))
    case ("round", 1): return .number((numbers[0] + 0.5).rounded(.down))
    case ("round", 2) where numbers[1] != 0:
      return .number((numbers[0] / numbers[1] + 0.5).rounded(.down) * numbers[1])
    default: return nil
    }
  }
}
