import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Translations that are too long for their place on the page are named with their key and their place in the catalogue.
struct TextRoomTests {
  /// A template of its own with German and Turkish texts, in a folder that is removed with it.
  struct Sample {
    let folder: URL

    init(_ body: String, format: String = "", css: String = "", texts: KeyValuePairs<String, (String, String)>) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "room-\(UUID().uuidString)/card")
      let catalogues = folder.appending(path: "catalogues")
      try FileManager.default.createDirectory(at: catalogues, withIntermediateDirectories: true)
      let meta = format.isEmpty ? "" : "<meta name=\"format\" content=\"\(format)\"/>"
      try write(
        "template.xml",
        """
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1" lang="de">
          <head><title>Karte</title><meta name="date" content="2026-11-23"/>\(meta)
          <style>html { font: 12pt/1.5 "Noto Sans"; hyphens: manual } body, p { margin: 0 } \(css)</style></head>
          <body>\(body)</body>
        </html>
        """)
      let head = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"de\""
      func units(_ isTranslation: Bool) -> String {
        texts.map { key, text in
          let target = isTranslation ? "\n      <target>\(text.1)</target>" : ""
          let state = isTranslation ? " state=\"reviewed\"" : ""
          return "    <unit id=\"\(key)\"><segment\(state)><source>\(text.0)</source>\(target)</segment></unit>\n"
        }.joined()
      }
      try write("catalogues/de.xlf", "\(head)>\n  <file id=\"card\">\n\(units(false))  </file>\n</xliff>\n")
      try write(
        "catalogues/tr.xlf", "\(head) trgLang=\"tr\">\n  <file id=\"card\">\n\(units(true))  </file>\n</xliff>\n")
    }

    private func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func remove() { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

    func run(_ language: String? = "tr", parallel: [String] = []) -> PipelineRun {
      var request = RenderRequest(template: folder.path)
      request.language = language
      request.parallelLanguages = parallel
      return TestRun.run(request)
    }

    /// The findings about too long texts, as key, surplus and place.
    func findings(_ run: PipelineRun) -> [String] {
      run.log.diagnostics.filter { Self.ids.contains($0.definition.id) }.map { finding in
        var words: [String] = []
        for name in ["key", "surplus"] {
          switch finding.arguments[name] {
          case .name(let text)?: words.append(text)
          case .number(let number)?: words.append("\(number)")
          default: words.append("?")
          }
        }
        let place = finding.span.map { run.sources.location(of: $0) }
        let file = place?.file.split(separator: "/").last ?? ""
        return words.joined(separator: " ") + " \(file):\(place?.line ?? 0):\(place?.column ?? 0)"
      }
    }

    static let ids: Set<String> = ["catalogue.too-long-on-page", "catalogue.word-too-wide"]
  }

  static let clipping = ".clipped { height: 20pt; width: 200pt; overflow: hidden }"
  static let long = "Belediye binası, ikinci kat, on iki numaralı oda, sağda"

  @Test func aClippedTranslationIsNamedAtItsPlaceInTheCatalogue() throws {
    let sample = try Sample(
      "<p class=\"clipped\"><v:text key=\"place\"/></p>", css: Self.clipping,
      texts: ["other": ("Ort", "Yer"), "place": ("Rathaus, Zimmer 12", Self.long)])
    defer { sample.remove() }
    #expect(sample.findings(sample.run("de")) == [])
    let run = sample.run()
    #expect(sample.findings(run) == ["place 22 tr.xlf:6:7"])
    let renderer = DiagnosticRenderer(language: .de, showsValues: false, sources: run.sources)
    let finding = try #require(run.log.diagnostics.last)
    #expect(
      renderer.message(finding)
        == "Die Übersetzung von „place“ (tr) ist zu lang für ihren Platz auf der Seite: dort fehlen 4,6 mm. "
        + "Sie hat 55 Zeichen, der deutsche Text 18; etwa 22 sind zu viel.")
    #expect(renderer.text(finding).contains("gedruckt von der Vorlage, "))
  }

  /// Who does what the finding says is done.
  @Test func shortenedByTheNumberSaidItFits() throws {
    let sample = try Sample(
      "<p class=\"clipped\"><v:text key=\"place\"/></p>", css: Self.clipping,
      texts: ["place": ("Rathaus, Zimmer 12", String(Self.long.dropLast(22)))])
    defer { sample.remove() }
    #expect(sample.findings(sample.run()) == [])
  }

  @Test func ofSeveralTextsThoseThatHaveGrownAreNamed() throws {
    let sample = try Sample(
      """
      <div class="card"><p><v:text key="time"/></p><p><v:text key="thanks"/></p></div>
      """, css: ".card { height: 60pt; width: 200pt; overflow: hidden; break-inside: avoid }",
      texts: [
        "time": (
          "Bitte kommen Sie um zehn Uhr.",
          "Lütfen yarın sabah saat tam onda bizim belediyedeki büromuza geliniz, görüşmek üzere."
        ), "thanks": ("Vielen Dank", "Sağ olun"),
      ])
    defer { sample.remove() }
    #expect(sample.findings(sample.run("de")) == [])
    let run = sample.run()
    #expect(TestRun.errors(run) == ["layout.box-overflow"])
    #expect(sample.findings(run).map { String($0.prefix { $0 != " " }) } == ["time"])
  }

  @Test func aWordThatCannotBeBrokenIsNamed() throws {
    let sample = try Sample(
      "<p class=\"narrow\"><v:text key=\"date\"/></p>", css: ".narrow { width: 60pt; overflow-wrap: normal }",
      texts: ["date": ("Ihr Termin", "Sizin Randevulaşmalarımız")])
    defer { sample.remove() }
    let run = sample.run()
    #expect(sample.findings(run) == ["date 10 tr.xlf:4:7"])
    let word: DiagnosticArgument? = run.log.diagnostics.last?.arguments["word"]
    #expect(word == DiagnosticArgument.name("Randevulaşmalarımız"))
  }

  /// A value that is too long is nobody's translation.
  @Test func aValueIsNotBlamedOnItsSentence() throws {
    let sample = try Sample(
      """
      <p class="narrow"><v:text key="name"><v:argument name="name" select="'Donaudampfschifffahrt'"/></v:text></p>
      """, css: ".narrow { width: 60pt; overflow-wrap: normal }",
      texts: ["name": ("von <ph id=\"1\" equiv=\"name\"/>", "<ph id=\"1\" equiv=\"name\"/> adlı")])
    defer { sample.remove() }
    let run = sample.run()
    #expect(run.log.diagnostics.contains { $0.definition.id == "layout.line-overflow" })
    #expect(sample.findings(run) == [])
  }

  @Test func aHeadThatWidensItsTableIsNamed() throws {
    let sample = try Sample(
      """
      <div class="narrow"><table><tr><th scope="col"><v:text key="one"/></th><th scope="col"><v:text key="two"/></th></tr>
      <tr><td>1</td><td>2</td></tr></table></div>
      """, css: ".narrow { width: 100pt } table { overflow-wrap: normal }",
      texts: ["one": ("Montag", "Randevulaşmalarımız"), "two": ("Ort", "Yer")])
    defer { sample.remove() }
    #expect(sample.findings(sample.run("de")) == [])
    #expect(sample.findings(sample.run()).map { String($0.prefix { $0 != " " }) } == ["one"])
  }

  @Test func aPanelThatIsTooFullNamesItsTexts() throws {
    let sample = try Sample(
      """
      <section data-panel="front"><p><v:text key="title"/></p></section>
      <section data-panel="back"><p><v:text key="text"/></p></section>
      """, format: "a6", css: "html { font-size: 20pt }",
      texts: [
        "title": ("Rat und Hilfe", "Danışma"),
        "text": (
          String(repeating: "Wir helfen Ihnen gern. ", count: 8),
          String(repeating: "Size yardım etmekten her zaman memnuniyet duyarız. ", count: 8)
        ),
      ])
    defer { sample.remove() }
    #expect(TestRun.errors(sample.run("de")) == [])
    let run = sample.run()
    #expect(TestRun.errors(run) == ["imposition.panel-overflow"])
    #expect(sample.findings(run).map { String($0.prefix { $0 != " " }) } == ["text"])
  }

  // MARK: A whole language

  private func check(_ sample: Sample) -> (checks: [PageCheck], log: DiagnosticLog) {
    var log = DiagnosticLog()
    let checks = PageCheck.run(
      sample.folder.path, language: "tr", house: nil, parameters: [:],
      engine: Engine(installation: TestRun.installation), log: &log)
    return (checks, log)
  }

  /// Beside German a text has half the room.
  @Test func theCheckLooksAtBothArrangements() throws {
    let sample = try Sample(
      "<v:parallel><p><v:text key=\"line\"/></p></v:parallel>", css: "p { white-space: nowrap }",
      texts: ["line": ("Rathaus", "Belediye binası, ikinci kat, on iki numaralı oda")])
    defer { sample.remove() }
    let (checks, log) = check(sample)
    #expect(log.diagnostics.isEmpty)
    #expect(checks.map(\.count) == [0, 1] && checks.allSatisfy(\.isLaidOut))
  }

  @Test func theCheckTellsEachTextOnce() throws {
    let sample = try Sample(
      "<p class=\"clipped\"><v:text key=\"place\"/></p><v:parallel><p><v:text key=\"other\"/></p></v:parallel>",
      css: Self.clipping, texts: ["other": ("Ort", "Yer"), "place": ("Rathaus", Self.long)])
    defer { sample.remove() }
    #expect(check(sample).checks.map(\.count) == [1, 0])
  }

  @Test func everyTextOfTheAgreementHasRoom() {
    var log = DiagnosticLog()
    let checks = PageCheck.run(
      "integration-agreement", language: "fr", house: nil, parameters: [:],
      engine: Engine(installation: TestRun.installation), log: &log)
    #expect(checks.count == 2 && checks.allSatisfy { $0.isLaidOut && $0.count == 0 && !$0.log.hasErrors })
    #expect(log.diagnostics.isEmpty)
  }
}
