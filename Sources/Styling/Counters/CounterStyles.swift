import Diagnostics

/// The counter styles of a document: those of its sheets over the predefined ones.
package struct CounterStyles: Sendable {
  /// A rule `@counter-style` as written.
  struct Rule: Sendable {
    let name: String
    let rules: CounterRules
    /// The descriptors that the rule names; the others come from `extends`.
    let given: Set<String>
    /// The style that this one extends.
    let extended: String?
    let span: SourceSpan?
  }

  private var own: [String: CounterStyle] = [:]

  /// Only what is predefined.
  package static let predefined = CounterStyles()

  private init() {}

  /// Resolves rules in cascade order: a later one of the same name wins; circles of fallbacks end at `decimal`.
  init(_ rules: [Rule]) {
    var latest: [String: Rule] = [:]
    for rule in rules { latest[rule.name] = rule }
    var open: Set<String> = []
    for name in latest.keys.sorted() { _ = resolve(name, latest, &open) }
  }

  /// Whether sheets define styles.
  var isEmpty: Bool { own.isEmpty }

  /// The style of a name, nil when there is none.
  package func style(_ name: String) -> CounterStyle? { own[name] ?? PredefinedCounterStyles.style(name) }

  /// All names that sheets define.
  var names: [String] { own.keys.sorted() }

  /// A type with the styles of this document in place of names and of predefined ones with the same name.
  func resolved(_ type: ListStyleType) -> ListStyleType {
    switch type {
    case .none, .string: type
    case .unresolved(let name): own[name].map { .counter($0) } ?? type
    case .counter(let style): own[style.name].map { .counter($0) } ?? type
    }
  }

  private mutating func resolve(_ name: String, _ rules: [String: Rule], _ open: inout Set<String>) -> CounterStyle? {
    if let known = own[name] { return known }
    guard let rule = rules[name] else { return PredefinedCounterStyles.style(name) }
    guard open.insert(name).inserted else { return nil }
    defer { open.remove(name) }
    var result = rule.rules
    if let extended = rule.extended {
      // §3.1.7: an unknown style and a circle count as decimal.
      let base = (resolve(extended, rules, &open) ?? PredefinedCounterStyles.decimal).rules
      result = CounterStyles.extending(base, with: rule)
    }
    let fallback = resolve(result.fallback, rules, &open) ?? PredefinedCounterStyles.decimal
    let style = CounterStyle(name: name, result, fallback: fallback)
    own[name] = style
    return style
  }

  private static func extending(_ base: CounterRules, with rule: Rule) -> CounterRules {
    var result = base
    if rule.given.contains("prefix") { result.prefix = rule.rules.prefix }
    if rule.given.contains("suffix") { result.suffix = rule.rules.suffix }
    if rule.given.contains("negative") { result.negative = rule.rules.negative }
    if rule.given.contains("range") { result.ranges = rule.rules.ranges }
    if rule.given.contains("pad") { result.pad = rule.rules.pad }
    if rule.given.contains("fallback") { result.fallback = rule.rules.fallback }
    return result
  }
}
