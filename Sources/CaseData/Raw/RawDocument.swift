package import Diagnostics
package import Markup

/// Case data as written: objects, arrays and scalars with the places of keys and values, before any schema is applied.
///
/// One flat arena for every format. What only a schema can tell apart stays undecided here: an XML element may become
/// an object, a text or a fragment, and repeated members of an element are the items of an array.
package struct RawDocument: Sendable {
  /// The number of a value within its document.
  package struct ValueID: Hashable, Sendable {
    let index: Int32
  }

  /// What a value is in its file.
  package enum Kind: Hashable, Sendable {
    /// Members with keys; the keys are unique.
    case object
    /// Items in order.
    case array
    /// A quoted text, or a plain one where the format does not quote.
    case string
    /// A number in the words of the file.
    case number
    /// `true` or `false`.
    case boolean
    /// `null`.
    case null
    /// A cell of a table with content; German forms of numbers and dates are possible in it.
    case cell
    /// An XML element: its element children are members (keys may repeat), `text` is its character data.
    case element
  }

  /// How the characters of a text stand in the file; decides how offsets map back.
  enum TextStyle: Sendable {
    /// Byte for byte.
    case verbatim
    /// A JSON string with its quotes.
    case json
    /// A YAML scalar of any style, with its quotes or indicator.
    case yaml
    /// A quoted CSV cell with its quotes.
    case quotedCell
    /// Bytes in Windows-1252.
    case windows1252
    /// Character data of XML, with references.
    case markup
  }

  struct Node: Sendable {
    var kind: Kind
    var style: TextStyle = .verbatim
    var text = ""
    var key: String?
    var span: SourceSpan
    var keySpan: SourceSpan?
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var tree: Int32 = -1
    var element = NodeID(index: -1)
    /// The name of a cell in its sheet, `B7`.
    var cell: String?
  }

  var nodes: [Node] = []
  var files: [SourceFile] = []
  var trees: [ElementTree] = []

  init() {}

  /// The outermost value.
  package var root: ValueID { ValueID(index: 0) }

  /// The number of values.
  package var count: Int { nodes.count }

  /// What the value is.
  package func kind(_ value: ValueID) -> Kind { nodes[Int(value.index)].kind }

  /// The characters of a scalar or of an XML element; the lexical form of a number.
  package func text(_ value: ValueID) -> String { nodes[Int(value.index)].text }

  /// The key under which the value stands in its object; the name of an XML element; nil for items and the root.
  package func key(_ value: ValueID) -> String? { nodes[Int(value.index)].key }

  /// The place of the value.
  package func span(_ value: ValueID) -> SourceSpan { nodes[Int(value.index)].span }

  /// The place of the key.
  package func keySpan(_ value: ValueID) -> SourceSpan? { nodes[Int(value.index)].keySpan }

  /// The members or items in the order of the file.
  package func children(_ value: ValueID) -> Children {
    Children(document: self, upcoming: nodes[Int(value.index)].firstChild)
  }

  /// The first member with that key.
  package func member(_ key: String, of value: ValueID) -> ValueID? {
    children(value).first { self.key($0) == key }
  }

  /// Whether an object, array or element has members or items.
  package func hasChildren(_ value: ValueID) -> Bool { nodes[Int(value.index)].firstChild >= 0 }

  /// The XML behind a value that came from XML.
  package func markup(_ value: ValueID) -> (tree: ElementTree, node: NodeID)? {
    let node = nodes[Int(value.index)]
    return node.tree < 0 ? nil : (trees[Int(node.tree)], node.element)
  }

  /// The members or items of a value.
  package struct Children: Sequence, IteratorProtocol {
    let document: RawDocument
    var upcoming: Int32

    package mutating func next() -> ValueID? {
      guard upcoming >= 0 else { return nil }
      defer { upcoming = document.nodes[Int(upcoming)].nextSibling }
      return ValueID(index: upcoming)
    }
  }

  /// An indented listing for tests and `dump`, one value a line: key, kind, text.
  package func dump() -> String {
    var lines: [String] = []
    func add(_ value: ValueID, depth: Int) {
      let node = nodes[Int(value.index)]
      var line = String(repeating: "  ", count: depth)
      if let key = node.key { line += key + ": " }
      switch node.kind {
      case .object: line += "{}"
      case .array: line += "[]"
      case .string, .cell: line += "\"\(node.text)\""
      case .number, .boolean: line += node.text
      case .null: line += "null"
      case .element: line += "<> \"\(node.text)\""
      }
      lines.append(line)
      for child in children(value) { add(child, depth: depth + 1) }
    }
    if !nodes.isEmpty { add(root, depth: 0) }
    return lines.joined(separator: "\n")
  }
}
