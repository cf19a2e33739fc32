package import Geometry

/// The room that a box is offered (constraint space): everything that its layout may depend on besides itself.
package struct Space: Hashable, Sendable {
  /// The content inline size of the containing block.
  package var inlineSize: Length
  /// The distance from the place of the box to the end of the page area; nil when there is no end (measuring).
  package var blockSize: Length?
  /// The block size of a whole page area, to tell what fits nowhere; nil when there are no pages.
  package var pageBlockSize: Length?
  /// What percentages of block sizes refer to; nil when the containing block's height is not definite.
  package var percentageBlockSize: Length?
  /// The direction of the containing block.
  package var isRightToLeft = false
  /// Where the containing block's content begins at the left, and where the box's border begins at the top, measured
  /// from the block formatting context; nil when the box begins a context of its own.
  package var flowOrigin: Point?
  /// How much of the room floats take away at the left of a box that must not overlap them.
  package var floatLeft = Length.zero
  /// How much of the room floats take away at the right of a box that must not overlap them.
  package var floatRight = Length.zero
  /// A box inside that floats push down, so that its margin does not collapse with those around it.
  package var clearedBox: BoxID?
  /// Whether nothing stands on the page yet: whatever comes first must then be placed, even if it overflows.
  package var isPageStart = false
  /// Whether a row is split although it would fit on a page of its own: below a caption that would else stand alone.
  package var splitsRows = false
  /// Whether margins that adjoin the start are truncated (CSS Fragmentation 3 §5.2): after an unforced break.
  package var truncatesMargins = false
  /// The content width that the box must take, margins being somebody else's business: cells, atomic inlines.
  package var usedContentWidth: Length?
  /// The content height that the box must take: flex items.
  package var usedContentHeight: Length?
  /// Whether the box's own height counts as `auto`: a flex item's content is measured.
  package var ignoresHeight = false

  /// Creates a room without an end.
  package init(inlineSize: Length, isRightToLeft: Bool = false) {
    self.inlineSize = inlineSize
    self.isRightToLeft = isRightToLeft
  }
}
