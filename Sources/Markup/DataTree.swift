import CLibXML2
package import Diagnostics

/// The canonical case data: a document of the XML library in which every node knows its place in the input.
///
/// Names are keys without namespace, in schema order; arrays are repeated elements. Expressions and schemas work on it.
/// A class because it owns C memory; it belongs to one task. Nodes are numbers, so a node outliving its tree is harmless.
@safe package final class DataTree {
  /// A node of the tree: the document, an element, a text or an attribute.
  package struct Node: Hashable, Sendable {
    /// The position in document order; 0 is the document itself.
    let index: Int32
  }

  /// What a node is.
  package enum Kind: Hashable, Sendable {
    /// The document above the root element.
    case document
    /// An element.
    case element
    /// Character data.
    case text
    /// An attribute.
    case attribute
  }

  struct Origin {
    var span: SourceSpan?
    var path: String
  }

  let document: xmlDocPtr
  /// The C nodes by index; their `_private` field holds the index plus one.
  private var pointers: [UnsafeMutablePointer<xmlNode>]
  private var origins: [Origin]
  /// Copies of other trees' elements, which hang below nothing.
  private var grafts: [UnsafeMutablePointer<xmlNode>] = unsafe []

  init(document: xmlDocPtr, pointers: [UnsafeMutablePointer<xmlNode>], origins: [Origin]) {
    unsafe self.document = unsafe document
    unsafe self.pointers = unsafe pointers
    self.origins = origins
  }

  deinit {
    unsafe grafts.forEach { unsafe xmlFreeNode($0) }
    unsafe xmlFreeDoc(document)
  }

  /// Copies the root element of another tree, so that expressions on this one can name it by a variable.
  ///
  /// The copy is below nothing: paths from the data do not reach it, and its absolute paths lead to the data.
  package func graft(_ other: DataTree) -> Node {
    guard let copy = unsafe xmlDocCopyNode(other.pointer(other.root), document, 1) else {
      fatalError("out of memory")
    }
    unsafe grafts.append(copy)
    let index = origins.count
    unsafe adopt(copy, from: other.pointer(other.root), of: other)
    return Node(index: Int32(index))
  }

  /// Numbers a copied node and what is below it; the copy has the shape of its original.
  private func adopt(
    _ copy: UnsafeMutablePointer<xmlNode>, from original: UnsafeMutablePointer<xmlNode>, of other: DataTree
  ) {
    unsafe register(copy, from: original, of: other)
    if unsafe copy.pointee.type == XML_ELEMENT_NODE {
      var next = unsafe copy.pointee.properties
      var nextOriginal = unsafe original.pointee.properties
      while let new = unsafe next, let old = unsafe nextOriginal {
        unsafe register(
          UnsafeMutableRawPointer(new).assumingMemoryBound(to: xmlNode.self),
          from: UnsafeMutableRawPointer(old).assumingMemoryBound(to: xmlNode.self), of: other)
        unsafe next = unsafe new.pointee.next
        unsafe nextOriginal = unsafe old.pointee.next
      }
    }
    var next = unsafe copy.pointee.children
    var nextOriginal = unsafe original.pointee.children
    while let new = unsafe next, let old = unsafe nextOriginal {
      unsafe adopt(new, from: old, of: other)
      unsafe next = unsafe new.pointee.next
      unsafe nextOriginal = unsafe old.pointee.next
    }
  }

  private func register(
    _ copy: UnsafeMutablePointer<xmlNode>, from original: UnsafeMutablePointer<xmlNode>, of other: DataTree
  ) {
    let origin = unsafe other.node(of: original).map { other.origins[Int($0.index)] }
    unsafe pointers.append(copy)
    origins.append(origin ?? Origin(span: nil, path: ""))
    unsafe copy.pointee._private = unsafe UnsafeMutableRawPointer(bitPattern: UInt(origins.count))
  }

  /// Adds an element with a text behind the children of another: what the pipeline finds out about the data and templates
  /// print. It takes the place of its parent, and comes too late for validation.
  package func append(_ name: String, _ text: String, to parent: Node) {
    guard let element = unsafe xmlNewDocNode(document, nil, name, nil),
      let content = unsafe xmlNewDocText(document, text)
    else { fatalError("out of memory") }
    unsafe xmlAddChild(element, content)
    unsafe xmlAddChild(pointer(parent), element)
    let origin = Origin(span: span(parent), path: path(parent) + "." + name)
    unsafe register(element, origin)
    unsafe register(content, origin)
  }

  private func register(_ node: UnsafeMutablePointer<xmlNode>, _ origin: Origin) {
    unsafe pointers.append(node)
    origins.append(origin)
    unsafe node.pointee._private = unsafe UnsafeMutableRawPointer(bitPattern: UInt(origins.count))
  }

  /// The document node, above the root element: the context of `/`.
  package var documentNode: Node { Node(index: 0) }

  /// The root element; the document node when the tree is empty.
  package var root: Node { children(of: documentNode).first { kind($0) == .element } ?? documentNode }

  /// The number of nodes, the document included.
  package var count: Int { origins.count }

  /// What a node is.
  package func kind(_ node: Node) -> Kind {
    switch unsafe pointer(node).pointee.type {
    case XML_ELEMENT_NODE: .element
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text
    case XML_ATTRIBUTE_NODE: .attribute
    default: .document
    }
  }

  /// The children of a node in order; attributes are not children.
  package func children(of node: Node) -> [Node] {
    guard kind(node) != .attribute else { return [] }
    var children: [Node] = []
    var next = unsafe pointer(node).pointee.children
    while let child = unsafe next {
      if let node = unsafe self.node(of: child) { children.append(node) }
      unsafe next = unsafe child.pointee.next
    }
    return children
  }

  /// The child elements of a node in order.
  package func elements(of node: Node) -> [Node] { children(of: node).filter { kind($0) == .element } }

  /// The child elements of that name.
  package func elements(_ name: String, of node: Node) -> [Node] {
    elements(of: node).filter { self.name($0) == name }
  }

  /// The parent; nil for the document.
  package func parent(_ node: Node) -> Node? {
    unsafe pointer(node).pointee.parent.flatMap { unsafe self.node(of: $0) }
  }

  /// The local name of an element or attribute; empty for others.
  package func name(_ node: Node) -> String {
    switch kind(node) {
    case .element, .attribute: unsafe LibXML2.string(pointer(node).pointee.name) ?? ""
    case .document, .text: ""
    }
  }

  /// The text of a node: all character data below an element, the value of an attribute.
  package func stringValue(_ node: Node) -> String {
    guard let content = unsafe xmlNodeGetContent(pointer(node)) else { return "" }
    defer { unsafe vordruck_xml_free(content) }
    return unsafe String(cString: content)
  }

  /// The attributes of an element in order; names in XML's own namespace keep their prefix (`xml:lang`).
  package func attributes(of node: Node) -> [(name: String, value: String)] {
    guard kind(node) == .element else { return [] }
    var attributes: [(name: String, value: String)] = []
    var next = unsafe pointer(node).pointee.properties
    while let attribute = unsafe next {
      let prefix = unsafe attribute.pointee.ns == nil ? "" : "xml:"
      let name = unsafe LibXML2.string(attribute.pointee.name) ?? ""
      let value = unsafe UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
      unsafe attributes.append((prefix + name, self.node(of: value).map { stringValue($0) } ?? ""))
      unsafe next = unsafe attribute.pointee.next
    }
    return attributes
  }

  /// The value of an attribute of an element; `xml:lang` names the language.
  package func attribute(_ name: String, _ node: Node) -> String? {
    attributes(of: node).first { $0.name == name }?.value
  }

  /// The language of a node by the nearest `xml:lang`.
  package func language(_ node: Node) -> String? {
    var current: Node? = node
    while let element = current {
      if let language = attribute("xml:lang", element) { return language }
      current = parent(element)
    }
    return nil
  }

  /// The place of a node's value in the input.
  package func span(_ node: Node) -> SourceSpan? { origins[Int(node.index)].span }

  /// The path of a node as in JSON, counted from zero: `goals[2].dueDate`.
  package func path(_ node: Node) -> String { origins[Int(node.index)].path }

  // MARK: Between handles and C nodes

  func pointer(_ node: Node) -> UnsafeMutablePointer<xmlNode> { unsafe pointers[Int(node.index)] }

  /// The handle of a C node; nil for nodes that are not ours, such as those of the namespace axis.
  func node(of pointer: UnsafeMutablePointer<xmlNode>) -> Node? {
    switch unsafe pointer.pointee.type {
    case XML_ELEMENT_NODE, XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_ATTRIBUTE_NODE, XML_DOCUMENT_NODE:
      let tag = unsafe UInt(bitPattern: pointer.pointee._private)
      return tag == 0 ? nil : Node(index: Int32(tag - 1))
    default:
      return nil
    }
  }
}
