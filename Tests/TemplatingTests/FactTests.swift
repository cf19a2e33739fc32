import CaseData
import Catalogues
import Diagnostics
import Markup
import Templating
import Testing

/// Law facts in templates: how they are printed, which version holds, what is found.
struct FactTests {
  static let register = """
    facts:
      - {id: fee.adult, kind: money, value: "255", unit: EUR, norm: § 38 Abs. 2 StAG, validFrom: 2024-06-27, checkedOn: 2026-04-29, source: StAG}
      - {id: salary, kind: money, value: "45934.20", unit: EUR, norm: § 18g AufenthG, validFrom: 2026-01-01, checkedOn: 2026-05-01, source: S}
      - {id: residence, kind: duration, value: "8", unit: year, norm: § 10 Abs. 1 StAG, validFrom: 2000-01-01, validUntil: 2024-06-26, checkedOn: 2024-06-01, source: S}
      - {id: residence, kind: duration, value: "5", unit: year, norm: § 10 Abs. 1 StAG, validFrom: 2024-06-27, checkedOn: 2026-04-29, source: S}
      - {id: short-track, kind: duration, value: "3", unit: year, norm: § 10 Abs. 3 StAG, validFrom: 2024-06-27, validUntil: 2025-10-29, endsNorm: true, checkedOn: 2026-04-29, source: S, supersededBy: residence}
      - {id: level, kind: level, value: B1, norm: § 10 StAG, validFrom: 2024-06-27, checkedOn: 2026-04-29, source: S}
      - {id: share, kind: count, value: "45.3", unit: percent, norm: § 18g AufenthG, validFrom: 2024-06-27, checkedOn: 2026-04-29, source: S}
      - {id: questions, kind: count, value: "33", norm: EinbTestV, validFrom: 2024-06-27, checkedOn: 2026-04-29, source: S}
      - {id: end, kind: date, value: "2027-03-04", norm: FGV, validFrom: 2026-02-01, validUntil: 2027-03-04, checkedOn: 2026-04-29, source: S}
      - {id: name, kind: text, value: Grundsicherungsgeld, norm: SGB II, validFrom: 2026-07-01, checkedOn: 2026-04-29, source: S}
    """

  /// Reads a register of the form that the shipped one has.
  static func read(_ yaml: String, _ workshop: inout Workshop) throws -> FactRegister {
    let schemaFile = workshop.sources.add(name: "facts.xsd", bytes: try #require(fileBytes("Facts/facts.xsd")))
    let schema = try #require(SchemaModel.read(schemaFile, provider: workshop.provider, log: &workshop.log))
    let file = workshop.sources.add(name: "facts.yaml", bytes: Array(yaml.utf8))
    return try #require(
      FactRegister.read(file, schema: schema, provider: workshop.provider, log: &workshop.log), "\(workshop.findings)")
  }

