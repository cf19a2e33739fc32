import Geometry

// Elliptical arcs (SVG 2 appendix B.2), without angles: vectors on the unit circle are halved until they are near.
extension DrawingPath {
  /// Adds an arc from the pen to a place.
  mutating func arc(radii given: SIMD2<Double>, turn degrees: Double, isLarge: Bool, isClockwise: Bool, to end: Spot) {
    let from = current
    var radii = SIMD2(abs(given.x), abs(given.y))
    if from == end { return }
    guard radii.x > 0, radii.y > 0 else { return line(end) }
    let (sine, cosine) = Trigonometry.sineAndCosine(degrees)
    let turn = Transform(a: cosine, b: sine, c: -sine, d: cosine, e: 0, f: 0)
    let back = Transform(a: cosine, b: -sine, c: sine, d: cosine, e: 0, f: 0)
    // B.2.4 step 1 and B.2.5: radii that are too small grow.
    let half = back.apply((from - end) / 2)
    let ratio = (half / radii) * (half / radii)
    let excess = ratio.x + ratio.y
    if excess > 1 { radii *= excess.squareRoot() }
    // Steps 2 and 3, on the unit circle.
    let unit = half / radii
    let square = unit.x * unit.x + unit.y * unit.y
    guard square > 0, square.isFinite else { return line(end) }
    var factor = max(0, 1 / square - 1).squareRoot()
    if isLarge == isClockwise { factor = -factor }
    let centre = SIMD2(unit.y, -unit.x) * factor
    let map = Transform.translation(x: ((from + end) / 2).x, y: ((from + end) / 2).y).after(turn)
      .after(.scale(x: radii.x, y: radii.y)).after(.translation(x: centre.x, y: centre.y))
    addArc(unit - centre, -unit - centre, isClockwise: isClockwise, isLarge: isLarge, map)
    // The end is where the data say, whatever was rounded on the way.
    replaceEnd(end)
  }

  /// Adds the arc between two places of the unit circle.
  private mutating func addArc(
    _ first: Spot, _ last: Spot, isClockwise: Bool, isLarge: Bool, _ map: Transform
  ) {
    let direction = isClockwise ? 1.0 : -1.0
    // The middle of the arc is across from the middle of the chord where the arc is large.
    let sum = first + last
    let length = (sum.x * sum.x + sum.y * sum.y).squareRoot()
    let middle: Spot
    if length < 1e-9 {
      middle = SIMD2(-first.y, first.x) * direction
    } else {
      middle = sum / length * (isLarge ? -1 : 1)
    }
    for (from, to) in [(first, middle), (middle, last)] {
      let between = from + to
      let size = (between.x * between.x + between.y * between.y).squareRoot()
      // Each half is at most half a turn; quarters are what one curve draws well.
      let split = size < 1e-9 ? SIMD2(-from.y, from.x) * direction : between / size
      quarter(from, split, direction, map)
      quarter(split, to, direction, map)
    }
  }

  /// One curve for at most a quarter of the unit circle.
  private mutating func quarter(_ from: Spot, _ to: Spot, _ direction: Double, _ map: Transform) {
    let cosine = max(-1, min(1, from.x * to.x + from.y * to.y))
    let half = ((1 + cosine) / 2).squareRoot()
    let sine = max(0, 1 - half * half).squareRoot()
    // Four thirds of the tangent of a quarter of the angle.
    let reach = 4.0 / 3 * sine / (1 + half) * direction
    curve(
      map.apply(from + SIMD2(-from.y, from.x) * reach), map.apply(to - SIMD2(-to.y, to.x) * reach), map.apply(to))
  }

  /// Adds a whole ellipse, from its right end on clockwise (SVG 2 §10.4).
  mutating func ellipse(centre: Spot, radii: SIMD2<Double>) {
    let map = Transform(a: radii.x, b: 0, c: 0, d: radii.y, e: centre.x, f: centre.y)
    move(map.apply(SIMD2(1, 0)))
    let quarters: [Spot] = [SIMD2(1, 0), SIMD2(0, 1), SIMD2(-1, 0), SIMD2(0, -1), SIMD2(1, 0)]
    for (from, to) in zip(quarters, quarters.dropFirst()) { quarter(from, to, 1, map) }
    close()
  }

  /// Adds a rectangle with rounded corners (SVG 2 §10.2).
  mutating func rectangle(_ box: DrawingBox, radii: SIMD2<Double>) {
    guard radii.x > 0, radii.y > 0 else {
      append(box.path, mappedBy: .identity)
      return
    }
    let (left, top, right, bottom) = (box.minimum.x, box.minimum.y, box.maximum.x, box.maximum.y)
    let (rx, ry) = (radii.x, radii.y)
    move(SIMD2(left + rx, top))
    line(SIMD2(right - rx, top))
    corner(radii, SIMD2(right, top + ry))
    line(SIMD2(right, bottom - ry))
    corner(radii, SIMD2(right - rx, bottom))
    line(SIMD2(left + rx, bottom))
    corner(radii, SIMD2(left, bottom - ry))
    line(SIMD2(left, top + ry))
    corner(radii, SIMD2(left + rx, top))
    close()
  }

  private mutating func corner(_ radii: SIMD2<Double>, _ to: Spot) {
    arc(radii: radii, turn: 0, isLarge: false, isClockwise: true, to: to)
  }
}
