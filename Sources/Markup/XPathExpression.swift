import CLibXML2
package import Diagnostics

/// A compiled XPath 1.0 expression.
///
/// A class because it owns C memory. The library writes into compiled expressions while it evaluates them,
/// so an expression belongs to one task and is never shared.
@safe package final class XPathExpression {
  /// The expression as written.
  package let text: String
  /// Its place, for findings at run time.
  package let span: SourceSpan?
  let compiled: xmlXPathCompExprPtr

  /// Compiles an expression; reports `xpath.syntax` at the offending column and returns nil when it is none.
  ///
  /// - Parameter place: The source of a stretch of the expression; needed where references make the source longer.
  package init?(
    _ text: String, at span: SourceSpan?, place: ((Range<Int>) -> SourceSpan?)? = nil, log: inout DiagnosticLog
  ) {
    self.text = text
    self.span = span
    if let mistake = XPathMistake.find(in: text) {
      let fault = place?(mistake.range) ?? span?.slice(offset: mistake.range.lowerBound, length: mistake.range.count)
      log.report(
        Diagnostic(
          MarkupDiagnostics.xpathSyntax, at: fault, ["expression": .name(text), "reason": .text(mistake.reason)]))
      return nil
    }
    let failures = XPathFailures()
    let result = unsafe failures.collect { context in unsafe xmlXPathCtxtCompile(context, text) }
    guard let compiled = unsafe result, failures.first == nil else {
      if let result = unsafe result { unsafe xmlXPathFreeCompExpr(result) }
      let offset = min(failures.first?.offset ?? 0, text.utf8.count)
      let range = offset..<min(offset + 1, text.utf8.count)
      let fault = place?(range) ?? span?.slice(offset: range.lowerBound, length: range.count)
      let reason = failures.first?.reason ?? XPathFailures.reason(0)
      log.report(
        Diagnostic(MarkupDiagnostics.xpathSyntax, at: fault, ["expression": .name(text), "reason": .text(reason)]))
      return nil
    }
    unsafe self.compiled = unsafe compiled
  }

  deinit { unsafe xmlXPathFreeCompExpr(compiled) }
}
