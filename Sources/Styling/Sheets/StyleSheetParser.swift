import Diagnostics

/// Turns the rules of a text into a style sheet; what has no meaning is reported and skipped.
struct StyleSheetParser {
  /// Imports deeper than this are no design but an accident.
  private static let importLimit = 8

  private static let names = [
    "page", "media", "import", "charset", "supports", "layer", "counter-style", "font-face",
  ]

  let text: StyleText
  let origin: StyleSheet.Origin
  let provider: (any SourceProvider)?
  /// The files being read, outermost first, to find circles of imports.
  let ancestors: [SourceFile]
  /// The cascade layer of the whole text, empty for none.
  let layer: [String]

  /// What stands around a rule.
  private struct Surroundings {
    var layer: [String]
    var condition: MediaCondition?
  }

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
        importSheet(rule, into: &sheet, log: &log)
        continue
      }
      // CSS Cascade 5 §2: statements of layers may stand before imports.
      if rule.atName != "charset", !(rule.atName == "layer" && rule.block == nil) { mayImport = false }
      add(rule, Surroundings(layer: layer), to: &sheet, log: &log)
    }
    return sheet
  }

  private func add(
    _ rule: RawRule, _ around: Surroundings, to sheet: inout StyleSheet, log: inout DiagnosticLog
  ) {
    guard let name = rule.atName else {
      addStyleRule(rule, around, to: &sheet, log: &log)
      return
    }
    switch name {
    case "media":
      guard let block = rule.block else { return reportSyntax(rule, log: &log) }
      let condition = MediaQuery.condition(rule.prelude, in: text, log: &log)
      guard condition != .never else { return }
      var inside = around
      inside.condition = .both(around.condition, condition)
      add(contents: block, inside, to: &sheet, log: &log)
    case "supports":
      guard let block = rule.block, let holds = SupportsCondition(text: text).holds(rule.prelude)
      else { return reportSyntax(rule, log: &log) }
      if holds { add(contents: block, around, to: &sheet, log: &log) }
    case "layer": addLayer(rule, around, to: &sheet, log: &log)
    case "page":
      guard var page = PageRuleParser(text: text).parse(rule, log: &log) else { return }
      page.condition = around.condition
      sheet.append(page)
    case "counter-style":
      if let style = CounterStyleParser(text: text).parse(rule, log: &log) { sheet.append(style) }
    case "font-face":
      if let face = FontFaceParser(text: text).parse(rule, log: &log) { sheet.append(face) }
    case "namespace":
      var reader = ValueReader(rule.prelude)
      // Elements outside XHTML are only found by names without prefix: other declarations would say nothing.
      guard rule.block == nil, let uri = reader.url() ?? reader.string(), reader.isAtEnd,
        uri == "http://www.w3.org/1999/xhtml"
      else { return reportUnknown(rule, name, log: &log) }
    case "charset":
      // CSS Syntax 3 §3.3: always UTF-8 here; the rule may stand, but says nothing else.
      guard case .string(let encoding) = rule.prelude.first?.token, encoding.asciiLowercased == "utf-8"
      else { return reportSyntax(rule, log: &log) }
    default: reportUnknown(rule, name, log: &log)
    }
  }

  private func add(
    contents block: [Component], _ around: Surroundings, to sheet: inout StyleSheet, log: inout DiagnosticLog
  ) {
    for inner in RuleParser(text: text).rules(in: block, isTopLevel: false, log: &log) {
      add(inner, around, to: &sheet, log: &log)
    }
  }

  /// CSS Cascade 5 §6.4.2: a block that fills a layer, or a statement that only names layers.
  private func addLayer(
    _ rule: RawRule, _ around: Surroundings, to sheet: inout StyleSheet, log: inout DiagnosticLog
  ) {
    guard let block = rule.block else {
      let names = rule.prelude.split(separator: .comma).map { LayerName.path(Array($0)) }
      guard !rule.prelude.isEmpty, !names.contains(nil) else { return reportSyntax(rule, log: &log) }
      for case .some(let path) in names { sheet.append(layer: around.layer + path) }
      return
    }
    var inside = around
    if rule.prelude.isEmpty {
      inside.layer.append(anonymousLayer(rule.headRange))
    } else {
      guard let path = LayerName.path(rule.prelude) else { return reportSyntax(rule, log: &log) }
      inside.layer += path
    }
    sheet.append(layer: inside.layer)
    add(contents: block, inside, to: &sheet, log: &log)
  }

  /// A layer that nobody else can name: its place is its name.
  private func anonymousLayer(_ range: Range<Int32>) -> String {
    "\(ancestors.count) \(text.base?.source.index ?? -1) \(text.base?.start ?? 0) \(range.lowerBound)"
  }

  private func addStyleRule(
    _ rule: RawRule, _ around: Surroundings, to sheet: inout StyleSheet, log: inout DiagnosticLog
  ) {
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
    guard let selectors else { return }
    sheet.append(
      StyleSheet.Rule(selectors: selectors, block: block, layer: around.layer, condition: around.condition))
  }

  /// CSS Cascade 5 §2.
  private func importSheet(_ rule: RawRule, into sheet: inout StyleSheet, log: inout DiagnosticLog) {
    var reader = ValueReader(rule.prelude)
    let span = text.span(rule.prelude.byteRange(or: rule.headRange.upperBound))
    guard rule.block == nil, let reference = reader.url() ?? reader.string() else {
      return reportSyntax(rule, log: &log)
    }
    var layer = layer
    if reader.keyword("layer") {
      layer.append(anonymousLayer(rule.headRange))
    } else if let contents = reader.upcoming?.function("layer") {
      guard let path = LayerName.path(contents) else { return reportSyntax(rule, log: &log) }
      reader.advance()
      layer += path
    }
    if layer != self.layer { sheet.append(layer: layer) }
    if let contents = reader.upcoming?.function("supports") {
      reader.advance()
      let condition = SupportsCondition(text: text)
      let isBare = contents.first { !$0.isWhitespace }?.ident.map { $0.asciiLowercased != "not" } ?? false
      let wrapped = isBare ? [Component(kind: .block(.leftParen, contents), range: contents.byteRange())] : contents
      guard let holds = condition.holds(wrapped) else { return reportSyntax(rule, log: &log) }
      if !holds { return }
    }
    let query = Array(reader.components.dropFirst(reader.position)).trimmed
    let condition = MediaQuery.condition(query, in: text, log: &log)
    guard condition != .never else { return }
    guard let provider else {
      log.report(Diagnostic(StylingDiagnostics.unsupportedAtRule, at: span, ["name": .name("import")]))
      return
    }
    do {
      let file = try provider.load(reference, from: text.base?.source, at: span)
      let isCycle = ancestors.contains { $0.name == file.name }
      guard !isCycle, ancestors.count < StyleSheetParser.importLimit else {
        log.report(Diagnostic(StylingDiagnostics.importCycle, at: span, ["file": .name(file.name)]))
        return
      }
      let parser = StyleSheetParser(
        text: StyleText(file), origin: origin, provider: provider, ancestors: ancestors + [file], layer: layer)
      sheet.append(contentsOf: parser.parse(log: &log).restricted(to: condition))
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
    }
  }

  private func reportSyntax(_ rule: RawRule, log: inout DiagnosticLog) {
    let range = rule.headRange.lowerBound..<rule.prelude.byteRange(or: rule.headRange.upperBound).upperBound
    log.report(.syntax(text.excerpt(range), at: text.span(range)))
  }

  private func reportUnknown(_ rule: RawRule, _ name: String, log: inout DiagnosticLog) {
    let span = text.span(rule.headRange)
    let notYet = [
      "namespace", "keyframes", "container", "font-feature-values",
      "font-palette-values", "property", "scope", "starting-style", "color-profile",
    ]
    if notYet.contains(name) {
      log.report(Diagnostic(StylingDiagnostics.unsupportedAtRule, at: span, ["name": .name(name)]))
      return
    }
    let isMarginBox = MarginBox(rawValue: name) != nil || name == "footnote"
    let suggestion = EditDistance.nearest(to: name, in: StyleSheetParser.names + notYet)
    log.report(
      Diagnostic(
        StylingDiagnostics.unknownAtRule, at: span, suggestion: isMarginBox ? "@page" : suggestion.map { "@\($0)" },
        ["name": .name(name)]))
  }
}
