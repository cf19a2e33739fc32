import Geometry
import Pages
import Styling

/// The border of one box fragment as drawing steps (CSS Backgrounds 3 §4).
struct BoxDecoration {
  private struct Side {
    var width: Length
    var style: BorderStyle
    var color: Color

    var isDrawn: Bool { width > .zero && style != .none && style != .hidden && color.alpha > 0 }
  }

  private let top: Side
  private let right: Side
  private let bottom: Side
  private let left: Side
  private let radius: Length

  /// The sides that a fragment draws: where its box was cut there is none.
  init(_ style: ComputedStyle, _ fragment: Fragment) {
    func side(_ width: Length, _ kind: BorderStyle, _ color: Color, isCut: Bool) -> Side {
      Side(width: isCut ? .zero : width, style: kind, color: color)
    }
    top = side(
      style.borderWidth.top, style.borderStyle.top, style.borderColor.top, isCut: fragment.continuesFromBefore)
    right = side(
      style.borderWidth.right, style.borderStyle.right, style.borderColor.right, isCut: fragment.continuesRight)
    bottom = side(
      style.borderWidth.bottom, style.borderStyle.bottom, style.borderColor.bottom, isCut: fragment.continuesAfter)
    left = side(
      style.borderWidth.left, style.borderStyle.left, style.borderColor.left, isCut: fragment.continuesLeft)
    radius = style.borderRadius
  }

  /// The drawing steps for a border box.
  func borders(_ rect: Rect) -> [DisplayItem] {
    if let all = uniform {
      let half = all.width / 2
      let middle = Rect(
        x: rect.minX + half, y: rect.minY + half, width: rect.size.width - all.width,
        height: rect.size.height - all.width)
      let path = BoxDecoration.outline(middle, radius: max(radius - half, .zero))
      return [.stroke(path, Stroke(color: all.color, width: all.width))]
    }
    var items: [DisplayItem] = []
    let inner = Rect(
      x: rect.minX + left.width, y: rect.minY + top.width, width: rect.size.width - left.width - right.width,
      height: rect.size.height - top.width - bottom.width)
    items += draw(
      top, Rect(x: rect.minX, y: rect.minY, width: rect.size.width, height: top.width),
      [
        rect.origin, Point(x: rect.maxX, y: rect.minY), Point(x: inner.maxX, y: inner.minY), inner.origin,
      ])
    items += draw(
      right, Rect(x: inner.maxX, y: rect.minY, width: right.width, height: rect.size.height),
      [
        Point(x: rect.maxX, y: rect.minY), Point(x: rect.maxX, y: rect.maxY), Point(x: inner.maxX, y: inner.maxY),
        Point(x: inner.maxX, y: inner.minY),
      ])
    items += draw(
      bottom, Rect(x: rect.minX, y: inner.maxY, width: rect.size.width, height: bottom.width),
      [
        Point(x: rect.maxX, y: rect.maxY), Point(x: rect.minX, y: rect.maxY), Point(x: inner.minX, y: inner.maxY),
        Point(x: inner.maxX, y: inner.maxY),
      ])
    items += draw(
      left, Rect(x: rect.minX, y: rect.minY, width: left.width, height: rect.size.height),
      [
        Point(x: rect.minX, y: rect.maxY), rect.origin, inner.origin, Point(x: inner.minX, y: inner.maxY),
      ])
    return items
  }

  /// The one side that all four are like, when a single solid line draws the border.
  private var uniform: Side? {
    guard top.isDrawn, top.style == .solid else { return nil }
    for side in [right, bottom, left]
    where side.width != top.width || side.style != top.style || side.color != top.color {
      return nil
    }
    return top
  }

  /// Draws one side; solid sides meet their neighbours in a mitre (§4.4).
  private func draw(_ side: Side, _ rect: Rect, _ mitre: [Point]) -> [DisplayItem] {
    guard side.isDrawn else { return [] }
    guard side.style == .solid else { return BoxDecoration.line(rect, side.style, side.color) }
    let isMitred =
      mitre[0].x != mitre[3].x && mitre[0].y != mitre[3].y || mitre[1].x != mitre[2].x && mitre[1].y != mitre[2].y
    guard isMitred else { return [.fill(.rectangle(rect), side.color)] }
    return [
      .fill(Path([.move(mitre[0]), .line(mitre[1]), .line(mitre[2]), .line(mitre[3]), .close]), side.color)
    ]
  }

  /// Draws a straight line that fills a rectangle along its longer side.
  static func line(_ rect: Rect, _ style: BorderStyle, _ color: Color) -> [DisplayItem] {
    let isHorizontal = rect.size.width >= rect.size.height
    let thickness = isHorizontal ? rect.size.height : rect.size.width
    switch style {
    case .none, .hidden: return []
    case .solid: return [.fill(.rectangle(rect), color)]
    case .double:
      let third = thickness / 3
      var first = rect
      var second = rect
      if isHorizontal {
        first.size.height = third
        second.size.height = third
        second.origin.y = rect.maxY - third
      } else {
        first.size.width = third
        second.size.width = third
        second.origin.x = rect.maxX - third
      }
      return [.fill(.rectangle(first), color), .fill(.rectangle(second), color)]
    case .dashed, .dotted:
      let half = thickness / 2
      // Round dots begin half a dot inside; dashes are twice as long as thick.
      let inset = style == .dotted ? half : .zero
      let start: Point
      let end: Point
      if isHorizontal {
        start = Point(x: rect.minX + inset, y: rect.minY + half)
        end = Point(x: rect.maxX - inset, y: rect.minY + half)
      } else {
        start = Point(x: rect.minX + half, y: rect.minY + inset)
        end = Point(x: rect.minX + half, y: rect.maxY - inset)
      }
      let dashes = style == .dotted ? [Length.zero, thickness * 2] : [thickness * 3, thickness * 2]
      return [
        .stroke(
          Path([.move(start), .line(end)]),
          Stroke(color: color, width: thickness, dashes: dashes, cap: style == .dotted ? .round : .butt))
      ]
    }
  }

  /// The outline of a box with rounded corners.
  static func outline(_ rect: Rect, radius: Length) -> Path {
    let radius = min(radius, min(rect.size.width, rect.size.height) / 2)
    guard radius > .zero else { return .rectangle(rect) }
    // A quarter circle by one Bézier curve: control points at 0.5523 of the radius.
    let reach = radius - radius.scaled(by: 5523, over: 10000)
    let (l, t, r, b) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
    return Path([
      .move(Point(x: l + radius, y: t)), .line(Point(x: r - radius, y: t)),
      .curve(Point(x: r - reach, y: t), Point(x: r, y: t + reach), Point(x: r, y: t + radius)),
      .line(Point(x: r, y: b - radius)),
      .curve(Point(x: r, y: b - reach), Point(x: r - reach, y: b), Point(x: r - radius, y: b)),
      .line(Point(x: l + radius, y: b)),
      .curve(Point(x: l + reach, y: b), Point(x: l, y: b - reach), Point(x: l, y: b - radius)),
      .line(Point(x: l, y: t + radius)),
      .curve(Point(x: l, y: t + reach), Point(x: l + reach, y: t), Point(x: l + radius, y: t)), .close,
    ])
  }
}
