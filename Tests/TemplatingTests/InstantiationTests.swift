import CaseData
import Diagnostics
import Markup
import Templating
import Testing

/// Documents made of templates and data.
struct InstantiationTests {
  static let data = """
    {
      "id": "KIM-7",
      "client": {
        "name": {"familyName": "Muster", "givenNames": "Eva", "title": "Dr."},
        "born": "1990-05", "nationality": "SY", "language": "uk", "phones": ["0221 1", "0221 2"]
      },
      "goals": [
        {"statement": {"de": "Deutsch lernen", "ar": "تعلم الألمانية"}, "dueDate": "2026-12-31", "status": "open"},
        {"statement": "Arbeit finden", "status": "done", "steps": [{"statement": "Lebenslauf"}]}
      ],
      "cost": {"amount": "1234.50"}, "rate": "1234.5", "year": "2026", "agreed": "yes"
    }
    """

  private func body(_ template: String, _ configure: (inout InstantiationOptions) -> Void = { _ in }) throws -> String {
    var workshop = Workshop()
    var options = InstantiationOptions()
    configure(&options)
    return try workshop.body(template, Self.data, options)
  }

  struct Value: CustomTestStringConvertible, Sendable {
    let template: String
    let text: String
    var testDescription: String { template }

    init(_ template: String, _ text: String) {
      self.template = template
      self.text = text
    }
  }

  static let values: [Value] = [
    Value("{id}", "KIM-7"), Value("{goals[1]/dueDate}", "31.12.2026"), Value("{client/born}", "05.1990"),
    Value("{client/name}", "Dr. Eva Muster"), Value("{cost}", "1.234,50\u{A0}€"), Value("{rate}", "1.234,5"),
    Value("{year}", "2026"), Value("{agreed}", "ja"), Value("{goals[2]/status}", "erledigt"),
    Value("{client/nationality}", "Syrien"), Value("{client/language}", "Ukrainisch"),
    Value("{goals[1]/statement}", "Deutsch lernen"), Value("{count(goals)}", "2"), Value("{count(goals) div 4}", "0,5"),
    Value("{year + 1}", "2027"), Value("{client/born = '1990-05'}", "ja"), Value("{concat('a', id)}", "aKIM-7"),
    Value("{goals[status = 'done']/statement}", "Arbeit finden"), Value("{$language}", "de"),
    Value("{$date}", "21.11.2026"),
    Value("<v:value-of select='goals[1]/dueDate' format='date-long'/>", "31. Dezember 2026"),
    Value("<v:value-of select='goals[1]/dueDate' format='date-full'/>", "Donnerstag, 31. Dezember 2026"),
    Value("<v:value-of select='goals[1]/dueDate' format='text'/>", "2026-12-31"),
    Value("<v:value-of select='year' format='number'/>", "2.026"),
    Value("<v:value-of select='rate' format='money'/>", "1.234,50\u{A0}€"),
    Value("<v:value-of select='client/name' format='name'/>", "Dr. Eva Muster"),
    Value("<v:value-of select='goals[2]/dueDate' default='offen'/>", "offen"),
    Value("<v:value-of select='goals[2]/dueDate' default=''/>x", "x"),
    Value("{{{id}}}", "{KIM-7}"), Value("<v:variable name='x' select='goals[1]/dueDate'/>{$x}", "31.12.2026"),
  ]

  @Test(arguments: values)
  func writesValues(_ example: Value) throws {
    var workshop = Workshop()
    var options = InstantiationOptions()
    options.date = "2026-11-21"
    let document = try workshop.document("<p>\(example.template)</p>", Self.data, options)
    let text = document.map { $0.stringValue(NodeID(index: 0)).trimmingBlanks().dropFirst() }
    #expect(text.map(String.init) == example.text, "\(workshop.findings)")
  }

