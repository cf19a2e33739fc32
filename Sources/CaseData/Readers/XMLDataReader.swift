package import Diagnostics
import Markup

/// Reads XML case data: elements are keys, repeated elements the items of a list.
package struct XMLDataReader {
  private let tree: ElementTree
  private var builder: RawDocument.Builder

  private init(file: SourceFile, tree: ElementTree) {
    self.tree = tree
    builder = RawDocument.Builder(files: [file], trees: [tree])
  }

  /// The values of a file; nil when the log received an error.
  package static func read(
    _ file: SourceFile, limits: DataLimits = DataLimits(), log: inout DiagnosticLog
  ) -> RawDocument? {
    let budgets = MarkupLimits(bytes: limits.bytes, nodes: limits.values, depth: limits.depth)
    var inner = DiagnosticLog()
    let tree = MarkupReader.parse(file, limits: budgets, log: &inner)
    for diagnostic in inner.diagnostics { log.report(diagnostic.movedToData) }
    guard let tree, let root = tree.root else { return nil }
    var reader = XMLDataReader(file: file, tree: tree)
    reader.add(root)
    return reader.builder.finish()
  }

  /// The text without white space at its edges, which files carry for their layout.
  static func trimmed(_ text: String) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    let start = text.utf8.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(decoding: start[...last], as: UTF8.self)
  }

  /// Depth is bounded by the XML reader.
  private mutating func add(_ node: NodeID) {
    let tag = tree.span(node) ?? SourceSpan(source: builder.document.files[0].id, start: 0, length: 0)
    var text = ""
    var textSpan: SourceSpan?
    for child in tree.children(node) where tree.kind(child) == .text {
      text += tree.text(child)
      if textSpan == nil, tree.textBytes(child).contains(where: { $0 > 0x20 }) { textSpan = tree.span(child) }
    }
    builder.open(
      RawDocument.Node(
        kind: .element, style: .markup, text: text, key: tree.name(node), span: textSpan ?? tag, keySpan: tag, tree: 0,
        element: node))
    for child in tree.children(node) where tree.kind(child) == .element { add(child) }
    builder.close()
  }
}

extension Diagnostic {
  /// The same finding about case data: a syntax error of an XML data file is a place in the data.
  var movedToData: Diagnostic {
    var moved = Diagnostic(definition, data: dataSpan ?? span, path: dataPath, suggestion: suggestion, arguments)
    moved.severity = severity
    moved.trace = trace.map { TracePoint($0.text, at: nil, data: $0.dataSpan ?? $0.span) }
    return moved
  }
}
