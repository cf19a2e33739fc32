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
    #expect(pageCount(try request()) == 11)
    var handout = try request()
    handout.data = [Self.examples + "/handzettel.json"]
    #expect(pageCount(handout) == 6)
  }

  private func pageCount(_ request: RenderRequest) -> Int {
    let dump = String(decoding: TestRun.run(request, until: .pages).dump ?? [], as: UTF8.self)
    return dump.split(separator: "\n").count { $0.hasPrefix("page ") }
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
