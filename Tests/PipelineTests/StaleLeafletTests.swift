import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// Printed papers carry their law facts and can be held against a later register.
struct StaleLeafletTests {
  private static let page = """
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1"><head><title>Gebühren</title>
    <meta name="date" content="2026-06-01"/></head>
    <body><h1>Gebühren</h1><p><v:fact id="fee"/> <v:fact id="years"/> <v:fact id="gone" ended="yes"/></p></body></html>
    """

  private static func register(_ change: String = "", _ replacement: String = "") -> [UInt8] {
    let text = """
      facts:
        - {id: fee, kind: money, value: "255", unit: EUR, norm: § 38 <StAG>, validFrom: 2026-01-01, checkedOn: 2026-05-29, source: S}
        - {id: years, kind: duration, value: "5", unit: year, norm: § 10 StAG, validFrom: 2026-01-01, checkedOn: 2026-05-29, source: S}
        - {id: gone, kind: duration, value: "3", unit: year, norm: § 10 Abs. 3 StAG, validFrom: 2024-01-01, validUntil: 2025-10-29, checkedOn: 2026-05-29, source: S}
      """
    return Array((change.isEmpty ? text : text.replacing(change, with: replacement)).utf8)
  }

  private static func render() throws -> [UInt8] {
    var request = RenderRequest(template: "-")
    request.provided = ["-": Array(page.utf8), "facts.yaml": register()]
    request.facts = "facts.yaml"
    let run = TestRun.run(request)
    return try #require(run.pdf, "\(TestRun.text(run))")
  }

  private func check(_ pdf: [UInt8], _ register: [UInt8], date: String = "2026-07-01") throws -> (String, Bool) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vordruck-leaflet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "x.pdf")
    try Data(pdf).write(to: file)
    let facts = folder.appending(path: "facts.yaml")
    try Data(register).write(to: facts)
    var query = Engine.FactQuery(date: date)
    query.register = facts.path
    var log = DiagnosticLog()
    let engine = Engine(installation: TestRun.installation)
    let report = engine.checkLeaflets([file.path], query, language: .de, sources: SourceMap(), log: &log)
    #expect(log.diagnostics.isEmpty)
    let text = try #require(report).text.replacing(folder.path + "/", with: "")
    return (text, report?.isStale == true)
  }

  /// What is told of something that has ended does not make a paper stale; everything else is held against the day.
  @Test func tellsWhichPapersAreStale() throws {
    let pdf = try Self.render()
    #expect(try pdf == Self.render())
    #expect(try check(pdf, Self.register()) == ("x.pdf: stimmt am 2026-07-01 (3 Rechtsangaben)\n", false))
    let changes: [(String, String, String)] = [
      ("\"255\"", "\"300\"", "fee: 255 EUR → 300 EUR (§ 38 <StAG>)"),
      ("{id: years", "{id: jahre", "years: 5 year (§ 10 StAG) → steht nicht mehr im Register"),
      ("§ 10 StAG", "§ 10a StAG", "years: 5 year, § 10 StAG → § 10a StAG"),
      (
        "<StAG>, validFrom: 2026-01-01,", "<StAG>, validFrom: 2026-01-01, validUntil: 2026-06-30,",
        "fee: 255 EUR (§ 38 <StAG>) → galt bis 2026-06-30"
      ),
      ("\"3\"", "\"4\"", "gone: 3 year → anders im Register"),
    ]
    for (change, replacement, finding) in changes {
      #expect(
        try check(pdf, Self.register(change, replacement)) == (
          "x.pdf: stimmt am 2026-07-01 nicht mehr\n  \(finding)\n", true
        ))
    }
  }

  @Test func describesItsOwnMetadata() throws {
    let text = String(decoding: try Self.render(), as: UTF8.self)
    #expect(text.contains("<rdf:li>fee|255 EUR|§ 38 &lt;StAG&gt;</rdf:li>"))
    #expect(text.contains("<pdfaProperty:valueType>seq Text</pdfaProperty:valueType>"))
    #expect(text.split(separator: "<pdfaExtension:schemas>").count == 2)
  }

  @Test func saysWhenAPaperNamesNoFacts() throws {
    var request = RenderRequest(template: "-")
    request.provided["-"] = Array(
      "<html lang=\"de\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>T</title></head><body><p>A</p></body></html>"
        .utf8)
    let pdf = try #require(TestRun.run(request).pdf)
    #expect(try check(pdf, Self.register()) == ("x.pdf: nennt keine Rechtsangaben\n", false))
  }
}
