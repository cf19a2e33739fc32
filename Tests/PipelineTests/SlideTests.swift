import CaseData
import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// Slides: examples, what does not fit, sums.
struct SlideTests {
  static let examples = TestResources.root.path + "/Templates/slides/examples"

  private func request(_ change: (String) -> String = { $0 }) throws -> RenderRequest {
    var request = RenderRequest(template: "slides")
    let path = Self.examples + "/integrationsmanagement.json"
    request.data = [path]
    request.house = "beispielkreis"
    request.provided[path] = Array(change(try String(contentsOf: URL(filePath: path), encoding: .utf8)).utf8)
    return request
  }

  /// One page for each slide, title and closing included; half as many for two on a page.
  @Test func makesAPageOfEachSlide() throws {
    #expect(pageCount(try request()) == 12)
    var handout = try request()
    handout.data = [Self.examples + "/handzettel.json"]
    #expect(pageCount(handout) == 6)
  }

  private func pageCount(_ request: RenderRequest) -> Int {
    let dump = String(decoding: TestRun.run(request, until: .pages).dump ?? [], as: UTF8.self)
    return dump.split(separator: "\n").count { $0.hasPrefix("page ") }
  }

  /// The arrows of the chart are drawn, and told by the same boxes.
  @Test func drawsArrowsBetweenBoxes() throws {
    let run = TestRun.run(try request(), until: .tags)
    let tags = String(decoding: try #require(run.dump), as: UTF8.self)
    #expect(tags.contains("Figure alt=“Pfeile: von „Landrätin“ zu „Dezernat II“, von „Landrätin“ zu „Dezernat III“”"))
    #expect(tags.contains("von „Case Management“ zu „Arbeitsgruppen und Fallkonferenzen“”"))
    let wrong = TestRun.run(
      try request { $0.replacing("\"Wohnen\", \"under\": \"Sozialamt\"", with: "\"Wohnen\", \"under\": \"Bauamt\"") })
    #expect(TestRun.errors(wrong) == ["check.slide-chart-under"])
  }

  /// An arrow ends in the middle of its box, whatever the number of boxes: 3 below 1, 20 tenths of an em apart.
  @Test func arrowsMeetTheirBoxes() throws {
    let run = TestRun.run(try request(), until: .document)
    let document = String(decoding: try #require(run.dump), as: UTF8.self)
    // Three boxes 133.3 wide with gaps of 10 on 420: their middles are 67, 210 and 353.
    for path in ["M104 0V9H67V", "M104 0V9H210V", "M316 0V9H353V"] {
      #expect(document.contains(path), "\(path)")
    }
  }

  @Test func leavesNonPublicSlidesToTheCommittee() throws {
    var request = try request {
      $0.replacing("\"heading\": \"Zeitplan\",", with: "\"heading\": \"Zeitplan\", \"public\": false,")
    }
    let full = String(decoding: try #require(TestRun.run(request, until: .tags).dump), as: UTF8.self)
    #expect(full.contains("Zeitplan") && full.contains("Nichtöffentlich"))
    request.audience = .public
    let run = TestRun.run(request, until: .tags)
    let tags = String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
    #expect(!tags.contains("Zeitplan") && !tags.contains("Erhebung der Angebote"))
    #expect(pageCount(request) == 11)
  }

  @Test func namesTheSlideThatDoesNotFit() throws {
    let long = String(repeating: "Das ist ein sehr langer Satz für eine Folie, die davon überläuft. ", count: 30)
    let run = TestRun.run(
      try request { $0.replacing("Andere Gruppen können dazukommen, wenn der Bedarf es zeigt", with: long) })
    #expect(TestRun.errors(run) == ["layout.box-overflow"])
    let finding = try #require(run.log.diagnostics.first { $0.definition.id == "layout.box-overflow" })
    #expect(finding.arguments["number"] == .number(3))
    #expect(finding.dataSpan != nil)
  }

  @Test func addsUpTheColumns() throws {
    let run = TestRun.run(try request { $0.replacing("[\"7.0\", \"2.8\"]", with: "[\"7.0\", \"3.5\"]") })
    #expect(TestRun.errors(run) == ["check.slide-total-column-2"])
  }

  @Test func knowsItsPeriodsAndCountsBullets() throws {
    let run = TestRun.run(
      try request { text in
        text.replacing("\"periods\": [\"2026-1\"]", with: "\"periods\": [\"2025-1\"]")
          .replacing(
            "{\"text\": \"Baustein 1: strategische Steuerung\"},",
            with: String(repeating: "{\"text\": \"Baustein 1: strategische Steuerung\"},", count: 6))
      })
    #expect(Set(TestRun.errors(run)) == ["check.slide-milestone-period", "check.slide-too-many-bullets"])
  }
}
