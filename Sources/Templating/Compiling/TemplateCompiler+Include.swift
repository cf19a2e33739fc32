import Diagnostics
import Markup

/// Included files: read through the provider, compiled in the place where they are included.
extension TemplateCompiler {
  mutating func compileInclude(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard let href = tree.attribute("href", of: node) else { return nil }
    guard !href.value.contains("{") else {
      report(TemplateDiagnostics.computedInclude, href.span, frame)
      return nil
    }
    let file: SourceFile
    do throws(DiagnosticsError) {
      file = try load(href.value, from: tree.span(node)?.source, at: href.span)
    } catch {
      report(error.diagnostics, frame)
      return nil
    }
    if frame.files.contains(file.name) {
      report(TemplateDiagnostics.includeCycle, href.span, frame, ["name": .name(file.name)])
      return nil
    }
    guard frame.files.count <= Self.includeDepthLimit else {
      report(TemplateDiagnostics.includeDepth, href.span, frame, ["limit": .number(Self.includeDepthLimit)])
      return nil
    }
    guard let included = self.tree(of: file), let root = included.root else { return nil }
    var inner = CompilerFrame(
      tree: included, hasExpressions: included.declares(.template), context: frame.context,
      variables: frame.variables, isInsideParallel: frame.isInsideParallel, isTextOnly: frame.isTextOnly,
      files: frame.files + [file.name])
    let step = TracePoint(Bilingual(de: "eingebunden hier", en: "included here"), at: href.span)
    inner.trace = [step] + frame.trace
    return TemplateNode(
      kind: .include(file.name), span: href.span, children: compileContent(root, inner))
  }

  /// What an included file contributes: its root element; of a `v:fragment` or a whole page only the content.
  private mutating func compileContent(_ root: NodeID, _ frame: CompilerFrame) -> [TemplateNode] {
    let tree = frame.tree
    if tree.namespace(root) == .template, tree.name(root) == ControlElement.fragment.rawValue {
      return compileChildren(root, frame)
    }
    if tree.namespace(root) == .xhtml, tree.name(root) == "html" {
      guard let body = tree.children(root).first(where: { tree.name($0) == "body" }) else { return [] }
      return compileChildren(body, frame)
    }
    guard tree.namespace(root) != .none else {
      report(TemplateDiagnostics.noNamespace, tree.span(root), frame, ["name": .name(tree.name(root))])
      return []
    }
    var inner = frame
    return compile(root, &inner).map { [$0] } ?? []
  }
}
