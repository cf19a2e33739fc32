package import Diagnostics
package import Geometry
package import Typography

/// Glyphs of one face, size and colour, in logical (reading) order.
package struct GlyphRun: Hashable, Sendable {
  /// The face.
  package var face: FontFaceID
  /// The em size.
  package var size: Length
  /// The ink.
  package var color: Color
  /// The pen position at the start of the baseline; glyph offsets count from here.
  package var origin: Point
  /// The glyphs, a range of the document's `glyphs`.
  package var glyphs: Range<Int32>
  /// Whether the glyphs advance to the left: export then places each by its own matrix.
  package var isRightToLeft: Bool
  /// The degrees by which upright glyphs are slanted because no italic face exists, usually 0.
  package var syntheticSlant: Int8
  /// The place in template and data of the text, for conformance findings.
  package var origins: TextOrigin

  /// Creates a run.
  package init(
    face: FontFaceID, size: Length, color: Color, origin: Point, glyphs: Range<Int32>, isRightToLeft: Bool,
    syntheticSlant: Int8 = 0, origins: TextOrigin
  ) {
    self.face = face
    self.size = size
    self.color = color
    self.origin = origin
    self.glyphs = glyphs
    self.isRightToLeft = isRightToLeft
    self.syntheticSlant = syntheticSlant
    self.origins = origins
  }
}

/// Where text came from.
package struct TextOrigin: Hashable, Sendable {
  /// The template place.
  package var span: SourceSpan?
  /// The data place.
  package var dataSpan: SourceSpan?
  /// The unit of the catalogue text that it is part of.
  package var catalogueSpan: SourceSpan?

  /// Creates an origin.
  package init(span: SourceSpan?, dataSpan: SourceSpan?, catalogueSpan: SourceSpan? = nil) {
    self.span = span
    self.dataSpan = dataSpan
    self.catalogueSpan = catalogueSpan
  }
}

/// One glyph with its place and the characters it stands for.
package struct PlacedGlyph: Hashable, Sendable {
  /// The glyph's number in the original face.
  package var glyph: UInt16
  /// From the run's origin to this glyph's origin, to the right; includes shaping offsets.
  package var x: Length
  /// From the run's baseline to this glyph's origin, downwards.
  package var y: Length
  /// The characters this glyph stands for: a UTF-8 range of the document's text.
  ///
  /// Empty for the second and later glyphs of a cluster that has fewer characters than glyphs.
  package var text: Range<Int32>

  /// Creates a placed glyph.
  package init(glyph: UInt16, x: Length, y: Length, text: Range<Int32>) {
    self.glyph = glyph
    self.x = x
    self.y = y
    self.text = text
  }
}
