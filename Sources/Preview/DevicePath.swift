import Geometry
import Pages

/// A path in pixels, y downwards, ready for the rasterizer.
struct DevicePath {
  /// A point in pixels.
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  /// One step.
  enum Segment {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  var segments: [Segment] = []

  init() {}

  /// A path of the page in pixels; the map leads from points to pixels.
  init(_ path: Path, _ map: Transform) {
    func pixel(_ point: Geometry.Point) -> Point { pixel(point.x, point.y) }
    func pixel(_ x: Length, _ y: Length) -> Point {
      let image = map.apply(x: x.points, y: y.points)
      return Point(x: image.x, y: image.y)
    }
    for segment in path.segments {
      switch segment {
      case .move(let point): segments.append(.move(pixel(point)))
      case .line(let point): segments.append(.line(pixel(point)))
      case .curve(let first, let second, let end): segments.append(.curve(pixel(first), pixel(second), pixel(end)))
      case .close: segments.append(.close)
      case .rectangle(let rect):
        segments += [
          .move(pixel(rect.minX, rect.minY)), .line(pixel(rect.maxX, rect.minY)), .line(pixel(rect.maxX, rect.maxY)),
          .line(pixel(rect.minX, rect.maxY)), .close,
        ]
      }
    }
  }

  /// The path as polygons, curves cut into pieces no longer than about a pixel: for dashes.
  var polygons: [(points: [Point], isClosed: Bool)] {
    var result: [(points: [Point], isClosed: Bool)] = []
    for segment in segments {
      switch segment {
      case .move(let point): result.append(([point], false))
      case .line(let point):
        if !result.isEmpty { result[result.count - 1].points.append(point) }
      case .curve(let first, let second, let end):
        guard let start = result.last?.points.last else { continue }
        let reach = [first, second, end].map { abs($0.x - start.x) + abs($0.y - start.y) }.max() ?? 0
        let steps = min(max(Int(reach), 4), 256)
        for step in 1...steps {
          result[result.count - 1].points.append(Self.bezier(start, first, second, end, Double(step) / Double(steps)))
        }
      case .close:
        guard let first = result.last?.points.first else { continue }
        result[result.count - 1].points.append(first)
        result[result.count - 1].isClosed = true
      }
    }
    return result
  }

  private static func bezier(_ a: Point, _ b: Point, _ c: Point, _ d: Point, _ t: Double) -> Point {
    let u = 1 - t
    let (ka, kb, kc, kd) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return Point(x: ka * a.x + kb * b.x + kc * c.x + kd * d.x, y: ka * a.y + kb * b.y + kc * c.y + kd * d.y)
  }

  /// The path cut into dashes, each an open stretch; dashes and gaps take turns, in pixels.
  func dashed(_ lengths: [Double], phase: Double = 0) -> DevicePath {
    let pattern = lengths.count.isMultiple(of: 2) ? lengths : lengths + lengths
    let total = pattern.reduce(0, +)
    guard total > 0.01, pattern.allSatisfy({ $0 >= 0 }) else { return self }
    var result = DevicePath()
    for polygon in polygons {
      var offset = phase.truncatingRemainder(dividingBy: total)
      if offset < 0 { offset += total }
      var index = 0
      while offset >= pattern[index], offset > 0 {
        offset -= pattern[index]
        index = (index + 1) % pattern.count
      }
      var left = pattern[index] - offset
      var isDrawing = index.isMultiple(of: 2)
      if isDrawing, let first = polygon.points.first { result.segments.append(.move(first)) }
      for (start, end) in zip(polygon.points, polygon.points.dropFirst()) {
        let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
        var done = 0.0
        while length - done > left {
          done += left
          let point = Point(
            x: start.x + (end.x - start.x) * done / length, y: start.y + (end.y - start.y) * done / length)
          result.segments.append(isDrawing ? .line(point) : .move(point))
          isDrawing.toggle()
          index = (index + 1) % pattern.count
          left = max(pattern[index], 0.005)
        }
        left -= length - done
        if isDrawing { result.segments.append(.line(end)) }
      }
    }
    return result
  }
}
