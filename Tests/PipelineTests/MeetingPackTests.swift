import CaseData
import Diagnostics
import FoundationEssentials
import PDFInspection
import TestKit
import Testing
import Vordruck

/// The pack of a sitting: papers of the same run keep their structure, foreign files take the claim away.
struct MeetingPackTests {
  static let examples = TestResources.root.path + "/Templates/meeting-pack/examples"

  private func request(_ data: String, audience: RenderRequest.Audience? = nil) -> RenderRequest {
    var request = RenderRequest(template: "meeting-pack")
    request.data = [Self.examples + "/" + data]
    request.house = "musterstadt"
    request.audience = audience
    return request
  }

  private func ids(_ run: PipelineRun) -> [String] { run.log.diagnostics.map(\.definition.id) }

  /// The file with its streams as they are, for searching.
  private func text(_ pdf: [UInt8]) -> String { String(decoding: pdf, as: UTF8.self) }

  @Test func bindsPapersOfTheSameRun() throws {
    let run = TestRun.run(request("sozialausschuss.json"))
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(TestRun.run(request("sozialausschuss.json")).pdf == pdf)
    #expect(text(pdf).contains("pdfuaid:part"))
    #expect(PDFClosure.check(pdf) == [])
  }

  @Test func claimsNothingWithAForeignFile() throws {
    let run = TestRun.run(request("mit-anlage.json"))
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(ids(run).contains("pdf-reading.no-claim"))
    #expect(!text(pdf).contains("pdfuaid:part"))
    let finding = try #require(run.log.diagnostics.first { $0.definition.id == "pdf-reading.no-claim" })
    #expect(finding.dataPath == "parts[2].file")
  }

  @Test func keepsTheClaimWhereTheFileStaysByItself() throws {
    var request = request("mit-anlage.json")
    let path = request.data[0]
    let data = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    request.provided[path] = Array(
      data.replacing("\"file\": \"teile/raumplan.pdf\"", with: "\"file\": \"teile/raumplan.pdf\", \"separate\": true")
        .utf8)
    let run = TestRun.run(request)
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(text(pdf).contains("pdfuaid:part"))
  }

  /// Nothing of the part that is not public: not its pages, not its title, not its agenda item.
  @Test func leavesOutWhatIsNotPublic() throws {
    let run = TestRun.run(request("mit-anlage.json", audience: .public))
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(text(pdf).contains("pdfuaid:part"))
    let file = FileManager.default.temporaryDirectory.appending(path: "vordruck-test-\(UUID().uuidString).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let words = try Tool.output(of: "pdftotext", [file.path, "-"])
    #expect(words.contains("Grundstücksangelegenheit") && words.contains("Fallkonferenzen"))
    #expect(!words.contains("Anmietung") && !words.contains("Lindenweg") && !words.contains("0431"))
  }

  @Test func findingsOfAPartAreFindingsOfThePack() throws {
    var request = request("sozialausschuss.json")
    let path = request.data[0]
    let data = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    request.provided[path] = Array(data.replacing("council-submission", with: "council-submision").utf8)
    let run = TestRun.run(request)
    #expect(run.pdf == nil)
    #expect(TestRun.errors(run).allSatisfy { $0 == "pipeline.part-error" })
  }

  @Test(arguments: ["", "%PDF-1.7", "kein PDF", "%PDF-1.7\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF"])
  func hostileFilesEndInFindings(content: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vordruck-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(content.utf8).write(to: folder.appending(path: "anlage.pdf"))
    let data = """
      {"meeting": {"organization": "Rat", "date": "2026-11-18"},
       "parts": [{"title": "Anlage", "file": "anlage.pdf"}]}
      """
    try Data(data.utf8).write(to: folder.appending(path: "mappe.json"))
    var request = RenderRequest(template: "meeting-pack")
    request.data = [folder.appending(path: "mappe.json").path]
    request.house = "musterstadt"
    let run = TestRun.run(request)
    #expect(run.pdf == nil)
    #expect(TestRun.errors(run) == ["pdf-reading.damaged"])
  }
}
