/// One glyph of shaped text; all measures in font units.
///
/// Glyphs come in logical order. In right-to-left runs the pen starts at the right edge: for each glyph it moves left
/// by `xAdvance`, then the glyph stands at the pen plus its offset.
package struct ShapedGlyph: Hashable, Sendable {
  /// The glyph's number in the face.
  package var glyph: UInt16
  /// The UTF-8 offset of the first character that the glyph stands for.
  ///
  /// Characters up to the next larger cluster belong to it, those that left no glyph included.
  package var cluster: Int32
  /// How far the pen moves along the line.
  package var xAdvance: Int32
  /// How far the pen moves across the line.
  package var yAdvance: Int32
  /// From the pen to the glyph's origin, to the right.
  package var xOffset: Int32
  /// From the pen to the glyph's origin, upwards.
  package var yOffset: Int32

  /// Creates a glyph.
  package init(glyph: UInt16, cluster: Int32, xAdvance: Int32, yAdvance: Int32, xOffset: Int32, yOffset: Int32) {
    self.glyph = glyph
    self.cluster = cluster
    self.xAdvance = xAdvance
    self.yAdvance = yAdvance
    self.xOffset = xOffset
    self.yOffset = yOffset
  }
}

extension ShapedGlyph {
  /// Glyphs in HarfBuzz's one-line form, `[36=0+1142|3=1+532@-12,7]`: number, cluster, advance, offset if not zero.
  package static func dump(_ glyphs: some Sequence<ShapedGlyph>) -> String {
    let pieces = glyphs.map { glyph in
      let offset = glyph.xOffset != 0 || glyph.yOffset != 0 ? "@\(glyph.xOffset),\(glyph.yOffset)" : ""
      let rise = glyph.yAdvance != 0 ? ",\(glyph.yAdvance)" : ""
      return "\(glyph.glyph)=\(glyph.cluster)\(offset)+\(glyph.xAdvance)\(rise)"
    }
    return "[" + pieces.joined(separator: "|") + "]"
  }
}
