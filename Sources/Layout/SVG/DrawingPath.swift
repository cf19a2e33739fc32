import Geometry
import Pages

/// A path in user units of a drawing, before it is rounded to the page.
struct DrawingPath {
  /// A place in user units.
  typealias Spot = SIMD2<Double>

  /// One step.
  enum Segment {
    case move(Spot)
    case line(Spot)
    case curve(Spot, Spot, Spot)
    case close
  }

  private(set) var segments: [Segment] = []
  /// Where the pen is.
  private(set) var current = Spot(0, 0)
  private var start = Spot(0, 0)

  var isEmpty: Bool { segments.isEmpty }

  mutating func move(_ to: Spot) {
    segments.append(.move(to))
    current = to
    start = to
  }

  mutating func line(_ to: Spot) {
    reopen()
    segments.append(.line(to))
    current = to
  }

  mutating func curve(_ first: Spot, _ second: Spot, _ to: Spot) {
    reopen()
    segments.append(.curve(first, second, to))
    current = to
  }

  mutating func quadratic(_ control: Spot, _ to: Spot) {
    let from = current
    curve(from + (control - from) * (2.0 / 3), to + (control - to) * (2.0 / 3), to)
  }

  mutating func close() {
    guard !segments.isEmpty else { return }
    segments.append(.close)
    current = start
  }

  /// Moves the end of the last step to a place.
  mutating func replaceEnd(_ spot: Spot) {
    switch segments.last {
    case .line?: segments[segments.count - 1] = .line(spot)
    case .curve(let first, let second, _)?: segments[segments.count - 1] = .curve(first, second, spot)
    default: return
    }
    current = spot
  }

  /// After a `close` the next step begins where that subpath began (SVG 2 §9.3.4).
  private mutating func reopen() {
    switch segments.last {
    case nil, .close?: segments.append(.move(current))
    default: break
    }
  }

  mutating func append(_ other: DrawingPath, mappedBy map: Transform) {
    segments += other.mapped(by: map).segments
  }

  /// The image of the path.
  func mapped(by map: Transform) -> DrawingPath {
    if map == .identity { return self }
    var result = DrawingPath()
    result.segments = segments.map { segment in
      switch segment {
      case .move(let spot): .move(map.apply(spot))
      case .line(let spot): .line(map.apply(spot))
      case .curve(let first, let second, let to): .curve(map.apply(first), map.apply(second), map.apply(to))
      case .close: .close
      }
    }
    return result
  }

  /// The path as the page has it.
  func onPage(_ map: Transform, rule: Path.Rule = .nonZero) -> Path {
    var path = Path([], rule: rule)
    path.segments.reserveCapacity(segments.count)
    for segment in segments {
      switch segment {
      case .move(let spot): path.segments.append(.move(map.place(spot)))
      case .line(let spot): path.segments.append(.line(map.place(spot)))
      case .curve(let first, let second, let to):
        path.segments.append(.curve(map.place(first), map.place(second), map.place(to)))
      case .close: path.segments.append(.close)
      }
    }
    return path
  }

  /// The smallest rectangle around the path itself, without the control points that lie outside (SVG 2 §8.10).
  var bounds: DrawingBox? {
    var box: DrawingBox?
    func add(_ spot: Spot) { box = box.map { $0.including(spot) } ?? DrawingBox(spot) }
    var last = Spot(0, 0)
    var first = Spot(0, 0)
    for segment in segments {
      switch segment {
      case .move(let spot):
        (last, first) = (spot, spot)
        add(spot)
      case .line(let spot):
        last = spot
        add(spot)
      case .curve(let one, let two, let to):
        for extremum in Self.extrema(last, one, two, to) { add(extremum) }
        last = to
        add(to)
      case .close: last = first
      }
    }
    return box
  }

  /// The places on a curve where one coordinate is largest or smallest.
  private static func extrema(_ a: Spot, _ b: Spot, _ c: Spot, _ d: Spot) -> [Spot] {
    var spots: [Spot] = []
    for axis in 0..<2 {
      let (first, second, third) = (b[axis] - a[axis], c[axis] - b[axis], d[axis] - c[axis])
      let quadratic = first - 2 * second + third
      let linear = 2 * (second - first)
      var roots: [Double] = []
      if abs(quadratic) < 1e-12 {
        if linear != 0 { roots = [-first / linear] }
      } else {
        let discriminant = linear * linear - 4 * quadratic * first
        if discriminant >= 0 {
          let root = discriminant.squareRoot()
          roots = [(-linear + root) / (2 * quadratic), (-linear - root) / (2 * quadratic)]
        }
      }
      for t in roots where t > 0 && t < 1 {
        let u = 1 - t
        let start = a * (u * u * u) + b * (3 * u * u * t)
        spots.append(start + c * (3 * u * t * t) + d * (t * t * t))
      }
    }
    return spots
  }
}

/// A rectangle in user units.
struct DrawingBox: Hashable {
  var minimum: SIMD2<Double>
  var maximum: SIMD2<Double>

  init(_ spot: SIMD2<Double>) { (minimum, maximum) = (spot, spot) }

  init(x: Double, y: Double, width: Double, height: Double) {
    minimum = SIMD2(x, y)
    maximum = SIMD2(x + width, y + height)
  }

  var width: Double { maximum.x - minimum.x }
  var height: Double { maximum.y - minimum.y }

  func including(_ spot: SIMD2<Double>) -> DrawingBox {
    var box = self
    box.minimum = pointwiseMin(minimum, spot)
    box.maximum = pointwiseMax(maximum, spot)
    return box
  }

  func union(_ other: DrawingBox) -> DrawingBox { including(other.minimum).including(other.maximum) }

  /// The corners in order.
  var corners: [SIMD2<Double>] { [minimum, SIMD2(maximum.x, minimum.y), maximum, SIMD2(minimum.x, maximum.y)] }

  /// The rectangle as a path.
  var path: DrawingPath {
    var path = DrawingPath()
    path.move(corners[0])
    for corner in corners.dropFirst() { path.line(corner) }
    path.close()
    return path
  }

  /// The smallest rectangle around the image.
  func mapped(by map: Transform) -> DrawingBox {
    let images = corners.map { map.apply($0) }
    return images.dropFirst().reduce(DrawingBox(images[0])) { $0.including($1) }
  }
}

extension Transform {
  /// The image of a place in user units.
  func apply(_ spot: SIMD2<Double>) -> SIMD2<Double> {
    let image = apply(x: spot.x, y: spot.y)
    return SIMD2(image.x, image.y)
  }

  /// The place on the page of a place in user units.
  func place(_ spot: SIMD2<Double>) -> Point {
    let image = apply(x: spot.x, y: spot.y)
    return Point(x: .drawn(image.x), y: .drawn(image.y))
  }

  /// By how much lengths grow, directions taken together.
  var growth: Double { abs(determinant).squareRoot() }

  /// Whether all directions grow alike and right angles stay right.
  var keepsShapes: Bool {
    let (first, second) = (a * a + b * b, c * c + d * d)
    let size = max(first, second)
    return abs(first - second) <= size * 1e-6 && abs(a * c + b * d) <= size * 1e-6
  }
}

extension Length {
  /// Points of a drawing within what any sheet and reader can hold, so that hostile numbers do not overflow.
  static func drawn(_ points: Double) -> Length { points.isFinite ? .points(max(-32_000, min(32_000, points))) : .zero }
}
