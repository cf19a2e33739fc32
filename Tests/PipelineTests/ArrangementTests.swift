import Catalogues
import Diagnostics
import Foundation
import Templating
import TestKit
import Testing
import Vordruck

/// Translations behind the German paper, or on a sheet of their own: German alone is signed.
struct ArrangementTests {
  static func tags(_ layout: RenderRequest.Layout, language: String? = nil, parallel: [String] = []) throws -> String {
    var request = TestRun.agreement("\(TestRun.examples)/musterfrau.json", language: language, parallel: parallel)
    request.layout = layout
    let run = TestRun.run(request, until: .document)
    #expect(TestRun.errors(run) == [])
    return String(decoding: try #require(run.dump), as: UTF8.self)
  }

  private static func count(_ word: String, in text: String) -> Int { text.components(separatedBy: word).count - 1 }

  @Test func sequentialPrintsGermanWholeAndEachTranslationBehindIt() throws {
    let german = try Self.tags(.parallel)
    let both = try Self.tags(.sequential, parallel: ["ar", "uk"])
    let lines = Self.count("class=\"v-signature\"", in: german)
    #expect(lines > 0 && Self.count("class=\"v-signature\"", in: both) == lines)
    #expect(Self.count("class=\"v-translation\"", in: both) == 2)
    #expect(!both.contains("v-row"))
    let first = try #require(both.range(of: "class=\"v-translation\""))
    #expect(both[..<first.lowerBound].contains("Integrationsvereinbarung"))
    #expect(!both[..<first.lowerBound].contains("اتفاقية"))
    #expect(both[first.lowerBound...].contains("اتفاقية"))
  }

  @Test func eachPartCountsItsOwnPages() throws {
    var request = TestRun.agreement("\(TestRun.examples)/musterfrau.json", parallel: ["uk"])
    request.layout = .sequential
    let files = try SampleFile(request)
    defer { files.remove() }
    let text = try Tool.output(of: "pdftotext", [files.path, "-"])
    let pages = text.components(separatedBy: "\u{0C}").dropLast()
    let german = pages.compactMap { $0.firstMatch(of: #/Seite (\d+) von (\d+)/#)?.output }
    #expect(german.count > 1 && german.count < pages.count)
    #expect(german.map { Int($0.1) } == Array(1...german.count).map(Optional.some))
    #expect(german.allSatisfy { Int($0.2) == german.count })
  }

  @Test func aSheetForInformationIsNotSigned() throws {
    let sheet = try Self.tags(.sheet, language: "ar")
    #expect(!sheet.contains("v-signature"))
    #expect(Self.count("class=\"v-translation\"", in: sheet) == 1)
    #expect(sheet.contains("Rechtlich verbindlich ist nur die deutsche Fassung"))
    #expect(try Self.tags(.sheet, parallel: ["ar"]) == sheet)
  }

  @Test(arguments: [RenderRequest.Layout.sequential, .sheet])
  func withoutALanguageThereIsNothingToArrange(_ layout: RenderRequest.Layout) {
    var request = TestRun.agreement("\(TestRun.examples)/musterfrau.json")
    request.layout = layout
    #expect(TestRun.errors(TestRun.run(request)) == ["pipeline.layout-without-language"])
  }

  @Test(
    arguments: ["consent-withdrawal", "feedback-questionnaire", "first-interview"],
    [
      RenderRequest.Layout.sequential, .sheet,
    ])
  func formsKeepLabelAndFieldTogetherInEveryPart(_ template: String, _ layout: RenderRequest.Layout) throws {
    var request = RenderRequest(template: template)
    request.data = [CaseworkTests.richCase]
    request.house = "musterstadt"
    request.date = "2026-11-24"
    request.parallelLanguages = ["ru"]
    request.requiredState = .machine
    request.layout = layout
    let run = TestRun.run(request)
    #expect(TestRun.errors(run) == [], "\(TestRun.text(run))")
    #expect(run.pdf != nil)
  }

  @Test func aTranslationSaysWhereItIsSigned() throws {
    let both = try Self.tags(.sequential, parallel: ["ar", "uk"])
    #expect(Self.count("class=\"declared-elsewhere\"", in: both) == 2)
    #expect(try Self.tags(.parallel, parallel: ["ar"]).contains("declared-elsewhere") == false)
  }
}
