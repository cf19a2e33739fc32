import CaseData
import Diagnostics
import Markup

/// Structured text, and lines for the oral translation of texts that have none.
extension Instantiation {
  /// Writes structured text, or lines for its oral translation, in place of a paragraph that holds nothing else.
  ///
  /// Blocks cannot stand inside a paragraph. False when the paragraph is an ordinary one.
  mutating func emitInsteadOfParagraph(_ node: TemplateNode, _ scope: InstantiationScope) -> Bool {
    var only: (output: Output, span: SourceSpan?)?
    for child in node.children {
      switch child.kind {
      case .value(let output) where only == nil: only = (output, child.span)
      case .text(let pieces):
        for piece in pieces {
          switch piece {
          case .literal(let text, _) where text.allSatisfy(\.isWhitespace): continue
          case .value(let output) where only == nil: only = (output, output.expression.span)
          case .literal, .value: return false
          }
        }
      default: return false
      }
    }
    guard let only, let kind = only.output.field?.kind, kind == .richText || kind == .localizedText else {
      return false
    }
    // An ordinary value is resolved again by the caller; only texts without translation and structured ones stop here.
    guard kind == .richText || scope.isTranslatedCell else { return false }
    switch resolve(only.output, scope) {
    case .oral(let text): emitOral(text, isBlock: true, only.span, scope)
    case .rich(let text): emitRich(text, only.span, scope)
    case .text, .nothing, .failed: return false
    }
    return true
  }

  /// As many lines as the text may take on which the interpreter's words can be noted, headed "orally translated" in the cell's language.
  mutating func emitOral(
    _ node: DataTree.Node, isBlock: Bool, _ span: SourceSpan?, _ scope: InstantiationScope
  ) {
    let origin = data.span(node)
    let element = isBlock ? "div" : "span"
    guard open(element, [.init(name: "class", value: "v-oral")], at: span, data: origin) else { return }
    if open(isBlock ? "p" : "span", [.init(name: "class", value: "v-oral-heading")], at: span, data: origin) {
      let heading = fixedText("v.oral", "mündlich übersetzt", "orally translated", scope)
      emit(heading, span, scope)
      builder.close()
    }
    let german = data.elements(of: node).first { data.attribute("xml:lang", $0) == "de" } ?? node
    // In handwriting about 28 characters go on a line of half a page.
    let lines = min(max((data.stringValue(german).count + 27) / 28, 1), 12)
    for _ in 0..<lines where open(element, [.init(name: "class", value: "v-ruled")], at: span, data: origin) {
      builder.close()
    }
    builder.close()
  }

  // MARK: Structured text

  /// The language of a structured text: its `xml:lang`, else what its record names as `language` (as the translations of a
  /// letter do), else German.
  private func language(ofStructuredText node: DataTree.Node) -> String {
    if let language = data.language(node) { return language }
    let record = data.parent(node).flatMap { data.elements("language", of: $0).first }
    return record.map { data.stringValue($0) } ?? "de"
  }

  /// Whether a structured text is in the language of a translated cell.
  func isReadable(_ node: DataTree.Node, _ scope: InstantiationScope) -> Bool {
    let language = language(ofStructuredText: node).lowercased()
    return LanguageTag(scope.language).fallbacks.contains { $0.lowercased() == language }
  }

  /// Copies structured text of the data; in a document of another language it is tagged with its own.
  mutating func emitRich(_ node: DataTree.Node, _ span: SourceSpan?, _ scope: InstantiationScope) {
    if characters != nil { return write(data.stringValue(node), at: span, data: data.span(node)) }
    let language = language(ofStructuredText: node)
    let isForeign = InstantiationScope.primary(language) != InstantiationScope.primary(scope.language)
    if isForeign, !open("div", Self.languageAttributes(language), at: span, data: data.span(node)) { return }
    // Readers of data begin at the third level; below a heading of the first they go one up, for no level may be left out.
    let raise = headingLevel == 1 ? 1 : 0
    for child in data.children(of: node) { copy(child, raisedBy: raise, span, scope) }
    if isForeign { builder.close() }
  }

  /// Copies a node and what is below it; the limit of depth in `open` bounds the recursion.
  private mutating func copy(
    _ node: DataTree.Node, raisedBy raise: Int, _ span: SourceSpan?, _ scope: InstantiationScope
  ) {
    guard data.kind(node) == .element else {
      return write(data.stringValue(node), at: span, data: data.span(node))
    }
    // A mark that this audience may read past leaves no trace.
    if RichMark(node, data) != nil {
      for child in data.children(of: node) { copy(child, raisedBy: raise, span, scope) }
      return
    }
    let origin = data.span(node)
    let attributes = data.attributes(of: node).map { attribute in
      let name = attribute.name == "xml:lang" ? "lang" : attribute.name
      return ElementTree.Attribute(name: name, value: attribute.value, dataSpan: origin)
    }
    let name = Self.headingLevel(of: data.name(node)).map { "h\($0 - raise)" } ?? data.name(node)
    guard open(name, attributes, at: span, data: origin) else { return }
    for child in data.children(of: node) { copy(child, raisedBy: raise, span, scope) }
    builder.close()
  }
}
