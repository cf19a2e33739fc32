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
        String(base) == fields[2][0] && kept.allSatisfy { String(found[$0]) == fields[3][$0] } && order == wanted
      if !agrees { failures.append(line) }
    }
    try Self.expectOnlyKnown(failures, of: cases)
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
