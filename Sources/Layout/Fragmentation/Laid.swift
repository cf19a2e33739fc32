package import Geometry

/// What the layout of a box hands back.
package struct Laid: Sendable {
  /// The fragment of the border box; nil when nothing could be placed: the break is before the box.
  package var fragment: FragmentID?
  /// The extent of the border box.
  package var size: Size
  /// Where the box goes on, nil when it is complete.
  package var next: BreakToken?
  /// How bad the break at `next` is.
  package var penalty = BreakPenalty.none
  /// Set when the break at `next` is forced.
  package var forced: ForcedBreak?
  /// The best break inside before the end.
  package var earlier: BreakCandidate?
  /// The margin below, collapsed with those of last children.
  package var marginAfter = CollapsingMargin()
  /// From the border box's top to the first baseline inside.
  package var firstBaseline: Length?
  /// From the border box's top to the last baseline inside.
  package var lastBaseline: Length?
  /// From the left edge of the containing block's content to the border box.
  package var offset: Length = .zero

  init(fragment: FragmentID?, size: Size) {
    self.fragment = fragment
    self.size = size
  }

  /// Nothing fits here.
  static let nothing = Laid(fragment: nil, size: .zero)
}
