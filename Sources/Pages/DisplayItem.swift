package import Geometry

/// One step of a display list. Coordinates count from the page's top left corner, inside transforms from theirs.
///
/// Clips, transforms and groups nest and end in reverse order; each ends in the list that began it.
package enum DisplayItem: Hashable, Sendable {
  /// Everything up to the matching `end` belongs to this scope; scopes do not nest.
  case begin(MarkedScope)
  /// Ends the open scope.
  case end
  /// Shows glyphs.
  case glyphs(GlyphRun)
  /// Fills an area.
  case fill(Path, Color)
  /// Strokes a line along a path.
  case stroke(Path, Stroke)
  /// Fills an area with a gradient.
  indirect case shade(Path, Gradient)
  /// Strokes a line with a gradient; the stroke's colour counts for its opacity only.
  indirect case shadeStroke(Path, Stroke, Gradient)
  /// Fills an area with repetitions of a drawing.
  indirect case tile(Path, Tiling)
  /// Saves the state and clips to an area.
  case pushClip(Path)
  /// Restores the state before the matching `pushClip`.
  case popClip
  /// Maps the coordinates of what follows.
  indirect case pushTransform(Transform)
  /// Ends the matching `pushTransform`.
  case popTransform
  /// What follows is painted as one picture, which then shows with this opacity.
  case pushGroup(opacity: UInt8)
  /// Ends the matching `pushGroup`.
  case popGroup
  /// Paints a raster image into a rectangle; the index is into the document's images.
  case image(Int, Rect)
}

/// A drawing that repeats in both directions without end.
package struct Tiling: Hashable, Sendable {
  /// The drawing, clipped to the cell; it has no scopes.
  package var items: [DisplayItem]
  /// The area of one repetition.
  package var cell: Rect
  /// From one repetition to the next, at least the size of the cell where nothing shall overlap.
  package var step: Size

  /// Creates a repetition.
  package init(items: [DisplayItem], cell: Rect, step: Size) {
    self.items = items
    self.cell = cell
    self.step = step
  }
}