  /// A rule that finds a part missing has said it; what would be printed from that part is not missing once more.
  @Test func whatARuleHasFoundMissingIsNotReportedAgain() throws {
    let rules =
      "<v:rules xmlns:v='urn:vordruck:checks:1'><v:rule id='none' context='.' test='cost or count(goals) &gt; 0'>"
      + "<v:message xml:lang='de'>x</v:message><v:fix xml:lang='de'>x</v:fix></v:rule></v:rules>"
    var workshop = Workshop()
    let template = try #require(
      try workshop.compile(
        Workshop.page("<p>{cost}</p><p>{string(goals[1]/dueDate)}</p><p>{remarks}</p><p>{string(client/born)}</p>")))
    let data = try workshop.data(#"{"id": "1"}"#)
    let file = workshop.sources.add(name: "checks.xml", bytes: Array(rules.utf8))
    let places = try #require(CheckRules(file, log: &workshop.log)).places(on: data, log: &workshop.log)
    #expect(places.count == 1)
    func empty(_ options: InstantiationOptions) -> [DiagnosticArgument?] {
      var log = DiagnosticLog()
      _ = template.instantiate(data: data, catalogue: workshop.catalogueSet(), options: options, log: &log)
      return log.diagnostics.filter { $0.definition.id == "template.empty-value" }.map { $0.arguments["name"] }
    }
    let before = empty(InstantiationOptions())
    #expect(before.count == 4)
    // A computed value is called by its field, never by its expression.
    #expect(!before.contains { if case .name = $0 { true } else { false } })
    var options = InstantiationOptions()
    options.missing = MissingParts(places, in: data)
    #expect(empty(options) == Array(before.suffix(2)))
  }

