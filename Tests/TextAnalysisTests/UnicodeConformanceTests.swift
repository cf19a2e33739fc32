import Foundation
import TestKit
import Testing
import TextAnalysis

/// The conformance files of Unicode: excerpts of them, or all cases where `VORDRUCK_UNICODE_DATA` names their folder.
@Suite struct UnicodeConformanceTests {
  static let fullData = ProcessInfo.processInfo.environment["VORDRUCK_UNICODE_DATA"]

  static func cases(_ name: String, in subfolder: String = "") throws -> [Substring] {
    let folder = fullData.map { URL(filePath: $0).appending(path: subfolder) }
    let url = (folder ?? TestResources.root.appending(path: "Tests/Fixtures/unicode")).appending(path: name)
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { $0.prefix { $0 != "#" } }
      .filter { !$0.allSatisfy(\.isWhitespace) }
    print("\(name): \(lines.count) cases")
    return lines
  }

  /// Compares failures with the documented deviations of ICU.
  private static func expectOnlyKnown(_ failures: [Substring], of cases: [Substring]) throws {
    let url = TestResources.root.appending(path: "Tests/Fixtures/unicode/deviations.txt")
    let known = Set(try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(trimmed))
    let expected = cases.map { trimmed($0) }.filter(known.contains)
    #expect(failures.map(trimmed) == expected)
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }

  @Test func resolvesLevelsAndOrderOfBidiCharacterTest() throws {
    var failures: [Substring] = []
    let cases = try Self.cases("BidiCharacterTest.txt")
    for line in cases {
      let fields = line.split(separator: ";").map { $0.split(separator: " ") }
      let scalars = fields[0].compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let bytes = Array(String(text).utf8)
      let base = fields[1] == ["2"] ? BidiParagraph.baseLevel(of: bytes) ?? 0 : UInt8(fields[1][0]) ?? 0
      let levels = BidiParagraph(bytes, baseLevel: base).levels
      var offset = 0
      let found = scalars.map { scalar in
        defer { offset += UTF8.width(scalar) }
        return levels[offset]
      }
      // Characters that rule X9 removes have no level of their own.
      let kept = fields[3].indices.filter { fields[3][$0] != "x" }
      let order = BidiParagraph.visualOrder(of: kept.map { found[$0] }).map { String(kept[$0]) }
      let wanted = fields.count > 4 ? fields[4].map(String.init) : []
      let agrees =
        String(base) == fields[2][0] && Self.agree(kept.map { found[$0] }, kept.map { UInt8(fields[3][$0]) ?? .max })
        && order == wanted
      if !agrees { failures.append(line) }
    }
    try Self.expectOnlyKnown(failures, of: cases)
  }

  @Test func resolvesLevelsOfBidiTest() throws {
    var failures: [String] = []
    var wanted: [Substring] = []
    for line in try Self.cases("BidiTest.txt") {
      if line.hasPrefix("@") {
        if line.hasPrefix("@Levels:") { wanted = line.dropFirst(8).split(whereSeparator: \.isWhitespace) }
        continue
      }
      let fields = line.split(separator: ";")
      let scalars = try fields[0].split(separator: " ").map { try #require(Self.characters[String($0)]) }
      let text = scalars.flatMap { Array(String($0).utf8) }
      let offsets = scalars.indices.map { index in scalars[..<index].reduce(0) { $0 + UTF8.width($1) } }
      let kept = wanted.indices.filter { wanted[$0] != "x" }
      // The second field says for which paragraph levels the case holds: 1 by the text, 2 left to right, 4 right to left.
      let bits = try #require(Int(fields[1].filter(\.isNumber)))
      for (bit, level) in [(1, BidiParagraph.baseLevel(of: text) ?? 0), (2, 0), (4, 1)] where bits & bit != 0 {
        let levels = BidiParagraph(text, baseLevel: level).levels
        if !Self.agree(kept.map { levels[offsets[$0]] }, kept.map { UInt8(wanted[$0]) ?? .max }) {
          failures.append("\(line) at level \(level)")
        }
      }
    }
    #expect(failures == [])
  }

  /// One character of each bidi class.
  private static let characters: [String: Unicode.Scalar] = [
    "AL": "\u{627}", "AN": "\u{660}", "B": "\u{2029}", "BN": "\u{200B}", "CS": ",", "EN": "0", "ES": "-", "ET": "%",
    "FSI": "\u{2068}", "L": "a", "LRE": "\u{202A}", "LRI": "\u{2066}", "LRO": "\u{202D}", "NSM": "\u{300}", "ON": "!",
    "PDF": "\u{202C}", "PDI": "\u{2069}", "R": "\u{5D0}", "RLE": "\u{202B}", "RLI": "\u{2067}", "RLO": "\u{202E}",
    "S": "\t", "WS": " ",
  ]

  /// Whether levels agree; where all characters have one direction, ICU stores the paragraph's level for all of them,
  /// which orders them alike.
  private static func agree(_ found: [UInt8], _ wanted: [UInt8]) -> Bool {
    found == wanted || Set((found + wanted).map { $0 & 1 }).count == 1
  }

  @Test func findsTheBreaksOfLineBreakTest() throws {
    let finder = BoundaryFinder()
    try Self.expectBoundaries("LineBreakTest.txt") { text in
      finder.lineBreaks(in: text, language: "en").map(\.offset).filter { $0 < text.count } + [text.count]
    }
  }

  @Test func findsTheBoundariesOfGraphemeBreakTest() throws {
    let finder = BoundaryFinder()
    try Self.expectBoundaries("GraphemeBreakTest.txt") { finder.graphemeBoundaries(in: $0) }
  }

  @Test func findsTheBoundariesOfWordBreakTest() throws {
    let finder = BoundaryFinder()
    try Self.expectBoundaries("WordBreakTest.txt") { finder.wordBoundaries(in: $0, language: "en") }
  }

  /// Compares boundaries with lines of the form `÷ 0061 × 0308 ÷`.
  private static func expectBoundaries(_ file: String, _ find: ([UInt8]) -> [Int]) throws {
    var failures: [Substring] = []
    let cases = try cases(file, in: "auxiliary")
    for line in cases {
      var text: [UInt8] = []
      var wanted: [Int] = []
      for field in line.split(whereSeparator: \.isWhitespace) {
        if field == "÷" {
          wanted.append(text.count)
        } else if let scalar = UInt32(field, radix: 16).flatMap(Unicode.Scalar.init) {
          text.append(contentsOf: String(scalar).utf8)
        }
      }
      if find(text).filter({ $0 > 0 }) != wanted.filter({ $0 > 0 }) { failures.append(line) }
    }
    try expectOnlyKnown(failures, of: cases)
  }
}
