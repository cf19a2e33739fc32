import Geometry
import Pages

/// A side of a box, in the order in which borders are drawn.
enum BoxSide: CaseIterable {
  case top, right, bottom, left

  /// The part of a border between two rectangles at this side, cut off along the lines through both corners.
  func strip(between outer: Rect, _ inner: Rect) -> Path {
    let (start, end) = ends
    let corners = [start.point(of: outer), end.point(of: outer), end.point(of: inner), start.point(of: inner)]
    // The sides with nothing beside them are plain rectangles.
    let isMitred =
      corners[0].x != corners[3].x && corners[0].y != corners[3].y
      || corners[1].x != corners[2].x && corners[1].y != corners[2].y
    guard isMitred else { return .rectangle(line(between: outer, inner)) }
    return Path([.move(corners[0]), .line(corners[1]), .line(corners[2]), .line(corners[3]), .close])
  }

  /// The whole length of a side of a border, corners included.
  func line(between outer: Rect, _ inner: Rect) -> Rect {
    switch self {
    case .top: Rect(x: outer.minX, y: outer.minY, width: outer.size.width, height: inner.minY - outer.minY)
    case .right: Rect(x: inner.maxX, y: outer.minY, width: outer.maxX - inner.maxX, height: outer.size.height)
    case .bottom: Rect(x: outer.minX, y: inner.maxY, width: outer.size.width, height: outer.maxY - inner.maxY)
    case .left: Rect(x: outer.minX, y: outer.minY, width: inner.minX - outer.minX, height: outer.size.height)
    }
  }

  /// The area in which this side of a rounded border is drawn: the lines between sides go on behind the inner corners
  /// as far as the curve reaches.
  func sector(_ shape: RoundedRectangle, _ widths: Edges<Length>) -> Path {
    let (start, end) = ends
    func joint(_ corner: BoxCorner) -> (from: Point, to: Point) {
      let width = corner.isLeft ? widths.left : widths.right
      let height = corner.isTop ? widths.top : widths.bottom
      let radius = corner.radius(of: shape)
      var factor = 1.0
      if width > .zero { factor = max(factor, radius.width.points / width.points) }
      if height > .zero { factor = max(factor, radius.height.points / height.points) }
      let from = corner.point(of: shape.rect)
      return (
        from,
        Point(
          x: from.x + .points(width.points * factor * (corner.isLeft ? 1 : -1)),
          y: from.y + .points(height.points * factor * (corner.isTop ? 1 : -1)))
      )
    }
    let first = joint(start)
    let second = joint(end)
    if let meeting = BoxSide.meeting(first, second) {
      return Path([.move(first.from), .line(second.from), .line(meeting), .close])
    }
    return Path([.move(first.from), .line(second.from), .line(second.to), .line(first.to), .close])
  }

  /// Where two joints cross, nil when they do not.
  private static func meeting(_ a: (from: Point, to: Point), _ b: (from: Point, to: Point)) -> Point? {
    let (ax, ay) = ((a.to.x - a.from.x).points, (a.to.y - a.from.y).points)
    let (bx, by) = ((b.to.x - b.from.x).points, (b.to.y - b.from.y).points)
    let cross = ax * by - ay * bx
    guard cross != 0 else { return nil }
    let (dx, dy) = ((b.from.x - a.from.x).points, (b.from.y - a.from.y).points)
    let alongA = (dx * by - dy * bx) / cross
    let alongB = (dx * ay - dy * ax) / cross
    guard (0...1).contains(alongA), (0...1).contains(alongB) else { return nil }
    return Point(x: a.from.x + .points(ax * alongA), y: a.from.y + .points(ay * alongA))
  }

  /// The corners at which the side begins and ends, clockwise.
  private var ends: (BoxCorner, BoxCorner) {
    switch self {
    case .top: (.topLeft, .topRight)
    case .right: (.topRight, .bottomRight)
    case .bottom: (.bottomRight, .bottomLeft)
    case .left: (.bottomLeft, .topLeft)
    }
  }
}

/// A corner of a box.
enum BoxCorner {
  case topLeft, topRight, bottomRight, bottomLeft

  var isTop: Bool { self == .topLeft || self == .topRight }
  var isLeft: Bool { self == .topLeft || self == .bottomLeft }

  func point(of rect: Rect) -> Point {
    Point(x: isLeft ? rect.minX : rect.maxX, y: isTop ? rect.minY : rect.maxY)
  }

  func radius(of shape: RoundedRectangle) -> Size {
    switch self {
    case .topLeft: shape.radii.topLeft
    case .topRight: shape.radii.topRight
    case .bottomRight: shape.radii.bottomRight
    case .bottomLeft: shape.radii.bottomLeft
    }
  }
}

extension Edges {
  /// The value of one side.
  subscript(side: BoxSide) -> Value {
    switch side {
    case .top: top
    case .right: right
    case .bottom: bottom
    case .left: left
    }
  }
}
