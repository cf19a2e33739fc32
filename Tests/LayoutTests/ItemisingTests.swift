import Pages
import Testing
import Typography

@testable import Layout

/// Lines of several scripts fall into the runs that a person cuts, and their glyphs are those of `hb-shape`
/// (`Tests/Fixtures/shaping/generate.py`).
@Suite struct ItemisingTests {
  /// A row of `lines.tsv`.
  struct Row: CustomTestStringConvertible, Sendable {
    let language: String
    let direction: String
    let text: String
    /// A PostScript name and glyph numbers for each run, in logical order.
    let runs: [String]

    var testDescription: String { "\(language): \(text)" }
  }

  static let rows: [Row] = {
    guard let bytes = InlineTestFiles.bytes("Tests/Fixtures/shaping/lines.tsv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return Row(language: fields[0], direction: fields[1], text: fields[2], runs: Array(fields.dropFirst(3)))
    }
  }()

  @Test(arguments: rows)
  func runsAreThoseThatWereCutByHand(_ row: Row) throws {
    let document = try InlineDocument(
      "<p dir=\"\(row.direction)\">\(row.text)</p>", language: row.language, width: 3000)
    let line = try #require(document.lines.first?.fragment)
    let scope = document.scope
    var runs: [(name: String, glyphs: [String])] = []
    for placement in scope.fragments.children(line) {
      guard case .text(let number) = scope.fragments[placement.fragment].kind else { continue }
      let run = scope.fragments.runs[Int(number)]
      let name = scope.fonts.record(run.face).postScriptName
      let range = Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)
      let glyphs = scope.fragments.glyphs[range].map { String($0.glyph) }
      // Neighbours in one face are one stretch to the eye: spaces and words may be reordered by themselves.
      if runs.last?.name == name {
        runs[runs.count - 1].glyphs += glyphs
      } else {
        runs.append((name, glyphs))
      }
    }
    #expect(runs.map { ([$0.name] + $0.glyphs).joined(separator: " ") } == row.runs)
  }

  @Test func thereAreTwenty() { #expect(Self.rows.count >= 20) }
}
