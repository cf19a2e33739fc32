/// The result of an expression, or the value of a variable: the four types of XPath 1.0.
package enum XPathValue: Hashable, Sendable {
  /// Nodes in document order.
  case nodes([DataTree.Node])
  /// A text.
  case string(String)
  /// A number, possibly NaN.
  case number(Double)
  /// Yes or no.
  case boolean(Bool)

  /// The value as a condition (XPath 1.0 §4.3 `boolean`).
  package var isTrue: Bool {
    switch self {
    case .nodes(let nodes): !nodes.isEmpty
    case .string(let string): !string.isEmpty
    case .number(let number): number != 0 && !number.isNaN
    case .boolean(let boolean): boolean
    }
  }
}
