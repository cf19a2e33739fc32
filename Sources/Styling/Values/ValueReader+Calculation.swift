// calc(), min(), max(), clamp() (CSS Values 4 §10): over numbers, lengths and percentages.

/// The type and value of a calculation.
enum Calculated: Hashable {
  case number(Double)
  case length(LinearLength)
}

extension ValueReader {
  /// The value of the upcoming `calc()`; the position stays.
  mutating func calculation() -> Calculated? {
    guard case .function(let written, let arguments) = upcoming?.kind else { return nil }
    let name = written.asciiLowercased
    switch name {
    case "calc":
      var inner = ValueReader(arguments)
      if let value = inner.sum(), inner.isAtEnd { return value }
      note(inner.issue ?? .calculation)
    case "min", "max", "clamp", "abs", "sign", "mod", "rem", "round":
      if let values = calculations(arguments), let value = MathFunction.value(name, values) { return value }
      note(MathFunction.areOnlyNumbers.contains(name) ? .unsupported("\(name)()") : .calculation)
    case "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "pow", "sqrt", "hypot", "log", "exp":
      note(.unsupported("\(name)()"))
    default: break
    }
    return nil
  }

  /// The sums between commas; `none` of `clamp()` is nil.
  private mutating func calculations(_ arguments: [Component]) -> [Calculated?]? {
    var values: [Calculated?] = []
    for part in arguments.split(separator: .comma) {
      var inner = ValueReader(part.trimmed)
      if inner.keyword("none"), inner.isAtEnd {
        values.append(nil)
        continue
      }
      guard let value = inner.sum(), inner.isAtEnd else {
        if let issue = inner.issue { note(issue) }
        return nil
      }
      values.append(value)
    }
    return values
  }

  private mutating func sum() -> Calculated? {
    guard var total = product() else { return nil }
    while let component = upcoming, component.token == .delim("+") || component.token == .delim("-") {
      // §10.1: white space is required on both sides of + and -.
      guard position < components.count, components[position].isWhitespace else { return nil }
      advance()
      guard position < components.count, components[position].isWhitespace, let next = product() else { return nil }
      let sign = component.token == .delim("+") ? 1.0 : -1.0
      switch (total, next) {
      case (.number(let a), .number(let b)): total = .number(a + sign * b)
      case (.length(let a), .length(let b)): total = .length(a + b * sign)
      default: return nil
      }
    }
    return total
  }

  private mutating func product() -> Calculated? {
    guard var total = operand() else { return nil }
    while let component = upcoming, component.token == .delim("*") || component.token == .delim("/") {
      advance()
      guard let next = operand() else { return nil }
      switch (total, component.token, next) {
      case (.number(let a), .delim("*"), .number(let b)): total = .number(a * b)
      case (.number(let a), .delim("*"), .length(let b)): total = .length(b * a)
      case (.length(let a), .delim("*"), .number(let b)): total = .length(a * b)
      case (.number(let a), _, .number(let b)) where b != 0: total = .number(a / b)
      case (.length(let a), _, .number(let b)) where b != 0: total = .length(a * (1 / b))
      default:
        note(.calculation)
        return nil
      }
    }
    return total
  }

  private mutating func operand() -> Calculated? {
    guard let component = upcoming else { return nil }
    switch component.kind {
    case .token(.number(let value, _)):
      advance()
      return .number(value)
    case .token(.percentage(let value)):
      advance()
      return .length(LinearLength(percent: value))
    case .token(.dimension(let value, let unit)):
      guard let length = LinearLength(value, unit: unit) else {
        note(.unknownUnit(unit))
        return nil
      }
      advance()
      return .length(length)
    case .block(.leftParen, let contents):
      var inner = ValueReader(contents)
      guard let value = inner.sum(), inner.isAtEnd else {
        note(inner.issue ?? .calculation)
        return nil
      }
      advance()
      return value
    case .function:
      guard let value = calculation() else { return nil }
      advance()
      return value
    default: return nil
    }
  }
}
