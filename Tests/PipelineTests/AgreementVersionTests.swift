import Foundation
import TestKit
import Testing
import Vordruck

/// An agreement that replaces an earlier one says what has changed, from both files.
struct AgreementVersionTests {
  private static let earlier = TestResources.root.path + "/Templates/shared/examples/case/mustari-fassung-1.json"

  private static func document(_ change: (inout RenderRequest) -> Void) -> PipelineRun {
    var request = CaseworkTests.request("integration-agreement")
    change(&request)
    return TestRun.run(request, until: .document)
  }

  private static func text(_ run: PipelineRun) throws -> String {
    String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
  }

  @Test func aNewVersionSaysWhatHasChanged() throws {
    let text = try Self.text(Self.document { $0.previous = Self.earlier })
    let start = try #require(text.range(of: "Was sich seit Fassung "))
    let end = try #require(text.range(of: "Ausgangslage in eigenen Worten"))
    let part = text[start.lowerBound..<end.lowerBound]
    for words in [
      "8. Juni 2026", "Neues Ziel:", "Omid geht nach den Weihnachtsferien",
      "Dieses Ziel verfolgen wir nicht weiter:",
      "Ich lese jeden Tag einen kurzen Text", "Mein Mann hat einen Hausarzt", "teilweise erreicht", "30.10.2026",
      "26.02.2027",
    ] { #expect(part.contains(words), "\(words)") }
    #expect(part.contains("Schritte zu diesem Ziel sind geändert."))
  }

  /// The case of today as the earlier file, with `changes` made to it.
  private static func text(earlier changes: [(String, String)]) throws -> String {
    var before = String(decoding: try TestResources.bytes("Templates/shared/examples/case/mustari.json"), as: UTF8.self)
    let earlierVersion = [
      ("\"version\": 2,\n    \"previousVersion\": 1,", "\"version\": 1,"),
      ("\"createdOn\": \"2026-11-23\",\n    \"validFrom\": \"2026-11-23\"", "\"createdOn\": \"2026-06-08\""),
    ]
    for (old, new) in earlierVersion + changes {
      try #require(before.contains(old), "\(old)")
      before = before.replacing(old, with: new, maxReplacements: 1)
    }
    return try text(
      document {
        $0.previous = earlier
        $0.provided[earlier] = Array(before.utf8)
      })
  }

  private static func changes(in text: String) throws -> Substring {
    let start = try #require(text.range(of: "Was sich seit Fassung "))
    let end = try #require(text.range(of: "Ausgangslage in eigenen Worten"))
    return text[start.lowerBound..<end.lowerBound]
  }

  /// The client signs words: other words for the same goal are a change, even where status and day are the same.
  @Test(arguments: [
    ("Ich mache bis zum Sommer die Prüfung B1.", "Ich mache bis Ostern die Prüfung B1.", "Ich mache bis Ostern"),
    ("Das Zeugnis B1 liegt vor.", "Das Zeugnis B2 liegt vor.", "Das Zeugnis B1 liegt vor."),
    ("Mich bei der Volkshochschule anmelden", "Einen Kurs suchen", "Schritte zu diesem Ziel sind geändert."),
  ])
  func otherWordsOfAGoalAreAChange(_ now: String, _ before: String, _ told: String) throws {
    #expect(try Self.changes(in: Self.text(earlier: [(now, before)])).contains(told))
  }

  @Test func whatIsTheSameIsNotTold() throws {
    #expect(try !Self.changes(in: Self.text(earlier: [])).contains("Ich mache bis zum Sommer"))
  }

  @Test func withoutAnEarlierFileNothingIsSaidAboutIt() throws {
    #expect(!(try Self.text(Self.document { _ in }).contains("Was sich seit Fassung")))
  }

  @Test func theEarlierFileMustBeEarlierAndOfTheSameAgreement() throws {
    let same = Self.document { $0.previous = CaseworkTests.richCase }
    #expect(TestRun.errors(same).contains("check.not-later-than-previous-file"))
    let bytes = try TestResources.bytes("Templates/shared/examples/case/mustari-fassung-1.json")
    let other = String(decoding: bytes, as: UTF8.self).replacing(
      "\"id\": \"KIM-2026-0451\"", with: "\"id\": \"KIM-2026-0452\"")
    let foreign = Self.document {
      $0.previous = Self.earlier
      $0.provided[Self.earlier] = Array(other.utf8)
    }
    #expect(TestRun.errors(foreign).contains("check.previous-file-of-another-agreement"))
  }
}
