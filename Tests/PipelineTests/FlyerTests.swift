import Diagnostics
import FoundationEssentials
import Geometry
import Imposition
import PDFInspection
import Pages
import TestKit
import Testing
import Vordruck

/// Leaflets, booklets and cards as whole documents: what stands where on the sheets, and what is too much.
struct FlyerTests {
  private static let folder = TestResources.root.path + "/Tests/Fixtures/flyers/"
  static let formats = ["dl6wickel", "dl6wickel-ar", "dl6leporello", "dl4", "a6", "a5booklet"]

  static func request(_ name: String, _ kind: ImpositionKind) -> RenderRequest {
    var request = RenderRequest(template: folder + name + ".xhtml")
    request.imposition = kind
    return request
  }

  /// A run on a leaflet written down in a test.
  private func run(_ body: String, format: String, _ kind: ImpositionKind = .screen, css: String = "") -> PipelineRun {
    var request = RenderRequest(template: "-")
    let text = """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Blatt</title>
      <meta name="format" content="\(format)"/><meta name="date" content="2026-11-21"/>
      <style>html { font: 14pt/1.5 "Noto Sans" } body, h1, p { margin: 0 } \(css)</style></head>
      <body>\(body)</body></html>
      """
    request.provided = ["-": Array(text.utf8)]
    request.imposition = kind
    return TestRun.run(request)
  }

  private func messages(_ run: PipelineRun) -> [String] {
    let renderer = DiagnosticRenderer(language: .de, showsValues: false, sources: run.sources)
    return run.log.diagnostics.map { renderer.message($0) }
  }

  private func panels(_ contents: KeyValuePairs<String, String>) -> String {
    contents.map { "<section data-panel=\"\($0.key)\">\($0.value)</section>" }.joined()
  }

  // MARK: Sheets

  @Test(arguments: formats, ImpositionKind.allCases) func everySheetIsClosed(
    _ format: String, _ kind: ImpositionKind
  ) throws {
    let run = TestRun.run(Self.request(format, kind))
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(PDFClosure.check(pdf) == [])
    #expect(TestRun.run(Self.request(format, kind)).pdf == pdf)
  }

