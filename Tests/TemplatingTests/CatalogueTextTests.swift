import Catalogues
import Diagnostics
import Markup
import Templating
import Testing

/// Fixed texts from catalogues, with arguments, mark-up, plurals and translations.
struct CatalogueTextTests {
  static func xliff(_ language: String?, _ units: String) -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de"\
    \(language.map { " trgLang=\"\($0)\"" } ?? "")><file id="f">\(units)</file></xliff>
    """
  }

  static func unit(
    _ id: String, _ source: String, _ target: String? = nil, state: String = "reviewed", type: String = ""
  ) -> String {
    """
    <unit id="\(id)"\(type)><segment state="\(state)"\(state == "translated" ? " subState=\"vordruck:machine\"" : "")>\
    <source>\(source)</source>\(target.map { "<target>\($0)</target>" } ?? "")</segment></unit>
    """
  }

  static let icu = " type=\"vordruck:icu\""
  static let german = xliff(
    nil,
    unit("hello", "Guten Tag")
      + unit("due", "Frist: <pc id=\"1\" subType=\"xlf:b\"><ph id=\"2\" equiv=\"date\"/></pc>.")
      + unit("goals", "{n, plural, one {# Ziel} other {# Ziele}} von {name}", type: icu)
      + unit("status", "{s, select, open {noch offen} other {fertig}}", type: icu) + unit("only", "Nur deutsch")
      + unit("enum.Status.open", "läuft") + unit("v.yes", "ja") + unit("alt", "Wappen")
      + unit("v.oral", "mündlich übersetzt")
      + unit("v.machine-note", "Maschinell übersetzt."))
  /// Leichte Sprache: a variety of German with words of its own.
  static let easy = xliff(
    "de-x-ls",
    unit("hello", "Guten Tag", "Hallo", state: "translated")
      + unit("v.machine-note", "Maschinell übersetzt.", "Ein Computer hat das geschrieben."))
  static let arabic = xliff(
    "ar",
    unit("hello", "Guten Tag", "مرحبا")
      + unit(
        "due", "Frist: <pc id=\"1\" subType=\"xlf:b\"><ph id=\"2\" equiv=\"date\"/></pc>.",
        "الموعد: <pc id=\"1\" subType=\"xlf:b\"><ph id=\"2\" equiv=\"date\"/></pc>.")
      + unit("enum.Status.open", "läuft", "جارٍ", state: "translated") + unit("alt", "Wappen", "شعار")
      + unit("v.oral", "mündlich übersetzt", "تُرجم شفهيًا") + unit("v.yes", "nein", "نعم"))

  private func run(
    _ template: String, language: String = "de"
  ) throws -> (dump: String, findings: [Diagnostic], places: [String]) {
    var workshop = Workshop()
    workshop.catalogues = [Self.german, Self.arabic, Self.easy]
    var options = InstantiationOptions()
    options.language = language
    let document = try workshop.document(template, InstantiationTests.data, options)
    return (document.map(Workshop.bodyDump) ?? "", workshop.log.diagnostics, workshop.findings)
  }

  @Test func putsArgumentsIntoTheirPlaces() throws {
    let result = try run(
      "<p><v:text key='due'><v:argument name='date' select='goals[1]/dueDate' format='date-long'/></v:text></p>")
    #expect(
      result.dump == """
        body
          p
            "Frist: "
            strong
              "31. Dezember 2026"
            "."
        """)
  }

  @Test func takesAPieceOfTheDocumentAsArgument() throws {
    let result = try run(
      "<p><v:text key='due'><v:argument name='date'><span class='x'>{id}</span></v:argument></v:text></p>")
    #expect(result.dump.contains("strong\n      span class=\"x\"\n        \"KIM-7\""))
  }

  @Test func choosesPluralsAndBranches() throws {
    let template = """
      <p><v:text key='goals'><v:argument name='n' select='count(goals)'/><v:argument name='name' select='client/name'/></v:text></p>\
      <p><v:text key='status'><v:argument name='s' select='goals[1]/status'/></v:text></p>
      """
    #expect(
      try run(template).dump == """
        body
          p
            "2 Ziele von "
            "Dr. Eva Muster"
          p
            "noch offen"
        """)
  }

  @Test func translatesTextsLabelsAndAttributes() throws {
    let result = try run(
      "<p v:title='alt'><v:text key='hello'/> {goals[1]/status} {goals[1]/dueDate}</p>", language: "ar")
    #expect(
      result.dump == """
        body
          p title="شعار"
            "مرحبا"
            " "
            "جارٍ"
            " "
            bdi
              "31.12.2026"
          div class="v-machine-note"
            p lang="de" dir="ltr"
              "Maschinell übersetzt."
            p lang="ar" dir="rtl"
              span lang="de" dir="ltr"
                "Maschinell übersetzt."
        """)
    #expect(
      result.findings.map(\.definition.id) == ["template.machine-translation", "catalogue.missing-translation"])
  }

  @Test func fallsBackToGermanTaggedAsGerman() throws {
    let result = try run("<p><v:text key='only'/></p><p>{agreed}</p>", language: "ar")
    #expect(
      result.dump == """
        body
          p
            span lang="de" dir="ltr"
              "Nur deutsch"
          p
            "نعم"
        """)
    #expect(
      result.findings.map(\.definition.id) == ["catalogue.missing-translation", "catalogue.outdated-translation"])
  }

  @Test func looksUpAVarietyOfGerman() throws {
    let result = try run("<p><v:text key='hello'/></p><p><v:text key='only'/></p>", language: "de-x-ls")
    #expect(
      result.dump == """
        body
          p
            "Hallo"
          p
            "Nur deutsch"
          div class="v-machine-note"
            p lang="de-x-ls" dir="ltr"
              "Ein Computer hat das geschrieben."
        """)
    #expect(
      result.findings.map(\.definition.id) == ["template.machine-translation", "catalogue.missing-translation"])
    #expect(try run("<p><v:text key='hello'/></p>", language: "de-AT").dump.contains("Guten Tag"))
  }

  @Test func writesGermanValuesIntoAGermanSentence() throws {
    let result = try run(
      "<p><v:text key='goals'><v:argument name='n' select='1'/><v:argument name='name' select='goals[1]/dueDate'/></v:text></p>",
      language: "ar")
    #expect(
      result.dump == """
        body
          p
            span lang="de" dir="ltr"
              "1 Ziel von "
              "31.12.2026"
        """)
  }

  @Test(
    arguments: [
      ("<v:text key='helo'/>", "2:47-51 template.unknown-text", "hello"),
      ("<v:text key='due'/>", "2:34-53 template.missing-argument", nil),
      ("<v:text key='hello'><v:argument name='x' select='id'/></v:text>", "2:72-73 template.surplus-argument", nil),
      (
        "<v:text key='due'><v:argument name='dat' select='id'/></v:text>", "2:70-73 template.surplus-argument", "date"
      ),
    ] as [(String, String, String?)])
  func placesMistakes(_ template: String, _ finding: String, _ suggestion: String?) throws {
    let result = try run(template)
    // One mistake, one finding: a misspelled argument is not missing as well.
    #expect(result.places == [finding])
    #expect(result.findings.first?.suggestion == suggestion)
  }

  @Test func namesItsTexts() throws {
    var workshop = Workshop()
    let template = try #require(
      try workshop.compile(Workshop.page("<v:text key='b'/><p v:title='a'/><v:text key='b'/>")))
    #expect(template.textKeys == ["b", "a"])
  }
}

/// Calls of catalogue texts are checked without data, those in branches that no case takes among them.
struct TextCallTests {
  @Test func checksEveryCall() throws {
    var workshop = Workshop()
    workshop.catalogues = [CatalogueTextTests.german]
    let template = try #require(
      try workshop.compile(
        Workshop.page("<v:if test='false()'><v:text key='helo'/><v:text key='goals'/></v:if><p v:title='atl'/>")))
    template.checkTexts(workshop.catalogueSet(), log: &workshop.log)
    #expect(
      workshop.findings.map { $0.split(separator: " ")[1] } == [
        "template.unknown-text", "template.missing-argument", "template.missing-argument", "template.unknown-text",
      ])
    #expect(workshop.log.diagnostics.map(\.suggestion) == ["hello", nil, nil, "alt"])
  }
}
