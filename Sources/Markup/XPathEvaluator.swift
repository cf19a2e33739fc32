import CLibXML2
package import Diagnostics

/// Evaluates compiled expressions on one tree, each within an operation limit.
///
/// A class because it owns C memory; it belongs to the tree's task.
@safe package final class XPathEvaluator {
  /// The tree on which expressions work.
  package let tree: DataTree
  private let operationLimit: Int
  private let context: xmlXPathContextPtr
  private let failures = XPathFailures()
  private var extensions: XPathExtensions?

  /// Creates an evaluator; every evaluation may take that many of the library's steps.
  ///
  /// - Parameter functions: What expressions may call with the prefix `v:`.
  package init(tree: DataTree, operationLimit: Int = 1_000_000, functions: [XPathExtension] = []) {
    self.tree = tree
    self.operationLimit = operationLimit
    guard let context = unsafe xmlXPathNewContext(tree.document) else { fatalError("out of memory") }
    unsafe self.context = unsafe context
    unsafe failures.attach(to: context)
    unsafe context.pointee.opLimit = UInt(operationLimit)
    // Reuses result objects between evaluations.
    unsafe xmlXPathContextSetCache(context, 1, -1, 0)
    if !functions.isEmpty {
      let extensions = XPathExtensions(functions, evaluator: self)
      unsafe extensions.attach(to: context)
      self.extensions = extensions
    }
  }

  deinit { unsafe xmlXPathFreeContext(context) }

  /// The value of an expression at a node, or nil with a report.
  ///
  /// - Parameters:
  ///   - position: What `position()` gives, from one.
  ///   - size: What `last()` gives.
  package func evaluate(
    _ expression: XPathExpression, at node: DataTree.Node, position: Int = 1, size: Int = 1,
    variables: [String: XPathValue] = [:], log: inout DiagnosticLog
  ) -> XPathValue? {
    unsafe context.pointee.node = unsafe tree.pointer(node)
    unsafe context.pointee.proximityPosition = Int32(position)
    unsafe context.pointee.contextSize = Int32(size)
    unsafe context.pointee.opCount = 0
    failures.reset()
    for (name, value) in variables { unsafe xmlXPathRegisterVariable(context, name, object(value)) }
    defer { if !variables.isEmpty { unsafe xmlXPathRegisteredVariablesCleanup(context) } }

    let result = unsafe xmlXPathCompiledEval(expression.compiled, context)
    defer { unsafe xmlXPathFreeObject(result) }
    if failures.first == nil, let object = unsafe result, let value = unsafe value(of: object) { return value }
    report(expression, node, &log)
    return nil
  }

  /// The text of a value as XPath's `string()` gives it; of nodes, the first one's.
  package func string(_ value: XPathValue) -> String {
    switch value {
    case .nodes(let nodes): return nodes.first.map { tree.stringValue($0) } ?? ""
    case .string(let string): return string
    case .boolean(let boolean): return boolean ? "true" : "false"
    case .number(let number):
      guard let characters = unsafe xmlXPathCastNumberToString(number) else { return "" }
      defer { unsafe vordruck_xml_free(characters) }
      return unsafe String(cString: characters)
    }
  }

  private func report(_ expression: XPathExpression, _ node: DataTree.Node, _ log: inout DiagnosticLog) {
    let isLimit = failures.first?.code == XPathFailures.limitCode
    var arguments: [String: DiagnosticArgument] = ["expression": .name(expression.text)]
    if isLimit {
      arguments["limit"] = .number(operationLimit)
    } else {
      arguments["reason"] = .text(failures.first?.reason ?? XPathFailures.reason(0))
    }
    let definition = isLimit ? MarkupDiagnostics.xpathLimit : MarkupDiagnostics.xpathEvaluation
    log.report(
      Diagnostic(definition, at: expression.span, data: tree.span(node), path: tree.path(node), arguments))
  }

  // MARK: Between values and C objects

  /// A new C object, owned by whoever receives it.
  func object(_ value: XPathValue) -> xmlXPathObjectPtr? {
    switch value {
    case .string(let string): return unsafe xmlXPathNewString(string)
    case .number(let number): return unsafe xmlXPathNewFloat(number)
    case .boolean(let boolean): return unsafe xmlXPathNewBoolean(boolean ? 1 : 0)
    case .nodes(let nodes):
      let object = unsafe xmlXPathNewNodeSet(nil)
      guard let set = unsafe object?.pointee.nodesetval else { return unsafe object }
      for node in nodes { unsafe xmlXPathNodeSetAddUnique(set, tree.pointer(node)) }
      return unsafe object
    }
  }

  func value(of object: xmlXPathObjectPtr) -> XPathValue? {
    switch unsafe object.pointee.type {
    case XPATH_STRING: return .string(unsafe LibXML2.string(object.pointee.stringval) ?? "")
    case XPATH_NUMBER: return .number(unsafe object.pointee.floatval)
    case XPATH_BOOLEAN: return .boolean(unsafe object.pointee.boolval != 0)
    case XPATH_NODESET:
      guard let set = unsafe object.pointee.nodesetval, let table = unsafe set.pointee.nodeTab else {
        return .nodes([])
      }
      unsafe xmlXPathNodeSetSort(set)
      let count = unsafe Int(set.pointee.nodeNr)
      return .nodes((0..<count).compactMap { unsafe table[$0].flatMap { unsafe tree.node(of: $0) } })
    default: return nil
    }
  }
}
