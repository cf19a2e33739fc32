package import Diagnostics

extension DataTree {
  /// The tree as text, one node per line, indented by depth; with a source map also each node's place.
  package func dump(_ sources: SourceMap? = nil) -> String {
    var output = ""
    var stack: [(node: Node, depth: Int)] = [(root, 0)]
    while let (node, depth) = stack.popLast() {
      output += String(repeating: "  ", count: depth)
      switch kind(node) {
      case .document:
        output += "(empty)"
      case .element:
        output += name(node)
        for attribute in attributes(of: node) {
          output += " \(attribute.name)=\(ElementTree.quoted(attribute.value))"
        }
        stack += children(of: node).map { ($0, depth + 1) }.reversed()
      case .text, .attribute:
        output += ElementTree.quoted(stringValue(node))
      }
      if let sources, let span = span(node) { output += "  @\(sources.location(of: span))" }
      output += "\n"
    }
    return output
  }
}
