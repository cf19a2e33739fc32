internal import CHarfBuzz

/// Describes font files for the index; a maintainer's tool, never part of making a document.
package struct FontIndexBuilder {
  /// The index so far.
  package private(set) var index = FontIndex()
  private var coverageNumbers: [FontCoverage: Int] = [:]

  /// Creates a builder without faces.
  package init() {}

  /// Adds the face of a TrueType file.
  package mutating func add(file: String, data: FontData) throws(FontError) {
    try add(file: file, data: data, member: nil)
  }

  /// Adds the face at a position of a collection with PostScript outlines; without one, that of a TrueType file.
  ///
  /// Members are shaped run by run: whether their words are independent would take seconds to find out.
  mutating func add(file: String, data: FontData, member: Int?) throws(FontError) {
    let tables = FontTables(data, member: member ?? 0)
    guard tables.glyphCount > 0, let head = tables.read("head", atLeast: 54),
      let os2 = tables.read("OS/2", atLeast: 78),
      let post = tables.read("post", atLeast: 32), tables.read(member == nil ? "glyf" : "CFF ", atLeast: 0) != nil
    else { throw FontError(.notAFont, file: file) }
    let coverage = tables.coverage
    let number = coverageNumbers[coverage] ?? index.coverages.count
    if number == index.coverages.count { index.coverages.append(coverage) }
    coverageNumbers[coverage] = number

    let selection = os2.unsigned16(62)
    // Some bold faces say 400 (Noto Nastaliq Urdu Bold does); their style bits tell the truth.
    let saysBold = selection & 0x0020 != 0 || head.unsigned16(44) & 0x0001 != 0 || tables.name(2) == "Bold"
    let weight = os2.unsigned16(4)
    var record = FontRecord(
      file: file, byteCount: data.count, familyName: tables.name(16) ?? tables.name(1) ?? file,
      postScriptName: tables.name(6) ?? file, weight: saysBold ? max(weight, 700) : weight,
      isItalic: selection & 0x0201 != 0,
      isMonospaced: post.unsigned16(12) != 0 || post.unsigned16(14) != 0, glyphCount: tables.glyphCount,
      fsType: os2.unsigned16(8), hasIndependentWords: false,
      metrics: FontMetrics(
        unitsPerEm: head.unsigned16(18), ascender: tables.metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
        descender: tables.metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
        lineGap: tables.metric(HB_OT_METRICS_TAG_HORIZONTAL_LINE_GAP),
        xHeight: tables.metric(HB_OT_METRICS_TAG_X_HEIGHT), capHeight: tables.metric(HB_OT_METRICS_TAG_CAP_HEIGHT),
        underlinePosition: tables.metric(HB_OT_METRICS_TAG_UNDERLINE_OFFSET),
        underlineThickness: tables.metric(HB_OT_METRICS_TAG_UNDERLINE_SIZE),
        strikeoutPosition: tables.metric(HB_OT_METRICS_TAG_STRIKEOUT_OFFSET),
        strikeoutThickness: tables.metric(HB_OT_METRICS_TAG_STRIKEOUT_SIZE),
        // post.italicAngle is a signed 16.16 number.
        italicAngleThousandths: post.signed32(4) * 1000 / 65536,
        boundingBox: FontBox(
          left: head.signed16(36), bottom: head.signed16(38), right: head.signed16(40), top: head.signed16(42))),
      coverage: number, member: member ?? 0, isCFF: member != nil)
    if member == nil {
      record.hasIndependentWords = WordIndependence.holds(for: try FontFace(record, data: data), coverage: coverage)
    }
    index.records.append(record)
  }
}

/// The tables of a face that is being described.
@safe private struct FontTables: ~Copyable {
  private let face: OpaquePointer
  private let font: OpaquePointer

  init(_ data: FontData, member: Int) {
    unsafe face = hb_face_create(data.blob, UInt32(member))
    unsafe font = hb_font_create(face)
  }

  deinit {
    unsafe hb_font_destroy(font)
    unsafe hb_face_destroy(face)
  }

  var glyphCount: Int { unsafe Int(hb_face_get_glyph_count(face)) }

  /// The bytes of a table; nil when it is shorter than needed.
  func read(_ tag: String, atLeast count: Int) -> BigEndianBytes? {
    let blob = unsafe hb_face_reference_table(face, OpenTypeTag(tag).value)
    defer { unsafe hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let bytes = unsafe hb_blob_get_data(blob, &length), length > 0, Int(length) >= count else { return nil }
    return unsafe BigEndianBytes(bytes: Array(UnsafeRawBufferPointer(start: bytes, count: Int(length))))
  }

  /// A name in English.
  func name(_ id: UInt32) -> String? {
    let language = unsafe hb_language_from_string("en", -1)
    let capacity = 256
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
      var size = UInt32(capacity)
      guard let base = buffer.baseAddress, unsafe hb_ot_name_get_utf8(face, id, language, &size, base) > 0 else {
        return nil
      }
      return unsafe String(cString: base)
    }
  }

  /// A measure, with HarfBuzz's fallback where the font has none.
  func metric(_ tag: hb_ot_metrics_tag_t) -> Int {
    var value: Int32 = 0
    unsafe hb_ot_metrics_get_position_with_fallback(font, tag, &value)
    return Int(value)
  }

  /// The characters of the character map.
  var coverage: FontCoverage {
    let set = unsafe hb_set_create()
    defer { unsafe hb_set_destroy(set) }
    unsafe hb_face_collect_unicodes(face, set)
    var ranges: [ClosedRange<UInt32>] = []
    var (first, last) = (UInt32.max, UInt32.max)  // HB_SET_VALUE_INVALID starts the walk
    while unsafe hb_set_next_range(set, &first, &last) != 0 { ranges.append(first...last) }
    return FontCoverage(ranges)
  }
}

/// Numbers in the byte order of OpenType.
private struct BigEndianBytes {
  let bytes: [UInt8]

  func unsigned16(_ offset: Int) -> Int { Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) }

  func signed16(_ offset: Int) -> Int { Int(Int16(truncatingIfNeeded: unsigned16(offset))) }

  func signed32(_ offset: Int) -> Int {
    Int(Int32(truncatingIfNeeded: unsigned16(offset) << 16 | unsigned16(offset + 2)))
  }
}
