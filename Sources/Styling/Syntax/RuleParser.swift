import Diagnostics

/// A rule before anybody knows what it means (CSS Syntax 3 §5.3).
struct RawRule {
  /// The name of an at-rule, small letters; nil for a style rule.
  let atName: String?
  /// What stands before the block, trimmed.
  let prelude: [Component]
  /// What stands in `{}`; nil for an at-rule that ends with a semicolon.
  let block: [Component]?
  /// The name of an at-rule, or the prelude.
  let headRange: Range<Int32>
}

/// A declaration before its property is known.
struct RawDeclaration {
  /// As written.
  let name: String
  let nameRange: Range<Int32>
  /// Trimmed, without `!important`.
  let value: [Component]
  let isImportant: Bool
  /// From the name to the end of the value.
  let range: Range<Int32>
}

/// Groups component values into rules and declarations (CSS Syntax 3 §5.4.1–5.4.6).
struct RuleParser {
  let text: StyleText

  /// §5.4.1 Consume a list of rules.
  func rules(in components: [Component], isTopLevel: Bool, log: inout DiagnosticLog) -> [RawRule] {
    var rules: [RawRule] = []
    var position = 0
    while position < components.count {
      let first = components[position]
      switch first.token {
      case .whitespace: position += 1
      case .cdo where isTopLevel, .cdc where isTopLevel: position += 1
      case .atKeyword(let name):
        rules.append(atRule(name, in: components, at: &position))
      default:
        if let rule = qualifiedRule(in: components, at: &position, log: &log) { rules.append(rule) }
      }
    }
    return rules
  }

  /// §5.4.2 Consume an at-rule.
  private func atRule(_ name: String, in components: [Component], at position: inout Int) -> RawRule {
    let head = components[position].range
    position += 1
    var prelude: [Component] = []
    while position < components.count {
      let component = components[position]
      position += 1
      if component.token == .semicolon { break }
      if let block = component.block(.leftBrace) {
        return RawRule(atName: name.asciiLowercased, prelude: prelude.trimmed, block: block, headRange: head)
      }
      prelude.append(component)
    }
    return RawRule(atName: name.asciiLowercased, prelude: prelude.trimmed, block: nil, headRange: head)
  }

  /// §5.4.3 Consume a qualified rule; without a block it is an error and nothing.
  private func qualifiedRule(in components: [Component], at position: inout Int, log: inout DiagnosticLog) -> RawRule? {
    var prelude: [Component] = []
    while position < components.count {
      let component = components[position]
      position += 1
      if let block = component.block(.leftBrace) {
        let prelude = prelude.trimmed
        return RawRule(
          atName: nil, prelude: prelude, block: block,
          headRange: prelude.byteRange(or: component.range.lowerBound))
      }
      prelude.append(component)
    }
    let range = prelude.trimmed.byteRange()
    log.report(.syntax(text.excerpt(range), at: text.span(range)))
    return nil
  }

  /// §5.4.4 Consume a list of declarations; at-rules between them are handed back beside.
  func declarations(
    in components: [Component], log: inout DiagnosticLog
  ) -> (declarations: [RawDeclaration], atRules: [RawRule]) {
    var declarations: [RawDeclaration] = []
    var atRules: [RawRule] = []
    var position = 0
    while position < components.count {
      let first = components[position]
      if first.isWhitespace || first.token == .semicolon {
        position += 1
      } else if case .atKeyword(let name) = first.token {
        atRules.append(atRule(name, in: components, at: &position))
      } else {
        let start = position
        while position < components.count, components[position].token != .semicolon { position += 1 }
        let part = components[start..<position].trimmed
        if let declaration = declaration(part) {
          declarations.append(declaration)
        } else {
          let range = part.byteRange()
          log.report(.syntax(text.excerpt(range), at: text.span(range)))
        }
      }
    }
    return (declarations, atRules)
  }

  /// §5.4.6 Consume a declaration.
  private func declaration(_ part: [Component]) -> RawDeclaration? {
    guard let name = part.first?.ident else { return nil }
    var rest = part.dropFirst().drop { $0.isWhitespace }
    guard rest.first?.token == .colon else { return nil }
    rest = rest.dropFirst()
    var value = rest.trimmed
    var isImportant = false
    if value.last?.ident?.asciiLowercased == "important" {
      let before = value.dropLast().trimmed
      if before.last?.token == .delim("!") {
        isImportant = true
        value = before.dropLast().trimmed
      }
    }
    return RawDeclaration(
      name: name, nameRange: part[0].range, value: value, isImportant: isImportant, range: part.byteRange())
  }
}
