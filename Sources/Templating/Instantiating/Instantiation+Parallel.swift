import Diagnostics
import Markup
import TextAnalysis

/// `v:parallel`: a row for each block, a cell for each language, German first.
extension Instantiation {
  /// The languages of a row; one alone when no other language is wanted.
  private var rowLanguages: [String] {
    var languages = ["de"]
    for language in options.parallelLanguages where !languages.contains(language) { languages.append(language) }
    return languages
  }

  mutating func emitParallel(_ node: TemplateNode, _ scope: InstantiationScope) {
    guard !options.parallelLanguages.isEmpty, options.arrangement == .parallel, characters == nil else {
      return walk(node.children, scope) { $0.emit($1, $2) }
    }
    walk(node.children, scope) { $0.emitRow($1, $2) }
  }

  private mutating func emitRow(_ node: TemplateNode, _ scope: InstantiationScope) {
    switch node.kind {
    case .element(let element):
      if element.namespace == .xhtml, element.name == "ol" || element.name == "ul" {
        emitListRows(element, node, scope)
      } else {
        emitCells(node.span, scope) { run, inner in run.emit(node, inner) }
      }
    case .signature(let signature):
      // One line to sign on, named in every language.
      emit(signature, node.span, rowLanguages.enumerated().map { cellScope($0.element, $0.offset, scope) })
    case .text, .value, .catalogueText, .parallel, .forEach, .condition, .choose, .otherwise, .variable, .parameter,
      .include, .sections, .section, .fact, .term, .factsAsOf:
      break  // blanks between blocks; anything else is refused when the template is compiled
    }
  }

  /// One row for each item; in every cell a list with this item alone that continues the counting.
  private mutating func emitListRows(_ list: ElementTemplate, _ node: TemplateNode, _ scope: InstantiationScope) {
    var number: Int?
    walk(node.children, scope) { run, child, inner in
      guard case .element = child.kind else { return }
      let position = number
      run.emitCells(child.span, inner) { run, cell in
        let attributes = run.listAttributes(list, position, cell)
        if number == nil || number == position {
          let start = attributes.first { $0.name == "start" }.flatMap { Int($0.value) } ?? 1
          number = (position ?? start) + 1
        }
        guard run.open(list.name, attributes, at: node.span) else { return }
        run.emit(child, cell)
        run.builder.close()
      }
    }
  }

  /// The attributes of a list in one row: an id only in the first one, `start` where the list goes on.
  private mutating func listAttributes(
    _ list: ElementTemplate, _ position: Int?, _ scope: InstantiationScope
  ) -> [ElementTree.Attribute] {
    var attributes: [ElementTree.Attribute]
    if position == nil {
      attributes = self.attributes(of: list, scope)
    } else {
      let kept = list.attributes.filter { $0.name != "id" && $0.name != "start" }
      attributes = self.attributes(
        of: ElementTemplate(name: list.name, namespace: list.namespace, attributes: kept), scope)
    }
    if let position, list.name == "ol" { attributes.append(.init(name: "start", value: String(position))) }
    return attributes
  }

  private mutating func emitCells(
    _ span: SourceSpan?, _ scope: InstantiationScope, _ body: (inout Instantiation, InstantiationScope) -> Void
  ) {
    guard open("div", [.init(name: "class", value: "v-row")], at: span) else { return }
    for (index, language) in rowLanguages.enumerated() {
      let cell = [ElementTree.Attribute(name: "class", value: "v-cell")] + Self.languageAttributes(language)
      guard open("div", cell, at: span) else { continue }
      body(&self, cellScope(language, index, scope))
      builder.close()
    }
    builder.close()
  }

  func cellScope(_ language: String, _ index: Int, _ scope: InstantiationScope) -> InstantiationScope {
    var inner = scope
    inner.language = language
    inner.cell = index
    inner.isIsolated = false
    inner.takesBlocks = true
    inner.variables["language"] = .string(language)
    inner.variables["translated"] = .boolean(index > 0)
    return inner
  }

  /// A line to sign on with its caption, once for each scope's language.
  mutating func emit(_ signature: SignatureTemplate, _ span: SourceSpan?, _ scopes: [InstantiationScope]) {
    guard characters == nil else { return }
    // Only the German text is signed.
    if options.arrangement != .parallel, scopes.allSatisfy(\.isTranslatedCell) { return }
    var attributes = [ElementTree.Attribute(name: "class", value: "v-signature")]
    if let role = signature.role { attributes.append(.init(name: "data-role", value: role)) }
    guard open("div", attributes, at: span) else { return }
    if open("div", [.init(name: "class", value: "v-signature-line")], at: span) { builder.close() }
    for scope in scopes {
      var caption = [ElementTree.Attribute(name: "class", value: "v-signature-caption")]
      if scopes.count > 1 { caption += Self.languageAttributes(scope.language) }
      guard open("p", caption, at: span) else { continue }
      switch signature.caption {
      case .pieces(let pieces): emit(pieces, span, scope)
      case .catalogue(let call): emit(call, scope)
      }
      builder.close()
    }
    builder.close()
  }
}
