import Diagnostics
import Markup
import Styling

/// A small document and its styles, made from text; the tests' way to say what they mean in a line.
struct StyledDocument {
  let tree: StyledTree
  let log: DiagnosticLog
  let sources: SourceMap
  let ids: [String: NodeID]

  /// Styles mark-up such as `<div class="a"><p id="x">text</p></div>` with author CSS.
  init(_ markup: String, css: String..., file: String = "style.css") {
    let sources = SourceMap()
    self.sources = sources
    var log = DiagnosticLog()
    let document = TinyMarkup.parse(markup, in: sources)
    let sheets = css.map { text in
      StyleSheet.parse(sources.add(name: file, bytes: Array(text.utf8)), log: &log)
    }
    tree = Cascade.style(document: document, author: sheets, log: &log)
    self.log = log
    var ids: [String: NodeID] = [:]
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      if document.kind(node) == .element, let id = document.value("id", of: node) { ids[id] = node }
    }
    self.ids = ids
  }

  /// The style of the element with an id.
  func style(_ id: String) -> ComputedStyle { ids[id].map { tree.style($0) } ?? ComputedStyle() }

  /// The style of a pseudo-element.
  func style(_ pseudo: PseudoElement, of id: String) -> ComputedStyle? {
    ids[id].flatMap { tree.style(pseudo, of: $0) }
  }

  /// The node with an id.
  func node(_ id: String) -> NodeID { ids[id] ?? NodeID(index: 0) }

  /// The findings as `line:column id suggestion`.
  var findings: [String] {
    log.diagnostics.map { diagnostic in
      let location = diagnostic.span.map { sources.location(of: $0) }
      let place = location.map { "\($0.line):\($0.column) " } ?? ""
      return place + diagnostic.definition.id + (diagnostic.suggestion.map { " → \($0)" } ?? "")
    }
  }
}

/// Reads well-formed tags, attributes in double quotes and text; no references. Enough to write tests with.
enum TinyMarkup {
  static func parse(_ markup: String, in sources: SourceMap) -> ElementTree {
    let bytes = Array(markup.utf8)
    let source = sources.add(name: "template.xml", bytes: bytes).id
    var builder = ElementTree.Builder()
    var position = 0
    func find(_ byte: UInt8, from start: Int) -> Int { bytes[start...].firstIndex(of: byte) ?? bytes.count }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        let end = find(UInt8(ascii: "<"), from: position)
        builder.text(bytes[position..<end], at: SourceSpan(source: source, start: position, length: end - position))
        position = end
        continue
      }
      let end = find(UInt8(ascii: ">"), from: position)
      defer { position = end + 1 }
      if bytes[position + 1] == UInt8(ascii: "/") {
        builder.close()
        continue
      }
      let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
      let stop = isEmpty ? end - 1 : end
      let nameEnd = min(find(UInt8(ascii: " "), from: position), stop)
      var attributes: [ElementTree.Attribute] = []
      var at = nameEnd
      while at < stop {
        if bytes[at] == UInt8(ascii: " ") {
          at += 1
          continue
        }
        let equals = find(UInt8(ascii: "="), from: at)
        let close = find(UInt8(ascii: "\""), from: equals + 2)
        let name = String(decoding: bytes[at..<equals], as: UTF8.self)
        attributes.append(
          ElementTree.Attribute(
            namespace: name == "xml:lang" ? .xml : .none, name: name == "xml:lang" ? "lang" : name,
            value: String(decoding: bytes[equals + 2..<close], as: UTF8.self),
            span: SourceSpan(source: source, start: equals + 2, length: close - equals - 2)))
        at = close + 1
      }
      builder.open(
        String(decoding: bytes[position + 1..<nameEnd], as: UTF8.self), attributes: attributes,
        at: SourceSpan(source: source, start: position, length: end + 1 - position))
      if isEmpty { builder.close() }
    }
    return builder.finish()
  }
}
