import CaseData
import Diagnostics
import Foundation
import PDFInspection
import TestKit
import Testing
import Vordruck

/// A paper for the public holds no word of what the public may not see: in no encoding, in no corner of the file.
struct SessionPrivacyTests {
  private static let council = Result { try secrets("rat.json", house: "lindenau") }
  private static let committee = Result { try secrets("ausschuss.json", house: "rhein-sieg-kreis") }

  private static func secrets(of example: String) throws -> [String] {
    try (example == "rat.json" ? council : committee).get()
  }

  /// The words of a session file that are in none of its public parts.
  private static func secrets(_ example: String, house: String) throws -> [String] {
    let paper = SessionRun(template: "committee-minutes", example: example, house: house)
    var open = paper
    open.audience = .public
    let all = try SecretWords.values(#require(TestRun.run(paper.request(), until: .data).dump)).joined(separator: "\n")
    let shown = try SecretWords.values(#require(TestRun.run(open.request(), until: .data).dump)).joined(separator: "\n")
    let files =
      (["shared"] + SessionRun.templates).map { "Templates/\($0)/catalogues/de.xlf" }
      + ["Templates/shared/house-defaults.yaml", "Houses/\(house)/house.yaml"]
    let catalogues = try files.flatMap { try TestResources.bytes($0) }
    let known = (SecretWords.words(shown) + SecretWords.words(String(decoding: catalogues, as: UTF8.self))).joined(
      separator: " ")
    // Days are written anew on paper, and are no words.
    let isWord = { (word: String) in word.contains(where: \.isLetter) || word.wholeMatch(of: /\d+\.\d{3}/) != nil }
    return Set(SecretWords.words(all)).filter { $0.count >= 5 && isWord($0) && !known.contains($0) }.sorted()
  }

  @Test func theSecretsAreWhatTheyShouldBe() throws {
    let council = try Self.secrets(of: "rat.json")
    for word in [
      "Brandhorst", "Nettesheim", "186.500", "168.500", "Hellwege", "Rixen", "Kirchhoff", "Marquardt", "Sieglinde",
    ] {
      #expect(council.contains(word), "\(word)")
    }
    let committee = try Self.secrets(of: "ausschuss.json")
    for word in ["Sprachbrücke", "148.900", "Wortwechsel", "Lenzen", "Quester", "Hangelar"] {
      #expect(committee.contains(word), "\(word)")
    }
  }

  @Test(arguments: SessionRun.forThePublic)
  func publicPapersHoldNoSecret(_ paper: SessionRun) throws {
    let secrets = try Self.secrets(of: paper.example)
    #expect(secrets.count > 15)
    let run = TestRun.run(paper.request())
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    // Among operators and coordinates of a content stream bare numbers mean nothing.
    let leaks = try SecretWords.found(secrets.filter { $0.contains(where: \.isLetter) }, in: pdf)
    #expect(leaks == [])
    #expect(secrets.filter { run.suggestedName.contains($0) } == [])
    // What the file gives to readers, in other programs' words.
    let file = FileManager.default.temporaryDirectory.appending(path: "vordruck-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(pdf).write(to: file)
    let texts = try [
      Tool.output(of: "pdftotext", [file.path, "-"]), Tool.output(of: "pdfinfo", ["-struct-text", file.path]),
      Tool.output(of: "mutool", ["show", file.path, "outline"]), PDFShownText.text(of: pdf),
    ]
    for text in texts { #expect(secrets.filter { text.contains($0) } == []) }
  }

  @Test(arguments: SessionRun.examples.map(\.file))
  func publicObjectsHoldNoSecret(_ example: String) throws {
    var request = SessionRun(
      template: "committee-minutes", example: example, house: "musterstadt", audience: .public
    ).request()
    request.writesOParl = true
    let run = TestRun.run(request)
    let objects = try #require(run.session, "\(TestRun.text(run))").json(fileName: "n.pdf", pdf: run.pdf ?? [])
    let text = String(decoding: objects, as: UTF8.self)
    let secrets = try Self.secrets(of: example)
    #expect(secrets.filter { text.contains($0) } == [])
    #expect(text.contains("Sonntag") || text.contains("Lüders"))
  }

  /// A test that cannot fail is no test: the full version does hold them, and the search finds them.
  @Test func theSearchFindsThemInTheFullVersion() throws {
    for example in SessionRun.examples {
      let secrets = try Self.secrets(of: example.file)
      let paper = SessionRun(template: "committee-minutes", example: example.file, house: example.house)
      let pdf = try #require(TestRun.run(paper.request()).pdf)
      let text = try PDFShownText.text(of: pdf)
      #expect(secrets.filter { text.contains($0) }.count > 10)
    }
    // Titles of the other part stand in the outline as UTF-16 or PDFDocEncoding.
    let paper = SessionRun(template: "committee-minutes", example: "rat.json", house: "lindenau")
    let pdf = try #require(TestRun.run(paper.request()).pdf)
    #expect(try SecretWords.found(["Rechtsstreit", "Grundstücks"], in: pdf).count == 2)
  }
}
