/// An affine map of the plane: `x′ = a·x + c·y + e`, `y′ = b·x + d·y + f`, as CSS and SVG write `matrix(a b c d e f)`.
///
/// The linear part has no unit; `e` and `f` are points.
package struct Transform: Hashable, Sendable {
  package var a: Double
  package var b: Double
  package var c: Double
  package var d: Double
  package var e: Double
  package var f: Double

  /// Creates a map from its six numbers.
  package init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
  }

  /// The map that changes nothing.
  package static let identity = Transform(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

  /// A movement by points.
  package static func translation(x: Double, y: Double) -> Transform {
    Transform(a: 1, b: 0, c: 0, d: 1, e: x, f: y)
  }

  /// A change of size from the origin.
  package static func scale(x: Double, y: Double) -> Transform { Transform(a: x, b: 0, c: 0, d: y, e: 0, f: 0) }

  /// This map after `inner`: a point goes through `inner` first.
  package func after(_ inner: Transform) -> Transform {
    Transform(
      a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b, c: a * inner.c + c * inner.d,
      d: b * inner.c + d * inner.d, e: a * inner.e + c * inner.f + e, f: b * inner.e + d * inner.f + f)
  }

  /// The factor by which areas grow, negative where the map mirrors.
  package var determinant: Double { a * d - b * c }

  /// Whether lengths and angles mean anything after the map: no number is lost and no area vanishes.
  package var isUsable: Bool {
    [a, b, c, d, e, f].allSatisfy { $0.isFinite && abs($0) < 1e9 } && abs(determinant) > 1e-12
  }

  /// The map back, nil where areas vanish.
  package var inverse: Transform? {
    let determinant = determinant
    guard isUsable else { return nil }
    return Transform(
      a: d / determinant, b: -b / determinant, c: -c / determinant, d: a / determinant,
      e: (c * f - d * e) / determinant, f: (b * e - a * f) / determinant)
  }

  /// The image of a place in points.
  package func apply(x: Double, y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }

  /// The image of a place, rounded once.
  package func apply(_ point: Point) -> Point {
    let image = apply(x: point.x.points, y: point.y.points)
    return Point(x: .points(image.x), y: .points(image.y))
  }

  /// The smallest rectangle around the image of a rectangle.
  package func bounds(of rect: Rect) -> Rect {
    let corners = [
      Point(x: rect.minX, y: rect.minY), Point(x: rect.maxX, y: rect.minY), Point(x: rect.minX, y: rect.maxY),
      Point(x: rect.maxX, y: rect.maxY),
    ].map(apply)
    let xs = corners.map(\.x)
    let ys = corners.map(\.y)
    let left = xs.min() ?? .zero
    let top = ys.min() ?? .zero
    return Rect(x: left, y: top, width: (xs.max() ?? left) - left, height: (ys.max() ?? top) - top)
  }
}
