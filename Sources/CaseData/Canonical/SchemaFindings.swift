import Diagnostics
import Markup

/// Puts what the XML library finds against the schema into a clerk's words, without what was said already.
struct SchemaFindings {
  let schema: SchemaModel
  let tree: DataTree
  /// The paths at which the canonicaliser reported an error.
  let reportedPaths: Set<String>

  /// The findings that are new.
  func findings(of violations: [SchemaViolation]) -> [Diagnostic] {
    violations.compactMap { violation in
      let node = violation.node.map(element)
      let path = node.map { tree.path($0) } ?? ""
      // A missing, unknown or surplus key has been reported with better words, and so has a value's fault.
      if violation.isWrongContent, !reportedPaths.isEmpty { return nil }
      if reportedPaths.contains(path) { return nil }
      return diagnostic(violation, node, path)
    }
  }

  private func diagnostic(_ violation: SchemaViolation, _ node: DataTree.Node?, _ path: String) -> Diagnostic {
    let field = node.flatMap(declaration)
    let type = field.map { schema.type(of: $0) }
    let isPattern = violation.facet == .pattern
    let help =
      type?.help ?? type?.label ?? Bilingual(de: "Vergleichen Sie mit dem Schema.", en: "Compare with the schema.")
    return Diagnostic(
      isPattern ? FieldDiagnostics.invalidForm : FieldDiagnostics.schemaViolation,
      data: node.flatMap { tree.span($0) }, path: path,
      [
        "key": .name(node.map { tree.name($0) } ?? ""),
        "label": .text(field?.label ?? Bilingual(de: "–", en: "–")),
        "value": .value(node.map { tree.stringValue($0) } ?? ""), "help": .text(help),
        "reason": .value(violation.message),
      ])
  }

  /// The element to which a node belongs.
  private func element(_ node: DataTree.Node) -> DataTree.Node {
    tree.kind(node) == .element ? node : tree.parent(node) ?? node
  }

  /// The declaration of an element, found from the root down; nil within texts in several languages and structured texts.
  private func declaration(_ node: DataTree.Node) -> ElementDeclaration? {
    guard let parent = tree.parent(node), tree.kind(parent) == .element else { return schema.rootElement }
    guard let owner = declaration(parent) else { return nil }
    return schema.child(tree.name(node), of: owner.type)
  }
}
