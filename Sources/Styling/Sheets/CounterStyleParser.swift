import Diagnostics

/// Reads `@counter-style` rules (CSS Counter Styles 3 §3).
struct CounterStyleParser {
  let text: StyleText

  private static let descriptors = [
    "system", "symbols", "additive-symbols", "prefix", "suffix", "negative", "range", "pad", "fallback", "speak-as",
  ]

  /// A style under construction.
  private struct Draft {
    var rules = CounterRules()
    var given: Set<String> = []
    var extended: String?
    var symbols: [String] = []
    var additive: [(weight: Int, symbol: String)] = []
  }

  /// The rule, nil after reporting what is wrong.
  func parse(_ rule: RawRule, log: inout DiagnosticLog) -> CounterStyles.Rule? {
    guard rule.prelude.count == 1, let name = rule.prelude[0].ident, let contents = rule.block,
      !CSSWideKeyword.names.contains(name.asciiLowercased), name.asciiLowercased != "none",
      !PredefinedCounterStyles.fixedNames.contains(name.asciiLowercased)
    else {
      report(rule.prelude.byteRange(or: rule.headRange.upperBound), log: &log)
      return nil
    }
    var draft = Draft()
    draft.rules.suffix = ". "
    let (raw, atRules) = RuleParser(text: text).declarations(in: contents, log: &log)
    for inner in atRules { log.report(.syntax(text.excerpt(inner.headRange), at: text.span(inner.headRange))) }
    for declaration in raw { read(declaration, into: &draft, log: &log) }
    guard complete(&draft) else {
      report(rule.prelude.byteRange(or: rule.headRange.upperBound), log: &log)
      return nil
    }
    return CounterStyles.Rule(
      name: name, rules: draft.rules, given: draft.given, extended: draft.extended, span: text.span(rule.headRange))
  }

  private func report(_ range: Range<Int32>, log: inout DiagnosticLog) {
    log.report(
      Diagnostic(
        StylingDiagnostics.invalidCounterStyle, at: text.span(range), ["name": .name(text.excerpt(range))]))
  }

  /// §3.1: each system needs its symbols, `extends` has none.
  private func complete(_ draft: inout Draft) -> Bool {
    if draft.extended != nil { return draft.symbols.isEmpty && draft.additive.isEmpty }
    switch draft.rules.system {
    case .additive:
      guard !draft.additive.isEmpty else { return false }
      draft.rules.symbols = draft.additive.map(\.symbol)
      draft.rules.weights = draft.additive.map(\.weight)
      return true
    case .numeric, .alphabetic:
      draft.rules.symbols = draft.symbols
      return draft.symbols.count >= 2
    default:
      draft.rules.symbols = draft.symbols
      return !draft.symbols.isEmpty
    }
  }

  private func read(_ declaration: RawDeclaration, into draft: inout Draft, log: inout DiagnosticLog) {
    let name = declaration.name.asciiLowercased
    guard CounterStyleParser.descriptors.contains(name) else {
      log.report(
        Diagnostic(
          StylingDiagnostics.unknownProperty, at: text.span(declaration.nameRange),
          suggestion: EditDistance.nearest(to: name, in: CounterStyleParser.descriptors),
          ["property": .name(declaration.name)]))
      return
    }
    var reader = ValueReader(declaration.value)
    if set(name, &reader, &draft), reader.isAtEnd {
      draft.given.insert(name)
    } else {
      let range = declaration.value.byteRange(or: declaration.range.upperBound)
      log.report(
        Diagnostic(
          StylingDiagnostics.invalidValue, at: text.span(range),
          ["property": .name(name), "value": .name(text.excerpt(range)), "syntax": .name("@counter-style")]))
    }
  }

  private func set(_ name: String, _ reader: inout ValueReader, _ draft: inout Draft) -> Bool {
    switch name {
    case "system": return system(&reader, &draft)
    case "symbols":
      while let symbol = reader.symbol() { draft.symbols.append(symbol) }
      return !draft.symbols.isEmpty
    case "additive-symbols":
      repeat {
        guard let entry = reader.weighted(), draft.additive.last.map({ $0.weight > entry.weight }) ?? true
        else { return false }
        draft.additive.append(entry)
      } while reader.comma()
      return true
    case "prefix": return reader.symbol().map { draft.rules.prefix = $0 } != nil
    case "suffix": return reader.symbol().map { draft.rules.suffix = $0 } != nil
    case "negative":
      guard let before = reader.symbol() else { return false }
      draft.rules.negative = CounterRules.Negative(before: before, after: reader.symbol() ?? "")
      return true
    case "range":
      draft.rules.ranges = []
      if reader.keyword("auto") { return true }
      repeat {
        guard let lower = reader.rangeEnd(.min), let upper = reader.rangeEnd(.max), lower <= upper
        else { return false }
        draft.rules.ranges.append(lower...upper)
      } while reader.comma()
      return true
    case "pad":
      guard let entry = reader.weighted() else { return false }
      draft.rules.pad = CounterRules.Pad(length: entry.weight, symbol: entry.symbol)
      return true
    case "fallback": return reader.customIdent(excluding: ["none"]).map { draft.rules.fallback = $0 } != nil
    // How a style is spoken changes nothing on paper.
    default:
      reader.position = reader.components.count
      return true
    }
  }

  private func system(_ reader: inout ValueReader, _ draft: inout Draft) -> Bool {
    let systems: KeyValuePairs<String, CounterRules.System> = [
      "cyclic": .cyclic, "numeric": .numeric, "alphabetic": .alphabetic, "symbolic": .symbolic,
      "additive": .additive,
    ]
    if let system = reader.keyword(in: systems) {
      draft.rules.system = system
    } else if reader.keyword("fixed") {
      draft.rules.system = .fixed(first: reader.attempt { $0.integer() } ?? 1)
    } else if reader.keyword("extends"), let extended = reader.customIdent(excluding: ["none"]) {
      draft.extended = extended
    } else {
      return false
    }
    return true
  }
}

extension ValueReader {
  /// A string or an identifier; images are not among what this module knows.
  fileprivate mutating func symbol() -> String? { string() ?? customIdent() }

  /// A symbol and a number that is not negative, in any order.
  fileprivate mutating func weighted() -> (weight: Int, symbol: String)? {
    if let weight = attempt({ $0.integer(atLeast: 0) }) { return symbol().map { (weight, $0) } }
    guard let symbol = symbol(), let weight = integer(atLeast: 0) else { return nil }
    return (weight, symbol)
  }

  /// A number, or `infinite` for the end given.
  fileprivate mutating func rangeEnd(_ infinite: Int) -> Int? { keyword("infinite") ? infinite : integer() }
}
