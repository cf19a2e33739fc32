import Geometry
import Pages
import Styling

/// The outline and the border of one box fragment as drawing steps (CSS Backgrounds 3 §4, §5).
struct BoxDecoration {
  /// One side of the border as it is drawn.
  struct Side: Equatable {
    var width: Length
    var style: BorderStyle
    var color: Color

    static let none = Side(width: .zero, style: .none, color: .transparent)

    var isDrawn: Bool { width > .zero && style != .none && style != .hidden && color.alpha > 0 }
  }

  /// The border box.
  let shape: RoundedRectangle
  /// The border; where a box was cut there is none.
  let sides: Edges<Side>

  init(_ style: ComputedStyle, _ fragment: Fragment, _ rect: Rect) {
    shape = RoundedRectangle(rect, style.decoration.radius, fragment)
    func side(_ width: Length, _ kind: BorderStyle, _ color: Color, isCut: Bool) -> Side {
      Side(width: isCut ? .zero : width, style: kind, color: color)
    }
    sides = Edges(
      top: side(
        style.borderWidth.top, style.borderStyle.top, style.borderColor.top, isCut: fragment.continuesFromBefore),
      right: side(
        style.borderWidth.right, style.borderStyle.right, style.borderColor.right, isCut: fragment.continuesRight),
      bottom: side(
        style.borderWidth.bottom, style.borderStyle.bottom, style.borderColor.bottom, isCut: fragment.continuesAfter),
      left: side(
        style.borderWidth.left, style.borderStyle.left, style.borderColor.left, isCut: fragment.continuesLeft))
  }

  /// A border of its own: the outline of a box.
  init(_ shape: RoundedRectangle, all side: Side) {
    self.shape = shape
    sides = Edges(all: side)
  }

  /// The border widths that are left.
  var widths: Edges<Length> {
    Edges(top: sides.top.width, right: sides.right.width, bottom: sides.bottom.width, left: sides.left.width)
  }

  /// The padding box.
  var paddingShape: RoundedRectangle { shape.inset(by: widths) }

  /// The drawing steps of the border.
  func borders() -> [DisplayItem] {
    let drawn = [sides.top, sides.right, sides.bottom, sides.left].filter { $0.width > .zero }
    guard let first = drawn.first(where: \.isDrawn) else { return [] }
    if drawn.count == 4, drawn.allSatisfy({ $0 == first }), let items = uniform(first) { return items }
    // Sides that meet without a visible joint are drawn at once.
    if !shape.isSharp, first.style == .solid, drawn.allSatisfy({ $0.style == .solid && $0.color == first.color }) {
      return [.fill(shape.ring(around: paddingShape), first.color)]
    }
    return BoxSide.allCases.flatMap { draw($0) }
  }

  /// A border that is alike on all sides, where one line draws it.
  private func uniform(_ side: Side) -> [DisplayItem]? {
    let half = side.width / 2
    switch side.style {
    case .solid:
      guard let radius = shape.circularRadius, radius == .zero || radius >= half else {
        return [.fill(shape.ring(around: paddingShape), side.color)]
      }
      return [.stroke(middle.path, Stroke(color: side.color, width: side.width))]
    case .double where !shape.isSharp:
      return [(0, 1), (2, 3)].map { .fill(ring($0.0, $0.1, of: 3), side.color) }
    case .dashed where !shape.isSharp, .dotted where !shape.isSharp:
      return [.stroke(middle.path, StyledLine.stroke(side.style, side.width, side.color))]
    default: return nil
    }
  }

  /// The line in the middle of the border.
  private var middle: RoundedRectangle {
    shape.inset(
      by: Edges(top: widths.top / 2, right: widths.right / 2, bottom: widths.bottom / 2, left: widths.left / 2))
  }

  /// The outline at a part of the way through the border.
  private func outline(_ part: Int, of whole: Int) -> RoundedRectangle {
    func depth(_ width: Length) -> Length {
      // From the nearer side, so that both strips of a double line are equally thick.
      part * 2 <= whole ? width * part / whole : width - width * (whole - part) / whole
    }
    return shape.inset(
      by: Edges(
        top: depth(widths.top), right: depth(widths.right), bottom: depth(widths.bottom), left: depth(widths.left)))
  }

  private func ring(_ from: Int, _ to: Int, of whole: Int) -> Path {
    outline(from, of: whole).ring(around: outline(to, of: whole))
  }

  // MARK: One side

  /// Draws one side up to the mitre with its neighbours (§4.4).
  private func draw(_ place: BoxSide) -> [DisplayItem] {
    let side = sides[place]
    guard side.isDrawn else { return [] }
    let isLit = place == .bottom || place == .right
    let strips: [(from: Int, to: Int, color: Color)]
    var whole = 1
    switch side.style {
    case .none, .hidden: return []
    case .solid: strips = [(0, 1, side.color)]
    case .double:
      whole = 3
      strips = [(0, 1, side.color), (2, 3, side.color)]
    case .inset: strips = [(0, 1, isLit ? side.color.lit : side.color.shaded)]
    case .outset: strips = [(0, 1, isLit ? side.color.shaded : side.color.lit)]
    case .groove, .ridge:
      whole = 2
      let (outer, inner) =
        isLit == (side.style == .groove)
        ? (side.color.lit, side.color.shaded) : (side.color.shaded, side.color.lit)
      strips = [(0, 1, outer), (1, 2, inner)]
    case .dashed, .dotted: return dashes(place, side)
    }
    if shape.isSharp {
      return strips.map {
        .fill(place.strip(between: outline($0.from, of: whole).rect, outline($0.to, of: whole).rect), $0.color)
      }
    }
    return [.pushClip(place.sector(shape, widths))]
      + strips.map { .fill(ring($0.from, $0.to, of: whole), $0.color) } + [.popClip]
  }

  private func dashes(_ place: BoxSide, _ side: Side) -> [DisplayItem] {
    if shape.isSharp {
      return StyledLine.items(place.line(between: shape.rect, paddingShape.rect), side.style, side.color)
    }
    return [
      .pushClip(place.sector(shape, widths)), .pushClip(shape.ring(around: paddingShape)),
      .stroke(middle.path, StyledLine.stroke(side.style, side.width, side.color)), .popClip, .popClip,
    ]
  }
}
