/// A counter style (CSS Counter Styles 3): how numbers become text, complete with what it falls back to.
package struct CounterStyle: Hashable, Sendable {
  /// What the style says; shared, because styles are compared and copied with every computed style.
  private final class Definition: Sendable {
    let rules: CounterRules
    let fallback: CounterStyle?

    init(_ rules: CounterRules, fallback: CounterStyle?) {
      self.rules = rules
      self.fallback = fallback
    }
  }

  /// The name, empty for `symbols()`.
  package let name: String
  private let definition: Definition

  /// Creates a style; without a fallback only a style that can show every number is complete.
  init(name: String, _ rules: CounterRules, fallback: CounterStyle?) {
    self.name = name
    definition = Definition(rules, fallback: fallback)
  }

  /// What the style says.
  var rules: CounterRules { definition.rules }

  /// The style for numbers that this one cannot show.
  var fallback: CounterStyle? { definition.fallback }

  package static func == (a: CounterStyle, b: CounterStyle) -> Bool {
    a.definition === b.definition || a.name == b.name && a.rules == b.rules && a.fallback == b.fallback
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The descriptors of a counter style (§3).
struct CounterRules: Hashable, Sendable {
  /// How symbols become numbers (§3.1).
  enum System: Hashable, Sendable {
    case cyclic, numeric, alphabetic, symbolic, additive
    case fixed(first: Int)
    /// The zero rules of Chinese (§7.1.2); digits, then the signs of 10, 100 and 1000, are the symbols.
    case chinese(isFormal: Bool)
    /// Ethiopic numbers (§7.2).
    case ethiopic
  }

  var system = System.symbolic
  var symbols: [String] = []
  /// The weights of `symbols` in the additive system, falling.
  var weights: [Int] = []
  var prefix = ""
  var suffix = ". "
  var negative = Negative(before: "-", after: "")
  /// Empty for `auto`.
  var ranges: [ClosedRange<Int>] = []
  var pad = Pad(length: 0, symbol: "")
  /// The name of the fallback.
  var fallback = "decimal"

  /// What stands around negative numbers.
  struct Negative: Hashable, Sendable {
    let before: String
    let after: String
  }

  /// What fills short numbers.
  struct Pad: Hashable, Sendable {
    let length: Int
    let symbol: String
  }
}
