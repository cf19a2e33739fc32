import Typography

/// The glyph that shows a hyphen at the end of a line.
enum HyphenGlyph {
  /// The face has neither a hyphen nor a hyphen-minus: words set in it cannot be divided.
  case none
  /// The glyph and its advance in font units.
  case glyph(UInt16, advance: Int)

  /// Chooses the glyph in a face: U+2010, else U+002D (CSS Text 3 §6.1).
  init(_ face: FontFace) {
    for scalar: Unicode.Scalar in ["\u{2010}", "-"] {
      if let glyph = face.nominalGlyph(scalar), glyph != 0 {
        self = .glyph(glyph, advance: face.advance(glyph: glyph))
        return
      }
    }
    self = .none
  }
}

extension LayoutScope {
  /// The hyphen of a face, looked up once.
  func hyphen(of face: FontFaceID) -> HyphenGlyph {
    if let hyphen = inline.hyphens[face] { return hyphen }
    let hyphen = HyphenGlyph(fonts.face(face))
    inline.hyphens[face] = hyphen
    return hyphen
  }
}
