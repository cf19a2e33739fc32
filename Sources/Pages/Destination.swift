package import Geometry

/// A place in the document.
package struct Destination: Hashable, Sendable {
  /// The page, from zero.
  package var page: Int
  /// The place on it.
  package var point: Point

  /// Creates a place.
  package init(page: Int, point: Point) {
    self.page = page
    self.point = point
  }
}
