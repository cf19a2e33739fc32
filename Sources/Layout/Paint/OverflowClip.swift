import Geometry
import Pages
import Styling

/// The edge at which a box cuts off its content (CSS Overflow 3 §3), and what it has cut off so far.
struct OverflowClip {
  /// What can be seen: the padding box, without limit where only the other axis is cut.
  var rect: Rect
  /// The same with rounded corners.
  let path: Path
  /// How many lines and pictures are cut.
  private(set) var pieces = 0
  /// How far they reach over at most.
  private(set) var distance = Length.zero
  private var last: FragmentID?

  init(_ fragment: Fragment, at origin: Point, style: ComputedStyle, page: Size) {
    let padding = BoxDecoration(style, fragment, Rect(origin: origin, size: fragment.size)).paddingShape
    if style.overflowX != .visible, style.overflowY != .visible {
      rect = padding.rect
      path = padding.path
      return
    }
    var area = padding.rect
    let far = max(page.width, page.height) * 2
    if style.overflowX == .visible {
      area.origin.x -= far
      area.size.width += far * 2
    } else {
      area.origin.y -= far
      area.size.height += far * 2
    }
    rect = area
    path = .rectangle(area)
  }

  /// Takes note of content that reaches over; pieces of the same line count once.
  mutating func note(_ ink: Rect, _ piece: FragmentID) {
    // Overhanging strokes are not worth a word.
    let tolerance = Length.points(0.5)
    let over = max(
      max(rect.minX - ink.minX, ink.maxX - rect.maxX), max(rect.minY - ink.minY, ink.maxY - rect.maxY))
    guard over > tolerance else { return }
    distance = max(distance, over)
    if last != piece { pieces += 1 }
    last = piece
  }
}
