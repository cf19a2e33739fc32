import CaseData
import Diagnostics
import Foundation
import PDFInspection
import TestKit
import Testing
import Vordruck

/// One session file serves every paper of the session.
struct SessionTests {
  @Test(arguments: SessionRun.all + SessionRun.forThePublic)
  func papersPrint(_ paper: SessionRun) throws {
    let run = TestRun.run(paper.request())
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(run.log.diagnostics.filter { $0.severity == .warning }.map(\.definition.id) == [])
    #expect(PDFClosure.check(pdf) == [])
    let expected = paper.audience == .public || paper.template == "public-notice"
    #expect(run.suggestedName.hasSuffix("_public") == expected)
  }

  /// Votes in words and in one line, attendance as a list: forms that other offices have chosen.
  @Test(arguments: ["rhein-kreis-neuss", "leverkusen", "beispielkreis"])
  func papersPrintInEveryOfficesForm(_ house: String) throws {
    for example in SessionRun.examples {
      let paper = SessionRun(template: "committee-minutes", example: example.file, house: house)
      let run = TestRun.run(paper.request())
      #expect(run.pdf != nil, "\(TestRun.text(run))")
    }
    let words = SessionRun(template: "committee-minutes", example: "rat.json", house: "rhein-kreis-neuss")
    let text = String(decoding: try #require(TestRun.run(words.request(), until: .tags).dump), as: UTF8.self)
    #expect(text.contains("gegen die Stimmen von"))
  }

  /// The public version is signed for its own items only.
  @Test func publicMinutesHaveNoSignatureOfTheOtherPart() throws {
    func text(_ audience: RenderRequest.Audience?) throws -> String {
      let paper = SessionRun(template: "committee-minutes", example: "rat.json", house: "lindenau", audience: audience)
      return String(decoding: try #require(TestRun.run(paper.request(), until: .tags).dump), as: UTF8.self)
    }
    #expect(try text(nil).contains("für TOP 9 bis 10a"))
    let open = try text(.public)
    #expect(open.contains("für TOP 1 bis 8") && !open.contains("9 bis 10a"))
    #expect(!open.contains("gez. Klaus Overath"))
  }

  /// Statements are read for the indicative, and for names in another spelling; what was given for the record is not.
  @Test func minutesAreRead() throws {
    let paper = SessionRun(template: "committee-minutes", example: "ausschuss.json", house: "rhein-sieg-kreis")
    var request = paper.request()
    let data = try String(contentsOfFile: request.data[0], encoding: .utf8)
    let changed = data.replacing("schon an der Ausarbeitung des Konzepts beteiligt würden", with: "beteiligt sind")
      .replacing("Zuletzt wollte Abg. Dr. Floth", with: "Zuletzt wollte Abg. Dr. Flohth")
    request.provided[request.data[0]] = Array(changed.utf8)
    let run = TestRun.run(request)
    #expect(run.pdf != nil)
    let findings = run.log.diagnostics.filter { $0.definition.id.hasPrefix("office.") }
    #expect(findings.map(\.definition.id) == ["office.k7-indicative", "office.k5-name"])
    #expect(findings.allSatisfy { $0.dataSpan != nil && $0.severity == .warning })
    // The same words for the record are nobody's reported speech.
    request.provided[request.data[0]] = Array(
      changed.replacing(
        "\"number\": 2,\n          \"speaker\": \"SkE Martin Oberländer\",\n          \"kind\": \"question\"",
        with: "\"speaker\": \"SkE Martin Oberländer\",\n          \"kind\": \"record\""
      ).utf8)
    #expect(!TestRun.run(request).log.diagnostics.contains { $0.definition.id == "office.k7-indicative" })
  }

  @Test func everyItemGivesAnExtract() throws {
    let example = SessionRun.examples[1]
    func values(_ audience: RenderRequest.Audience?) -> [String]? {
      let paper = SessionRun(
        template: "minutes-extract", example: example.file, house: example.house, audience: audience,
        parameters: ["item": "*"])
      return TestRun.run(paper.request()).parameterValues
    }
    #expect(values(nil) == ["1", "2", "3", "4", "5", "6", "7", "7a", "8", "9", "10", "10a"])
    #expect(values(.public) == ["1", "2", "3", "4", "5", "6", "7", "7a", "8"])
    let secret = SessionRun(
      template: "minutes-extract", example: example.file, house: example.house, audience: .public,
      parameters: ["item": "9"])
    let run = TestRun.run(secret.request())
    #expect(run.pdf == nil)
    #expect(TestRun.errors(run) == ["template.parameter-value"])
  }

  @Test func extractsOfAllItemsPrint() throws {
    for example in SessionRun.examples {
      var paper = SessionRun(template: "minutes-extract", example: example.file, house: example.house)
      paper.parameters = ["item": "*"]
      let items = try #require(TestRun.run(paper.request()).parameterValues)
      var names: Set<String> = []
      for item in items {
        paper.parameters = ["item": item]
        let run = TestRun.run(paper.request())
        #expect(run.pdf != nil, "\(item): \(TestRun.text(run))")
        #expect(names.insert(run.suggestedName).inserted)
      }
    }
  }

  @Test func anAddendumLeavesTheInvitationAsItWasSent() throws {
    let text = try SessionRun.text("rat.json")
    let paper = SessionRun(template: "invitation", example: "rat.json", house: "lindenau")
    // What the file was before the addendum: neither its items nor the addendum itself.
    let items = text.components(between: "{\n      \"number\": \"7a\"", and: "{\n      \"number\": \"8\"")
    let last = text.components(between: ",\n    {\n      \"number\": \"10a\"", and: "\n  ],\n  \"minutes\"")
    let addenda = text.components(between: "\"addenda\": [", and: "\"publicNotice\"")
    let before = text.replacing(items, with: "").replacing(last, with: "").replacing(addenda, with: "")
    #expect(!before.contains("7a\"") && !before.contains("addend"))
    let sent = try #require(TestRun.run(paper.request(before)).pdf)
    #expect(TestRun.run(paper.request()).pdf == sent)
  }

  @Test func theAddendumGoesOnCountingPages() throws {
    var paper = SessionRun(template: "invitation", example: "rat.json", house: "lindenau")
    paper.parameters = ["addendum": "1"]
    let dump = try #require(TestRun.run(paper.request(), until: .tags).dump)
    let pages = try #require(TestRun.run(paper.request(), until: .pages).dump)
    let text = String(decoding: dump, as: UTF8.self)
    for word in ["7a", "10a", "(neu)", "1. Nachtrag zur Einladung"] { #expect(text.contains(word)) }
    #expect(String(decoding: pages, as: UTF8.self).contains("69"))
    paper.parameters = ["addendum": "2"]
    #expect(TestRun.errors(TestRun.run(paper.request())) == ["template.parameter-value"])
  }

  @Test func theNoticeIsForThePublicOnly() {
    var paper = SessionRun(template: "public-notice", example: "rat.json", house: "lindenau", audience: .full)
    #expect(TestRun.errors(TestRun.run(paper.request())) == ["audience.not-made"])
    paper = SessionRun(template: "committee-minutes", example: "rat.json", house: "lindenau", audience: .client)
    #expect(TestRun.errors(TestRun.run(paper.request())) == ["audience.unused"])
  }

  @Test func resultMinutesLeaveOutWhatWasSaid() throws {
    let text = try SessionRun.text("ausschuss.json")
    let paper = SessionRun(template: "committee-minutes", example: "ausschuss.json", house: "rhein-sieg-kreis")
    func tags(_ data: String) throws -> String {
      String(decoding: try #require(TestRun.run(paper.request(data), until: .tags).dump), as: UTF8.self)
    }
    let brief = try tags(text.replacing("\"form\": \"discussion\"", with: "\"form\": \"results\""))
    #expect(try tags(text).contains("Knackpunkte"))
    #expect(!brief.contains("Knackpunkte"))
    #expect(brief.contains("Über die Verwendung"))
  }

  /// A file written by hand: no groups, no non-public part, results only, still a draft.
  @Test(arguments: SessionRun.templates)
  func aShortFileInYAMLPrints(_ template: String) throws {
    let paper = SessionRun(
      template: template, example: "beirat.yaml", house: "beispielkreis",
      parameters: template == "minutes-extract" ? ["item": "3"] : [:])
    let run = TestRun.run(paper.request())
    #expect(run.pdf != nil, "\(TestRun.text(run))")
    guard template == "committee-minutes" else { return }
    let text = String(decoding: try #require(TestRun.run(paper.request(), until: .tags).dump), as: UTF8.self)
    #expect(text.ranges(of: "Hannes Brandt").count == 1)
    #expect(text.contains("Zuschuss von 1.500") && !text.contains("überfällig"))
  }

  @Test(arguments: SessionRun.templates)
  func theExampleOfEachIsTheSharedFile(_ template: String) throws {
    var log = DiagnosticLog()
    let text = Engine(installation: TestRun.installation).exampleText(template, log: &log)
    #expect(text == (try SessionRun.text("rat.json")))
  }
}

extension String {
  /// The text from one stretch up to another, without the latter; empty when one is missing.
  fileprivate func components(between start: String, and end: String) -> String {
    guard let open = firstRange(of: start), let close = self[open.upperBound...].firstRange(of: end) else { return "" }
    return String(self[open.lowerBound..<close.lowerBound])
  }
}
