import CaseData
import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// What a tired clerk gets wrong in a session file, each with the finding that it must give at its place.
struct SessionCheckTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let example: String
    let template: String
    let id: String
    let right: String
    let wrong: String

    var testDescription: String { "\(template): \(id)" }

    static func all() throws -> [Slip] {
      let table = String(decoding: try TestResources.bytes("Tests/Fixtures/sessions/broken.txt"), as: UTF8.self)
      return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line -> Slip? in
        let cells: [String] = line.split(separator: "\t", omittingEmptySubsequences: false)
          .map { String($0.replacing("\\n", with: "\n")) }
        guard cells.count == 5 else { return nil }
        return Slip(example: cells[0] + ".json", template: cells[1], id: cells[2], right: cells[3], wrong: cells[4])
      }
    }
  }

  @Test func thereAreManyOfThem() throws { #expect(try Slip.all().count >= 55) }

  @Test(arguments: try Slip.all())
  func isFoundAtItsPlace(_ slip: Slip) throws {
    let text = try SessionRun.text(slip.example)
    #expect(text.contains(slip.right))
    let house = SessionRun.examples.first { $0.file == slip.example }
    let paper = SessionRun(
      template: slip.template, example: slip.example, house: try #require(house).house,
      parameters: slip.template == "minutes-extract" ? ["item": "4"] : [:])
    let run = TestRun.run(paper.request(text.replacing(slip.right, with: slip.wrong)))
    let finding = try #require(
      run.log.diagnostics.first { $0.definition.id == slip.id }, "\(run.log.diagnostics.map(\.definition.id))")
    if finding.severity == .error { #expect(run.pdf == nil) }
    #expect(run.sources.location(of: try #require(finding.dataSpan)).file == SessionRun.path(slip.example))
    #expect(!finding.definition.fix.de.isEmpty && !finding.definition.fix.en.isEmpty)
    // Both languages say it with the values filled in.
    for language in DiagnosticLanguage.allCases {
      let message = DiagnosticRenderer(language: language, showsValues: true, sources: run.sources).message(finding)
      #expect(!message.contains("{") && !message.contains("NaN"), "\(message)")
    }
  }

  /// Six calendar days, three working days when urgent: the fourth of December 2026 is a Friday, the sitting on Thursday.
  @Test(arguments: [
    ("2026-12-03", "", []), ("2026-12-04", "", ["check.notice-too-short"]), ("2026-12-04", "Frist des Landes", []),
    ("2026-12-07", "Frist des Landes", ["check.short-notice-too-short"]),
  ])
  func noticeIsCountedAsTheOfficeSays(_ day: String, _ reason: String, _ findings: [String]) throws {
    let short = reason.isEmpty ? "" : "\"shortNotice\": \"\(reason)\","
    let text = try SessionRun.text("rat.json")
      .replacing("\"issuedOn\": \"2026-11-26\",", with: "\"issuedOn\": \"\(day)\",\(short)")
      .replacing(
        "\"issuedOn\": \"2026-12-04\",\n        \"firstPage\"",
        with: "\"issuedOn\": \"2026-12-06\",\n        \"firstPage\"")
    var paper = SessionRun(template: "invitation", example: "rat.json", house: "rhein-kreis-neuss")
    paper.parameters = [:]
    let errors = TestRun.errors(TestRun.run(paper.request(text))).filter { $0 != "check.addendum-before-invitation" }
    #expect(errors == findings)
  }

  @Test func aNameThatRemainsIsAnError() throws {
    let text = try SessionRun.text("ausschuss.json").replacing(
      "Ergebnisse lägen im Herbst vor.", with: "Ergebnisse lägen im Herbst vor, so Prof. Dr. Amina Lenzen.")
    let paper = SessionRun(
      template: "committee-minutes", example: "ausschuss.json", house: "rhein-sieg-kreis", audience: .public)
    let run = TestRun.run(paper.request(text))
    #expect(run.pdf == nil)
    #expect(TestRun.errors(run) == ["audience.private-remains"])
  }
}
