import Diagnostics
import Markup
import Testing

/// The canonical tree, expressions over it, and what they report.
struct DataTreeTests {
  let sources = SourceMap()
  let tree: DataTree

  init() {
    let file = sources.add(name: "case.json", bytes: Array("0123456789".utf8))
    var builder = DataTree.Builder()
    func span(_ start: Int) -> SourceSpan { SourceSpan(source: file.id, start: start, length: 1) }
    builder.open("case", at: span(0), path: "")
    builder.open("client", at: span(1), path: "client")
    builder.open("name", at: span(2), path: "client.name")
    builder.text("Ä", at: span(2))
    builder.text(" & <b>", at: span(2))
    builder.close()
    builder.close()
    for (index, status) in ["open", "done", "open"].enumerated() {
      builder.open("goal", at: span(3 + index), path: "goal[\(index)]")
      builder.open("status", at: span(3 + index), path: "goal[\(index)].status")
      builder.text(status, at: span(3 + index))
      builder.close()
      builder.close()
    }
    builder.open("title", at: span(9), path: "title")
    builder.open("text", attributes: [("xml:lang", "de")], at: span(9), path: "title.de")
    builder.text("Titel", at: span(9))
    builder.close()
    builder.close()
    builder.close()
    tree = builder.finish()
  }

  @Test func dumpsNodesWithPlaces() {
    #expect(
      tree.dump(sources) == """
        case  @case.json:1:1
          client  @case.json:1:2
            name  @case.json:1:3
              "Ä & <b>"  @case.json:1:3
          goal  @case.json:1:4
            status  @case.json:1:4
              "open"  @case.json:1:4
          goal  @case.json:1:5
            status  @case.json:1:5
              "done"  @case.json:1:5
          goal  @case.json:1:6
            status  @case.json:1:6
              "open"  @case.json:1:6
          title  @case.json:1:10
            text xml:lang="de"  @case.json:1:10
              "Titel"  @case.json:1:10

        """)
  }

  @Test func nodesKnowPathAndLanguage() throws {
    let goal = try #require(tree.elements("goal", of: tree.root).last)
    #expect(tree.path(goal) == "goal[2]")
    #expect(tree.path(try #require(tree.elements(of: goal).first)) == "goal[2].status")
    let text = try #require(tree.elements("title", of: tree.root).first.flatMap { tree.elements(of: $0).first })
    #expect(tree.attribute("xml:lang", text) == "de")
    #expect(tree.attribute("lang", text) == nil)
    #expect(tree.language(try #require(tree.children(of: text).first)) == "de")
    #expect(tree.parent(tree.root) == tree.documentNode)
    #expect(tree.parent(tree.documentNode) == nil)
  }

  private func evaluate(
    _ text: String, at node: DataTree.Node? = nil, position: Int = 1, size: Int = 1, limit: Int = 1_000_000,
    variables: [String: XPathValue] = [:]
  ) -> (value: XPathValue?, findings: [Diagnostic]) {
    var log = DiagnosticLog()
    let template = sources.add(name: "t.xml", bytes: Array("<p>{\(text)}</p>".utf8))
    let span = SourceSpan(source: template.id, start: 4, length: text.utf8.count)
    guard let expression = XPathExpression(text, at: span, log: &log) else { return (nil, log.diagnostics) }
    let evaluator = XPathEvaluator(tree: tree, operationLimit: limit)
    let value = evaluator.evaluate(
      expression, at: node ?? tree.root, position: position, size: size, variables: variables, log: &log)
    return (value, log.diagnostics)
  }

  @Test func evaluatesAllFourTypes() throws {
    #expect(evaluate("count(goal)").value == .number(3))
    #expect(evaluate("string(client/name)").value == .string("Ä & <b>"))
    #expect(evaluate("goal/status = 'done'").value == .boolean(true))
    let goals = tree.elements("goal", of: tree.root)
    #expect(evaluate("goal[status = 'open']").value == .nodes([goals[0], goals[2]]))
    #expect(evaluate("/case/goal[last()] | goal[1]").value == .nodes([goals[0], goals[2]]))
    #expect(evaluate("title/text[lang('de')]/text()").value.map { XPathEvaluator(tree: tree).string($0) } == "Titel")
    #expect(evaluate("..", at: goals[0]).value == .nodes([tree.root]))
  }

  @Test func knowsPositionSizeAndVariables() {
    #expect(evaluate("position() = 2 and last() = 5", position: 2, size: 5).value == .boolean(true))
    let goals = tree.elements("goal", of: tree.root)
    #expect(
      evaluate("count($g[status = $s])", variables: ["g": .nodes(goals), "s": .string("open")]).value == .number(2))
    #expect(evaluate("$n + 1", variables: ["n": .number(1.5)]).value == .number(2.5))
  }

  @Test func writesNumbersAsXPathDoes() {
    let evaluator = XPathEvaluator(tree: tree)
    #expect(evaluator.string(.number(3)) == "3")
    #expect(evaluator.string(.number(-0.5)) == "-0.5")
    #expect(evaluator.string(.number(.nan)) == "NaN")
    #expect(evaluator.string(.boolean(false)) == "false")
    #expect(evaluator.string(.nodes([])) == "")
  }

  @Test(arguments: [
    ("goal[", "1:10-10 xpath.syntax"), ("goal[1", "1:11-11 xpath.syntax"), ("a b", "1:7-8 xpath.syntax"),
    ("'abc", "1:9-9 xpath.syntax"), ("count(goal", "1:15-15 xpath.syntax"), ("", "1:5-5 xpath.syntax"),
    ("1 +", "1:8-8 xpath.syntax"), ("$", "1:6-6 xpath.syntax"), ("goal//", "1:11-11 xpath.syntax"),
    ("a = = b", "1:9-10 xpath.syntax"), ("unknown(1)", "1:5-15 xpath.evaluation"),
    ("$none", "1:5-10 xpath.evaluation"), ("count('x')", "1:5-15 xpath.evaluation"),
    ("x:y", "1:5-8 xpath.evaluation"), ("substring('a')", "1:5-19 xpath.evaluation"),
  ])
  func placesFaultyExpression(_ text: String, _ finding: String) throws {
    let findings = evaluate(text).findings
    let template = sources.add(name: "t.xml", bytes: Array("<p>{\(text)}</p>".utf8))
    #expect(findings.map { describe($0, template) } == [finding])
  }

  @Test func stopsAtTheOperationLimit() throws {
    let finding = try #require(evaluate("//*[//*[//*]]", limit: 100).findings.first)
    #expect(finding.definition.id == "xpath.limit")
    #expect(finding.arguments["limit"] == .number(100))
    // The count starts anew with each evaluation.
    var log = DiagnosticLog()
    let evaluator = XPathEvaluator(tree: tree, operationLimit: 60)
    let expression = try #require(XPathExpression("count(goal)", at: nil, log: &log))
    for _ in 0..<50 { #expect(evaluator.evaluate(expression, at: tree.root, log: &log) == .number(3)) }
    #expect(log.diagnostics.isEmpty)
  }

  @Test func deepExpressionsEndWithADiagnostic() {
    let text = String(repeating: "(", count: 20_000) + "1" + String(repeating: ")", count: 20_000)
    #expect(evaluate(text).findings.map(\.definition.id) == ["xpath.syntax"])
  }
}
