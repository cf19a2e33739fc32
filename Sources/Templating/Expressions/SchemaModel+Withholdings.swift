package import CaseData
package import Diagnostics
import Markup

extension SchemaModel {
  /// Reports conditions and replacements of withheld values that can never mean anything.
  ///
  /// A misspelled condition would make something public; so it is found when the schema is read, like a path of a
  /// template.
  package func checkWithholdings(log: inout DiagnosticLog) {
    var seen: Set<TypeID> = []
    check(rootElement, at: SchemaPlace.document.appending(.field(rootElement)), &seen, &log)
  }

  /// What conditions may name besides the data: the body that gets the copy, and the day of the paper.
  private static let withholdingVariables: [String: StaticType] = ["recipient": .string, "date": .value(.date)]

  private func check(
    _ field: ElementDeclaration, at place: SchemaPlace, _ seen: inout Set<TypeID>, _ log: inout DiagnosticLog
  ) {
    for withholding in field.withholdings {
      for expression in [withholding.when, withholding.instead].compactMap({ $0 }) {
        check(expression, at: place, &log)
      }
    }
    guard seen.insert(field.type).inserted else { return }
    for child in children(of: field.type) { check(child, at: place.appending(.field(child)), &seen, &log) }
  }

  private func check(_ expression: Withholding.Expression, at place: SchemaPlace, _ log: inout DiagnosticLog) {
    func span(of range: Range<Int>) -> SourceSpan? {
      guard let span = expression.span, Int(span.length) == expression.text.utf8.count else { return expression.span }
      return span.slice(offset: range.lowerBound, length: range.count)
    }
    do throws(XPathSyntaxError) {
      let syntax = try XPathParser.parse(expression.text)
      var checker = ExpressionChecker(schema: self, variables: Self.withholdingVariables, place: span(of:))
      _ = checker.check(syntax, at: [place])
      for finding in checker.findings { log.report(finding) }
    } catch {
      log.report(
        Diagnostic(
          MarkupDiagnostics.xpathSyntax, at: span(of: error.range),
          ["expression": .name(expression.text), "reason": .text(error.reason)]))
    }
  }
}
