import Catalogues
import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Papers that demand reviewed translations, and what an office's own sentence does to them.
struct TranslationStateTests {
  static func agreement(in copy: TranslationTests.Copy, language: String) -> RenderRequest {
    var request = TestRun.agreement("\(TestRun.examples)/musterfrau.json", language: language)
    request.template = copy.root.path + "/Templates/integration-agreement"
    return request
  }

  static func demandReview(_ copy: TranslationTests.Copy) throws {
    let path = copy.root.appending(path: "Templates/integration-agreement/template.xml")
    let text = try String(contentsOf: path, encoding: .utf8)
      .replacing(
        "<meta name=\"version\"", with: "<meta name=\"translation\" content=\"reviewed\"/><meta name=\"version\"")
    try text.write(to: path, atomically: true, encoding: .utf8)
  }

  @Test func machineTextIsRefusedWhereReviewIsDemanded() throws {
    var request = TestRun.agreement("\(TestRun.examples)/musterfrau.json", language: "ar")
    request.requiredState = .reviewed
    let run = TestRun.run(request)
    #expect(run.pdf == nil)
    // One cause, one finding, with the number of texts and the place of the first.
    #expect(TestRun.errors(run) == ["catalogue.below-required-state"])
    let finding = try #require(run.log.diagnostics.first { $0.severity == .error })
    guard case .number(let count)? = finding.arguments["count"] else {
      Issue.record("no number of texts")
      return
    }
    #expect(count > 20 && finding.span != nil)
    let words = DiagnosticRenderer(language: .de, showsValues: false, sources: run.sources).text(finding)
    #expect(words.contains("„maschinell übersetzt“") && words.contains("„geprüft“"))
    request.language = "de"
    #expect(TestRun.errors(TestRun.run(request)) == [])
    request.language = "ar"
    request.requiredState = .machine
    #expect(TestRun.errors(TestRun.run(request)) == [])
  }

  @Test func aTemplateThatDemandsReviewSaysWhenItIsWaived() throws {
    let copy = try TranslationTests.Copy()
    defer { copy.remove() }
    try Self.demandReview(copy)
    var request = Self.agreement(in: copy, language: "ar")
    #expect(Set(TestRun.errors(copy.engine.run(request, until: nil))) == ["catalogue.below-required-state"])
    request.requiredState = .machine
    let run = copy.engine.run(request, until: .tags)
    #expect(TestRun.errors(run) == [])
    #expect(String(decoding: try #require(run.dump), as: UTF8.self).contains("verlangt geprüfte Übersetzungen"))
  }

  @Test func aReviewedCatalogueIsPrintedWithoutNote() throws {
    let copy = try TranslationTests.Copy()
    defer { copy.remove() }
    try Self.demandReview(copy)
    for folder in ["integration-agreement", "shared"] {
      let path = copy.root.appending(path: "Templates/\(folder)/catalogues/ar.xlf")
      let text = try String(contentsOf: path, encoding: .utf8)
        .replacing("state=\"translated\" subState=\"vordruck:machine\"", with: "state=\"reviewed\"")
      try text.write(to: path, atomically: true, encoding: .utf8)
    }
    let run = copy.engine.run(Self.agreement(in: copy, language: "ar"), until: .tags)
    #expect(TestRun.errors(run) == [])
    let tags = String(decoding: try #require(run.dump), as: UTF8.self)
    #expect(!tags.contains("maschinell") && !tags.contains("verlangt geprüfte"))
  }

  /// The sentence of an office stands in German beside the translated rest, tagged as German, until it is translated.
  @Test func anOfficesSentenceFallsBackToGermanUntilItIsTranslated() throws {
    let copy = try TranslationTests.Copy()
    defer { copy.remove() }
    var request = Self.agreement(in: copy, language: "uk")
    request.house = "beispielkreis"
    let before = copy.engine.run(request, until: .document)
    #expect(TestRun.errors(before) == [])
    #expect(before.log.diagnostics.contains { $0.definition.id == "catalogue.outdated-translation" })
    let text = String(decoding: try #require(before.dump), as: UTF8.self)
    #expect(text.contains("lang=\"de\"") && text.contains("Zielvereinbarung"))
    let list = "# template: integration-agreement\n# language: uk\ntitle\tZielvereinbarung\tУгода про цілі"
    #expect(try copy.bringBack(list, house: "beispielkreis").findings == [])
    let again = Engine(installation: Installation(resources: Resources(root: copy.root.path)))
    let after = String(decoding: try #require(again.run(request, until: .document).dump), as: UTF8.self)
    #expect(after.contains("Угода про цілі") && !after.contains("\"Zielvereinbarung\""))
  }
}
