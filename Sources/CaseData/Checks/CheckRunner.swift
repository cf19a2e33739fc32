import Calendar
package import Diagnostics
package import Markup

/// The compiled rules of a template, to be run on one case after another.
///
/// A class because compiled expressions belong to one task; each worker makes its own.
package final class CheckRunner {
  private let rules: [CompiledRule]
  private let variables: [String: XPathValue]

  private struct CompiledRule {
    let rule: CheckRule
    let context: XPathExpression
    let test: XPathExpression
    /// The expressions of messages and fixes by their text.
    let values: [String: XPathExpression]
  }

  /// Compiles rules that have been read without errors.
  ///
  /// - Parameter variables: What expressions may name besides the data.
  package init(_ rules: CheckRules, variables: [String: XPathValue] = [:], log: inout DiagnosticLog) {
    self.variables = variables
    var compiled: [CompiledRule] = []
    for rule in rules.rules {
      guard let context = XPathExpression(rule.context.text, at: rule.context.span, log: &log),
        let test = XPathExpression(rule.test.text, at: rule.test.span, log: &log)
      else { continue }
      var values: [String: XPathExpression] = [:]
      for expression in rule.expressions where values[expression.text] == nil {
        values[expression.text] = XPathExpression(expression.text, at: expression.span, log: &log)
      }
      compiled.append(CompiledRule(rule: rule, context: context, test: test, values: values))
    }
    self.rules = compiled
  }

  /// Reports every place of the data at which a rule does not hold.
  ///
  /// The evaluator must know `CaseFunctions`.
  package func run(_ evaluator: XPathEvaluator, log: inout DiagnosticLog) {
    for place in places(evaluator, log: &log) { log.report(place.finding) }
  }

  /// Every place of the data at which a rule does not hold, rule by rule; the log receives what is wrong with the rules.
  package func places(_ evaluator: XPathEvaluator, log: inout DiagnosticLog) -> [CheckPlace] {
    var places: [CheckPlace] = []
    for rule in rules { add(rule, evaluator, to: &places, &log) }
    return places
  }

  private func add(
    _ compiled: CompiledRule, _ evaluator: XPathEvaluator, to places: inout [CheckPlace], _ log: inout DiagnosticLog
  ) {
    let tree = evaluator.tree
    guard let context = evaluate(compiled.context, evaluator, at: tree.root, log: &log) else { return }
    guard case .nodes(let nodes) = context else {
      log.report(
        Diagnostic(
          CheckDiagnostics.contextNotNodes, at: compiled.rule.context.span, ["name": .name(compiled.rule.id)]))
      return
    }
    for (index, node) in nodes.enumerated() {
      let result = evaluate(
        compiled.test, evaluator, at: node, rule: node, position: index + 1, size: nodes.count, log: &log)
      guard let result else { return }
      if !result.isTrue {
        let finding = finding(compiled, node, index + 1, nodes.count, evaluator, &log)
        places.append(CheckPlace(rule: compiled.rule, node: node, finding: finding))
      }
    }
  }

  /// The value of an expression, which is given the variables only where it mentions one.
  private func evaluate(
    _ expression: XPathExpression, _ evaluator: XPathEvaluator, at node: DataTree.Node,
    rule context: DataTree.Node? = nil, position: Int = 1, size: Int = 1, log: inout DiagnosticLog
  ) -> XPathValue? {
    var variables = expression.text.contains("$") ? self.variables : [:]
    if let context, expression.text.contains("$context") { variables["context"] = .nodes([context]) }
    return evaluator.evaluate(
      expression, at: node, position: position, size: size, variables: variables, log: &log)
  }

  // MARK: Findings

  private func finding(
    _ compiled: CompiledRule, _ node: DataTree.Node, _ position: Int, _ size: Int, _ evaluator: XPathEvaluator,
    _ log: inout DiagnosticLog
  ) -> Diagnostic {
    let rule = compiled.rule
    var arguments: [String: DiagnosticArgument] = [:]
    func words(_ pattern: CheckRule.Pattern?, _ language: DiagnosticLanguage) -> String {
      (pattern?.pieces ?? []).map { piece in
        switch piece {
        case .text(let text): return DiagnosticPattern.escaped(text)
        case .value(let expression):
          guard let compiledExpression = compiled.values[expression.text],
            let value = evaluate(
              compiledExpression, evaluator, at: node, rule: node, position: position, size: size, log: &log)
          else { return "" }
          let name = "\(language.rawValue)\(arguments.count)"
          arguments[name] = Self.argument(value, of: expression, language, evaluator)
          return "{\(name)}"
        }
      }.joined()
    }
    func both(_ patterns: [DiagnosticLanguage: CheckRule.Pattern]) -> Bilingual {
      Bilingual(de: words(patterns[.de], .de), en: words(patterns[.en], .en))
    }
    let definition = DiagnosticDefinition(
      id: "check." + rule.id, severity: rule.severity, message: both(rule.message), fix: both(rule.fix),
      explanation: Self.explanation)
    let tree = evaluator.tree
    return Diagnostic(definition, at: rule.span, data: tree.span(node), path: tree.path(node), arguments)
  }

  private static let explanation = Bilingual(
    de: "Eine Prüfregel der Vorlage (checks.xml) ist an dieser Stelle der Daten nicht erfüllt.",
    en: "A rule of the template (checks.xml) does not hold at this place of the data.")

  /// Counts may be shown to everybody, what stands in the data may not; days are written as their readers write them.
  private static func argument(
    _ value: XPathValue, of expression: CheckRule.Expression, _ language: DiagnosticLanguage,
    _ evaluator: XPathEvaluator
  ) -> DiagnosticArgument {
    let text = evaluator.string(value)
    switch value {
    case .number where expression.text.hasPrefix("count("): return .name(text)
    case .boolean: return .name(text)
    case .nodes, .string, .number:
      guard language == .de, text.utf8.count == 10, let date = CalendarDate(text) else { return .value(text) }
      return .value(
        CalendarDate.padded(date.day, 2) + "." + CalendarDate.padded(date.month, 2) + "." + String(date.year))
    }
  }
}
