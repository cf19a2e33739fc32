internal import CHarfBuzz

/// Shapes with HarfBuzz, without a cache; owns one buffer, so it belongs to one thread.
@safe struct DirectShaper: ~Copyable {
  private let buffer: OpaquePointer
  /// The features of the latest call, kept to reuse its storage.
  private var features: [hb_feature_t] = []

  /// Creates a shaper.
  init() {
    unsafe buffer = hb_buffer_create()
    // One cluster per character, else a mark could not be told from its base afterwards.
    unsafe hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS)
    // Controls such as ZWNJ or soft hyphens do their work and leave no glyph; no dotted circle is invented at the
    // start, where a run may begin with a mark whose base lies in another run.
    unsafe hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
  }

  deinit { unsafe hb_buffer_destroy(buffer) }

  /// Shapes a range of a text and appends its glyphs in logical order; the text around it is context.
  mutating func shape(
    _ text: [UInt8], _ range: Range<Int>, _ face: FontFace, _ context: ShapingContext,
    into glyphs: inout [ShapedGlyph]
  ) {
    unsafe hb_buffer_clear_contents(buffer)
    unsafe text.withUnsafeBytes { bytes in
      unsafe hb_buffer_add_utf8(
        buffer, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), UInt32(range.lowerBound),
        Int32(range.count))
    }
    unsafe hb_buffer_set_direction(buffer, context.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    unsafe hb_buffer_set_script(buffer, hb_script_from_iso15924_tag(OpenTypeTag(context.script).value))
    unsafe hb_buffer_set_language(buffer, hb_language_from_string(context.language, -1))
    features.removeAll(keepingCapacity: true)
    for feature in context.features {
      features.append(hb_feature_t(tag: feature.tag.value, value: feature.value, start: 0, end: .max))
    }
    unsafe features.withUnsafeBufferPointer { features in
      unsafe hb_shape(face.font, buffer, features.baseAddress, UInt32(features.count))
    }
    var count: UInt32 = 0
    guard let infos = unsafe hb_buffer_get_glyph_infos(buffer, &count),
      let positions = unsafe hb_buffer_get_glyph_positions(buffer, &count)
    else { return }
    for place in 0..<Int(count) {
      // HarfBuzz returns visual order: reading it backwards gives the logical order of a right-to-left run.
      let index = context.isRightToLeft ? Int(count) - 1 - place : place
      let (info, position) = unsafe (infos[index], positions[index])
      glyphs.append(
        ShapedGlyph(
          // Over a face without tables HarfBuzz leaves the code points where glyphs should be.
          glyph: face.isAvailable ? UInt16(truncatingIfNeeded: info.codepoint) : 0,
          cluster: Int32(bitPattern: info.cluster),
          xAdvance: position.x_advance, yAdvance: position.y_advance, xOffset: position.x_offset,
          yOffset: position.y_offset))
    }
  }
}
