import Diagnostics

/// Reads selector lists; one invalid selector spoils its list (Selectors 3 §5), but not that of a forgiving `:is()`.
struct SelectorParser {
  let text: StyleText
  private(set) var findings: [Diagnostic] = []

  init(_ text: StyleText) { self.text = text }

  /// The selectors of a rule, nil after reporting when one is invalid.
  static func parse(_ prelude: [Component], in text: StyleText, log: inout DiagnosticLog) -> [Selector]? {
    var parser = SelectorParser(text)
    let selectors = parser.list(prelude, allowsPseudoElement: true)
    for finding in parser.findings { log.report(finding) }
    if selectors == nil, parser.findings.isEmpty {
      let range = prelude.byteRange()
      log.report(
        Diagnostic(
          StylingDiagnostics.invalidSelector, at: text.span(range), ["selector": .name(text.excerpt(range))]))
    }
    return selectors
  }

  /// Selectors between commas; nil when one is invalid.
  private mutating func list(_ components: [Component], allowsPseudoElement: Bool) -> [Selector]? {
    var selectors: [Selector] = []
    for part in components.split(separator: .comma) {
      guard let selector = complex(part.trimmed, allowsPseudoElement: allowsPseudoElement) else { return nil }
      selectors.append(selector)
    }
    return selectors
  }

  private mutating func complex(_ components: [Component], allowsPseudoElement: Bool) -> Selector? {
    guard !components.isEmpty else { return nil }
    var compounds: [CompoundSelector] = []
    var combinators: [Selector.Combinator] = []
    var pseudoElement: PseudoElement?
    var position = 0
    while true {
      guard pseudoElement == nil else { return nil }
      guard let compound = compound(components, at: &position, pseudoElement: &pseudoElement) else { return nil }
      compounds.append(compound)
      guard position < components.count else { break }
      guard let combinator = combinator(components, at: &position) else { return nil }
      combinators.append(combinator)
    }
    guard allowsPseudoElement || pseudoElement == nil else { return nil }
    var specificity = compounds.flatMap(\.parts).map(\.specificity).reduce(.zero, +)
    if pseudoElement != nil { specificity.types += 1 }
    var selector = Selector(
      compounds: compounds.reversed(), combinators: combinators.reversed(), pseudoElement: pseudoElement,
      specificity: specificity)
    selector.ancestorBits = AncestorFilter.required(by: selector)
    return selector
  }

  private func combinator(_ components: [Component], at position: inout Int) -> Selector.Combinator? {
    var combinator: Selector.Combinator?
    while position < components.count {
      switch components[position].token {
      case .whitespace: combinator = combinator ?? .descendant
      case .delim(">") where combinator ?? .descendant == .descendant: combinator = .child
      case .delim("+") where combinator ?? .descendant == .descendant: combinator = .nextSibling
      case .delim("~") where combinator ?? .descendant == .descendant: combinator = .laterSibling
      default: return combinator
      }
      position += 1
    }
    return nil
  }

  private mutating func compound(
    _ components: [Component], at position: inout Int, pseudoElement: inout PseudoElement?
  ) -> CompoundSelector? {
    var parts: [SimpleSelector] = []
    while position < components.count {
      let component = components[position]
      var part: SimpleSelector?
      switch component.kind {
      case .token(.ident(let name)) where parts.isEmpty: part = .type(name)
      case .token(.delim("*")) where parts.isEmpty: part = .universal
      case .token(.hash(let name, isID: true)): part = .id(name)
      case .token(.delim(".")):
        position += 1
        guard position < components.count, let name = components[position].ident else { return nil }
        part = .class(name)
      case .token(.delim("|")):
        findings.append(.unsupportedSelector("|", at: text.span(component.range)))
        return nil
      case .block(.leftSquare, let contents): part = attribute(contents)
      case .token(.colon):
        position += 1
        let isElement = position < components.count && components[position].token == .colon
        if isElement { position += 1 }
        guard position < components.count else { return nil }
        if let pseudo = pseudoElementName(components[position], isElement: isElement) {
          pseudoElement = pseudo
          position += 1
          return CompoundSelector(parts: parts.isEmpty ? [.universal] : parts)
        }
        guard !isElement else {
          reportPseudo(components[position], isElement: true)
          return nil
        }
        part = pseudoClass(components[position])
      default:
        return parts.isEmpty ? nil : CompoundSelector(parts: parts)
      }
      guard let part else { return nil }
      parts.append(part)
      position += 1
    }
    return parts.isEmpty ? nil : CompoundSelector(parts: parts)
  }

