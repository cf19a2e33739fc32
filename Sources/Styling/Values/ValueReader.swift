import Diagnostics
import Geometry

/// Reads one declaration's value from left to right; a reader that finds nothing leaves the position alone.
struct ValueReader {
  /// Why a value is refused, when more can be said than "invalid".
  enum Issue: Hashable {
    /// The value exists in CSS, but not here.
    case unsupported(String)
    case unknownUnit(String)
    case missingUnit(String)
    case negative(String)
    /// A calculation that cannot be done: length times length, division by zero.
    case calculation
  }

  let components: [Component]
  /// The next component; white space is passed over by every reading.
  var position = 0
  /// The first specific problem met.
  var issue: Issue?
  /// The declaration, for values that name files.
  var span: SourceSpan?
  /// The names of counter styles met that are not predefined.
  var counterStyleNames: [String] = []

  init(_ components: [Component]) { self.components = components }

  /// The component to be read next.
  var upcoming: Component? {
    var index = position
    while index < components.count, components[index].isWhitespace { index += 1 }
    return index < components.count ? components[index] : nil
  }

  var isAtEnd: Bool { upcoming == nil }

  /// Passes over the upcoming component.
  mutating func advance() {
    while position < components.count, components[position].isWhitespace { position += 1 }
    position += 1
  }

  /// Remembers a problem unless one is known.
  mutating func note(_ issue: Issue) { if self.issue == nil { self.issue = issue } }

  /// Tries a reading and takes it back when it finds nothing.
  mutating func attempt<Value>(_ read: (inout ValueReader) -> Value?) -> Value? {
    let start = position
    if let value = read(&self) { return value }
    position = start
    return nil
  }

  // MARK: - Words

  /// Any identifier as written.
  mutating func ident() -> String? {
    guard let name = upcoming?.ident else { return nil }
    advance()
    return name
  }

  /// An author's name for something: an identifier that is no CSS-wide keyword.
  mutating func customIdent(excluding: Set<String> = []) -> String? {
    guard let name = upcoming?.ident else { return nil }
    let lowered = name.asciiLowercased
    guard !CSSWideKeyword.names.contains(lowered), !excluding.contains(lowered) else { return nil }
    advance()
    return name
  }

  /// This keyword.
  mutating func keyword(_ wanted: String) -> Bool {
    guard upcoming?.ident?.asciiLowercased == wanted else { return false }
    advance()
    return true
  }

  /// One of the keywords of an enumeration.
  mutating func keyword<Value: RawRepresentable<String>>(_: Value.Type = Value.self) -> Value? {
    guard let name = upcoming?.ident, let value = Value(rawValue: name.asciiLowercased) else { return nil }
    advance()
    return value
  }

  /// One of the keywords of a table.
  mutating func keyword<Value>(in table: KeyValuePairs<String, Value>) -> Value? {
    guard let name = upcoming?.ident?.asciiLowercased, let entry = table.first(where: { $0.key == name })
    else { return nil }
    advance()
    return entry.value
  }

  mutating func string() -> String? {
    guard case .string(let text) = upcoming?.token else { return nil }
    advance()
    return text
  }

  /// `url(…)` with or without quotes.
  mutating func url() -> String? {
    if case .url(let text) = upcoming?.token {
      advance()
      return text
    }
    guard var inner = function("url"), let text = inner.string(), inner.isAtEnd else { return nil }
    return text
  }

  mutating func comma() -> Bool { take(.comma) }

  mutating func slash() -> Bool { take(.delim("/")) }

  mutating func take(_ token: Token) -> Bool {
    guard upcoming?.token == token else { return false }
    advance()
    return true
  }

  /// A reader of the arguments when the next component is this function.
  mutating func function(_ name: String) -> ValueReader? {
    guard let arguments = upcoming?.function(name) else { return nil }
    advance()
    return ValueReader(arguments)
  }

  // MARK: - Numbers

  /// A number, calculated ones included.
  mutating func number() -> Double? {
    if case .number(let value, _) = upcoming?.token {
      advance()
      return value
    }
    guard case .number(let value) = calculation() else { return nil }
    advance()
    return value
  }

  /// A whole number.
  mutating func integer(atLeast minimum: Int = .min) -> Int? {
    let value: Double
    if case .number(let written, isInteger: true) = upcoming?.token {
      value = written
    } else if case .number(let calculated) = calculation() {
      value = calculated.rounded()
    } else {
      return nil
    }
    let integer = Int(max(-1e9, min(1e9, value)))
    guard integer >= minimum else { return nil }
    advance()
    return integer
  }

  mutating func percentage() -> Double? {
    guard case .percentage(let value) = upcoming?.token else { return nil }
    advance()
    return value
  }

  /// A length, and a percentage where allowed.
  mutating func length(percentages: Bool = false, negative: Bool = true) -> LinearLength? {
    guard let component = upcoming else { return nil }
    var value: LinearLength?
    var isCalculated = false
    switch component.token {
    case .number(0, _): value = .zero
    case .number(let number, _):
      note(.missingUnit(number.cssText))
      return nil
    case .dimension(let number, let unit):
      value = LinearLength(number, unit: unit)
      if value == nil { note(.unknownUnit(unit)) }
    case .percentage(let number) where percentages: value = LinearLength(percent: number)
    default:
      guard case .length(let sum) = calculation() else { return nil }
      value = sum
      isCalculated = true
    }
    guard let value, percentages || !value.hasPercentages else { return nil }
    // CSS Values 4 §10.12: a calculated value outside the range is clamped when used, not refused.
    guard negative || isCalculated || value.isNonNegative else {
      note(.negative(value.cssText))
      return nil
    }
    advance()
    return value
  }
}