  @Test(arguments: formats) func sheetsAreReadLikeTheScreenEdition(_ format: String) throws {
    func tags(_ kind: ImpositionKind) throws -> String {
      String(decoding: try #require(TestRun.run(Self.request(format, kind), until: .tags).dump), as: UTF8.self)
    }
    // Bounding boxes apart, which no figure here has, sheets read the same.
    let screen = try tags(.screen)
    #expect(try tags(.office) == screen)
    #expect(try tags(.printshop) == screen)
  }

  /// Where the first letters of each text stand, in millimetres from the left edge of the cut sheet.
  private func places(_ run: PipelineRun) throws -> [[String]] {
    let document = try #require(run.pages)
    return document.pages.map { page in
      var found: [(Double, String)] = []
      var isContent = false
      for item in page.items {
        switch item {
        case .begin(.content): isContent = true
        case .begin(.artifact): isContent = false
        case .glyphs(let run) where isContent:
          let glyphs = document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)]
          let text = glyphs.flatMap { document.text[Int($0.text.lowerBound)..<Int($0.text.upperBound)] }
          let left = run.origin.x + (glyphs.map(\.x).min() ?? .zero)
          found.append((left.millimetres, String(decoding: text, as: UTF8.self)))
        default: break
        }
      }
      return found.filter { !$0.1.contains("Absatz") && $0.1.count > 3 }.sorted { $0.0 < $1.0 }
        .map { "\(Int($0.0.rounded())) \($0.1)" }
    }
  }

  @Test func textOfALetterFoldStandsOnItsPanels() throws {
    let office = try places(TestRun.run(Self.request("dl6wickel", .office), until: .pages))
    // The panel's left edge and 9 mm of margin, and what the first letter leaves blank.
    #expect(office == [["9 flap", "106 back", "206 front"], ["9 inner-1", "109 inner-2", "209 inner-3"]])
    let shop = try places(TestRun.run(Self.request("dl6wickel", .printshop), until: .pages))
    #expect(shop == office)
  }

  @Test func textOfABookletStandsOnItsPages() throws {
    let sheets = try places(TestRun.run(Self.request("a5booklet", .printshop), until: .pages))
    #expect(
      sheets == [["16 Seite 6", "164 Seite 1"], ["16 Seite 2"], ["164 Seite 3"], ["16 Seite 4", "164 Seite 5"]])
  }

  @Test func aBookletTellsItsBlankPages() {
    let run = TestRun.run(Self.request("a5booklet", .office))
    #expect(
      messages(run).contains("Das Heft hat 6 Seiten mit Inhalt und 2 leere: Es besteht aus Bogen zu vier Seiten."))
    #expect(
      messages(run).contains(
        "Zu drucken: 2 Blatt A4, beidseitig, über die kurze Seite wenden, ohne Anpassen an die Seite."))
  }

  // MARK: Panels

  @Test func tooMuchTextIsToldInLinesAndMillimetres() {
    // 210 mm less twice 11 are 25.4 lines of 14 pt at 1.5, 7.41 mm each.
    let lines = (1...29).map { "<p>Zeile \($0)</p>" }.joined()
    let run = run(
      panels(["front": "<h1>Titel</h1>", "inner-1": "<p>Text</p>", "inner-2": lines, "back": "<p>Ende</p>"]),
      format: "dl4")
    // 29 × 7.41 mm = 214.8 mm on 188 mm.
    #expect(messages(run) == ["Innenseite 2: 4 Zeilen (27 mm) zu viel."])
    #expect(run.pdf == nil)
    let fits = (1...25).map { "<p>Zeile \($0)</p>" }.joined()
    let good = self.run(
      panels(["front": "<h1>Titel</h1>", "inner-1": "<p>Text</p>", "inner-2": fits, "back": "<p>Ende</p>"]),
      format: "dl4")
    #expect(messages(good) == [])
    #expect(good.pdf != nil)
  }

  @Test func roomLeftByAKeptHeadingCountsAgainstTheSurplus() {
    // 24 lines, then two that stay together: one of them would have fitted.
    let lines = (1...24).map { "<p>Zeile \($0)</p>" }.joined() + "<div class=\"kept\"><p>Zwei</p><p>Zeilen</p></div>"
    let run = run(
      panels(["front": "<h1>Titel</h1>", "back": lines]), format: "dl4",
      css: ".kept { break-inside: avoid }")
    #expect(messages(run).contains("Rückseite: 1 Zeile (5 mm) zu viel."))
  }

  @Test func missingSurplusUnknownAndDoubledPanelsAreFound() {
    let run = run(
      panels(["front": "<h1>A</h1>", "inner-1": "", "inner-3": "<p>B</p>", "innner-2": "<p>C</p>", "front": "<p>D</p>"]
      ),
      format: "dl4")
    let found = messages(run)
    #expect(found.contains("Innenseite 2 fehlt: Das Format „dl4“ hat eine Seite „inner-2“."))
    #expect(found.contains("Rückseite fehlt: Das Format „dl4“ hat eine Seite „back“."))
    #expect(found.contains("Innenseite 3 ist zu viel: Das Format „dl4“ hat keine Seite „inner-3“."))
    #expect(found.contains("Eine Seite „innner-2“ hat kein Faltblatt."))
    #expect(found.contains("Vorderseite gibt es schon."))
    let unknown = run.log.diagnostics.first { $0.definition.id == "imposition.unknown-panel" }
    #expect(unknown?.suggestion == "inner-2")
  }

  @Test func contentBesideThePanelsIsFound() {
    let run = run(panels(["front": "<h1>A</h1>", "back": "<p>B</p>"]) + "<p>Daneben</p>", format: "a6")
    #expect(messages(run) == ["Das steht auf keiner Seite des Faltblatts („a6“)."])
  }

  @Test func anEmptyPanelIsWhite() throws {
    let run = run(
      panels(["front": "<h1>A</h1>", "inner-1": "", "inner-2": "<p>C</p>", "back": "<p>D</p>"]), format: "dl4",
      .printshop)
    #expect(messages(run) == [])
    #expect(run.pdf != nil)
  }

  @Test func panelsInAnotherOrderAreAWarning() {
    let run = run(panels(["back": "<h1>A</h1>", "front": "<p>B</p>"]), format: "a6")
    #expect(run.log.diagnostics.map(\.definition.id) == ["imposition.panel-order"])
    #expect(run.pdf != nil)
  }

  @Test func anUnknownFormatIsFoundAndNamed() {
    let run = run("<h1>A</h1>", format: "dl6wikel", .office)
    #expect(run.log.diagnostics.map(\.definition.id) == ["imposition.unknown-format"])
    #expect(run.log.diagnostics.first?.suggestion == "dl6wickel")
  }

  @Test func aPaperWithoutFormatHasNoSheets() {
    var request = TestRun.agreement(TestRun.examples + "/musterfrau.json")
    request.imposition = .office
    #expect(TestRun.errors(TestRun.run(request)) == ["imposition.no-format"])
  }

  @Test(arguments: [ImpositionKind.office, .printshop]) func contentAtTheEdgeIsAWarning(_ kind: ImpositionKind) {
    let run = run(
      panels(["front": "<h1>A</h1>", "back": "<p>B</p>"]), format: "a6", kind, css: "@page front { margin: 2mm }")
    let wanted =
      kind == .office ? "imposition.unprintable-edge" : "imposition.near-cut"
    #expect(run.log.diagnostics.filter { $0.severity == .warning }.map(\.definition.id) == [wanted])
  }

  @Test func fieldsArePrintedOnSheetsAndNotToBeFilledIn() throws {
    let form = panels([
      "front": "<h1>A</h1>", "back": "<p><label>Name <input name=\"n\" value=\"Muster\"/></label></p>",
    ])
    let office = run(form, format: "a6", .office)
    #expect(office.pdf != nil)
    #expect(String(decoding: try #require(office.pdf), as: UTF8.self).contains("/AcroForm") == false)
    var request = Self.request("a6", .office)
    request.fill = .fillable
    #expect(TestRun.errors(TestRun.run(request)) == ["imposition.fields-on-paper"])
  }
}