  private func attribute(_ contents: [Component]) -> SimpleSelector? {
    var reader = ValueReader(contents)
    guard let name = reader.ident() else { return nil }
    guard !reader.isAtEnd else {
      return .attribute(AttributeTest(name: name, comparison: .exists, value: "", ignoresCase: false))
    }
    let comparison: AttributeTest.Operator
    if reader.take(.delim("=")) {
      comparison = .equals
    } else {
      let operators: [(Unicode.Scalar, AttributeTest.Operator)] = [
        ("~", .word), ("|", .dash), ("^", .prefix), ("$", .suffix), ("*", .substring),
      ]
      guard let found = operators.first(where: { reader.take(.delim($0.0)) }), reader.take(.delim("="))
      else { return nil }
      comparison = found.1
    }
    guard let value = reader.string() ?? reader.ident() else { return nil }
    let ignoresCase = reader.keyword("i")
    if !ignoresCase { _ = reader.keyword("s") }
    guard reader.isAtEnd else { return nil }
    return .attribute(
      AttributeTest(
        name: name, comparison: comparison, value: ignoresCase ? value.asciiLowercased : value,
        ignoresCase: ignoresCase))
  }

  private func pseudoElementName(_ component: Component, isElement: Bool) -> PseudoElement? {
    guard let name = component.ident?.asciiLowercased else { return nil }
    // Those of CSS 2 may be written with one colon.
    guard isElement || ["before", "after", "first-letter"].contains(name) else { return nil }
    return PseudoElement(rawValue: name)
  }

  private mutating func pseudoClass(_ component: Component) -> SimpleSelector? {
    if let name = component.ident?.asciiLowercased {
      let first = NthPattern(step: 0, offset: 1)
      switch name {
      case "first-child": return .nthChild(first, fromEnd: false)
      case "last-child": return .nthChild(first, fromEnd: true)
      case "first-of-type": return .nthOfType(first, fromEnd: false)
      case "last-of-type": return .nthOfType(first, fromEnd: true)
      case "only-child": return .onlyChild
      case "only-of-type": return .onlyOfType
      case "root": return .root
      case "empty": return .empty
      case "link", "any-link": return .link
      case "scope": return .scope
      default: break
      }
      if let state = ElementState(rawValue: name) { return .state(state) }
    } else if case .function(let name, let arguments) = component.kind,
      let part = functionalPseudoClass(name.asciiLowercased, arguments)
    {
      return part
    }
    reportPseudo(component, isElement: false)
    return nil
  }

  private mutating func functionalPseudoClass(_ name: String, _ arguments: [Component]) -> SimpleSelector? {
    switch name {
    case "not": return list(arguments.trimmed, allowsPseudoElement: false).flatMap { $0.isEmpty ? nil : .not($0) }
    case "is", "where", "matches":
      // Selectors 4 §4.2: forgiving, but what is left out is still reported.
      var selectors: [Selector] = []
      for part in arguments.split(separator: .comma) where !arguments.trimmed.isEmpty {
        if var selector = complex(part.trimmed, allowsPseudoElement: false) {
          if name == "where" { selector.specificity = .zero }
          selectors.append(selector)
        } else {
          let range = part.trimmed.byteRange()
          findings.append(
            Diagnostic(
              StylingDiagnostics.invalidSelector, at: text.span(range), ["selector": .name(text.excerpt(range))]))
        }
      }
      return .any(selectors)
    case "nth-child": return nthChild(arguments, fromEnd: false)
    case "nth-last-child": return nthChild(arguments, fromEnd: true)
    case "has": return relativeList(arguments.trimmed)
    case "nth-of-type": return nth(arguments).map { .nthOfType($0, fromEnd: false) }
    case "nth-last-of-type": return nth(arguments).map { .nthOfType($0, fromEnd: true) }
    case "lang":
      var reader = ValueReader(arguments)
      var languages: [String] = []
      repeat {
        guard let language = reader.string() ?? reader.ident() else { return nil }
        languages.append(language.asciiLowercased)
      } while reader.comma()
      return reader.isAtEnd ? .language(languages) : nil
    case "dir":
      var reader = ValueReader(arguments)
      guard let direction: Direction = reader.keyword(), reader.isAtEnd else { return nil }
      return .direction(direction)
    default: return nil
    }
  }

