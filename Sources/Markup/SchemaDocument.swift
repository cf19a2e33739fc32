import CLibXML2
import Diagnostics

/// Several schema files joined into one document of the XML library, without opening any file.
///
/// The components of included files are copied below the main file's root; annotations are left out.
/// Every node keeps the number of its place, so that what the library finds wrong can be located.
@safe struct SchemaDocument: ~Copyable {
  let document: xmlDocPtr
  private(set) var spans: [SourceSpan?] = []

  private init(_ document: xmlDocPtr) { unsafe self.document = unsafe document }

  /// Joins the files, the main one first; nil with a report when they cannot be joined.
  static func joining(_ files: [SourceFile], log: inout DiagnosticLog) -> SchemaDocument? {
    guard LibXML2.isReady, let document = unsafe xmlNewDoc(nil) else { return nil }
    var joined = unsafe SchemaDocument(document)
    guard joined.add(files, &log) else { return nil }
    return joined
  }

  deinit { unsafe xmlFreeDoc(document) }

  private mutating func add(_ files: [SourceFile], _ log: inout DiagnosticLog) -> Bool {
    var root: UnsafeMutablePointer<xmlNode>?
    var isComplete = true
    var known: Set<SourceID> = []
    for file in files where known.insert(file.id).inserted {
      guard let tree = MarkupReader.parse(file, log: &log), let schema = tree.root, isSchema(schema, tree, &log)
      else {
        isComplete = false
        continue
      }
      if unsafe root == nil {
        unsafe root = unsafe copy(schema, of: tree, declarations: [])
        if let root = unsafe root { unsafe xmlDocSetRootElement(document, root) }
      }
      if let root = unsafe root, unsafe !addComponents(of: schema, of: tree, to: root, &log) { isComplete = false }
    }
    return unsafe isComplete && root != nil
  }

  private func isSchema(_ root: NodeID, _ tree: ElementTree, _ log: inout DiagnosticLog) -> Bool {
    let target = tree.attribute("targetNamespace", of: root)
    if tree.namespace(root) == .schema, tree.name(root) == "schema", target == nil { return true }
    let name = target == nil ? tree.name(root) : "targetNamespace"
    log.report(
      Diagnostic(MarkupDiagnostics.schemaUnsupported, at: target?.span ?? tree.span(root), ["name": .name(name)]))
    return false
  }

  private mutating func addComponents(
    of schema: NodeID, of tree: ElementTree, to root: UnsafeMutablePointer<xmlNode>, _ log: inout DiagnosticLog
  ) -> Bool {
    var isComplete = true
    for child in tree.children(schema) where tree.kind(child) == .element {
      switch tree.name(child) {
      case "include", "annotation":
        continue
      case "import", "redefine":
        let name = "xs:" + tree.name(child)
        log.report(
          Diagnostic(MarkupDiagnostics.schemaUnsupported, at: tree.span(child), ["name": .name(name)]))
        isComplete = false
      default:
        unsafe addCopy(child, of: tree, to: root, declarations: tree.declarations[schema.index] ?? [])
      }
    }
    return isComplete
  }

  /// Copies an element and what is below it; the reader's depth limit bounds the recursion.
  private mutating func addCopy(
    _ node: NodeID, of tree: ElementTree, to parent: UnsafeMutablePointer<xmlNode>,
    declarations: [ElementTree.Declaration]
  ) {
    guard let element = unsafe copy(node, of: tree, declarations: declarations) else { return }
    unsafe xmlAddChild(parent, element)
    for child in tree.children(node) {
      guard tree.kind(child) == .element, tree.name(child) != "annotation" else { continue }
      unsafe addCopy(child, of: tree, to: element, declarations: [])
    }
    // The namespace is found only once the element has its place.
    unsafe xmlSetNs(element, xmlSearchNsByHref(document, element, tree.namespace(node).uri))
  }

  private mutating func copy(
    _ node: NodeID, of tree: ElementTree, declarations: [ElementTree.Declaration]
  ) -> UnsafeMutablePointer<xmlNode>? {
    guard let element = unsafe xmlNewDocNode(document, nil, tree.name(node), nil) else { return nil }
    for declaration in declarations + (tree.declarations[node.index] ?? []) {
      let prefix = declaration.prefix.isEmpty ? nil : declaration.prefix
      unsafe xmlNewNs(element, declaration.uri, prefix)
    }
    // A root finds its own declaration; for others this is repeated below their parent.
    unsafe xmlSetNs(element, xmlSearchNsByHref(document, element, tree.namespace(node).uri))
    unsafe note(element, tree.span(node))
    for attribute in tree.attributes(node) where attribute.namespace == .none {
      guard let property = unsafe xmlNewProp(element, attribute.name, attribute.value) else { continue }
      unsafe note(UnsafeMutableRawPointer(property).assumingMemoryBound(to: xmlNode.self), attribute.span)
    }
    return unsafe element
  }

  private mutating func note(_ node: UnsafeMutablePointer<xmlNode>, _ span: SourceSpan?) {
    spans.append(span)
    unsafe node.pointee._private = unsafe UnsafeMutableRawPointer(bitPattern: UInt(spans.count))
  }
}
