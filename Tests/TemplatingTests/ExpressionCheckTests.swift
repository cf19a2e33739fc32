import Diagnostics
import Templating
import Testing

/// Every mistake in an expression is found before there is data, at its exact columns.
struct ExpressionCheckTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let body: String
    let findings: [String]
    let suggestion: String?

    init(_ body: String, _ findings: String..., suggestion: String? = nil) {
      self.body = body
      self.findings = findings
      self.suggestion = suggestion
    }

    var testDescription: String { body }
  }

  // The body begins in column 34 of line 2.
  static let cases: [Case] = [
    Case("{id} {client/name/familyName} {/case/id}"),
    Case("{client/nane}", "2:42-46 template.unknown-field", suggestion: "name"),
    Case("{client/name/famlyName}", "2:47-56 template.unknown-field", suggestion: "familyName"),
    Case("{id/x}", "2:38-39 template.simple-field"),
    Case("{goal}", "2:35-39 template.unknown-field", suggestion: "goals"),
    Case("{/cases/id}", "2:36-41 template.unknown-field", suggestion: "case"),
    Case("<v:for-each select='goals'>{stat}{../id}{steps[1]/dueDate}</v:for-each>", "2:62-66 template.unknown-field"),
    Case(
      "<v:if test='count(goals[stats = &quot;open&quot;]) &gt; 1'>x</v:if>", "2:58-63 template.unknown-field",
      suggestion: "status"),
    Case("<v:if test='not(client/name/x)'>x</v:if>", "2:62-63 template.unknown-field"),
    Case("<p title='A &amp; {idd}'/>", "2:53-56 template.unknown-field", suggestion: "id"),
    Case("{client/@id}", "2:43-45 template.unknown-attribute-step"),
    Case("{goals[1]/statement/text[@xml:lang='de']}"),
    Case("{goals[1]/statement/text[1]/b}", "2:62-63 template.simple-field"),
    Case("{id/text()}"),
    Case("{client/text()}", "2:42-46 template.empty-step"),
    Case("{id/comment()}", "2:38-45 template.empty-step"),
    Case("{goals[1]/ancestor::case/id}"),
    Case("{remarks/p[1]}{remarks/h9}", "2:57-59 template.unknown-field"),
    Case("{conat('a', 'b')}", "2:35-40 template.unknown-function", suggestion: "concat"),
    Case("{concat('a')}", "2:35-46 template.argument-count"),
    Case("{count('a')}", "2:41-44 template.nodes-required"),
    Case("{sum(goals) + foo()}", "2:48-51 template.unknown-function"),
    Case("{$x}", "2:35-37 template.unknown-variable"),
    Case("{$langage}", "2:35-43 template.unknown-variable", suggestion: "language"),
    Case("<v:variable name='n' select='count(goals)'/>{$n}{$n/x}", "2:83-85 template.nodes-required"),
    Case("<div><v:variable name='n' select='1'/></div>{$n}", "2:79-81 template.unknown-variable"),
    Case("<v:variable name='date' select='1'/>", "2:52-56 template.variable-exists"),
    Case("{goals/dueDate}", "2:35-48 template.several-values"),
    Case("{string(client/phones)}", "2:42-55 template.several-values"),
    Case("{client/phones[1]}{(goals)[1]/dueDate}"),
    Case("<v:if test='goals/status = &quot;opne&quot;'>x</v:if>", "2:61-77 template.unknown-value", suggestion: "open"),
    Case("<v:if test='agreed'>x</v:if>", "2:46-52 template.existence-of-answer"),
    Case("<v:if test=\"agreed = 'yes'\">x</v:if>"),
    Case("{client}", "2:35-41 template.not-printable"),
    Case("{client/name}{cost}"),
    Case("{id | client/born}", "2:35-51 template.several-values"),
    Case("<p title='{remarks}'/>", "2:45-52 template.rich-text-as-characters"),
    Case("<v:value-of select='id' format='date'/>", "2:66-70 template.format-mismatch"),
    Case("<v:value-of select='goals[1]/dueDate' format='dat'/>", "2:80-83 template.unknown-format", suggestion: "date"),
    Case("<v:for-each select='count(goals)'>x</v:for-each>", "2:54-66 template.nodes-required"),
    Case("<v:for-each select='gols'>{also}{wrong}</v:for-each>", "2:54-58 template.unknown-field", suggestion: "goals"),
    // A path from the top where paths count from the entry
    Case("<v:for-each select='goals'>{client/name}</v:for-each>", "2:62-68 template.path-from-root"),
    Case("<v:for-each select='client/phones'>{client/name}</v:for-each>", "2:70-76 template.path-from-root"),
    Case("<v:for-each select='goals'>{staus}</v:for-each>", "2:62-67 template.unknown-field", suggestion: "status"),
    Case("{client.name}", "2:35-46 template.unknown-field", suggestion: "client/name"),
    // Habits of other programs
    Case("<v:if test='id = ‘a’'>x</v:if>", "2:51-52 xpath.syntax"),
    Case("<v:if test='id = „a“'>x</v:if>", "2:51-52 xpath.syntax"),
    Case("<v:if test='id == 1'>x</v:if>", "2:49-50 xpath.syntax"),
    Case("<v:if test='.[id]'>x</v:if>", "2:46-47 xpath.syntax"),
    Case("<v:if test='id || id'>x</v:if>", "2:49-50 xpath.syntax"),
    Case("<v:value-of select='{id}'/>", "2:54-55 xpath.syntax"),
    Case("<v:if test=\"id = '‘a’ == {.[b]}'\">x</v:if>"),
    // Syntax
    Case("{client/}", "2:42-42 xpath.syntax"),
    Case("{goals[1}", "2:40-41 xpath.syntax"),
    Case("{}", "2:35-35 xpath.syntax"),
    Case("{id id}", "2:38-40 xpath.syntax"),
    Case("{'abc}", "2:34-35 template.open-brace"),
    Case("{concat('a', 'b'}", "2:41-42 xpath.syntax"),
    Case("{id = }", "2:40-40 xpath.syntax"),
    Case("{foo::id}", "2:35-40 xpath.syntax"),
    Case("{1a}", "2:35-37 xpath.syntax"),
    Case("{id", "2:34-35 template.open-brace"),
    Case("a } b", "2:36-37 template.stray-brace"),
    Case("{{no}} {concat('}', '{')}"),
    Case("<style>p {{ color: red }} a { b: c }</style>"),
    Case(#"<p><svg xmlns="http://www.w3.org/2000/svg"><style>.a { fill: #fff }</style></svg></p>"#),
  ]

  @Test(arguments: cases)
  func placesMistakes(_ example: Case) throws {
    var workshop = Workshop()
    let template = try workshop.compile(Workshop.page(example.body))
    #expect(workshop.findings == example.findings)
    #expect((template == nil) == workshop.log.hasErrors)
    if let suggestion = example.suggestion {
      #expect(workshop.log.diagnostics.first?.suggestion == suggestion)
    }
  }

  @Test(arguments: [
    (
      "<p>{id</p>", "Zu dieser Klammer fehlt die schließende »}«.",
      "Schließen Sie den Ausdruck mit »}«, oder verdoppeln Sie die Klammer, wenn das Zeichen selbst gemeint ist."
    ),
    (
      "<p>id}</p>", "Zu dieser Klammer »}« fehlt die öffnende.",
      "Ergänzen Sie die öffnende Klammer, oder verdoppeln Sie diese, wenn das Zeichen selbst gemeint ist."
    ),
  ])
  func printsBracesInFindings(body: String, message: String, fix: String) throws {
    var workshop = Workshop()
    _ = try workshop.compile(Workshop.page(body))
    let finding = try #require(workshop.log.diagnostics.first)
    let renderer = DiagnosticRenderer(language: .de, showsValues: false, sources: workshop.sources)
    #expect(renderer.message(finding) == message)
    #expect(renderer.fix(finding) == fix)
  }

  @Test func listsWhatExists() throws {
    var workshop = Workshop()
    _ = try workshop.compile(Workshop.page("{client/nane}"))
    let finding = try #require(workshop.log.diagnostics.first)
    #expect(finding.arguments["known"] == .name("name, born, nationality, language, phones, address"))
    #expect(finding.arguments["owner"] == .name("client"))
  }

  @Test func reportsAllMistakesInOneRun() throws {
    var workshop = Workshop()
    _ = try workshop.compile(Workshop.page("<p>{a}</p><v:iff/><p title='{b}'>{id/c}</p>"))
    #expect(
      workshop.findings.map { $0.split(separator: " ")[1] } == [
        "template.unknown-field", "template.unknown-control", "template.unknown-field", "template.simple-field",
      ])
  }

  @Test func endsOnRecursiveTypes() throws {
    var workshop = Workshop()
    _ = try workshop.compile(
      Workshop.page("<v:for-each select='//steps'>{steps[1]/steps[1]/steps[1]/status}</v:for-each>{//nothing}"))
    #expect(workshop.findings == ["2:114-121 template.unknown-field"])
  }

  @Test func refusesDeepExpressions() throws {
    var workshop = Workshop()
    let text = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
    _ = try workshop.compile(Workshop.page("{\(text)}"))
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["xpath.syntax"])
  }

  @Test func definitionsAreComplete() {
    let ids = TemplateDiagnostics.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { ["template.", "facts.", "terms."].contains(where: $0.hasPrefix) })
  }
}