  /// `An+B [of S]?` (Selectors 4 §13.3).
  private mutating func nthChild(_ arguments: [Component], fromEnd: Bool) -> SimpleSelector? {
    guard let of = arguments.firstIndex(where: { $0.ident?.asciiLowercased == "of" }) else {
      return nth(arguments).map { .nthChild($0, fromEnd: fromEnd) }
    }
    guard let pattern = nth(Array(arguments[..<of]).trimmed),
      let selectors = list(Array(arguments[(of + 1)...]).trimmed, allowsPseudoElement: false), !selectors.isEmpty
    else { return nil }
    return .nthChildOf(pattern, selectors, fromEnd: fromEnd)
  }

  /// The relative selectors of `:has()`: each begins with the element itself, by default as an ancestor.
  private mutating func relativeList(_ components: [Component]) -> SimpleSelector? {
    guard !components.isEmpty, !components.contains(where: { $0.mentionsHas }) else { return nil }
    var selectors: [Selector] = []
    for part in components.split(separator: .comma) {
      var part = part.trimmed[...]
      var leading = Selector.Combinator.descendant
      switch part.first?.token {
      case .delim(">"): leading = .child
      case .delim("+"): leading = .nextSibling
      case .delim("~"): leading = .laterSibling
      default: break
      }
      if leading != .descendant { part = part.dropFirst() }
      guard var selector = complex(part.trimmed, allowsPseudoElement: false) else { return nil }
      selector.compounds.append(CompoundSelector(parts: [.scope]))
      selector.combinators.append(leading)
      selectors.append(selector)
    }
    return .has(selectors)
  }

  private func nth(_ arguments: [Component]) -> NthPattern? {
    let range = arguments.byteRange()
    return NthPattern(String(decoding: text.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self))
  }

  /// Says why a pseudo-class or pseudo-element spoils its selector.
  private mutating func reportPseudo(_ component: Component, isElement: Bool) {
    let colons = isElement ? "::" : ":"
    let name: String
    switch component.kind {
    case .token(.ident(let ident)): name = ident.asciiLowercased
    case .function(let function, _): name = function.asciiLowercased
    default: return
    }
    let span = text.span(component.range)
    let supported = isElement ? SelectorParser.pseudoElements : SelectorParser.pseudoClasses
    if supported.contains(name) { return }
    if SelectorParser.notYet.contains(name) {
      findings.append(.unsupportedSelector(colons + name, at: span))
    } else {
      findings.append(
        Diagnostic(
          StylingDiagnostics.unknownPseudo, at: span,
          suggestion: SelectorParser.suggestion(for: name, isElement: isElement),
          ["name": .name(colons + name)]))
    }
  }

  /// The nearest name with its own colons, those of the same kind first.
  private static func suggestion(for name: String, isElement: Bool) -> String? {
    let elements = pseudoElements.map { "::" + $0 }
    let classes = pseudoClasses.map { ":" + $0 }
    let candidates = isElement ? elements + classes : classes + elements
    return EditDistance.nearest(to: (isElement ? "::" : ":") + name, in: candidates)
  }

  private static let pseudoElements = PseudoElement.allCases.map(\.rawValue)
  private static let pseudoClasses =
    [
      "first-child", "last-child", "only-child", "nth-child", "nth-last-child", "first-of-type", "last-of-type",
      "only-of-type", "nth-of-type", "nth-last-of-type", "root", "empty", "not", "is", "where", "lang", "dir", "link",
      "any-link", "has", "scope",
    ] + ElementState.allCases.map(\.rawValue)
  private static let notYet: Set<String> = [
    "hover", "active", "focus", "focus-visible", "focus-within", "visited", "target", "target-within", "invalid",
    "valid", "default", "indeterminate", "in-range",
    "out-of-range", "placeholder-shown", "first-line", "selection",
    "placeholder", "backdrop", "cue", "part", "slotted", "host", "first", "blank",
    "left", "right", "current", "past", "future", "local-link", "fullscreen",
  ]
}

extension Diagnostic {
  fileprivate static func unsupportedSelector(_ name: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(StylingDiagnostics.unsupportedSelector, at: span, ["name": .name(name)])
  }
}

extension Component {
  /// Whether `:has()` stands here or inside, which may not be nested (Selectors 4 §4.5).
  fileprivate var mentionsHas: Bool { mentions(function: "has") }
}

extension Array where Element == Component {
  /// The parts between separators on this level; empty ones stay.
  func split(separator: Token) -> [ArraySlice<Component>] {
    split(omittingEmptySubsequences: false) { $0.token == separator }
  }
}
