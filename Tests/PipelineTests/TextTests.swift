import Foundation
import TestKit
import Testing
import Vordruck

/// What readers extract is what the document says, element by element.
///
/// Compared after removing direction controls and soft hyphens, joining lines and composing (NFC); nothing else.
struct TextTests {
  static let documents: [(language: String, parallel: [String])] = [
    ("de", []), ("ar", []), ("uk", []), ("de", ["ar"]), ("de", ["uk"]),
  ]

  @Test(arguments: documents)
  func popplerReadsEveryElement(_ language: String, _ parallel: [String]) throws {
    let files = try SampleFile(language: language, parallel: parallel)
    defer { files.remove() }
    let expected = Self.texts(files.tags, open: "“", close: "”")
    let found = Self.texts(try Tool.output(of: "pdfinfo", ["-struct-text", files.path]), open: "\"", close: "\"")
    #expect(expected.count > 100)
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) where found != expected {
      Issue.record("poppler reads “\(found)” instead of “\(expected)”")
    }
  }

  @Test(arguments: ["din91379", "one-name", "long-names", "many-goals"])
  func popplerReadsExtremeCases(_ name: String) throws {
    let files = try SampleFile("\(TestRun.cases)/\(name).json", language: "de", parallel: [])
    defer { files.remove() }
    let expected = Self.texts(files.tags, open: "“", close: "”")
    let found = Self.texts(try Tool.output(of: "pdfinfo", ["-struct-text", files.path]), open: "\"", close: "\"")
    #expect(found == expected)
  }

  @Test func everyDIN91379EntryComesBack() throws {
    let list = String(
      decoding: try TestResources.bytes("Tests/Fixtures/din91379/latin_list_1.3.txt"), as: UTF8.self)
    var entries: [String] = []
    for line in list.split(separator: "\n") {
      let cells = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      // Blanks, line ends and lone marks are no text of their own.
      guard cells.count > 3, !["bnlnot", "dc"].contains(cells[0]) else { continue }
      let scalars = cells[2].split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      let entry = String(String.UnicodeScalarView(scalars))
      if !entry.allSatisfy(\.isWhitespace) { entries.append(entry) }
    }
    #expect(entries.count > 900)
    let escaped = ["<": "&lt;", "&": "&amp;", ">": "&gt;"]
    let page = entries.map { "<p>\(escaped[$0] ?? $0)</p><p><b>\(escaped[$0] ?? $0)</b></p>" }.joined(separator: "\n")
    let source = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xhtml")
    defer { try? FileManager.default.removeItem(at: source) }
    let document =
      "<html xmlns='http://www.w3.org/1999/xhtml' lang='de'><head><title>DIN 91379</title></head>"
      + "<body><h1>DIN 91379</h1>\(page)</body></html>"
    try Data(document.utf8).write(to: source)
    let files = try SampleFile(RenderRequest(template: source.path))
    defer { files.remove() }
    let found = Self.texts(try Tool.output(of: "pdfinfo", ["-struct-text", files.path]), open: "\"", close: "\"")
    let wanted = ["DIN 91379"] + entries.flatMap { [Self.normalized($0), Self.normalized($0)] }
    let differing = zip(found, wanted).filter { Array($0.unicodeScalars) != Array($1.unicodeScalars) }
    #expect(found.count == wanted.count)
    #expect(differing.map { "\($0.1) is read as \($0.0)" } == [])
  }

  @Test(arguments: documents)
  func mutoolReadsTheContentInOrder(_ language: String, _ parallel: [String]) throws {
    let files = try SampleFile(language: language, parallel: parallel)
    defer { files.remove() }
    let found = Self.squeezed(
      try Tool.output(of: "mutool", ["draw", "-q", "-F", "text", files.path]))
    // A parallel row that goes on over the page has both columns of one page before those of the next, so order holds
    // page by page only; poppler proves the order of these documents by their structure.
    let isOrdered = parallel.isEmpty
    var rest = found[...]
    // Page furniture stands between the elements; each element must follow the one before it.
    for text in Self.texts(files.tags, open: "“", close: "”").map(Self.squeezed) where !text.isEmpty {
      guard let place = isOrdered ? rest.firstRange(of: text) : found.firstRange(of: text) else {
        Issue.record("mutool does not read “\(text)” in its place")
        continue
      }
      if isOrdered { rest = rest[place.upperBound...] }
    }
  }

  /// The quoted texts of a dump, one an element's piece.
  static func texts(_ dump: String, open: Character, close: Character) -> [String] {
    dump.split(separator: "\n").compactMap { line in
      let line = line.drop { $0 == " " }
      guard line.first == open, line.last == close, line.count >= 2 else { return nil }
      return normalized(String(line.dropFirst().dropLast()))
    }.filter { !$0.isEmpty }
  }

  /// Without controls, blanks joined, composed.
  static func normalized(_ text: String) -> String {
    let visible = text.unicodeScalars.filter { !isRemoved($0) }
    let joined = String(String.UnicodeScalarView(visible)).split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
      .joined(separator: " ")
    return joined.precomposedStringWithCanonicalMapping
  }

  /// Without any blanks: readers of content guess them from distances.
  static func squeezed(_ text: String) -> String { normalized(text).filter { !$0.isWhitespace } }

  private static func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
