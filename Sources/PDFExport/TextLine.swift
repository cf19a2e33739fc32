import Diagnostics
import Geometry
import Pages
import Typography

/// Cuts a glyph run into pieces that one `TJ` shows, with codes and kerning.
///
/// Glyphs stay in logical order. Left to right, a piece goes on as long as the baseline does, and only differences from
/// the fonts' advances are written. Right to left, every glyph is a piece of its own, placed where it belongs: that is
/// the "natural order" of ISO 32000-1 §14.8.2.3.3 and the form that extraction programs read right. Glyphs for which no
/// character is left, like the dots of Nastaliq letters, are no text: they are listed as `shapes`.
struct TextLine {
  /// A glyph that is drawn without being text.
  struct Shape {
    let glyph: UInt16
    let place: Point
  }

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
  /// The glyphs of the run that stand for no character of their own.
  private(set) var shapes: [Shape] = []
  /// How many glyphs before the current one stand on the very same point.
  private var stacked = 0
  /// The place of the last glyph that was shown.
  private var lastShown: Length?
  /// Whether the element around says what is read in place of its text (`ActualText`).
  private var isReadOtherwise = false
  /// What falls to the glyphs of the cluster at hand.
  private var shares = ClusterShares()

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
  mutating func start(_ run: GlyphRun, font: Int, pageNumber: Int, isReadOtherwise: Bool) {
    self.run = run
    self.isReadOtherwise = isReadOtherwise
    self.font = font
    self.pageNumber = pageNumber
    position = Int(run.glyphs.lowerBound)
    stacked = 0
    lastShown = nil
    shares = ClusterShares()
    shapes.removeAll(keepingCapacity: true)
  }

  /// Prepares the next piece and returns where it starts, nil at the end of the run.
  mutating func next(_ fonts: inout FontTable, _ violations: inout Violations) -> Point? {
    codes.removeAll(keepingCapacity: true)
    adjustments.removeAll(keepingCapacity: true)
    skipShapes(&fonts)
    guard position < Int(run.glyphs.upperBound) else { return nil }
    let start = glyphs[position]
    stacked = run.isRightToLeft && lastShown == start.x ? stacked + 1 : 0
    lastShown = start.x
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
      skipShapes(&fonts)
    }
    return run.origin + Point(x: start.x - Self.stackStep * stacked, y: start.y)
  }

  /// Deals out the text of the cluster that begins here, and goes past glyphs that get none of it.
  private mutating func skipShapes(_ fonts: inout FontTable) {
    while position < Int(run.glyphs.upperBound) {
      if !glyphs[position].text.isEmpty, !shares.isDealing(to: position) { deal(&fonts) }
      guard shares.isShape(position) else { return }
      let glyph = glyphs[position]
      shapes.append(Shape(glyph: glyph.glyph, place: run.origin + Point(x: glyph.x, y: glyph.y)))
      position += 1
    }
  }

  private mutating func deal(_ fonts: inout FontTable) {
    let end = clusterEnd(after: position)
    let range = glyphs[position].text
    func deal(_ bytes: ArraySlice<UInt8>, to end: Int, _ shares: inout ClusterShares) -> Bool {
      shares.deal(bytes, to: position..<end) { glyphs[$0].glyph != 0 && fonts[font].width(of: glyphs[$0].glyph) == 0 }
    }
    let bytes = text[Int(range.lowerBound)..<Int(range.upperBound)]
    if deal(bytes, to: end, &shares) || end == Int(run.glyphs.upperBound) { return }
    // The shaper counts the first half of a vowel sign as part of the letter, the second as a cluster of its own.
    let next = glyphs[end].text
    let both = bytes + text[Int(next.lowerBound)..<Int(next.upperBound)]
    var joined = ClusterShares()
    if deal(both[...], to: clusterEnd(after: end), &joined) { shares = joined }
  }

  private func clusterEnd(after start: Int) -> Int {
    var end = start + 1
    while end < Int(run.glyphs.upperBound), glyphs[end].text.isEmpty { end += 1 }
    return end
  }

  private mutating func code(
    of glyph: PlacedGlyph, _ fonts: inout FontTable, _ violations: inout Violations
  ) -> UInt16 {
    let characters = shares[position]
    // Programs that do not know ActualText (mutool 1.21) shall not copy a Mediopunkt either.
    let isHidden = characters.isEmpty || isReadOtherwise && characters.elementsEqual("·".utf8)
    let key = isHidden ? TextKey.wordJoiner : fonts.keys.key(for: characters)
    if shares.isEmpty {
      violations.report(
        .glyphWithoutText, at: run.origins.span, data: run.origins.dataSpan, ["page": .number(pageNumber)])
    }
    if glyph.glyph == 0 || !fonts[font].knows(glyph.glyph, as: key) {
      check(glyph, characters: characters, &violations)
    }
    return fonts[font].identifier(of: glyph.glyph, as: key) ?? glyph.glyph
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
