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
