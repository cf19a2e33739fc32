import CaseData
import Catalogues
import Diagnostics
import Markup
import Templating
import Testing

/// Terms in templates and texts: set apart in Leichte Sprache, explained at first use.
struct TermTests {
  static let german = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de"><file id="f">
    <unit id="k"><segment><source>Sie haben zwei <mrk id="m1" type="term" ref="term:aufenthaltserlaubnis">Aufenthaltserlaubnisse</mrk>.</source></segment></unit>
    <unit id="avoid"><segment><source>Ihre Aufenthaltsgenehmigung gilt noch.</source></segment></unit>
    <unit id="unknown"><segment><source>Die <mrk id="m1" type="term" ref="term:auslaenderbehorde">Behörde</mrk>.</source></segment></unit>
    </file></xliff>
    """
  static let easy = german.replacing("srcLang=\"de\"", with: "srcLang=\"de\" trgLang=\"de-x-ls\"")
    .replacing("<segment><source>", with: "<segment state=\"reviewed\"><source>")
    .replacing(
      "</source>",
      with:
        "</source><target>Sie haben eine <mrk id=\"m1\" type=\"term\" ref=\"term:aufenthaltserlaubnis\">Aufenthaltserlaubnis</mrk>.</target>"
    )

  private func document(
    _ body: String, head: String = "", language: String = "de-x-ls", _ findings: inout [String]
  ) throws -> ElementTree? {
    var workshop = Workshop()
    workshop.catalogues = [Self.german, Self.easy]
    let schemaFile = workshop.sources.add(name: "terms.xsd", bytes: try #require(fileBytes("Terms/terms.xsd")))
    let schema = try #require(SchemaModel.read(schemaFile, provider: workshop.provider, log: &workshop.log))
    let file = workshop.sources.add(name: "terms.yaml", bytes: try #require(fileBytes("Terms/terms.yaml")))
    let store = try #require(
      TermStore.read(file, schema: schema, provider: workshop.provider, log: &workshop.log))
    let page = Workshop.page(body).replacing("<title>T</title>", with: "<title>T</title>\(head)")
    let compiled = try #require(try workshop.compile(page), "\(workshop.findings)")
    let catalogue = workshop.catalogueSet()
    compiled.checkTerms(store, catalogue, languages: ["de", language], log: &workshop.log)
    var options = InstantiationOptions()
    options.language = language
    let data = try workshop.data(#"{"id": "1"}"#)
    let result =
      workshop.log.hasErrors
      ? nil
      : compiled.document(data: data, catalogue: catalogue, terms: store, options: options, log: &workshop.log)
    findings = workshop.log.diagnostics.map(\.definition.id)
    return result?.tree
  }

  private func text(_ body: String, head: String = "", language: String = "de-x-ls") throws -> String {
    var findings: [String] = []
    guard let tree = try document(body, head: head, language: language, &findings) else {
      return findings.joined(separator: " ")
    }
    let root = try #require(tree.root)
    return tree.stringValue(try #require(tree.children(root).first { tree.name($0) == "body" }))
  }

  private static let point = #"<meta name="term-joint" content="mediopunkt"/>"#

  @Test(arguments: [
    ("", "de-x-ls", "Eine Aufenthalts-Erlaubnis. Sie haben eine Aufenthalts-Erlaubnis."),
    (point, "de-x-ls", "Eine Aufenthalts·erlaubnis. Sie haben eine Aufenthalts·erlaubnis."),
    (point, "de", "Eine Aufenthaltserlaubnis. Sie haben zwei Aufenthaltserlaubnisse."),
    (
      #"<meta name="term-joint" content="none"/>"#, "de-x-ls",
      "Eine Aufenthaltserlaubnis. Sie haben eine Aufenthaltserlaubnis."
    ),
    (#"<meta name="term-joint" content="dot"/>"#, "de-x-ls", "terms.unknown-joint"),
  ])
  func writesOneKindOfJoint(_ head: String, _ language: String, _ expected: String) throws {
    let body = #"<p>Eine <v:term id="aufenthaltserlaubnis"/>. <v:text key="k"/></p>"#
    #expect(try text(body, head: head, language: language) == expected)
  }

  @Test func saysWhatIsReadAloud() throws {
    var findings: [String] = []
    let tree = try #require(
      try document(
        #"<p title="{'x'}"><v:term id="jugendamt" form="Jugendämter"/> <v:term id="duldung"/></p>"#, head: Self.point,
        &findings))
    let dump = tree.dump()
    #expect(dump.contains(#"span class="term" data-term="jugendamt" data-spoken="Jugendämter""#))
    #expect(dump.contains("Jugend\u{B7}ämter"))
    #expect(dump.split(separator: "\n").contains { $0.contains(#"data-term="duldung""#) && !$0.contains("spoken") })
  }

  /// Behind the block, once, the official spelling with it; headings hand on to the block behind them.
  @Test func explainsAtFirstUse() throws {
    let head = #"<meta name="term-explanations" content="after-block"/>"#
    let body =
      #"<h2>Die <v:term id="duldung"/></h2><p>A <v:term id="jobcenter"/> B <v:term id="jobcenter"/></p><p><v:term id="duldung"/></p>"#
    #expect(
      try text(body, head: head)
        == "Die DuldungA Job-Center B Job-Center"
        + "DuldungSie müssen eigentlich ausreisen. Aber Sie dürfen noch bleiben."
        + "Job-Center (auf dem Papier steht: Jobcenter)Das Job-Center hilft bei der Suche nach Arbeit. Es gibt auch Geld."
        + "Duldung")
    #expect(try text(body, head: head, language: "de").hasSuffix("JobcenterDuldung"))
    let cell = #"<table><tr><td><v:term id="duldung"/></td><td>B</td></tr></table>"#
    #expect(try text(cell, head: head).hasPrefix("DuldungBDuldungSie müssen"))
  }

  @Test func findsUnknownTermsAndAvoidedWords() throws {
    #expect(try text(#"<p><v:term id="aufenthaltserlaubniss"/></p>"#) == "terms.unknown")
    #expect(try text(#"<p><v:text key="unknown"/></p>"#, language: "de") == "terms.unknown")
    var findings: [String] = []
    _ = try document(#"<p>Ihre Aufenthalts-Genehmigungen.</p>"#, &findings)
    #expect(findings == ["terms.avoided-word"])
    _ = try document(#"<p><v:text key="avoid"/></p>"#, language: "de", &findings)
    #expect(findings == [])
  }
}
