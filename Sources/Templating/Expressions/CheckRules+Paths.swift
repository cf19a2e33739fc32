package import CaseData
package import Diagnostics
import Markup

extension CheckRules {
  /// Reports every path, function and variable of the rules that can never mean anything, before there is any data.
  package func checkPaths(against expected: ExpectedData, log: inout DiagnosticLog) {
    guard let schema = expected.model else { return }
    let root = [SchemaPlace.document.appending(.field(schema.rootElement))]
    for rule in rules {
      let type = Self.check(rule.context, at: root, expected, nil, &log)
      let places: [SchemaPlace]?
      switch type {
      case .nodes(let found, _)?: places = found
      case .string?, .number?, .boolean?, .value?, .unknown?, nil: places = nil
      }
      if let type, type.isScalar {
        log.report(
          Diagnostic(CheckDiagnostics.contextNotNodes, at: rule.context.span, ["name": .name(rule.id)]))
      }
      for expression in rule.expressions.dropFirst() {
        _ = Self.check(expression, at: places, expected, places ?? [], &log)
      }
    }
  }

  /// The fields without which a rule of severity error fails: those that stand alone in a test, or joined by `and`, at places
  /// that are named without a condition.
  package func demandedFields(of expected: ExpectedData) -> FieldPaths {
    var demanded = FieldPaths()
    guard let schema = expected.model else { return demanded }
    let root = [SchemaPlace.document.appending(.field(schema.rootElement))]
    for rule in rules where rule.severity == .error {
      guard let context = try? XPathParser.parse(rule.context.text), context.isPlainPath,
        let test = try? XPathParser.parse(rule.test.text)
      else { continue }
      var checker = ExpressionChecker(schema: schema, variables: expected.variables) { _ in nil }
      guard case .nodes(let places, _) = checker.check(context, at: root) else { continue }
      for part in test.conjuncts where part.isPlainPath {
        if case .nodes(let found, _) = checker.check(part, at: places) { demanded.insert(Set(found)) }
      }
    }
    return demanded
  }

  /// The static type of an expression; nil when it cannot be read, which reading the rules has reported.
  private static func check(
    _ expression: CheckRule.Expression, at context: [SchemaPlace]?, _ expected: ExpectedData,
    _ rulePlaces: [SchemaPlace]?, _ log: inout DiagnosticLog
  ) -> StaticType? {
    let syntax: XPathSyntax
    do throws(XPathSyntaxError) {
      syntax = try XPathParser.parse(expression.text)
    } catch {
      log.report(
        Diagnostic(
          MarkupDiagnostics.xpathSyntax, at: expression.place(of: error.range),
          ["expression": .name(expression.text), "reason": .text(error.reason)]))
      return nil
    }
    var variables = expected.variables
    // What depends on one document has no meaning in a rule about the data.
    for name in ["language", "date", "draft", "parallel", "translated", "confirmedBy"] { variables[name] = nil }
    if let rulePlaces { variables["context"] = .nodes(rulePlaces, isMany: false) }
    var checker = ExpressionChecker(
      schema: expected.model, variables: variables, place: expression.place(of:))
    let type = checker.check(syntax, at: context)
    for finding in checker.findings { log.report(finding) }
    return type
  }
}

extension CheckRule.Expression {
  /// The place of a stretch of the expression; where references make the source longer, the whole of it.
  fileprivate func place(of range: Range<Int>) -> SourceSpan? {
    guard let span, Int(span.length) == text.utf8.count else { return span }
    return span.slice(offset: range.lowerBound, length: range.count)
  }
}
