import CaseData
import Diagnostics
import Markup

/// The files that case data name in fields flagged `file`: annexes that go out with a paper must be there.
struct NamedFiles {
  private let data: DataTree
  private let schema: SchemaModel
  private let roots: NamedRoots

  /// Reports every named file that is not there, at its place in the data.
  static func check(_ data: DataTree, schema: SchemaModel, roots: NamedRoots, log: inout DiagnosticLog) {
    NamedFiles(data: data, schema: schema, roots: roots).check(data.root, schema.rootElement, &log)
  }

  private func check(_ node: DataTree.Node, _ field: ElementDeclaration, _ log: inout DiagnosticLog) {
    if field.flags.contains(.file) { find(node, &log) }
    guard schema.type(of: field).kind == .complex else { return }
    for child in data.elements(of: node) {
      if let declaration = schema.child(data.name(child), of: field.type) { check(child, declaration, &log) }
    }
  }

  private func find(_ node: DataTree.Node, _ log: inout DiagnosticLog) {
    do throws(DiagnosticsError) {
      try roots.find(data.stringValue(node), from: data.span(node)?.source, at: nil)
    } catch {
      for var diagnostic in error.diagnostics {
        diagnostic.dataSpan = data.span(node)
        diagnostic.dataPath = data.path(node)
        log.report(diagnostic)
      }
    }
  }
}
