internal import CHarfBuzz

/// An opened face, frozen and shared by all workers.
///
/// Unchecked: `hb_face_t` and `hb_font_t` are made immutable in the initializer; HarfBuzz then only reads them and fills
/// its internal tables atomically.
@safe package final class FontFace: @unchecked Sendable {
  /// What the index says about the face.
  package let record: FontRecord
  /// The corresponding C type is `hb_face_t`.
  let face: OpaquePointer
  /// The corresponding C type is `hb_font_t`; its scale is the em square, so all results are font units.
  let font: OpaquePointer
  /// Whether the file could be opened.
  let isAvailable: Bool
  /// Keeps the bytes alive as long as the face.
  private let data: FontData

  /// Opens a face and checks it against the index.
  package init(_ record: FontRecord, data: FontData) throws(FontError) {
    guard data.count == record.byteCount else { throw FontError(.differsFromIndex, file: record.file) }
    self.record = record
    self.data = data
    isAvailable = true
    unsafe face = hb_face_create(data.blob, UInt32(record.member))
    unsafe hb_face_make_immutable(face)
    unsafe font = hb_font_create(face)
    unsafe hb_font_make_immutable(font)
    // A file that is no font opens as a face without glyphs, and without an error.
    guard unsafe hb_face_get_glyph_count(face) == record.glyphCount else {
      throw FontError(.differsFromIndex, file: record.file)
    }
  }

  /// A face without glyphs, for a file that could not be opened; everything becomes `.notdef`.
  init(unavailable record: FontRecord) {
    self.record = record
    data = FontData([])
    isAvailable = false
    unsafe face = hb_face_reference(hb_face_get_empty())
    unsafe font = hb_font_create(face)
    unsafe hb_font_make_immutable(font)
  }

  deinit {
    unsafe hb_font_destroy(font)
    unsafe hb_face_destroy(face)
  }

  /// The family as style sheets name it.
  package var familyName: String { record.familyName }
  /// The PostScript name.
  package var postScriptName: String { record.postScriptName }
  /// The weight by CSS.
  package var weight: Int { record.weight }
  /// Whether the face is italic.
  package var isItalic: Bool { record.isItalic }
  /// Whether all glyphs have one width.
  package var isMonospaced: Bool { record.isMonospaced }
  /// The measures.
  package var metrics: FontMetrics { record.metrics }
  /// Units in the em square.
  package var unitsPerEm: Int { record.metrics.unitsPerEm }
  /// The embedding permissions (OS/2 fsType).
  package var fsType: Int { record.fsType }

  /// The advance width of a glyph, from the table hmtx.
  package func advance(glyph: UInt16) -> Int { unsafe Int(hb_font_get_glyph_h_advance(font, UInt32(glyph))) }

  /// The glyph that the character map gives to a character; nil when it has none.
  package func nominalGlyph(_ scalar: Unicode.Scalar) -> UInt16? {
    var glyph: UInt32 = 0
    guard unsafe hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 else { return nil }
    return UInt16(glyph)
  }

  /// The box around a glyph's outline; nil for a glyph without one, like the space.
  package func bounds(glyph: UInt16) -> FontBox? {
    var extents = hb_glyph_extents_t()
    guard unsafe hb_font_get_glyph_extents(font, UInt32(glyph), &extents) != 0 else { return nil }
    guard extents.width != 0 || extents.height != 0 else { return nil }
    return FontBox(
      left: Int(extents.x_bearing), bottom: Int(extents.y_bearing + extents.height),
      right: Int(extents.x_bearing + extents.width), top: Int(extents.y_bearing))
  }
}
