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
    let all = try values(#require(TestRun.run(paper.request(), until: .data).dump))
    let shown = try values(#require(TestRun.run(open.request(), until: .data).dump))
    let files =
      (["shared"] + SessionRun.templates).map { "Templates/\($0)/catalogues/de.xlf" }
      + ["Templates/shared/house-defaults.yaml", "Houses/\(house)/house.yaml"]
    let catalogues = try files.flatMap { try TestResources.bytes($0) }
    let known = (words(shown) + words(String(decoding: catalogues, as: UTF8.self))).joined(separator: " ")
    // Days are written anew on paper, and are no words.
    let isWord = { (word: String) in word.contains(where: \.isLetter) || word.wholeMatch(of: /\d+\.\d{3}/) != nil }
    return Set(words(all)).filter { $0.count >= 5 && isWord($0) && !known.contains($0) }.sorted()
  }

  /// The quoted values of a dump.
  private static func values(_ dump: [UInt8]) -> String {
    String(decoding: dump, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.firstIndex(of: "\"").map { String(line[$0...]) }
    }.joined(separator: "\n")
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || "\"„“(),;:<>\\".contains($0) }
      .map { $0.trimmingCharacters(in: .punctuationCharacters) }
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
    let leaks = try Self.found(secrets.filter { $0.contains(where: \.isLetter) }, in: pdf)
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
    #expect(try Self.found(["Rechtsstreit", "Grundstücks"], in: pdf).count == 2)
  }

  /// The words that occur among the bytes of the uncompressed file, in any encoding that a PDF has for text.
  private static func found(_ words: [String], in pdf: [UInt8]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
    let packed = folder.appending(path: "vordruck-\(UUID().uuidString).pdf")
    let plain = folder.appending(path: "vordruck-\(UUID().uuidString).qdf")
    defer {
      try? FileManager.default.removeItem(at: packed)
      try? FileManager.default.removeItem(at: plain)
    }
    try Data(pdf).write(to: packed)
    _ = try Tool.output(of: "qpdf", ["--qdf", "--object-streams=disable", packed.path, plain.path])
    let bytes = try Data(contentsOf: plain)
    return words.filter { word in encodings(of: word).contains { bytes.range(of: $0) != nil } }
  }

  /// UTF-8, Latin-1 (PDFDocEncoding of letters), UTF-16, the same escaped in octal, and in hexadecimal strings.
  private static func encodings(of word: String) -> [Data] {
    let utf8 = Array(word.utf8)
    let latin = word.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let utf16 = word.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    let octal = utf16.flatMap { byte -> [UInt8] in
      (32...126).contains(byte)
        ? [byte]
        : Array(
          ("\\" + String(repeating: "0", count: 3 - min(3, String(byte, radix: 8).count)) + String(byte, radix: 8)).utf8
        )
    }
    let hexadecimal = [utf8, latin, utf16].flatMap { bytes -> [[UInt8]] in
      let digits = bytes.map { (($0 < 16 ? "0" : "") + String($0, radix: 16)) }.joined()
      return [Array(digits.utf8), Array(digits.uppercased().utf8)]
    }
    return ([utf8, latin, utf16, octal] + hexadecimal).map { Data($0) }
  }
}