  @Test func controlsTheFlow() throws {
    let dump = try body(
      """
      <v:for-each select="goals"><p class="g{position()} of{last()}"><v:if test="position() = last()">!</v:if>\
      <v:choose><v:when test="status = 'open'">o</v:when><v:otherwise>d<v:for-each select="steps">{../../id}\
      </v:for-each></v:otherwise></v:choose></p></v:for-each>
      """)
    #expect(
      dump == """
        body
          p class="g1 of2"
            "o"
          p class="g2 of2"
            "!"
            "d"
            "KIM-7"
        """)
  }

  @Test func knowsThePlacesInTemplateAndData() throws {
    var workshop = Workshop()
    let document = try #require(try workshop.document("<p title='{client/name/givenNames}'>{id}</p>", Self.data))
    let dump = document.dump(workshop.sources)
    #expect(dump.contains("\"KIM-7\"  @t.xml:2:71-73  <case.json:2:9-16"))
    let p = try #require((0..<document.count).map { NodeID(index: Int32($0)) }.first { document.name($0) == "p" })
    let title = try #require(document.attribute("title", of: p))
    #expect(title.value == "Eva")
    #expect(title.dataSpan != nil)
  }

  @Test func putsCharactersOnlyIntoTheTitle() throws {
    var workshop = Workshop()
    let template = """
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1">
      <head><title>A {client/name/givenNames}<v:if test="id">, <v:value-of select="id"/></v:if></title></head><body/></html>
      """
    let compiled = try #require(try workshop.compile(template))
    let data = try workshop.data(Self.data)
    let document = try #require(
      compiled.instantiate(data: data, catalogue: workshop.catalogueSet(), log: &workshop.log))
    #expect(document.dump().contains("title\n      \"A Eva, KIM-7\"\n"))
    #expect(document.dump().hasPrefix("html lang=\"de\" dir=\"ltr\"\n"))
  }

  @Test func refusesAnEmptyPlace() throws {
    var workshop = Workshop()
    #expect(try workshop.document("<v:for-each select='goals'><p>{dueDate}</p></v:for-each>", Self.data) == nil)
    let finding = try #require(workshop.log.diagnostics.first)
    #expect(workshop.findings == ["2:65-72 template.empty-value"])
    #expect(finding.arguments["name"] == .text(Bilingual(de: "Frist", en: "Deadline")))
    #expect(finding.dataPath == "goals[1].dueDate")
    #expect(finding.trace.map(\.text.en) == ["in repetition 2 of 2 over “goals”"])
    #expect(finding.dataSpan.map { workshop.sources.location(of: $0).line } == 9)
  }

  @Test func refusesSeveralValues() throws {
    var workshop = Workshop()
    #expect(try workshop.document("{goals[status]/statement}", Self.data) == nil)
    #expect(workshop.findings == ["2:35-58 template.several-found"])
  }

  @Test func showsGapsInADraft() throws {
    let dump = try body("<v:for-each select='goals'><p title='{dueDate}'>{dueDate}</p></v:for-each>{goals[3]/status}") {
      $0.isDraft = true
    }
    #expect(
      dump == """
        body class="v-draft"
          p title="31.12.2026"
            "31.12.2026"
          p title="[Lücke 1: Frist fehlt]"
            span class="v-gap" id="v-gap-2"
              "Lücke 2: Frist fehlt"
          span class="v-gap" id="v-gap-3"
            "Lücke 3: status fehlt"
          section class="v-gaps" lang="de" dir="ltr"
            h2
              "Lücken in diesem Entwurf"
            ol
              li
                "Frist"
                " (goals[1].dueDate)"
              li
                a href="#v-gap-2"
                  "Frist"
                " (goals[1].dueDate)"
              li
                a href="#v-gap-3"
                  "status"
        """)
  }

  @Test func draftsWithoutData() throws {
    var workshop = Workshop()
    let template = try #require(try workshop.compile(Workshop.page("<p>{id}</p>")))
    let catalogue = workshop.catalogueSet()
    #expect(template.instantiate(data: nil, catalogue: catalogue, log: &workshop.log) == nil)
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["template.without-data"])
    var options = InstantiationOptions()
    options.isDraft = true
    let document = try #require(
      template.instantiate(data: nil, catalogue: catalogue, options: options, log: &workshop.log))
    #expect(document.dump().contains("Lücke 1"))
  }

  @Test func refusesAnIdTwice() throws {
    var workshop = Workshop()
    #expect(try workshop.document("<v:for-each select='goals'><p id='g'/></v:for-each>", Self.data) == nil)
    #expect(workshop.findings == ["2:68-69 template.duplicate-id"])
    #expect(try body("<v:for-each select='goals'><p id='g{position()}'/></v:for-each>").contains("id=\"g2\""))
  }

  @Test func keepsBudgets() throws {
    var options = InstantiationOptions()
    options.limits.repetitions = 3
    var workshop = Workshop()
    let nested = "<v:for-each select='goals'><v:for-each select='../goals'><p/></v:for-each></v:for-each>"
    #expect(try workshop.document(nested, Self.data, options) == nil)
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["template.too-many-repetitions"])
    options = InstantiationOptions()
    options.limits.nodes = 8
    workshop = Workshop()
    #expect(try workshop.document(nested + nested, Self.data, options) == nil)
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["template.document-too-large"])
    options = InstantiationOptions()
    options.limits.operations = 20
    workshop = Workshop()
    #expect(try workshop.document("{count(//*[//*])}", Self.data, options) == nil)
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["xpath.limit"])
  }

  @Test func copiesStructuredText() throws {
    var workshop = Workshop()
    let json = ##"{"id": "7", "remarks": "Ein *Wort*.\n\n- eins\n- zwei"}"##
    let dump = try workshop.body("<p><v:value-of select='remarks'/></p><div>{remarks}</div>", json)
    let blocks = """
      p
        "Ein "
        em
          "Wort"
        "."
      ul
        li
          "eins"
        li
          "zwei"
      """
    let lines = blocks.split(separator: "\n")
    #expect(
      dump == (["body"] + lines.map { "  " + $0 } + ["  div"] + lines.map { "    " + $0 }).joined(separator: "\n"))
  }

  @Test func fallsBackToGermanTaggedAsGerman() throws {
    var workshop = Workshop()
    var options = InstantiationOptions()
    options.language = "ar"
    let dump = try workshop.body("<v:for-each select='goals'><p>{statement}</p></v:for-each>", Self.data, options)
    #expect(
      dump == """
        body
          p
            "تعلم الألمانية"
          p
            span lang="de" dir="ltr"
              "Arbeit finden"
        """)
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["template.untranslated-value"])
    #expect(workshop.log.diagnostics.first?.severity == .warning)
  }

  @Test func isolatesForeignDirections() throws {
    let arabic = try body("<p>{id} <bdi>{id}</bdi> {goals[1]/dueDate}</p>") { $0.language = "ar" }
    #expect(
      arabic == """
        body
          p
            bdi
              "KIM-7"
            " "
            bdi
              "KIM-7"
            " "
            bdi
              "31.12.2026"
        """)
    var workshop = Workshop()
    let german = try workshop.body("<p>{id}</p>", #"{"id": "ريم"}"#)
    #expect(german == "body\n  p\n    bdi\n      \"ريم\"")
  }

  @Test func givesTheSameTreeTwice() throws {
    var workshop = Workshop()
    let template = try #require(
      try workshop.compile(Workshop.page("<v:for-each select='goals'>{statement}</v:for-each>")))
    let data = try workshop.data(Self.data)
    let catalogue = workshop.catalogueSet()
    let first = template.instantiate(data: data, catalogue: catalogue, log: &workshop.log)?.dump(workshop.sources)
    let second = template.instantiate(data: data, catalogue: catalogue, log: &workshop.log)?.dump(workshop.sources)
    #expect(first != nil && first == second)
  }
}

extension String {
  fileprivate func trimmingBlanks() -> Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
