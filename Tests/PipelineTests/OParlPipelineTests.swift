import CaseData
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// `--oparl`: the objects beside the document, and OParl files as data.
struct OParlPipelineTests {
  private func request(_ data: String) -> RenderRequest {
    let folder = TestResources.root.path + "/Tests/Fixtures/oparl"
    var request = RenderRequest(template: folder + "/session")
    request.data = [folder + "/" + data]
    request.house = "musterstadt"
    request.writesOParl = true
    return request
  }

  @Test func writesTheObjectsOfTheVeryFile() throws {
    let run = TestRun.run(request("session/niederschrift.json"))
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    let session = try #require(run.session)
    let objects = session.json(fileName: "niederschrift.pdf", pdf: pdf)
    let text = String(decoding: objects, as: UTF8.self)
    #expect(text.contains("\"size\": \(pdf.count),"))
    #expect(text.contains("\"resultsProtocol\": {") && text.contains("\"date\": \"2026-11-18\""))
    #expect(text.contains("https://oparl.musterstadt.example.org/file/niederschrift.pdf"))
    let again = TestRun.run(request("session/niederschrift.json"))
    #expect(again.session?.json(fileName: "niederschrift.pdf", pdf: again.pdf ?? []) == objects)
  }

  @Test func rendersTheFileOfAServer() throws {
    var request = request("servers/buendel-1.1.json")
    request.writesOParl = false
    let run = TestRun.run(request)
    #expect(run.pdf != nil, "\(TestRun.text(run))")
  }

  @Test func writesNeutralTitlesForThePublic() throws {
    var request = request("session/niederschrift.json")
    request.audience = .public
    let run = TestRun.run(request)
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    let text = String(decoding: try #require(run.session).json(fileName: "x.pdf", pdf: pdf), as: UTF8.self)
    #expect(text.contains("\"name\": \"Grundstücksangelegenheit\""))
    #expect(!text.lowercased().contains("geheim"))
  }

  @Test func missingAnnexesAreErrorsAtTheirPlace() throws {
    var request = request("session/niederschrift.json")
    let path = request.data[0]
    let text = String(
      decoding: try TestResources.bytes("Tests/Fixtures/oparl/session/niederschrift.json"), as: UTF8.self)
    request.provided[path] = Array(text.replacing("anlage-1.txt", with: "anlage-9.txt").utf8)
    let run = TestRun.run(request)
    #expect(run.pdf == nil && run.session == nil)
    #expect(TestRun.errors(run) == ["file.missing"])
  }

  @Test func needsASession() throws {
    var request = TestRun.agreement("\(TestRun.examples)/musterfrau.json")
    request.writesOParl = true
    #expect(TestRun.errors(TestRun.run(request)) == ["oparl.not-session"])
  }
}
