import Diagnostics

/// Turns the rules of a text into a style sheet; what has no meaning is reported and skipped.
struct StyleSheetParser {
  /// Imports deeper than this are no design but an accident.
  private static let importLimit = 8

  let text: StyleText
  let origin: StyleSheet.Origin
  let provider: (any SourceProvider)?
  /// The files being read, outermost first, to find circles of imports.
  let ancestors: [SourceFile]

  func parse(log: inout DiagnosticLog) -> StyleSheet {
    var sheet = StyleSheet(origin: origin)
    let components = ComponentParser.parse(text, log: &log)
    let rules = RuleParser(text: text).rules(in: components, isTopLevel: true, log: &log)
    var mayImport = true
    for rule in rules {
      if rule.atName == "import" {
        guard mayImport else {
          log.report(Diagnostic(StylingDiagnostics.misplacedImport, at: text.span(rule.headRange)))
          continue
        }
        if let imported = importSheet(rule, log: &log) { sheet.append(contentsOf: imported) }
        continue
      }
      if rule.atName != "charset" && rule.atName != "layer" { mayImport = false }
      add(rule, to: &sheet, log: &log)
    }
    return sheet
  }

  private func add(_ rule: RawRule, to sheet: inout StyleSheet, log: inout DiagnosticLog) {
    guard let name = rule.atName else {
      addStyleRule(rule, to: &sheet, log: &log)
      return
    }
    switch name {
    case "media":
      guard let block = rule.block else { return reportSyntax(rule, log: &log) }
      guard MediaQuery.appliesToPrint(rule.prelude, in: text, log: &log) else { return }
      for inner in RuleParser(text: text).rules(in: block, isTopLevel: false, log: &log) {
        add(inner, to: &sheet, log: &log)
      }
    case "page":
      if let page = PageRuleParser(text: text).parse(rule, log: &log) { sheet.append(page) }
    case "charset":
      // CSS Syntax 3 §3.3: always UTF-8 here; the rule may stand, but says nothing else.
      guard case .string(let encoding) = rule.prelude.first?.token, encoding.asciiLowercased == "utf-8"
      else { return reportSyntax(rule, log: &log) }
    default: reportUnknown(rule, name, log: &log)
    }
  }

  private func addStyleRule(_ rule: RawRule, to sheet: inout StyleSheet, log: inout DiagnosticLog) {
    let selectors = SelectorParser.parse(rule.prelude, in: text, log: &log)
    // The declarations of a rule without effect are read all the same: all independent findings in one run.
    let (block, raw, atRules) = DeclarationParser(text: text).block(rule.block ?? [], log: &log)
    for inner in atRules { reportUnknown(inner, inner.atName ?? "", log: &log) }
    for declaration in raw where KnownProperties.pageOnly.contains(declaration.name.asciiLowercased) {
      log.report(
        Diagnostic(
          StylingDiagnostics.misplacedProperty, at: text.span(declaration.nameRange),
          ["property": .name(declaration.name)]))
    }
    if let selectors { sheet.append(StyleSheet.Rule(selectors: selectors, block: block)) }
  }

  /// CSS Cascade 4 §2.
  private func importSheet(_ rule: RawRule, log: inout DiagnosticLog) -> StyleSheet? {
    var reader = ValueReader(rule.prelude)
    let span = text.span(rule.prelude.byteRange(or: rule.headRange.upperBound))
    guard rule.block == nil, let reference = reader.url() ?? reader.string() else {
      reportSyntax(rule, log: &log)
      return nil
    }
    let query = Array(reader.components.dropFirst(reader.position)).trimmed
    guard MediaQuery.appliesToPrint(query, in: text, log: &log) else { return nil }
    guard let provider else {
      log.report(Diagnostic(StylingDiagnostics.unsupportedAtRule, at: span, ["name": .name("import")]))
      return nil
    }
    do {
      let file = try provider.load(reference, from: text.base?.source, at: span)
      let isCycle = ancestors.contains { $0.name == file.name }
      guard !isCycle, ancestors.count < StyleSheetParser.importLimit else {
        log.report(Diagnostic(StylingDiagnostics.importCycle, at: span, ["file": .name(file.name)]))
        return nil
      }
      let parser = StyleSheetParser(
        text: StyleText(file), origin: origin, provider: provider, ancestors: ancestors + [file])
      return parser.parse(log: &log)
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
      return nil
    }
  }

  private func reportSyntax(_ rule: RawRule, log: inout DiagnosticLog) {
    let range = rule.headRange.lowerBound..<rule.prelude.byteRange(or: rule.headRange.upperBound).upperBound
    log.report(.syntax(text.excerpt(range), at: text.span(range)))
  }

  private func reportUnknown(_ rule: RawRule, _ name: String, log: inout DiagnosticLog) {
    let span = text.span(rule.headRange)
    let notYet = [
      "font-face", "supports", "layer", "namespace", "counter-style", "keyframes", "container", "font-feature-values",
      "font-palette-values", "property", "scope", "starting-style", "color-profile", "footnote",
    ]
    if notYet.contains(name) {
      log.report(Diagnostic(StylingDiagnostics.unsupportedAtRule, at: span, ["name": .name(name)]))
      return
    }
    let isMarginBox = MarginBox(rawValue: name) != nil
    let suggestion = EditDistance.nearest(to: name, in: ["page", "media", "import", "charset"] + notYet)
    log.report(
      Diagnostic(
        StylingDiagnostics.unknownAtRule, at: span, suggestion: isMarginBox ? "@page" : suggestion.map { "@\($0)" },
        ["name": .name(name)]))
  }
}
