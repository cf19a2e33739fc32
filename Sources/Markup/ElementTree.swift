package import Diagnostics

/// An XML document as a flat arena of values: templates, documents, schemas, catalogues.
///
/// Nodes are numbered in document order; children, attributes and text are index ranges into shared arrays,
/// so a tree is a handful of allocations and is `Sendable`. Trees are built once by `Builder` and never changed.
package struct ElementTree: Sendable {
  /// What a node is.
  package enum Kind: Hashable, Sendable {
    /// An element.
    case element
    /// Character data, adjacent pieces joined.
    case text
  }

  /// An attribute with the place of its value.
  package struct Attribute: Hashable, Sendable {
    /// The namespace, `.none` for most.
    package let namespace: Namespace
    /// The local name.
    package let name: String
    /// The value after reference expansion and normalisation.
    package let value: String
    /// The place of the value in the source, without the quotes; nil when the attribute was made by a stage.
    package let span: SourceSpan?
    /// The place in the case data from which the value came, if it did.
    package let dataSpan: SourceSpan?
    /// How offsets in the value relate to offsets in the source; nil where they are the same.
    let offsets: SourceOffsets?

    /// Creates an attribute.
    package init(
      namespace: Namespace = .none, name: String, value: String, span: SourceSpan? = nil,
      dataSpan: SourceSpan? = nil, offsets: SourceOffsets? = nil
    ) {
      self.namespace = namespace
      self.name = name
      self.value = value
      self.span = span
      self.dataSpan = dataSpan
      self.offsets = offsets
    }

    /// The place in the source of a stretch of the value, given in UTF-8 offsets.
    package func place(of range: Range<Int>) -> SourceSpan? { span?.place(of: range, through: offsets) }
  }

  /// A namespace declaration, `xmlns` or `xmlns:prefix`.
  struct Declaration: Sendable {
    var prefix: String
    var uri: String
  }

  struct Node: Sendable {
    var kind: Kind
    var namespace: Namespace
    var name: String
    var parent: Int32
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var attributeStart: Int32 = 0
    var attributeEnd: Int32 = 0
    var textStart: Int32 = 0
    var textEnd: Int32 = 0
    var span: SourceSpan?
    var dataSpan: SourceSpan?
  }

  var nodes: [Node] = []
  var attributeStore: [Attribute] = []
  var textStore: [UInt8] = []
  /// Namespace declarations by element; few elements have any.
  var declarations: [Int32: [Declaration]] = [:]
  /// Source offsets of texts with references, CDATA sections or comments.
  var textOffsets: [Int32: SourceOffsets] = [:]
  /// The catalogue units of which texts are part.
  var catalogueSpans: [Int32: SourceSpan] = [:]

  init() {}

  /// The number of nodes.
  package var count: Int { nodes.count }

  /// The root element; nil in an empty tree.
  package var root: NodeID? { nodes.isEmpty ? nil : NodeID(index: 0) }

  /// Whether the node is an element or text.
  package func kind(_ node: NodeID) -> Kind { nodes[Int(node.index)].kind }

  /// The namespace of an element.
  package func namespace(_ node: NodeID) -> Namespace { nodes[Int(node.index)].namespace }

  /// The local name of an element; empty for text.
  package func name(_ node: NodeID) -> String { nodes[Int(node.index)].name }

  /// The parent; nil for the root.
  package func parent(_ node: NodeID) -> NodeID? { optional(nodes[Int(node.index)].parent) }

  /// The first child, if any.
  package func firstChild(_ node: NodeID) -> NodeID? { optional(nodes[Int(node.index)].firstChild) }

  /// The next sibling, if any.
  package func nextSibling(_ node: NodeID) -> NodeID? { optional(nodes[Int(node.index)].nextSibling) }

  /// The children in order.
  package func children(_ node: NodeID) -> ChildSequence { ChildSequence(tree: self, upcoming: firstChild(node)) }

  /// The attributes in source order.
  package func attributes(_ node: NodeID) -> ArraySlice<Attribute> {
    let node = nodes[Int(node.index)]
    return attributeStore[Int(node.attributeStart)..<Int(node.attributeEnd)]
  }

  /// The attribute of that name, if present.
  package func attribute(_ name: String, in namespace: Namespace = .none, of node: NodeID) -> Attribute? {
    attributes(node).first { $0.name == name && $0.namespace == namespace }
  }

  /// The value of the attribute of that name, if present.
  package func value(_ name: String, of node: NodeID) -> String? { attribute(name, of: node)?.value }

  /// The characters of a text node; empty for an element.
  package func text(_ node: NodeID) -> String {
    let node = nodes[Int(node.index)]
    return String(decoding: textStore[Int(node.textStart)..<Int(node.textEnd)], as: UTF8.self)
  }

  /// The UTF-8 bytes of a text node.
  package func textBytes(_ node: NodeID) -> ArraySlice<UInt8> {
    let node = nodes[Int(node.index)]
    return textStore[Int(node.textStart)..<Int(node.textEnd)]
  }

  /// All text below a node, joined.
  package func stringValue(_ node: NodeID) -> String {
    if kind(node) == .text { return text(node) }
    return children(node).map { stringValue($0) }.joined()
  }

  /// The place in the template or source file: the start tag of an element, the raw characters of text.
  package func span(_ node: NodeID) -> SourceSpan? { nodes[Int(node.index)].span }

  /// The place in the source of a stretch of a text node, given in UTF-8 offsets of its text.
  package func place(of range: Range<Int>, in text: NodeID) -> SourceSpan? {
    span(text)?.place(of: range, through: textOffsets[text.index])
  }

  /// The namespace for which a prefix stands at an element, as needed for names inside attribute values (`xs:string`).
  ///
  /// The empty prefix is the default namespace. Nil when the prefix is not declared.
  package func namespace(forPrefix prefix: String, at node: NodeID) -> Namespace? {
    var current: NodeID? = node
    while let element = current {
      if let found = declarations[element.index]?.last(where: { $0.prefix == prefix }) {
        return Namespace(uri: found.uri)
      }
      current = parent(element)
    }
    return prefix == "xml" ? .xml : prefix.isEmpty ? Namespace.none : nil
  }

  /// Whether any element declares a prefix (or the default) for the namespace.
  package func declares(_ namespace: Namespace) -> Bool {
    declarations.values.contains { $0.contains { Namespace(uri: $0.uri) == namespace } }
  }

  /// The place in the case data from which the node came, if it did.
  package func dataSpan(_ node: NodeID) -> SourceSpan? { nodes[Int(node.index)].dataSpan }

  /// The catalogue unit of which a text is part, if it is of one.
  package func catalogueSpan(_ node: NodeID) -> SourceSpan? { catalogueSpans[node.index] }

  /// The content of the first `meta` of that name in the document's head.
  package func metadata(_ name: String) -> String? {
    guard let root, let head = children(root).first(where: { self.name($0) == "head" }) else { return nil }
    let meta = children(head).first { self.name($0) == "meta" && value("name", of: $0) == name }
    return meta.flatMap { value("content", of: $0) }
  }

  private func optional(_ index: Int32) -> NodeID? { index < 0 ? nil : NodeID(index: index) }

  /// The children of one node, in order.
  package struct ChildSequence: Sequence, IteratorProtocol {
    let tree: ElementTree
    var upcoming: NodeID?

    package mutating func next() -> NodeID? {
      guard let current = upcoming else { return nil }
      upcoming = tree.nextSibling(current)
      return current
    }
  }
}
