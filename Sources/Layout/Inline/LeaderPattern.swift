import Geometry
import Styling
import Typography

/// The text of a `leader()`, shaped (GCPM 3 §3).
struct LeaderPattern {
  /// The box that it comes from.
  let box: BoxID
  let face: FontFaceID
  let size: Length
  /// The glyphs of one repeat in logical order.
  let glyphs: [ShapedGlyph]
  /// The characters of one repeat.
  let text: [UInt8]
  /// How wide one repeat is; a leader is never narrower.
  let width: Length
  /// Whether glyphs advance to the left.
  let isRightToLeft: Bool

  /// The patterns of a paragraph, by element; one in characters that no font has is reported and fills nothing.
  static func patterns(
    _ content: InlineContent, levels: BidiLevels, scope: LayoutScope
  ) -> [Int32: LeaderPattern] {
    var patterns: [Int32: LeaderPattern] = [:]
    for (index, element) in content.elements.enumerated() where element.kind == .leader {
      let level = levels.level(at: element.text.lowerBound)
      patterns[Int32(index)] = LeaderPattern(element.box, isRightToLeft: level & 1 == 1, scope: scope)
    }
    return patterns
  }

  private init?(_ box: BoxID, isRightToLeft: Bool, scope: LayoutScope) {
    let range = scope.boxes[box].text
    let bytes = Array(scope.boxes.text[Int(range.lowerBound)..<Int(range.upperBound)])
    let style = scope.boxes.style(box)
    let language = scope.boxes.language(box)
    let face = scope.fonts.resolve(
      families: style.fontFamilies, weight: style.fontWeight, isItalic: style.fontStyle != .normal,
      cluster: ScalarReader.scalars(in: bytes, bytes.indices), language: language, script: "Zyyy")
    guard let face else {
      MissingGlyph.report(bytes.indices, in: bytes, box: box, scope: scope)
      return nil
    }
    var glyphs: [ShapedGlyph] = []
    scope.shaper.shape(
      bytes, range: bytes.indices, face: face, script: "Zyyy", language: language, isRightToLeft: isRightToLeft,
      into: &glyphs)
    let units = glyphs.reduce(0) { $0 + Int($1.xAdvance) }
    let width = style.fontSize.scaled(by: units, over: scope.metrics(of: face).unitsPerEm)
    guard width > .zero else { return nil }
    self.box = box
    self.face = face
    size = style.fontSize
    self.glyphs = glyphs
    text = bytes
    self.width = width
    self.isRightToLeft = isRightToLeft
  }
}
