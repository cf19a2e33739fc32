import Markup

/// `v:term`.
extension TemplateCompiler {
  mutating func compileTerm(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard let id = tree.attribute("id", of: node), requireEmpty(node, frame) else { return nil }
    let citation = TermCitation(
      id: id.value, idSpan: id.span, form: tree.value("form", of: node), span: tree.span(node), trace: frame.trace)
    note(citation)
    return TemplateNode(kind: .term(citation), span: tree.span(node))
  }
}
