import Geometry
import Pages
import Testing
import Typography

@testable import Layout

/// Mixed-direction lines through itemising, shaping, reordering and writing, against an order that two other
/// implementations of UAX #9 agree on (`Tests/Fixtures/bidi/generate.py`).
@Suite struct BidiLineTests {
  /// A row of the fixture.
  struct Row: CustomTestStringConvertible, Sendable {
    let direction: String
    let language: String
    let markup: String
    let visual: String

    var testDescription: String { "\(direction) \(language): \(markup)" }
  }

  /// All rows.
  static let rows: [Row] = {
    guard let bytes = InlineTestFiles.bytes("Tests/Fixtures/bidi/lines.tsv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return Row(direction: fields[0], language: fields[1], markup: fields[2], visual: fields[3])
    }
  }()

  @Test func thereAreHundreds() { #expect(Self.rows.count >= 200) }

  @Test(arguments: rows)
  func charactersStandWhereTheEyeExpectsThem(_ row: Row) throws {
    let document = try InlineDocument(
      "<p dir=\"\(row.direction)\">\(row.markup)</p>", language: row.language, width: 3000)
    let found = Self.visualOrder(document)
    #expect(found == row.visual, "\(Self.codes(found))\n\(Self.codes(row.visual))")
    #expect(document.findings == [])
  }

  /// The characters of the first line from left to right, each as it is drawn.
  private static func visualOrder(_ document: InlineDocument) -> String {
    // The line first: making it is what fills the arena.
    guard let line = document.lines.first?.fragment else { return "" }
    let scope = document.scope
    var clusters: [(x: Length, text: [Unicode.Scalar], isRightToLeft: Bool)] = []
    for placement in scope.fragments.children(line) {
      guard case .text(let number) = scope.fragments[placement.fragment].kind else { continue }
      let run = scope.fragments.runs[Int(number)]
      let face = scope.fonts.face(run.face)
      for glyph in scope.fragments.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)] {
        let bytes = scope.fragments.text[Int(glyph.text.lowerBound)..<Int(glyph.text.upperBound)]
        var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars).filter { $0 != "\u{200C}" }
        guard let first = scalars.first else { continue }
        if first.properties.generalCategory == .nonspacingMark {
          // A mark stands on its letter, wherever its origin is.
          clusters[clusters.count - 1].text += scalars
          continue
        }
        if let partner = Self.pairs[first] {
          // What is drawn, not what it stands for: a bracket's glyph tells which way it opens.
          #expect(scalars.count == 1)
          let isMirrored = face.nominalGlyph(partner) == glyph.glyph
          // Persian has guillemets of its own.
          #expect(isMirrored || face.nominalGlyph(first) == glyph.glyph || first == "«" || first == "»")
          if isMirrored || face.nominalGlyph(first) != glyph.glyph && run.isRightToLeft { scalars = [partner] }
        }
        clusters.append((placement.offset.x + glyph.x, scalars, run.isRightToLeft))
      }
    }
    // The two parts of a lam-alef share their origin.
    let order = clusters.indices.sorted { first, second in
      let (one, other) = (clusters[first], clusters[second])
      return one.x == other.x ? (first < second) != one.isRightToLeft : one.x < other.x
    }
    let visual = order.flatMap { clusters[$0].isRightToLeft ? clusters[$0].text.reversed() : clusters[$0].text }
    return String(String.UnicodeScalarView(visual))
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", ")": "(", "[": "]", "]": "[", "«": "»", "»": "«",
  ]

  private static func codes(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}
