/// An axis-parallel rectangle.
package struct Rect: Hashable, Sendable {
  /// The top left corner.
  package var origin: Point
  /// The extent to the right and downwards.
  package var size: Size

  /// Creates a rectangle from its top left corner and its extent.
  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Creates a rectangle from its four numbers.
  package init(x: Length, y: Length, width: Length, height: Length) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  /// The left edge.
  package var minX: Length { origin.x }
  /// The top edge.
  package var minY: Length { origin.y }
  /// The right edge.
  package var maxX: Length { origin.x + size.width }
  /// The bottom edge.
  package var maxY: Length { origin.y + size.height }

  /// The smallest rectangle around both.
  package func union(_ other: Rect) -> Rect {
    let left = min(minX, other.minX)
    let top = min(minY, other.minY)
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  /// The same rectangle in another place.
  package func moved(by offset: Point) -> Rect { Rect(origin: origin + offset, size: size) }

  /// What both have in common; nil where they do not even touch.
  package func intersection(_ other: Rect) -> Rect? {
    let left = max(minX, other.minX)
    let top = max(minY, other.minY)
    let width = min(maxX, other.maxX) - left
    let height = min(maxY, other.maxY) - top
    return width < .zero || height < .zero ? nil : Rect(x: left, y: top, width: width, height: height)
  }
}
