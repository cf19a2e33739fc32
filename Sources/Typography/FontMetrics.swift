/// The measures of a face in its own units; `unitsPerEm` of them make the font size.
package struct FontMetrics: Hashable, Sendable {
  /// Units in the em square, 1000 or 2048 as a rule.
  package var unitsPerEm: Int
  /// From the baseline to the top of the line, positive.
  package var ascender: Int
  /// From the baseline to the bottom of the line, negative.
  package var descender: Int
  /// Extra space between lines.
  package var lineGap: Int
  /// The height of x.
  package var xHeight: Int
  /// The height of H.
  package var capHeight: Int
  /// The top of the underline, negative below the baseline.
  package var underlinePosition: Int
  /// The thickness of the underline.
  package var underlineThickness: Int
  /// The top of a line through the text.
  package var strikeoutPosition: Int
  /// The thickness of a line through the text.
  package var strikeoutThickness: Int
  /// The slant in thousandths of a degree, counter-clockwise from the vertical: negative for italics.
  package var italicAngleThousandths: Int
  /// The box around all glyphs: left, bottom, right, top.
  package var boundingBox: FontBox

  /// The slant in degrees, counter-clockwise from the vertical.
  package var italicAngle: Double { Double(italicAngleThousandths) / 1000 }
}

/// A rectangle in font units, y upwards.
package struct FontBox: Hashable, Sendable {
  /// The smallest x.
  package var left: Int
  /// The smallest y.
  package var bottom: Int
  /// The largest x.
  package var right: Int
  /// The largest y.
  package var top: Int
}
