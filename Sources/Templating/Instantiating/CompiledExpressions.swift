import Diagnostics
import Markup

/// The expressions of one template in the form that the XML library evaluates, kept from document to document.
///
/// The library writes into them, so they belong to one worker and one template. A class because they are filled while
/// documents are made.
package final class CompiledExpressions {
  private var expressions: [Int: XPathExpression] = [:]

  /// Creates a store with nothing in it; use it with one template only.
  package init() {}

  /// The compiled form of an expression; nil with a report when the library does not accept it.
  func compiled(_ expression: Expression, log: inout DiagnosticLog) -> XPathExpression? {
    if let known = expressions[expression.id] { return known }
    let compiled = XPathExpression(expression.text, at: expression.span, log: &log)
    expressions[expression.id] = compiled
    return compiled
  }
}
