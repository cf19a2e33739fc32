package import Geometry

/// A path of straight and curved segments.
package struct Path: Hashable, Sendable {
  /// One drawing step.
  package enum Segment: Hashable, Sendable {
    /// Starts a new subpath.
    case move(Point)
    /// A straight line.
    case line(Point)
    /// A cubic Bézier curve with two control points.
    case curve(Point, Point, Point)
    /// Back to the start of the subpath.
    case close
    /// A whole rectangle.
    case rectangle(Rect)
  }

  /// What is inside where a path crosses itself or has several subpaths (ISO 32000-1 §8.5.3.3).
  package enum Rule: String, Hashable, Sendable {
    /// Where the path winds around a point.
    case nonZero = "nonzero"
    /// Where a ray crosses the path an odd number of times.
    case evenOdd = "evenodd"
  }

  /// The steps.
  package var segments: [Segment]
  /// What is inside.
  package var rule: Rule

  /// Creates a path.
  package init(_ segments: [Segment], rule: Rule = .nonZero) {
    self.segments = segments
    self.rule = rule
  }

  /// The path around a rectangle.
  package static func rectangle(_ rect: Rect) -> Path { Path([.rectangle(rect)]) }

  /// The smallest rectangle around all points, control points included; nil for a path without any.
  package var bounds: Rect? {
    var result: Rect?
    func add(_ point: Point) {
      let spot = Rect(origin: point, size: .zero)
      result = result?.union(spot) ?? spot
    }
    for segment in segments {
      switch segment {
      case .move(let point), .line(let point): add(point)
      case .curve(let first, let second, let end):
        add(first)
        add(second)
        add(end)
      case .close: break
      case .rectangle(let rect):
        add(rect.origin)
        add(Point(x: rect.maxX, y: rect.maxY))
      }
    }
    return result
  }

  /// The image of the path; rectangles become four lines.
  package func mapped(by transform: Transform) -> Path {
    var result = Path([], rule: rule)
    result.segments.reserveCapacity(segments.count)
    for segment in segments {
      switch segment {
      case .move(let point): result.segments.append(.move(transform.apply(point)))
      case .line(let point): result.segments.append(.line(transform.apply(point)))
      case .curve(let first, let second, let end):
        result.segments.append(.curve(transform.apply(first), transform.apply(second), transform.apply(end)))
      case .close: result.segments.append(.close)
      case .rectangle(let rect):
        if transform.b == 0, transform.c == 0 {
          result.segments.append(.rectangle(transform.bounds(of: rect)))
          continue
        }
        result.segments += [
          .move(transform.apply(rect.origin)), .line(transform.apply(Point(x: rect.maxX, y: rect.minY))),
          .line(transform.apply(Point(x: rect.maxX, y: rect.maxY))),
          .line(transform.apply(Point(x: rect.minX, y: rect.maxY))), .close,
        ]
      }
    }
    return result
  }
}
