import Geometry
import Styling

/// The used margins, borders and paddings of an inline box, in physical terms.
struct InlineEdges {
  /// Outside the border box; vertical margins of inline boxes have no effect (CSS 2.2 §8.3).
  var marginLeft = Length.zero
  var marginRight = Length.zero
  /// Border and padding together.
  var left = Length.zero
  var right = Length.zero
  var top = Length.zero
  var bottom = Length.zero

  /// Nothing on any side.
  init() {}

  /// Resolves percentages against the width of the containing block; `auto` margins are zero.
  init(_ style: ComputedStyle, width: Length) {
    marginLeft = style.margin.left.resolved(against: width) ?? .zero
    marginRight = style.margin.right.resolved(against: width) ?? .zero
    left = style.borderWidth.left + style.padding.left.resolved(against: width)
    right = style.borderWidth.right + style.padding.right.resolved(against: width)
    top = style.borderWidth.top + style.padding.top.resolved(against: width)
    bottom = style.borderWidth.bottom + style.padding.bottom.resolved(against: width)
  }

  /// The whole width of the left edge.
  var outerLeft: Length { marginLeft + left }
  /// The whole width of the right edge.
  var outerRight: Length { marginRight + right }

  /// Whether the box has any margin, border or padding, so that it makes a line even without content.
  var isVisible: Bool {
    marginLeft != .zero || marginRight != .zero || left != .zero || right != .zero || top != .zero || bottom != .zero
  }
}
