import Geometry
import Styling

/// The lines of `text-decoration` on one line box (CSS Text Decoration 3 §2).
struct TextRules {
  private struct Drawn {
    let rule: TextRule
    var left: Length
    var right: Length
    let top: Length
  }

  private var drawn: [Drawn] = []

  /// Finds them; text that hangs at the end and atomic boxes have none.
  init(
    _ arrangement: LineArrangement, context: LineContext, heights: LineHeights, left: Length,
    shift: (Int32) -> Point
  ) {
    let inlines = context.paragraph.inlines
    guard inlines.contains(where: { !$0.rules.isEmpty }) else { return }
    for index in arrangement.order {
      let leaf = arrangement.leaves[index]
      switch leaf.content {
      case .text, .tab, .leader: break
      case .atomic, .empty: continue
      }
      guard leaf.width > .zero else { continue }
      let inline = inlines[Int(leaf.inline)]
      for rule in inline.rules where context.scope.boxes[style: inline.id].visibility == .visible {
        let place = shift(leaf.inline)
        let top = heights.baseline(root: rule.alignmentRoot) - rule.raise - rule.top + place.y
        let start = left + leaf.x + place.x
        add(rule, from: start, to: start + leaf.width, top: top)
      }
    }
  }

  /// Joins a stretch to one of the same rule that ends where it begins.
  private mutating func add(_ rule: TextRule, from left: Length, to right: Length, top: Length) {
    if let index = drawn.lastIndex(where: { $0.rule == rule && $0.right == left && $0.top == top }) {
      drawn[index].right = right
    } else {
      drawn.append(Drawn(rule: rule, left: left, right: right, top: top))
    }
  }

  /// The fragments that go under the text (under- and overlines) or over it (strokes through it).
  func fragments(under: Bool, scope: LayoutScope) -> [Placement] {
    drawn.filter { ($0.rule.line != .lineThrough) == under }.map { drawn in
      let size = Size(width: drawn.right - drawn.left, height: drawn.rule.height)
      let fragment = scope.fragments.add(
        Fragment(kind: .rule(drawn.rule.color, drawn.rule.style), box: drawn.rule.box, size: size))
      return Placement(fragment: fragment, offset: Point(x: drawn.left, y: drawn.top))
    }
  }
}
