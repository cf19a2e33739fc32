internal import CHarfBuzz

extension FontFace {
  /// The font program for page text: the glyphs given, `.notdef` and the parts of composite glyphs.
  ///
  /// Glyphs keep their numbers, so content can be written before the subset is known, and only the tables that a PDF
  /// reader uses for outlines and widths remain (glyf, loca, head, hhea, hmtx, maxp); no hints.
  ///
  /// Of a face with PostScript outlines it is the bare table CFF, whose charset keeps the numbers.
  package func subset(glyphs: [UInt16]) throws(FontError) -> FontSubset {
    if record.isCFF {
      let tables = ["CFF ", "head", "hhea", "hmtx", "maxp"]
      let subset = try unsafe makeSubset(keeping: tables, retainingNumbers: false, part: OpenTypeTag("CFF ")) { input in
        unsafe Self.insert(glyphs.map(UInt32.init), into: hb_subset_input_glyph_set(input))
      }
      var table = CFFTable(subset.bytes)
      guard table.listFontDictionaries() else { throw FontError(.subsetFailed, file: record.file) }
      return FontSubset(bytes: table.bytes)
    }
    return try unsafe makeSubset(keeping: Self.outlineTables, retainingNumbers: true) { input in
      unsafe Self.insert(glyphs.map(UInt32.init), into: hb_subset_input_glyph_set(input))
    }
  }

  /// The font program for typing into form fields: the glyphs of some characters with their character map.
  ///
  /// Viewers type with TrueType outlines only.
  package func subset(characters: [Unicode.Scalar]) throws(FontError) -> FontSubset {
    guard !record.isCFF else { throw FontError(.subsetFailed, file: record.file) }
    return try unsafe makeSubset(keeping: Self.outlineTables + ["cmap"], retainingNumbers: false) { input in
      unsafe Self.insert(characters.map(\.value), into: hb_subset_input_unicode_set(input))
    }
  }

  /// Whether the licence bits allow embedding a subset.
  package var allowsSubsetEmbedding: Bool { record.allowsSubsetEmbedding }

  private static let outlineTables = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"]

  private func makeSubset(
    keeping tables: [String], retainingNumbers: Bool, part: OpenTypeTag? = nil, select: (OpaquePointer) -> Void
  ) throws(FontError) -> FontSubset {
    guard allowsSubsetEmbedding else { throw FontError(.embeddingNotAllowed, file: record.file) }
    // HarfBuzz makes an empty "subset" of a file that is no font, without an error.
    guard unsafe hb_face_get_glyph_count(face) > 0, let input = unsafe hb_subset_input_create_or_fail() else {
      throw FontError(.subsetFailed, file: record.file)
    }
    defer { unsafe hb_subset_input_destroy(input) }
    unsafe select(input)
    var flags = HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue
    if retainingNumbers { flags |= HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue }
    // page-validation takes the number of a subroutine that begins a glyph for the glyph's width.
    if part != nil { flags |= HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue }
    unsafe hb_subset_input_set_flags(input, flags)
    // Layout tables must be gone before the closure over them costs a hundred times the rest (Nastaliq).
    let kept = Set(tables.map(OpenTypeTag.init))
    let dropped = tableTags.filter { !kept.contains($0) }
    unsafe Self.insert(dropped.map(\.value), into: hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG))
    guard let subset = unsafe hb_subset_or_fail(face, input) else {
      throw FontError(.subsetFailed, file: record.file)
    }
    defer { unsafe hb_face_destroy(subset) }
    let whole = unsafe part.map { unsafe hb_face_reference_table(subset, $0.value) } ?? hb_face_reference_blob(subset)
    guard let blob = unsafe whole else { throw FontError(.subsetFailed, file: record.file) }
    defer { unsafe hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let bytes = unsafe hb_blob_get_data(blob, &length), length > 0 else {
      throw FontError(.subsetFailed, file: record.file)
    }
    return unsafe FontSubset(bytes: Array(UnsafeRawBufferPointer(start: bytes, count: Int(length))))
  }

  /// The tags of all tables in the file.
  private var tableTags: [OpenTypeTag] {
    var count: UInt32 = 0
    let total = unsafe hb_face_get_table_tags(face, 0, &count, nil)
    var tags = [UInt32](repeating: 0, count: Int(total))
    count = total
    _ = unsafe hb_face_get_table_tags(face, 0, &count, &tags)
    return tags.prefix(Int(count)).map(OpenTypeTag.init(value:))
  }

  private static func insert(_ values: [UInt32], into set: OpaquePointer?) {
    for value in values { unsafe hb_set_add(set, value) }
  }
}
