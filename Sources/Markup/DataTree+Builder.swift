import CLibXML2
package import Diagnostics

extension DataTree {
  /// Builds a tree in document order: open with attributes, children, close.
  ///
  /// Depth and size are the caller's business: readers of case data keep their own budgets.
  @safe package struct Builder: ~Copyable {
    private let document: xmlDocPtr
    private var pointers: [UnsafeMutablePointer<xmlNode>] = unsafe []
    private var origins: [Origin] = []
    private var open: [UnsafeMutablePointer<xmlNode>] = unsafe []
    private var path: [String] = []
    private var isFinished = false

    /// Creates a builder with nothing in it.
    package init() {
      precondition(LibXML2.isReady)
      guard let document = unsafe xmlNewDoc(nil) else { fatalError("out of memory") }
      unsafe self.document = unsafe document
      let node = unsafe UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
      unsafe register(node, Origin(span: nil, path: ""))
    }

    deinit { if !isFinished { unsafe xmlFreeDoc(document) } }

    /// The number of open elements.
    package var depth: Int { path.count }

    /// Opens an element; every `open` needs its `close`.
    ///
    /// - Parameter path: The element's full path as in JSON, counted from zero: `goals[2].dueDate`.
    package mutating func open(
      _ name: String, attributes: [(name: String, value: String)] = [], at span: SourceSpan?, path: String
    ) {
      guard let element = unsafe xmlNewDocNode(document, nil, name, nil) else { fatalError("out of memory") }
      if let parent = unsafe open.last {
        unsafe xmlAddChild(parent, element)
      } else {
        unsafe xmlDocSetRootElement(document, element)
      }
      unsafe register(element, Origin(span: span, path: path))
      for (name, value) in attributes { unsafe addAttribute(name, value, to: element, Origin(span: span, path: path)) }
      unsafe open.append(element)
      self.path.append(path)
    }

    /// Adds character data to the innermost open element; empty text adds nothing.
    ///
    /// Adjacent pieces become one text node with the place of the first.
    package mutating func text(_ text: String, at span: SourceSpan?) {
      guard !text.isEmpty, let parent = unsafe open.last else { return }
      if let last = unsafe parent.pointee.last, unsafe last.pointee.type == XML_TEXT_NODE {
        unsafe xmlNodeAddContent(last, text)
        return
      }
      guard let node = unsafe xmlNewDocText(document, text) else { fatalError("out of memory") }
      unsafe xmlAddChild(parent, node)
      unsafe register(node, Origin(span: span, path: path.last ?? ""))
    }

    /// Closes the innermost open element.
    package mutating func close() {
      unsafe open.removeLast()
      path.removeLast()
    }

    /// The finished tree; all elements must be closed.
    package consuming func finish() -> DataTree {
      precondition(path.isEmpty, "an element is still open")
      isFinished = true
      // Numbers the elements, so that the library sorts node sets without walking the tree.
      unsafe xmlXPathOrderDocElems(document)
      return unsafe DataTree(document: document, pointers: pointers, origins: origins)
    }

    private mutating func addAttribute(
      _ name: String, _ value: String, to element: UnsafeMutablePointer<xmlNode>, _ origin: Origin
    ) {
      let attribute =
        if name.hasPrefix("xml:") {
          unsafe xmlNewNsProp(element, xmlSearchNs(document, element, "xml"), String(name.dropFirst(4)), value)
        } else {
          unsafe xmlNewProp(element, name, value)
        }
      guard let attribute = unsafe attribute else { fatalError("out of memory") }
      let node = unsafe UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
      unsafe register(node, origin)
    }

    private mutating func register(_ node: UnsafeMutablePointer<xmlNode>, _ origin: Origin) {
      unsafe pointers.append(node)
      origins.append(origin)
      unsafe node.pointee._private = unsafe UnsafeMutableRawPointer(bitPattern: UInt(origins.count))
    }
  }
}
