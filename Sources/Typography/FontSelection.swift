/// The faces for one style, language and script, best first; picks a face for each grapheme cluster.
///
/// Made once per run of equal style, so that choosing a face costs no look-up of names.
package struct FontSelection: Sendable {
  /// The faces in order of preference.
  package let faces: [FontFaceID]
  private let coverages: [FontCoverage]

  init(faces: [FontFaceID], coverages: [FontCoverage]) {
    self.faces = faces
    self.coverages = coverages
  }

  /// The first face that has every character of a cluster; nil when no font has them.
  ///
  /// A cluster is never split: a face that has the base but not the mark is passed over. Controls need no glyph, every
  /// space can be made from U+0020, and canonically equivalent spellings count (`a` + U+0308 for `ä` and the reverse),
  /// as the shaper treats them.
  package func face(for cluster: some Collection<Unicode.Scalar>) -> FontFaceID? {
    guard let first = faces.first else { return nil }
    if cluster.allSatisfy({ coverages[0].contains($0) }) { return first }
    let needed = cluster.filter { !Self.needsNoGlyph($0) }.map(Self.substitute)
    if needed.isEmpty { return first }
    let spellings = [needed, CanonicalForms.composed(needed), CanonicalForms.decomposed(needed)]
    for (face, coverage) in zip(faces, coverages) {
      if spellings.contains(where: { $0.allSatisfy { coverage.contains($0) } }) { return face }
    }
    return nil
  }

  /// Whether a character leaves no glyph: controls and default ignorables (joiners, bidi controls, soft hyphen).
  private static func needsNoGlyph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// What HarfBuzz shows where a font lacks a character that differs only in width or breaking.
  private static func substitute(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value == 0x2011 { return "\u{2010}" }
    return scalar.properties.generalCategory == .spaceSeparator ? " " : scalar
  }
}
