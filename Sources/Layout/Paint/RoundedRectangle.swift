import Geometry
import Pages
import Styling

/// A rectangle with elliptical corners (CSS Backgrounds 3 §5).
struct RoundedRectangle: Equatable {
  /// The rectangle around.
  var rect: Rect
  /// Half the axes of the ellipse at each corner, zero for sharp ones.
  var radii: Corners<Size>

  init(_ rect: Rect, radii: Corners<Size> = Corners(all: .zero)) {
    self.rect = rect
    self.radii = radii
  }

  /// The border box of a fragment; corners where the box goes on elsewhere are sharp.
  init(_ rect: Rect, _ style: Corners<CornerRadius>, _ fragment: Fragment) {
    func used(_ radius: CornerRadius, _ isCut: Bool) -> Size {
      if isCut { return .zero }
      let size = Size(
        width: radius.horizontal.resolved(against: rect.size.width),
        height: radius.vertical.resolved(against: rect.size.height))
      return size.width > .zero && size.height > .zero ? size : .zero
    }
    let (top, bottom) = (fragment.continuesFromBefore, fragment.continuesAfter)
    let (left, right) = (fragment.continuesLeft, fragment.continuesRight)
    let wanted = Corners(
      topLeft: used(style.topLeft, top || left), topRight: used(style.topRight, top || right),
      bottomRight: used(style.bottomRight, bottom || right), bottomLeft: used(style.bottomLeft, bottom || left))
    self.init(rect, radii: RoundedRectangle.reduced(wanted, to: rect.size))
  }

  /// §5.5: where corners would overlap, all of them shrink by the same factor.
  private static func reduced(_ radii: Corners<Size>, to size: Size) -> Corners<Size> {
    let sums = [
      (radii.topLeft.width + radii.topRight.width, size.width),
      (radii.bottomLeft.width + radii.bottomRight.width, size.width),
      (radii.topLeft.height + radii.bottomLeft.height, size.height),
      (radii.topRight.height + radii.bottomRight.height, size.height),
    ]
    let factor = sums.reduce(1.0) { factor, pair in
      pair.0 > pair.1 ? min(factor, max(pair.1.points, 0) / pair.0.points) : factor
    }
    guard factor < 1 else { return radii }
    func scale(_ radius: Size) -> Size {
      Size(
        width: Length(units: Int(Double(radius.width.units) * factor)),
        height: Length(units: Int(Double(radius.height.units) * factor)))
    }
    return Corners(
      topLeft: scale(radii.topLeft), topRight: scale(radii.topRight), bottomRight: scale(radii.bottomRight),
      bottomLeft: scale(radii.bottomLeft))
  }

  /// Whether all corners are sharp.
  var isSharp: Bool { radii == Corners(all: Size.zero) }

  /// The radius of all corners if they are alike and circular.
  var circularRadius: Length? {
    let first = radii.topLeft
    guard first.width == first.height, radii == Corners(all: first) else { return nil }
    return first.width
  }

  /// The rectangle inside edges of some width: inner radii are the outer ones less the edges (§5.2).
  func inset(by edges: Edges<Length>) -> RoundedRectangle {
    func less(_ radius: Size, _ x: Length, _ y: Length) -> Size {
      let size = Size(width: max(radius.width - x, .zero), height: max(radius.height - y, .zero))
      return size.width > .zero && size.height > .zero ? size : .zero
    }
    return RoundedRectangle(
      Rect(
        x: rect.minX + edges.left, y: rect.minY + edges.top,
        width: max(rect.size.width - edges.horizontal, .zero), height: max(rect.size.height - edges.vertical, .zero)),
      radii: Corners(
        topLeft: less(radii.topLeft, edges.left, edges.top), topRight: less(radii.topRight, edges.right, edges.top),
        bottomRight: less(radii.bottomRight, edges.right, edges.bottom),
        bottomLeft: less(radii.bottomLeft, edges.left, edges.bottom)))
  }

  /// The rectangle around at a distance; sharp corners stay sharp, small radii grow less (§6.1.1, CSS UI 4 §3.1).
  func outset(by distance: Length) -> RoundedRectangle {
    if distance <= .zero { return inset(by: Edges(all: -distance)) }
    func more(_ radius: Length) -> Length {
      guard radius > .zero else { return .zero }
      guard radius < distance else { return radius + distance }
      let ratio = radius.points / distance.points - 1
      return radius + .points(distance.points * (1 + ratio * ratio * ratio))
    }
    func more(_ radius: Size) -> Size { Size(width: more(radius.width), height: more(radius.height)) }
    return RoundedRectangle(
      Rect(
        x: rect.minX - distance, y: rect.minY - distance, width: rect.size.width + distance * 2,
        height: rect.size.height + distance * 2),
      radii: Corners(
        topLeft: more(radii.topLeft), topRight: more(radii.topRight), bottomRight: more(radii.bottomRight),
        bottomLeft: more(radii.bottomLeft)))
  }

  /// The same shape elsewhere.
  func moved(by offset: Point) -> RoundedRectangle {
    RoundedRectangle(Rect(origin: rect.origin + offset, size: rect.size), radii: radii)
  }

  /// The outline.
  var path: Path { isSharp ? .rectangle(rect) : Path(segments) }

  /// The area between this outline and another inside it.
  func ring(around inner: RoundedRectangle) -> Path {
    var path = Path(self.path.segments, rule: .evenOdd)
    if inner.rect.size.width > .zero, inner.rect.size.height > .zero { path.segments += inner.path.segments }
    return path
  }

  private var segments: [Path.Segment] {
    let (l, t, r, b) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
    var segments: [Path.Segment] = [.move(Point(x: l + radii.topLeft.width, y: t))]
    // A quarter ellipse by one Bézier curve: control points at 0.5523 of the radii.
    func reach(_ radius: Length) -> Length { radius - radius.scaled(by: 5523, over: 10000) }
    segments.append(.line(Point(x: r - radii.topRight.width, y: t)))
    if radii.topRight != .zero {
      let radius = radii.topRight
      segments.append(
        .curve(
          Point(x: r - reach(radius.width), y: t), Point(x: r, y: t + reach(radius.height)),
          Point(x: r, y: t + radius.height)))
    }
    segments.append(.line(Point(x: r, y: b - radii.bottomRight.height)))
    if radii.bottomRight != .zero {
      let radius = radii.bottomRight
      segments.append(
        .curve(
          Point(x: r, y: b - reach(radius.height)), Point(x: r - reach(radius.width), y: b),
          Point(x: r - radius.width, y: b)))
    }
    segments.append(.line(Point(x: l + radii.bottomLeft.width, y: b)))
    if radii.bottomLeft != .zero {
      let radius = radii.bottomLeft
      segments.append(
        .curve(
          Point(x: l + reach(radius.width), y: b), Point(x: l, y: b - reach(radius.height)),
          Point(x: l, y: b - radius.height)))
    }
    segments.append(.line(Point(x: l, y: t + radii.topLeft.height)))
    if radii.topLeft != .zero {
      let radius = radii.topLeft
      segments.append(
        .curve(
          Point(x: l, y: t + reach(radius.height)), Point(x: l + reach(radius.width), y: t),
          Point(x: l + radius.width, y: t)))
    }
    segments.append(.close)
    return segments
  }
}
