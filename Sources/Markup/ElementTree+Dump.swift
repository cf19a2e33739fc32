package import Diagnostics

extension ElementTree {
  /// The tree as text, one node per line, indented by depth; with a source map also each node's place.
  package func dump(_ sources: SourceMap? = nil) -> String {
    var output = ""
    var stack: [(node: NodeID, depth: Int)] = root.map { [($0, 0)] } ?? []
    while let (node, depth) = stack.popLast() {
      output += String(repeating: "  ", count: depth)
      switch kind(node) {
      case .element:
        output += Self.prefix(namespace(node)) + name(node)
        for attribute in attributes(node) {
          output += " \(Self.prefix(attribute.namespace))\(attribute.name)=\(Self.quoted(attribute.value))"
        }
        stack += children(node).map { ($0, depth + 1) }.reversed()
      case .text:
        output += Self.quoted(text(node))
      }
      if let sources {
        if let span = span(node) { output += "  @\(Self.place(span, sources))" }
        if let span = dataSpan(node) { output += "  <\(Self.place(span, sources))" }
      }
      output += "\n"
    }
    return output
  }

  private static func place(_ span: SourceSpan, _ sources: SourceMap) -> String {
    let file = sources[span.source]
    let start = file.location(of: Int(span.start))
    let end = file.location(of: Int(span.start + span.length))
    let tail = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    return "\(file.name):\(start.line):\(start.column)-\(tail)"
  }

  private static func prefix(_ namespace: Namespace) -> String {
    switch namespace {
    case .none, .xhtml: ""
    case .template: "v:"
    case .svg: "svg:"
    case .schema: "xs:"
    case .xliff: "xliff:"
    case .xml: "xml:"
    case .other(let uri): "{\(uri)}"
    }
  }

  /// The text in quotation marks, with control characters and quotation marks written as escapes.
  static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "\"", "\\": output += "\\\(scalar)"
      case let scalar
      where scalar.properties.generalCategory == .control || scalar.properties.isDefaultIgnorableCodePoint
        || (scalar.properties.isWhitespace && scalar != " "):
        output += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
