import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// Law facts in whole runs: other registers, the office's own entries, today, the list.
struct FactPipelineTests {
  private static let page = """
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1"><head><title>Gebühren</title>
    <meta name="date" content="2026-06-01"/></head>
    <body><h1>Gebühren</h1><p>Die Einbürgerung kostet <v:fact id="stag.fee.adult"/>.</p></body></html>
    """
  private static let register = """
    facts:
      - {id: stag.fee.adult, kind: money, value: "300", unit: EUR, norm: § 38 StAG, validFrom: 2026-01-01, validUntil: 2026-06-30, checkedOn: 2026-04-29, source: S}
    """

  private func request(_ change: (inout RenderRequest) -> Void = { _ in }) -> RenderRequest {
    var request = RenderRequest(template: "-")
    request.provided["-"] = Array(Self.page.utf8)
    change(&request)
    return request
  }

  private func text(_ request: RenderRequest) -> String {
    var request = request
    request.format = .tree(.de)
    let run = TestRun.run(request)
    return String(decoding: run.dump ?? [], as: UTF8.self) + TestRun.text(run)
  }

  @Test func takesTheShippedRegisterAnotherOneOrTheOffices() throws {
    #expect(text(request()).contains("255\u{A0}Euro"))
    let other = request {
      $0.facts = "other.yaml"
      $0.provided["other.yaml"] = Array(Self.register.utf8)
    }
    #expect(text(other).contains("300\u{A0}Euro"))
    let house = FileManager.default.temporaryDirectory.appending(path: "vordruck-house-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: house, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: house) }
    try Self.register.replacing("300", with: "310").write(
      to: house.appending(path: "facts.yaml"), atomically: true, encoding: .utf8)
    #expect(text(request { $0.house = house.path }).contains("310\u{A0}Euro"))
  }

  /// Today is a hint and never changes a byte.
  @Test func comparesWithTodayWithoutChangingBytes() throws {
    func run(_ today: String?) -> PipelineRun {
      TestRun.run(
        request {
          $0.facts = "other.yaml"
          $0.provided["other.yaml"] = Array(Self.register.utf8)
          $0.today = today
        })
    }
    let without = run(nil)
    #expect(without.log.diagnostics.isEmpty)
    let soon = run("2026-06-30")
    #expect(soon.log.diagnostics.isEmpty)
    let later = run("2026-11-29")
    #expect(later.log.diagnostics.map(\.definition.id) == ["facts.expired-since", "facts.not-checked"])
    #expect(without.pdf != nil)
    #expect(without.pdf == later.pdf)
  }

  @Test func refusesADateOnWhichTheFactDoesNotHold() {
    let run = TestRun.run(
      request {
        $0.facts = "other.yaml"
        $0.provided["other.yaml"] = Array(Self.register.utf8)
        $0.date = "2026-07-01"
      })
    #expect(TestRun.errors(run) == ["facts.not-valid"])
    #expect(run.pdf == nil)
  }

  @Test func listsWhatIsDueAndWhatEnds() throws {
    func list(_ date: String, days: Int?) throws -> String {
      var query = Engine.FactQuery(date: date)
      query.days = days
      var log = DiagnosticLog()
      return try #require(
        Engine(installation: TestRun.installation).factList(
          query, language: .de, sources: SourceMap(), log: &log), "\(log.diagnostics)")
    }
    let whole = try list("2026-05-01", days: nil)
    #expect(whole.contains("stag.fee.adult"))
    #expect(!whole.contains("Zu prüfen"))
    #expect(
      whole.contains(
        "stag.residence.specialIntegration: 3 year (§ 10 Abs. 3 StAG), bis 2025-10-29; dafür stag.residence.years"))
    let due = try list("2026-11-29", days: 100)
    #expect(due.contains("stag.fee.adult: 255 EUR (§ 38 StAG), geprüft 2026-04-29, fällig 2026-10-29"))
    #expect(due.contains("ukraine.titles.until: 2027-03-04 (UkraineAufenthFGV), bis 2027-03-04"))
    #expect(try list("2026-11-29", days: 94).contains("Läuft ab bis 2027-03-03: 5"))
  }
}
