internal import CHarfBuzz

/// The outline of a glyph in font units, y upwards.
package struct GlyphOutline: Hashable, Sendable {
  /// One step of an outline; quadratic curves arrive as cubic ones.
  package enum Segment: Hashable, Sendable {
    /// Starts a contour.
    case move(x: Float, y: Float)
    /// A straight line.
    case line(x: Float, y: Float)
    /// A cubic Bézier curve.
    case curve(x1: Float, y1: Float, x2: Float, y2: Float, x: Float, y: Float)
    /// Ends a contour.
    case close
  }

  /// The steps in order.
  package var segments: [Segment] = []
}

extension FontFace {
  /// The outline of a glyph; empty for a glyph without one, like the space.
  ///
  /// The corresponding C function is `hb_font_get_glyph_shape`.
  package func outline(glyph: UInt16) -> GlyphOutline {
    var outline = GlyphOutline()
    let functions = unsafe hb_draw_funcs_create()
    defer { unsafe hb_draw_funcs_destroy(functions) }
    unsafe hb_draw_funcs_set_move_to_func(
      functions, { _, data, _, x, y, _ in unsafe add(.move(x: x, y: y), to: data) }, nil, nil)
    unsafe hb_draw_funcs_set_line_to_func(
      functions, { _, data, _, x, y, _ in unsafe add(.line(x: x, y: y), to: data) }, nil, nil)
    unsafe hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, data, _, x1, y1, x2, y2, x, y, _ in
        unsafe add(.curve(x1: x1, y1: y1, x2: x2, y2: y2, x: x, y: y), to: data)
      }, nil, nil)
    unsafe hb_draw_funcs_set_close_path_func(functions, { _, data, _, _ in unsafe add(.close, to: data) }, nil, nil)
    unsafe withUnsafeMutablePointer(to: &outline) { target in
      unsafe hb_font_get_glyph_shape(font, UInt32(glyph), functions, target)
    }
    return outline
  }
}

/// Adds a step to the outline behind HarfBuzz's drawing data.
private func add(_ segment: GlyphOutline.Segment, to data: UnsafeMutableRawPointer?) {
  unsafe data?.assumingMemoryBound(to: GlyphOutline.self).pointee.segments.append(segment)
}