  /// The body of a document with facts, or its findings.
  private func body(
    _ body: String, language: String = "de", date: String? = "2026-06-01", draft: Bool = false,
    catalogues: [String] = []
  ) throws -> String {
    var workshop = Workshop()
    workshop.catalogues = catalogues
    let register = try Self.read(Self.register, &workshop)
    var options = InstantiationOptions()
    options.language = language
    options.date = date
    options.isDraft = draft
    let compiled = try #require(try workshop.compile(Workshop.page(body)), "\(workshop.findings)")
    compiled.checkFacts(register, log: &workshop.log)
    guard !workshop.log.hasErrors else { return workshop.findings.joined(separator: "\n") }
    let data = try workshop.data(#"{"id": "1"}"#)
    let document = compiled.document(
      data: data, catalogue: workshop.catalogueSet(), facts: register, options: options, log: &workshop.log)
    guard let document else { return workshop.findings.joined(separator: "\n") }
    let root = try #require(document.tree.root)
    let page = try #require(document.tree.children(root).first { document.tree.name($0) == "body" })
    return document.tree.stringValue(page).split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
  }

  @Test(arguments: [
    (#"<v:fact id="fee.adult"/>"#, "de", "255\u{A0}Euro"),
    (#"<v:fact id="fee.adult" format="sign"/>"#, "de", "255\u{A0}€"),
    (#"<v:fact id="fee.adult" format="number"/>"#, "de", "255"),
    (#"<v:fact id="fee.adult" part="norm"/>"#, "de", "§\u{A0}38 Abs.\u{A0}2 StAG"),
    (#"<v:fact id="fee.adult" part="checkedOn"/>"#, "de", "29. April 2026"),
    (#"<v:fact id="fee.adult"/>"#, "en", "255\u{A0}euros"),
    (#"<v:fact id="fee.adult"/>"#, "ar", "255\u{A0}يورو"),
    (#"<v:fact id="fee.adult" format="sign"/>"#, "ar", "255\u{A0}€"),
    (#"<v:fact id="salary"/>"#, "de", "45.934,20\u{A0}Euro"),
    (#"<v:fact id="residence"/>"#, "de", "5\u{A0}Jahre"),
    (#"<v:fact id="residence" format="dative"/>"#, "de-x-ls", "5\u{A0}Jahren"),
    (#"<v:fact id="residence" format="dative"/>"#, "uk", "5\u{A0}років"),
    (#"<v:fact id="residence"/>"#, "ru", "5\u{A0}лет"),
    (#"<v:fact id="residence"/>"#, "ku", "5\u{A0}sal"),
    (#"<v:fact id="residence"/>"#, "ti", "5\u{A0}Jahre"),
    (#"<v:fact id="share"/>"#, "de", "45,3\u{A0}Prozent"),
    (#"<v:fact id="share" format="sign"/>"#, "de", "45,3\u{A0}%"),
    (#"<v:fact id="questions"/>"#, "de", "33"),
    (#"<v:fact id="level"/>"#, "fa", "B1"),
    (#"<v:fact id="end"/>"#, "de", "4. März 2027"),
    (#"<v:fact id="end" format="date"/>"#, "de", "04.03.2027"),
    (#"<v:fact id="end" part="validUntil"/>"#, "en", "March 4, 2027"),
  ])
  func prints(_ template: String, _ language: String, _ expected: String) throws {
    #expect(try body("<p>\(template)</p>", language: language) == expected)
  }

  /// Text checkers know an amount by its element; German names of the law stay German for screen readers.
  @Test func writesATypedElement() throws {
    var workshop = Workshop()
    let register = try Self.read(Self.register, &workshop)
    let compiled = try #require(
      try workshop.compile(Workshop.page(#"<p><v:fact id="fee.adult"/> <v:fact id="name"/></p>"#)))
    var options = InstantiationOptions()
    options.date = "2026-08-01"
    options.language = "ar"
    let document = try #require(
      compiled.document(
        data: try workshop.data(#"{"id": "1"}"#), catalogue: workshop.catalogueSet(), facts: register,
        options: options, log: &workshop.log))
    let dump = Workshop.bodyDump(document.tree)
    #expect(dump.contains(#"span data-type="money" data-fact="fee.adult""#))
    #expect(dump.contains(#"span data-type="text" data-fact="name" lang="de" dir="ltr""#))
    #expect(document.facts.map(\.id) == ["fee.adult", "name"])
  }

  /// The version is that of the document's date, whether the caller or the template's head says it.
  @Test func takesTheVersionOfTheDate() throws {
    let template = #"<p><v:fact id="residence"/></p>"#
    #expect(try body(template, date: "2024-06-26") == "8\u{A0}Jahre")
    #expect(try body(template, date: "2024-06-27") == "5\u{A0}Jahre")
    var workshop = Workshop()
    let register = try Self.read(Self.register, &workshop)
    let page = Workshop.page(template).replacing(
      "<title>T</title>", with: #"<title>T</title><meta name="date" content="2010-01-01"/>"#)
    let compiled = try #require(try workshop.compile(page))
    let document = compiled.document(
      data: try workshop.data(#"{"id": "1"}"#), catalogue: workshop.catalogueSet(), facts: register,
      log: &workshop.log)
    #expect(document?.facts.map(\.value) == ["8"])
  }

  @Test func stopsWhereAFactDoesNotHold() throws {
    #expect(try body(#"<p><v:fact id="short-track"/></p>"#).contains("facts.not-valid"))
    #expect(try body(#"<p><v:fact id="name"/></p>"#, date: "2026-06-30").contains("facts.not-valid"))
    #expect(try body(#"<p><v:fact id="short-track" ended="yes"/></p>"#) == "3\u{A0}Jahre")
    #expect(try body(#"<p><v:fact id="short-track" part="validUntil"/></p>"#) == "29. Oktober 2025")
    #expect(try body(#"<p><v:fact id="level" part="validUntil"/></p>"#).contains("facts.without-end"))
    #expect(try body(#"<p><v:fact id="level"/></p>"#, date: nil).contains("facts.no-date"))
    #expect(
      try body(#"<p><v:fact id="short-track"/></p>"#, draft: true)
        .hasPrefix("Lücke 1: Rechtsangabe short-track gilt nicht"))
  }

  @Test(arguments: [
    (#"<v:fact id="fee.adlt"/>"#, "facts.unknown"),
    (#"<v:fact id="fee.adult" format="dative"/>"#, "facts.format-mismatch"),
    (#"<v:fact id="fee.adult" part="norm" format="date"/>"#, "facts.format-mismatch"),
  ])
  func findsMistakesWithoutData(_ template: String, _ finding: String) throws {
    #expect(try body("<v:if test=\"false()\"><p>\(template)</p></v:if>").hasSuffix(finding))
  }

  @Test(arguments: [
    (#"<v:fact id="level" part="nrm"/>"#, "facts.unknown-part"),
    (#"<v:fact id="level" format="shout"/>"#, "facts.unknown-format"),
    (#"<v:text key="k"><v:argument name="a" fact="level" select="id"/></v:text>"#, "facts.fact-and-select"),
    (#"<v:fact id="level">B1</v:fact>"#, "template.content-not-allowed"),
  ])
  func findsMistakesOfTheTemplate(_ template: String, _ finding: String) throws {
    var workshop = Workshop()
    #expect(try workshop.compile(Workshop.page("<p>\(template)</p>")) == nil)
    #expect(workshop.log.diagnostics.map(\.definition.id).contains(finding))
  }

  /// The oldest day of check among the facts that the document cites, those after it included.
  @Test func saysTheOldestDayOfCheck() throws {
    #expect(try body(#"<p><v:facts-as-of/> <v:fact id="salary" format="sign"/></p>"#) == "1. Mai 2026 45.934,20\u{A0}€")
    #expect(
      try body(#"<p><v:facts-as-of format="date"/> <v:fact id="salary" format="number"/> <v:fact id="level"/></p>"#)
        == "29.04.2026 45.934,2 B1")
    #expect(try body("<p><v:facts-as-of/></p>") == "facts.none")
  }

  @Test func warnsOfChecksOlderThanSixMonths() throws {
    var workshop = Workshop()
    let register = try Self.read(Self.register, &workshop)
    let compiled = try #require(try workshop.compile(Workshop.page(#"<p><v:fact id="level"/></p>"#)))
    for (date, expected) in [("2026-10-29", []), ("2026-10-30", ["facts.not-checked"])] {
      var options = InstantiationOptions()
      options.date = date
      var log = DiagnosticLog()
      _ = compiled.document(
        data: try workshop.data(#"{"id": "1"}"#), catalogue: workshop.catalogueSet(), facts: register,
        options: options, log: &log)
      #expect(log.diagnostics.map(\.definition.id) == expected)
    }
  }

  static let catalogue = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de"><file id="f">
    <unit id="plain"><segment><source>Das kostet <ph id="1" equiv="fee"/>.</source></segment></unit>
    <unit id="icu" type="vordruck:icu"><segment><source>nach {n, plural, one {# Jahr} other {# Jahren}} für {fee}</source></segment></unit>
    <unit id="typed"><segment><source>Der Test hat 33 Fragen und kostet 25€.</source></segment></unit>
    <unit id="old"><segment><source>Nach Paragraf 10 Absatz 3 Satz 1 vom Staatsangehörigkeitsgesetz geht es schneller.</source></segment></unit>
    </file></xliff>
    """

  @Test func fillsTextsOfTheCatalogue() throws {
    let template = """
      <p><v:text key="plain"><v:argument name="fee" fact="fee.adult"/></v:text>
      <v:text key="icu"><v:argument name="n" fact="residence"/><v:argument name="fee" fact="fee.adult" format="sign"/></v:text></p>
      """
    #expect(
      try body(template, catalogues: [Self.catalogue])
        == "Das kostet 255\u{A0}Euro. nach 5 Jahren für 255\u{A0}€")
  }

  /// In a leaflet amounts come from the register; what is typed is found in templates and in the texts that they call.
  @Test func findsWhatIsTypedByHand() throws {
    var workshop = Workshop()
    workshop.catalogues = [Self.catalogue]
    let register = try Self.read(Self.register, &workshop)
    let compiled = try #require(
      try workshop.compile(
        Workshop.page(
          """
          <p>Sie leben seit 5 Jahren hier, Raum 12, Euro und Cent, (18 Monate), § 25 Abs. 5, 1 Tag, 7.500 Euro,
          am 4. März 2027 um 9 Uhr.</p><p><v:text key="typed"/></p>
          """)))
    compiled.checkTypedFacts(register, workshop.catalogueSet(), language: "de", log: &workshop.log)
    let words = workshop.log.diagnostics.compactMap { diagnostic -> String? in
      guard case .name(let words)? = diagnostic.arguments["words"] else { return nil }
      return words
    }
    #expect(words == ["5 Jahren", "18 Monate", "1 Tag", "7.500 Euro", "33 Fragen", "25 €"])
  }

  /// Repealed law named in words is found in the template and in the texts that it calls, from the day after its end.
  @Test func findsRepealedNormsInWords() throws {
    let template = #"<p>Es gilt § 10 Abs. 3 StAG. <v:text key="old"/> <v:fact id="level"/></p>"#
    #expect(
      try body(template, catalogues: [Self.catalogue]).split(separator: "\n").count { $0.hasSuffix("facts.ended-norm") }
        == 2)
    #expect(try body(template, date: "2025-10-29", catalogues: [Self.catalogue]).hasPrefix("Es gilt"))
    for text in ["§ 10 Abs. 3a StAG", "§ 10 Abs. 30 StAG", "§ 10 Abs. 1 StAG", "§ 10 Abs. 3 AufenthG, § 1 StAG"] {
      #expect(try body("<p>\(text) <v:fact id=\"level\"/></p>").hasPrefix("§"))
    }
    #expect(
      try body(#"<p>Bis 2025 galt <v:fact id="short-track" part="norm" ended="yes"/>.</p>"#).hasPrefix("Bis 2025"))
  }
}
