import TestKit
import Testing
import Typography

@Suite struct ShaperTests {
  /// A text with everything that shaping needs to know.
  struct Sample {
    let text: String
    var script = "Latn"
    var language = "de"
    var families = ["sans-serif"]
    var features: [(tag: String, value: Int)] = []
    var isRightToLeft: Bool { script == "Arab" || script == "Hebr" }
  }

  private let fonts: FontLibrary

  init() throws { fonts = try TestResources.fonts() }

  private func face(_ sample: Sample) throws -> FontFaceID {
    let letter = try #require(sample.text.unicodeScalars.first)
    return try #require(
      fonts.resolve(
        families: sample.families, weight: 400, isItalic: false, cluster: [letter], language: sample.language,
        script: sample.script))
  }

  private func shape(_ sample: Sample, range: Range<Int>? = nil, with shaper: Shaper) throws -> [ShapedGlyph] {
    let text = Array(sample.text.utf8)
    var glyphs: [ShapedGlyph] = []
    shaper.shape(
      text, range: range ?? text.indices, face: try face(sample), script: sample.script, language: sample.language,
      isRightToLeft: sample.isRightToLeft, features: sample.features, into: &glyphs)
    return glyphs
  }

  static let samples = [
    Sample(text: "Größe"), Sample(text: "Auflage finden"), Sample(text: "AVAT To, „Ja“"),
    Sample(text: "S\u{31B}\u{304}M\u{302}"),
    Sample(text: "fikir", language: "tr"), Sample(text: "Zei\u{AD}le"), Sample(text: "12.345", features: [("tnum", 1)]),
    Sample(text: "Auflage", features: [("liga", 0)]), Sample(text: "Громадянство", script: "Cyrl", language: "uk"),
    Sample(text: "مرحبا بكم", script: "Arab", language: "ar"), Sample(text: "ﷲ لا إله", script: "Arab", language: "ar"),
    Sample(text: "می\u{200C}خواهم", script: "Arab", language: "fa"),
    Sample(text: "ٱلْعَرَبِيَّةُ", script: "Arab", language: "ar"),
    Sample(text: "شہریت", script: "Arab", language: "ur"), Sample(text: "שָׁלוֹם (א)", script: "Hebr", language: "he"),
    Sample(text: "ሰላም", script: "Ethi", language: "ti"), Sample(text: "नमस्ते क्षेत्र", script: "Deva", language: "hi"),
    Sample(text: "வணக்கம் கொ", script: "Taml", language: "ta"), Sample(text: "น้ำใจ", script: "Thai", language: "th"),
    Sample(text: "မြန်မာ", script: "Mymr", language: "my"), Sample(text: "Bürger-Info", families: ["Andika"]),
    Sample(text: "Ilja 10", families: ["monospace"]),
  ]

  @Test func shapesAsRecorded() throws {
    let shaper = Shaper(library: fonts)
    let lines = try Self.samples.map { sample in
      let name = fonts.record(try face(sample)).postScriptName
      let features = sample.features.map { " \($0.tag)=\($0.value)" }.joined()
      let glyphs = ShapedGlyph.dump(try shape(sample, with: shaper))
      return "\(name);\(sample.script) \(sample.language)\(features);\(sample.text);\(glyphs)\n"
    }
    try expectGolden(lines.joined(), "shaping.txt")
  }

  @Test func givesTheSameGlyphsColdAndWarm() throws {
    let cold = try Self.samples.map { try shape($0, with: Shaper(library: fonts)) }
    let shaper = Shaper(library: fonts)
    for sample in Self.samples.reversed() { _ = try shape(sample, with: shaper) }
    let calls = shaper.statistics.shapeCalls
    let warm = try Self.samples.map { try shape($0, with: shaper) }
    #expect(cold == warm)
    // Only Andika is shaped run by run.
    #expect(shaper.statistics.shapeCalls == calls + 1)
    #expect(shaper.statistics.cacheResets == 0)
  }

  @Test func givesTheSameGlyphsWithATinyCache() throws {
    let roomy = Shaper(library: fonts)
    let tight = Shaper(library: fonts, cachedGlyphs: 8)
    for sample in Self.samples + Self.samples {
      #expect(try shape(sample, with: roomy) == shape(sample, with: tight))
    }
    #expect(tight.statistics.cacheResets > 10)
  }

  @Test func countsHits() throws {
    let shaper = Shaper(library: fonts)
    _ = try shape(Sample(text: "ja und ja und ja"), with: shaper)
    // Three different pieces: the words and the space.
    #expect(shaper.statistics == ShapingStatistics(runs: 1, shapeCalls: 3, cacheHits: 6, cacheResets: 0))
  }

  @Test func placesClustersInTheWholeText() throws {
    let glyphs = try shape(Sample(text: "xx Über"), range: 3..<8, with: Shaper(library: fonts))
    #expect(glyphs.map(\.cluster) == [3, 5, 6, 7])
  }

  @Test func keepsRightToLeftTextInLogicalOrder() throws {
    let glyphs = try shape(Sample(text: "مرحبا بكم", script: "Arab", language: "ar"), with: Shaper(library: fonts))
    #expect(glyphs.map(\.cluster) == glyphs.map(\.cluster).sorted())
    #expect(glyphs.first?.cluster == 0)
  }

  @Test func joinsArabicLettersAcrossRuns() throws {
    let shaper = Shaper(library: fonts)
    let sample = Sample(text: "كتاب", script: "Arab", language: "ar")
    let whole = try shape(sample, with: shaper)
    let pieces = try shape(sample, range: 0..<4, with: shaper) + shape(sample, range: 4..<8, with: shaper)
    #expect(whole.map(\.glyph) == pieces.map(\.glyph))
  }

  @Test func mirrorsBracketsInRightToLeftRuns() throws {
    let shaper = Shaper(library: fonts)
    let open = try shape(Sample(text: "a("), range: 1..<2, with: shaper)
    var mirrored: [ShapedGlyph] = []
    shaper.shape(
      Array(")".utf8), range: 0..<1, face: try face(Sample(text: "a")), script: "Arab", language: "ar",
      isRightToLeft: true, into: &mirrored)
    #expect(open.map(\.glyph) == mirrored.map(\.glyph))
  }

  @Test func leavesNoGlyphForControls() throws {
    let glyphs = try shape(Sample(text: "\u{2068}A\u{2069}\u{AD}"), with: Shaper(library: fonts))
    #expect(glyphs.map(\.glyph).count == 1)
    #expect(try shape(Sample(text: "\u{2069}"), with: Shaper(library: fonts)).isEmpty)
  }

  @Test func attachesAMarkToTheSpaceBeforeIt() throws {
    let glyphs = try shape(Sample(text: "a \u{301} b"), with: Shaper(library: fonts))
    #expect(glyphs.allSatisfy { $0.glyph != 0 })
    let whole = ShapedGlyph.dump(glyphs)
    let again = ShapedGlyph.dump(try shape(Sample(text: "a \u{301} b"), with: Shaper(library: fonts)))
    #expect(whole == again)
  }

  @Test func sumsWordsToTheWidthOfTheLine() throws {
    let line = Sample(text: "Der Kreis fördert die Maßnahme mit 1.234,56 € (netto).")
    let shaper = Shaper(library: fonts)
    let whole = try shape(line, with: shaper)
    // A feature that allows no single words gives the run to HarfBuzz at once.
    var direct = line
    direct.features = [("frac", 0), ("dlig", 1)]
    #expect(try shape(direct, with: shaper).map(\.xAdvance) == whole.map(\.xAdvance))
  }
}
