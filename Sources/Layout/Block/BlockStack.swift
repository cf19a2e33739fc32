import Geometry

/// The place of the next block in a stack of blocks, and the margins that wait to collapse.
struct BlockStack {
  /// The bottom border edge of the last block, from the container's border box.
  var cursor: Length
  /// The margins below it.
  var pending = CollapsingMargin()
  /// Whether everything so far adjoins the container's own top margin, which its parent has applied already.
  var collapses: Bool
  /// The last block.
  var previous: BoxID?
  /// Whether anything with a height has been placed.
  var hasContent = false
  /// Whether a float has been placed, or left to the next page.
  var hasFloats = false

  init(cursor: Length, collapses: Bool) {
    self.cursor = cursor
    self.collapses = collapses
  }

  /// Where the next block's border box goes.
  func position(of margin: CollapsingMargin?, truncates: Bool) -> Length {
    if collapses || truncates { return cursor }
    var all = pending
    if let margin { all.merge(margin) }
    return cursor + all.resolved
  }

  /// Goes on below a block; `isCleared` tells that floats pushed it down.
  mutating func advance(
    past laid: Laid, at y: Length, collapsesThrough: Bool, margin: CollapsingMargin?, isCleared: Bool = false
  ) {
    if collapsesThrough, laid.size.height == .zero {
      if isCleared {
        // CSS 2.2 §8.3.1: clearance parts the margins of an empty block from those above.
        cursor = y
        pending = laid.marginAfter
        collapses = false
        return
      }
      if let margin, !collapses { pending.merge(margin) }
      return
    }
    cursor = y + laid.size.height
    pending = laid.marginAfter
    collapses = false
    if laid.size.height > .zero { hasContent = true }
  }
}
