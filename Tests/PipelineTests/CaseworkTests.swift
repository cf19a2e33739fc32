import CaseData
import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// One case file serves every paper of casework.
struct CaseworkTests {
  /// The case that every paper of casework can be made from.
  static let richCase = TestResources.root.path + "/Templates/shared/examples/case/mustari.json"

  /// A case that has only begun: what it lacks may be demanded, but nothing of it is unknown.
  static let youngCase = TestResources.root.path + "/Templates/shared/examples/case/musterski.yaml"

  /// The papers whose schema is the case file.
  static let templates: [String] = {
    let folder = TestResources.root.path + "/Templates"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in
      guard let schema = try? TestResources.bytes("Templates/\(name)/schema.xsd") else { return false }
      return String(decoding: schema, as: UTF8.self).contains("schemaLocation=\"shared:case.xsd\"")
    }
  }()

  static func request(_ template: String, _ data: String = richCase) -> RenderRequest {
    var request = RenderRequest(template: template)
    request.data = [data]
    request.house = "musterstadt"
    return request
  }

  @Test func papersOfCaseworkAreFound() {
    #expect(Self.templates.contains("integration-agreement"))
  }

  @Test(arguments: templates)
  func oneCaseFileGivesThePaper(_ template: String) throws {
    let run = TestRun.run(Self.request(template))
    #expect(run.pdf != nil, "\(TestRun.text(run))")
    #expect(run.log.diagnostics.map(\.definition.id).filter { $0.hasPrefix("data.") } == [])
  }

  @Test(arguments: templates)
  func noFieldOfAnotherPaperIsUnknown(_ template: String) {
    let run = TestRun.run(Self.request(template, Self.youngCase), until: .data)
    #expect(run.log.diagnostics.map(\.definition.id).filter { $0.hasPrefix("data.") } == [])
  }

  /// The sheets that can be printed empty, for a pen.
  static let forms = [
    "contact-sheet", "first-interview", "consultation-note", "assessment", "receipt", "feedback-questionnaire",
    "consent-withdrawal",
  ]

  @Test(arguments: forms)
  func aSheetCanBePrintedEmpty(_ template: String) throws {
    var request = Self.request(template, Self.youngCase)
    request.fill = .blank
    let run = TestRun.run(request)
    #expect(run.pdf != nil, "\(TestRun.text(run))")
    let text = try SecretWords.readings(of: run.pdf ?? []).joined()
    // What the case says about the client's life does not stand on an empty sheet.
    #expect(!text.contains("Pflege"))
  }
}
