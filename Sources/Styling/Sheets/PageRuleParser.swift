import Diagnostics

/// Reads `@page` rules with their margin boxes.
struct PageRuleParser {
  let text: StyleText

  func parse(_ rule: RawRule, log: inout DiagnosticLog) -> PageRule? {
    guard let contents = rule.block else {
      log.report(.syntax(text.excerpt(rule.headRange), at: text.span(rule.headRange)))
      return nil
    }
    let selectors = selectors(rule, log: &log)
    let parser = DeclarationParser(text: text)
    let (block, raw, atRules) = parser.block(contents, log: &log)
    var page = PageRule(selectors: selectors ?? [])
    page.block = block
    for declaration in raw {
      switch declaration.name.asciiLowercased {
      case "size":
        if let size = size(declaration, log: &log) { page.sizes.append(size) }
      case "bleed":
        guard var bleed = value(declaration, PageBleed.read, PageBleed.syntax, log: &log) else { continue }
        bleed.isImportant = declaration.isImportant
        page.bleeds.append(bleed)
      case "marks":
        guard var marks = value(declaration, PageMarks.read, PageMarks.syntax, log: &log) else { continue }
        marks.isImportant = declaration.isImportant
        page.marks.append(marks)
      default: break
      }
    }
    for inner in atRules {
      let name = inner.atName ?? ""
      if name == "footnote", let contents = inner.block {
        let (block, _, nested) = parser.block(contents, log: &log)
        for rule in nested { report(rule, rule.atName ?? "", log: &log) }
        page.footnotes.append(block)
        continue
      }
      guard let box = MarginBox(rawValue: name), let contents = inner.block else {
        report(inner, name, log: &log)
        continue
      }
      let (block, raw, nested) = parser.block(contents, log: &log)
      for declaration in raw where KnownProperties.pageOnly.contains(declaration.name.asciiLowercased) {
        log.report(
          Diagnostic(
            StylingDiagnostics.misplacedProperty, at: text.span(declaration.nameRange),
            ["property": .name(declaration.name)]))
      }
      for declaration in raw where declaration.name.asciiLowercased == "content" {
        // A page has no attributes, and leads nowhere.
        for name in ["attr", "target-counter", "target-counters", "target-text"] {
          guard let use = declaration.value.first(where: { $0.function(name) != nil }) else { continue }
          log.report(.unsupportedValue("\(name)()", of: "content", at: text.span(use.range)))
        }
      }
      for rule in nested { report(rule, rule.atName ?? "", log: &log) }
      page.marginBoxes.append((box, block))
    }
    return selectors == nil ? nil : page
  }

  private func selectors(_ rule: RawRule, log: inout DiagnosticLog) -> [PageRule.Selector]? {
    guard !rule.prelude.isEmpty else { return [PageRule.Selector()] }
    var selectors: [PageRule.Selector] = []
    for part in rule.prelude.split(separator: .comma) {
      guard let selector = selector(part.trimmed) else {
        let range = rule.prelude.byteRange()
        log.report(
          Diagnostic(
            StylingDiagnostics.invalidPageSelector, at: text.span(range), ["selector": .name(text.excerpt(range))]))
        return nil
      }
      selectors.append(selector)
    }
    return selectors
  }

  private func selector(_ components: [Component]) -> PageRule.Selector? {
    guard !components.isEmpty else { return nil }
    var selector = PageRule.Selector()
    var rest = components[...]
    if let name = rest.first?.ident {
      guard name.asciiLowercased != "auto" else { return nil }
      selector.name = name
      rest = rest.dropFirst()
    }
    while !rest.isEmpty {
      if rest.first?.token == .colon, selector.nth == nil,
        case .function(let name, let arguments)? = rest.dropFirst().first?.kind,
        name.asciiLowercased == "nth"
      {
        // `An+B of name`
        var formula = arguments.trimmed
        var name = ""
        if formula.count > 2, let last = formula.last?.ident,
          let of = formula.dropLast().last(where: { !$0.isWhitespace })?.ident, of.asciiLowercased == "of"
        {
          name = last
          formula = Array(formula.dropLast())
          while let end = formula.last, end.isWhitespace { formula.removeLast() }
          formula = Array(formula.dropLast()).trimmed
        }
        let range = formula.byteRange()
        let pattern = NthPattern(
          String(decoding: text.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self))
        guard let pattern else { return nil }
        selector.nth = PagePattern(pattern: pattern, name: name)
        rest = rest.dropFirst(2)
        continue
      }
      guard rest.first?.token == .colon, let pseudo = rest.dropFirst().first?.ident else { return nil }
      switch pseudo.asciiLowercased {
      case "first": selector.first = true
      case "blank": selector.blank = true
      case "left": selector.left = true
      case "right": selector.right = true
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    return selector
  }

  private func size(_ declaration: RawDeclaration, log: inout DiagnosticLog) -> PageSize? {
    var reader = ValueReader(declaration.value)
    if var size = PageSize.read(&reader), reader.isAtEnd {
      size.isImportant = declaration.isImportant
      return size
    }
    let range = declaration.value.byteRange(or: declaration.range.upperBound)
    let words = declaration.value.compactMap { $0.ident?.asciiLowercased }
    let known = PageSize.sheets.map(\.key) + ["portrait", "landscape", "auto"]
    log.report(
      Diagnostic(
        StylingDiagnostics.invalidValue, at: text.span(range),
        suggestion: words.first { !known.contains($0) }.flatMap { EditDistance.nearest(to: $0, in: known) },
        ["property": .name("size"), "value": .name(text.excerpt(range)), "syntax": .name(PageSize.syntax)]))
    return nil
  }

  /// Reads a value that only pages have.
  private func value<Value>(
    _ declaration: RawDeclaration, _ read: (inout ValueReader) -> Value?, _ syntax: String, log: inout DiagnosticLog
  ) -> Value? {
    var reader = ValueReader(declaration.value)
    if let value = read(&reader), reader.isAtEnd { return value }
    let range = declaration.value.byteRange(or: declaration.range.upperBound)
    log.report(
      Diagnostic(
        StylingDiagnostics.invalidValue, at: text.span(range),
        [
          "property": .name(declaration.name.asciiLowercased), "value": .name(text.excerpt(range)),
          "syntax": .name(syntax),
        ]))
    return nil
  }

  private func report(_ rule: RawRule, _ name: String, log: inout DiagnosticLog) {
    log.report(
      Diagnostic(
        StylingDiagnostics.unknownAtRule, at: text.span(rule.headRange),
        suggestion: EditDistance.nearest(to: name, in: MarginBox.allCases.map(\.rawValue) + ["footnote"]).map {
          "@\($0)"
        },
        ["name": .name(name)]))
  }
}
