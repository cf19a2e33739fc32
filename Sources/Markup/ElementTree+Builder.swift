package import Diagnostics

extension ElementTree {
  /// Builds a tree in document order: open, attributes, children, close.
  package struct Builder {
    private var tree = ElementTree()
    private var open: [Int32] = []
    private var lastChild: [Int32] = []

    /// Creates a builder with nothing in it.
    package init() {}

    /// The number of open elements.
    package var depth: Int { open.count }

    /// The number of nodes so far.
    package var count: Int { tree.nodes.count }

    /// What the head says so far in `meta` of that name.
    package func metadata(_ name: String) -> String? { tree.metadata(name) }

    /// Opens an element with its attributes; every `open` needs its `close`.
    @discardableResult
    package mutating func open(
      _ name: String, in namespace: Namespace = .xhtml, attributes: [Attribute] = [], at span: SourceSpan? = nil,
      data dataSpan: SourceSpan? = nil
    ) -> NodeID {
      let start = Int32(tree.attributeStore.count)
      tree.attributeStore += attributes
      let id = append(
        Node(
          kind: .element, namespace: namespace, name: name, parent: open.last ?? -1, attributeStart: start,
          attributeEnd: Int32(tree.attributeStore.count), span: span, dataSpan: dataSpan))
      open.append(id.index)
      lastChild.append(-1)
      return id
    }

    /// Notes a namespace declaration of the innermost open element; the empty prefix is the default namespace.
    package mutating func declare(prefix: String, uri: String) {
      guard let element = open.last else { return }
      tree.declarations[element, default: []].append(Declaration(prefix: prefix, uri: uri))
    }

    /// Adds character data; empty text adds nothing.
    package mutating func text(
      _ utf8: some Collection<UInt8>, at span: SourceSpan? = nil, data dataSpan: SourceSpan? = nil,
      catalogue: SourceSpan? = nil, offsets: SourceOffsets? = nil
    ) {
      guard !utf8.isEmpty, !open.isEmpty else { return }
      if let catalogue { tree.catalogueSpans[Int32(tree.nodes.count)] = catalogue }
      let start = Int32(tree.textStore.count)
      tree.textStore += utf8
      if let offsets { tree.textOffsets[Int32(tree.nodes.count)] = offsets }
      append(
        Node(
          kind: .text, namespace: .none, name: "", parent: open.last ?? -1, textStart: start,
          textEnd: Int32(tree.textStore.count), span: span, dataSpan: dataSpan))
    }

    /// Adds character data from a string.
    package mutating func text(
      _ string: String, at span: SourceSpan? = nil, data dataSpan: SourceSpan? = nil, catalogue: SourceSpan? = nil
    ) {
      text(string.utf8, at: span, data: dataSpan, catalogue: catalogue)
    }

    /// Opens an element like one of another tree, attributes, declarations and places included; one attribute can be left out.
    package mutating func open(copyOf node: NodeID, in other: ElementTree, without attribute: Attribute? = nil) {
      let original = other.nodes[Int(node.index)]
      let copy = open(
        original.name, in: original.namespace, attributes: other.attributes(node).filter { $0 != attribute },
        at: original.span, data: original.dataSpan)
      tree.declarations[copy.index] = other.declarations[node.index]
    }

    /// Adds the characters of a text node of another tree.
    package mutating func text(of node: NodeID, in other: ElementTree) {
      text(
        other.textBytes(node), at: other.span(node), data: other.dataSpan(node),
        catalogue: other.catalogueSpan(node), offsets: other.textOffsets[node.index])
    }

    /// Closes the innermost open element.
    package mutating func close() {
      open.removeLast()
      lastChild.removeLast()
    }

    /// The finished tree; all elements must be closed.
    package consuming func finish() -> ElementTree { tree }

    @discardableResult
    private mutating func append(_ node: Node) -> NodeID {
      let index = Int32(tree.nodes.count)
      tree.nodes.append(node)
      if let parent = open.last {
        let previous = lastChild[lastChild.count - 1]
        if previous < 0 {
          tree.nodes[Int(parent)].firstChild = index
        } else {
          tree.nodes[Int(previous)].nextSibling = index
        }
        lastChild[lastChild.count - 1] = index
      }
      return NodeID(index: index)
    }
  }
}
