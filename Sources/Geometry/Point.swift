/// A place: x grows to the right, y grows downwards, in every room but PDF syntax.
package struct Point: Hashable, Sendable {
  /// The distance from the left edge.
  package var x: Length
  /// The distance from the top edge.
  package var y: Length

  /// Creates a point.
  package init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }

  /// The top left corner.
  package static let zero = Point(x: .zero, y: .zero)

  package static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  package static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }
}
