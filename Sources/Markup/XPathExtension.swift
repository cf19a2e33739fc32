import CLibXML2

/// A function that expressions may call beside XPath's own, with the prefix `v:`.
package struct XPathExtension: Sendable {
  /// The name after the prefix: `date-before`.
  package let name: String
  /// How many arguments a call may have.
  package let arity: ClosedRange<Int>
  /// The value of a call; nil when an argument has the wrong type.
  package let call: @Sendable (_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue?

  /// The prefix of all such functions.
  package static let prefix = "v"
  static let uri = "urn:vordruck:functions:1"

  /// Creates a function.
  package init(
    name: String, arity: ClosedRange<Int>,
    call: @escaping @Sendable (_ arguments: [XPathValue], _ tree: DataTree) -> XPathValue?
  ) {
    self.name = name
    self.arity = arity
    self.call = call
  }

  /// The number that XPath sees in a text; texts of equal decimal numbers give the same.
  package static func number(_ text: String) -> Double { unsafe xmlXPathCastStringToNumber(text) }
}

/// The functions of one evaluator, found by the library's callback through a pointer.
final class XPathExtensions {
  private let functions: [String: XPathExtension]
  /// The evaluator converts values and knows the tree; it owns this object.
  unowned let evaluator: XPathEvaluator

  init(_ functions: [XPathExtension], evaluator: XPathEvaluator) {
    self.functions = Dictionary(functions.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    self.evaluator = evaluator
  }

  /// Makes the functions known to a context, which must not outlive this object.
  func attach(to context: xmlXPathContextPtr) {
    unsafe xmlXPathRegisterNs(context, XPathExtension.prefix, XPathExtension.uri)
    unsafe xmlXPathRegisterFuncLookup(context, lookUp, Unmanaged.passUnretained(self).toOpaque())
  }

  fileprivate func has(_ name: String) -> Bool { functions[name] != nil }

  fileprivate func call(_ parser: xmlXPathParserContextPtr, _ name: String, _ count: Int) {
    var arguments: [XPathValue] = []
    var isComplete = true
    for _ in 0..<count {
      guard let object = unsafe valuePop(parser) else { return }
      defer { unsafe xmlXPathFreeObject(object) }
      if let value = unsafe evaluator.value(of: object) { arguments.append(value) } else { isComplete = false }
    }
    guard let function = functions[name], function.arity.contains(count) else {
      return unsafe xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
    }
    guard isComplete, let result = function.call(arguments.reversed(), evaluator.tree),
      let object = unsafe evaluator.object(result)
    else { return unsafe xmlXPathErr(parser, Int32(XPATH_INVALID_TYPE.rawValue)) }
    unsafe valuePush(parser, object)
  }
}

private let lookUp: xmlXPathFuncLookupFunc = { data, name, uri in
  guard let data = unsafe data, unsafe LibXML2.string(uri) == XPathExtension.uri else { return nil }
  let functions = unsafe Unmanaged<XPathExtensions>.fromOpaque(data).takeUnretainedValue()
  return unsafe functions.has(LibXML2.string(name) ?? "") ? callExtension : nil
}

private let callExtension: xmlXPathFunction = { parser, count in
  // The library keeps what `lookUp` returned with the compiled expression; the table is always the context's own.
  guard let parser = unsafe parser, let context = unsafe parser.pointee.context,
    let data = unsafe context.pointee.funcLookupData
  else { return }
  let functions = unsafe Unmanaged<XPathExtensions>.fromOpaque(data).takeUnretainedValue()
  let name = unsafe LibXML2.string(context.pointee.function) ?? ""
  unsafe functions.call(parser, name, Int(count))
}
