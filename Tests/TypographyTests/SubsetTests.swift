import Diagnostics
import TestKit
import Testing
import Typography

@Suite struct SubsetTests {
  private let fonts: FontLibrary

  init() throws { fonts = try TestResources.fonts() }

  private func face(_ family: String, _ letter: Unicode.Scalar, script: String = "Latn") throws -> FontFace {
    let id = try #require(
      fonts.resolve(families: [family], weight: 400, isItalic: false, cluster: [letter], language: "de", script: script)
    )
    return fonts.face(id)
  }

  /// The tags in the table directory of a TrueType file.
  private func tables(_ subset: FontSubset) -> [String] {
    let count = Int(subset.bytes[4]) << 8 | Int(subset.bytes[5])
    return (0..<count).map { String(decoding: subset.bytes[(12 + 16 * $0)..<(16 + 16 * $0)], as: UTF8.self) }.sorted()
  }

  private func reopened(_ subset: FontSubset, of face: FontFace, glyphCount: Int) throws -> FontFace {
    var record = face.record
    record.byteCount = subset.bytes.count
    record.glyphCount = glyphCount
    return try FontFace(record, data: FontData(subset.bytes))
  }

  @Test func keepsGlyphNumbersOutlinesAndWidths() throws {
    let face = try face("Noto Sans", "a")
    let letters: [Unicode.Scalar] = ["A", "ä", "ß", " ", "€"]
    let glyphs = try letters.map { try #require(face.nominalGlyph($0)) }
    let subset = try face.subset(glyphs: glyphs)
    #expect(tables(subset) == ["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
    // Composite parts may lie beyond the largest glyph asked for, so the count is read from maxp.
    let count = try #require(maxpCount(subset))
    let again = try reopened(subset, of: face, glyphCount: count)
    for glyph in glyphs + [0] {
      #expect(again.advance(glyph: glyph) == face.advance(glyph: glyph))
      #expect(again.bounds(glyph: glyph) == face.bounds(glyph: glyph))
    }
    let unused = try #require(face.nominalGlyph("X"))
    #expect(again.bounds(glyph: unused) == nil)
    #expect(subset.bytes.count < 20_000)
  }

  @Test func makesTheSameBytesForAnyOrderOfGlyphs() throws {
    let face = try face("Noto Naskh Arabic", "ب", script: "Arab")
    let glyphs: [UInt16] = [5, 90, 300, 1200]
    #expect(try face.subset(glyphs: glyphs) == face.subset(glyphs: glyphs.reversed() + glyphs))
  }

  @Test func keepsTheCharacterMapForFormFields() throws {
    let face = try face("Noto Sans", "a")
    let subset = try face.subset(characters: ["a", "ä", "€"])
    #expect(tables(subset) == ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"])
    let again = try reopened(subset, of: face, glyphCount: try #require(maxpCount(subset)))
    let glyph = try #require(again.nominalGlyph("ä"))
    #expect(again.advance(glyph: glyph) == 561)
    #expect(again.nominalGlyph("b") == nil)
  }

  @Test(arguments: [2, 0x0100, 0x0200, 0x0302])
  func refusesFontsThatForbidIt(fsType: Int) throws {
    var record = try face("Noto Sans", "a").record
    record.fsType = fsType
    let data = try FontData(TestResources.bytes("Fonts/\(record.file)"))
    let restricted = try FontFace(record, data: data)
    #expect(throws: FontError(.embeddingNotAllowed, file: record.file)) { try restricted.subset(glyphs: [1]) }
  }

  @Test func namesFindingsInBothLanguages() {
    for kind in [
      FontError.Kind.missingFile, .notAFont, .differsFromIndex, .embeddingNotAllowed, .subsetFailed,
      .unreadableIndex(line: 3),
    ] {
      let diagnostic = FontError(kind, file: "a.ttf").diagnostic
      #expect(diagnostic.definition.id.hasPrefix("font."))
      #expect(TypographyDiagnostics.all.contains(diagnostic.definition))
    }
  }

  private func maxpCount(_ subset: FontSubset) -> Int? {
    let bytes = subset.bytes
    for table in 0..<(Int(bytes[4]) << 8 | Int(bytes[5])) {
      let entry = 12 + 16 * table
      guard bytes[entry..<(entry + 4)].elementsEqual("maxp".utf8) else { continue }
      let offset = bytes[(entry + 8)..<(entry + 12)].reduce(0) { $0 << 8 | Int($1) }
      return Int(bytes[offset + 4]) << 8 | Int(bytes[offset + 5])
    }
    return nil
  }
}
