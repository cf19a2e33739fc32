import Diagnostics
import Geometry
import Pages
import Typography

/// Cuts a glyph run into pieces that one `TJ` shows, with codes and kerning.
///
/// Glyphs stay in logical order. Left to right, a piece goes on as long as the baseline does, and only differences from
/// the fonts' advances are written. Right to left, every glyph is a piece of its own, placed where it belongs: that is
/// the "natural order" of ISO 32000-1 §14.8.2.3.3 and the form that extraction programs read right.
struct TextLine {
  private let glyphs: [PlacedGlyph]
  private let text: [UInt8]
  // The run at hand.
  private var run: GlyphRun
  private var font = 0
  private var pageNumber = 0
  private var position = 0
  /// The codes of the piece returned last.
  private(set) var codes: [UInt16] = []
  /// Where the piece departs from the advances of its glyphs, in thousandths of an em.
  private(set) var adjustments: [(index: Int, amount: Int)] = []
  /// How many glyphs before the current one stand on the very same point.
  private var stacked = 0
  /// The part of the current cluster that falls to the next glyph, and in how many parts it is cut.
  private var cluster = (text: Int32(0)..<Int32(0), part: 0, parts: 0)

  /// Departures below this many thousandths of an em are left: they come from rounding and do not add up.
  private static let tolerance = 2

  /// How far stacked glyphs of right-to-left runs are moved apart.
  ///
  /// The two parts of a lam-alef share their origin. Extraction programs sort glyphs by place, and ties come out in the
  /// wrong order; a fiftieth of a point decides them and cannot be seen.
  private static let stackStep = Length(units: 20)

  init(_ document: LaidOutDocument) {
    glyphs = document.glyphs
    text = document.text
    run = GlyphRun(
      face: FontFaceID(index: 0), size: .zero, color: .black, origin: .zero, glyphs: 0..<0, isRightToLeft: false,
      origins: TextOrigin(span: nil, dataSpan: nil))
  }

  /// Begins a run; the memory of the last one is used again.
  mutating func start(_ run: GlyphRun, font: Int, pageNumber: Int) {
    self.run = run
    self.font = font
    self.pageNumber = pageNumber
    position = Int(run.glyphs.lowerBound)
    stacked = 0
    cluster = (0..<0, 0, 0)
  }

  /// Prepares the next piece and returns where it starts, nil at the end of the run.
  mutating func next(_ fonts: inout FontTable, _ violations: inout Violations) -> Point? {
    codes.removeAll(keepingCapacity: true)
    adjustments.removeAll(keepingCapacity: true)
    guard position < Int(run.glyphs.upperBound) else { return nil }
    let start = glyphs[position]
    let isStacked =
      run.isRightToLeft && position > Int(run.glyphs.lowerBound) && glyphs[position - 1].x == start.x
    stacked = isStacked ? stacked + 1 : 0
    var pen = 0
    while position < Int(run.glyphs.upperBound) {
      let glyph = glyphs[position]
      if !codes.isEmpty, run.isRightToLeft || glyph.y != start.y { break }
      let expected = (glyph.x - start.x).scaled(by: 1000, over: run.size.units).units
      if abs(pen - expected) >= Self.tolerance {
        adjustments.append((codes.count, pen - expected))
        pen = expected
      }
      codes.append(code(of: glyph, &fonts, &violations))
      pen += fonts[font].width(of: glyph.glyph)
      position += 1
    }
    return run.origin + Point(x: start.x - Self.stackStep * stacked, y: start.y)
  }

  private mutating func code(
    of glyph: PlacedGlyph, _ fonts: inout FontTable, _ violations: inout Violations
  ) -> UInt16 {
    let share = nextShare(of: glyph)
    let key = share.isEmpty ? TextKey.wordJoiner : fonts.keys.key(for: text[share])
    if cluster.parts == 0 {
      violations.report(
        .glyphWithoutText, at: run.origins.span, data: run.origins.dataSpan, ["page": .number(pageNumber)])
    }
    if glyph.glyph == 0 || !fonts[font].knows(glyph.glyph, as: key) {
      check(glyph, characters: text[share], &violations)
    }
    return fonts[font].identifier(of: glyph.glyph, as: key) ?? glyph.glyph
  }

  /// The characters that fall to a glyph.
  ///
  /// The characters of a cluster are dealt out to its glyphs in logical order, one each, the rest to the last, so that
  /// extraction gives every character once and in its place whatever the shaper did within the cluster.
  private mutating func nextShare(of glyph: PlacedGlyph) -> Range<Int> {
    if !glyph.text.isEmpty {
      var parts = 1
      while position + parts < Int(run.glyphs.upperBound), glyphs[position + parts].text.isEmpty { parts += 1 }
      cluster = (glyph.text, 0, parts)
    }
    cluster.part += 1
    let start = cluster.text.lowerBound
    let isLast = cluster.part >= cluster.parts
    let end = isLast ? cluster.text.upperBound : scalarEnd(after: start, in: cluster.text)
    cluster.text = end..<cluster.text.upperBound
    return Int(start)..<Int(end)
  }

  private func scalarEnd(after start: Int32, in range: Range<Int32>) -> Int32 {
    var end = start
    while end < range.upperBound {
      end += 1
      if end < range.upperBound, text[Int(end)] & 0xC0 != 0x80 { break }
    }
    return end
  }

  private func check(_ glyph: PlacedGlyph, characters: ArraySlice<UInt8>, _ violations: inout Violations) {
    let text = String(decoding: characters, as: UTF8.self)
    let code = text.unicodeScalars.map { "U+" + Self.hexadecimal($0.value) }.joined(separator: " ")
    if glyph.glyph == 0 {
      violations.report(
        .missingGlyph, at: run.origins.span, data: run.origins.dataSpan,
        ["character": .value(text), "code": .value(code)])
    }
    for scalar in text.unicodeScalars where Self.isMeaningless(scalar) {
      violations.report(
        .meaninglessCharacter, at: run.origins.span, data: run.origins.dataSpan,
        ["code": .value("U+" + Self.hexadecimal(scalar.value))])
    }
  }

  private static func isMeaningless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0, 0xFEFF, 0xFFFE, 0xE000...0xF8FF, 0xF0000...0x10FFFF: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
