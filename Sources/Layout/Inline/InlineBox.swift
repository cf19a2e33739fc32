import Geometry
import Styling

/// An inline box of a paragraph with everything about it that no line changes; the first of a paragraph is its root.
struct InlineBox {
  /// To what the box is aligned vertically (CSS Inline 3 §4).
  enum Alignment: Hashable {
    /// To the baseline of the box around it, at a known distance.
    case raised
    /// To the top of the line box.
    case lineTop
    /// To the bottom of the line box.
    case lineBottom
  }

  /// The box.
  let id: BoxID
  /// The position of the inline box around it, -1 for the root.
  let parent: Int32
  /// Whether its own direction is right to left: decides on which side its start edge lies.
  let isRightToLeft: Bool
  /// Whether it shows a background or border, or is a link and so needs a place on the page.
  let needsFragment: Bool
  /// Whether each of its pieces has all edges (`box-decoration-break: clone`).
  let clonesEdges: Bool
  /// How far it reaches with leading.
  let bounds: LineExtent
  /// The ascent and descent of its first available font.
  let content: LineExtent
  /// Half the x-height of its first available font, for `vertical-align: middle`.
  let halfXHeight: Length
  /// To what it is aligned.
  let alignment: Alignment
  /// The position of the nearest box around it, or itself, that is aligned to the line box; 0 if there is none.
  let alignmentRoot: Int32
  /// How far its baseline lies above that of its alignment root.
  let raise: Length
  /// Whether `position: relative` moves it or a box around it.
  let isShifted: Bool
  /// The lines that text inside it gets, those of outer boxes first.
  let rules: [TextRule]
}
