import TestKit
import Testing
import Typography

/// Shaping of words in all languages and faces is what `hb-shape` makes of them (`Tests/Fixtures/shaping/generate.py`).
@Suite struct HarfBuzzTests {
  /// A row of `words.tsv`.
  struct Row: CustomTestStringConvertible, Sendable {
    let file: String
    let script: String
    let language: String
    let isRightToLeft: Bool
    let text: String
    /// `number=cluster@x,y+advance`, in visual order.
    let glyphs: [String]

    var testDescription: String { "\(language) in \(file)" }
  }

  static let rows: [Row] = {
    let bytes = (try? TestResources.bytes("Tests/Fixtures/shaping/words.tsv")) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return Row(
        file: fields[0], script: fields[1], language: fields[2], isRightToLeft: fields[3] == "rtl", text: fields[4],
        glyphs: fields[5].split(separator: "|").map(String.init))
    }
  }()

  private static let fonts = try? TestResources.fonts()

  @Test func everyFaceWithLettersIsThere() throws {
    let fonts = try #require(Self.fonts)
    let files = Set(fonts.ids.map { fonts.record($0).file }).subtracting(Self.rows.map(\.file))
    #expect(
      files.sorted() == ["NotoSansMath-Regular.ttf", "NotoSansSymbols-Regular.ttf", "NotoSansSymbols2-Regular.ttf"])
  }

  @Test(arguments: rows)
  func glyphsAreThoseOfHarfBuzz(_ row: Row) throws {
    let fonts = try #require(Self.fonts)
    let face = try #require(fonts.ids.first { fonts.record($0).file == row.file })
    let text = Array(row.text.utf8)
    var glyphs: [ShapedGlyph] = []
    Shaper(library: fonts).shape(
      text, range: text.indices, face: face, script: row.script, language: row.language,
      isRightToLeft: row.isRightToLeft, into: &glyphs)
    let found = (row.isRightToLeft ? glyphs.reversed() : glyphs).map { glyph in
      let offset = glyph.xOffset != 0 || glyph.yOffset != 0 ? "@\(glyph.xOffset),\(glyph.yOffset)" : ""
      return "\(glyph.glyph)=\(glyph.cluster)\(offset)+\(glyph.xAdvance)"
    }
    let place = zip(found, row.glyphs).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(found.count == row.glyphs.count)
    #expect(place == nil, "\(row.text)")
  }
}
