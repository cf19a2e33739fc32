/// `list-style-type`, and the style of `counter()`.
package enum ListStyleType: Hashable, Sendable {
  case none
  /// A fixed string.
  case string(String)
  /// A counter style, predefined or the document's own.
  case counter(CounterStyle)
  /// A name that no sheet has explained: shown as decimal.
  case unresolved(String)

  /// `decimal`.
  package static let decimal = ListStyleType.counter(PredefinedCounterStyles.decimal)
  /// `disc`.
  package static let disc = named("disc")

  /// The style of a name: a predefined one, or one that may yet be defined.
  static func named(_ name: String) -> ListStyleType {
    PredefinedCounterStyles.style(name).map { .counter($0) } ?? .unresolved(name)
  }

  /// The representation of a counter's value, without prefix and suffix.
  package func representation(of value: Int) -> String {
    switch self {
    case .none: ""
    case .string(let text): text
    case .counter(let style): style.representation(of: value)
    case .unresolved: String(value)
    }
  }

  /// The text of a list item's marker, with prefix and suffix.
  package func marker(for value: Int) -> String {
    switch self {
    case .none: ""
    case .string(let text): text
    case .counter(let style): style.marker(for: value)
    case .unresolved: "\(value). "
    }
  }

  /// The name of the counter style, empty for others.
  package var name: String { if case .counter(let style) = self { style.name } else { "" } }
}

extension ListStyleType {
  /// The kind of order that markers show.
  package enum Numbering: Sendable {
    /// Bullets and fixed texts.
    case none
    case numbers, letters
  }

  /// What the markers of a list tell about its order.
  package var numbering: Numbering {
    switch self {
    case .none, .string: .none
    case .unresolved: .numbers
    case .counter(let style):
      switch style.rules.system {
      case .cyclic: .none
      case .alphabetic, .symbolic: .letters
      case .numeric, .additive, .fixed, .chinese, .ethiopic: .numbers
      }
    }
  }
}

extension ListStyleType: StyleValue {
  var cssText: String {
    switch self {
    case .none: "none"
    case .string(let text): text.cssQuoted
    case .unresolved(let name): name
    case .counter(let style):
      style.name.isEmpty ? "symbols(\(style.rules.symbols.map(\.cssQuoted).joined(separator: " ")))" : style.name
    }
  }
}

extension ValueReader {
  /// A string, a name or `symbols()` (CSS Lists 3 §3.2, Counter Styles 3 §4); names unknown so far are remembered.
  mutating func listStyleType() -> ListStyleType? {
    if let text = string() { return .string(text) }
    if let style = counterStyle() { return style }
    return nil
  }

  /// A name or `symbols()`.
  mutating func counterStyle() -> ListStyleType? {
    if var arguments = attempt({ $0.function("symbols") }) { return arguments.symbolsFunction() }
    if keyword("none") { return ListStyleType.none }
    guard let name = customIdent() else { return nil }
    let lowered = name.asciiLowercased
    // §3: the names of the predefined styles ignore case, those of authors do not.
    if let style = PredefinedCounterStyles.style(lowered) { return .counter(style) }
    counterStyleNames.append(name)
    return .unresolved(name)
  }

  /// The arguments of `symbols()` (§4).
  private mutating func symbolsFunction() -> ListStyleType? {
    var rules = CounterRules()
    rules.suffix = " "
    let systems: KeyValuePairs<String, CounterRules.System> = [
      "cyclic": .cyclic, "numeric": .numeric, "alphabetic": .alphabetic, "symbolic": .symbolic,
      "fixed": .fixed(first: 1),
    ]
    rules.system = keyword(in: systems) ?? .symbolic
    while let symbol = string() { rules.symbols.append(symbol) }
    let least = rules.system == .numeric || rules.system == .alphabetic ? 2 : 1
    guard isAtEnd, rules.symbols.count >= least else { return nil }
    return .counter(CounterStyle(name: "", rules, fallback: PredefinedCounterStyles.decimal))
  }
}
