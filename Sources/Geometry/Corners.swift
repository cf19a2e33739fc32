/// One value for each corner of a box, in physical terms.
package struct Corners<Value> {
  /// The upper left corner.
  package var topLeft: Value
  /// The upper right corner.
  package var topRight: Value
  /// The lower right corner.
  package var bottomRight: Value
  /// The lower left corner.
  package var bottomLeft: Value

  /// Creates the four corners in CSS order.
  package init(topLeft: Value, topRight: Value, bottomRight: Value, bottomLeft: Value) {
    self.topLeft = topLeft
    self.topRight = topRight
    self.bottomRight = bottomRight
    self.bottomLeft = bottomLeft
  }

  /// The same value at all four corners.
  package init(all value: Value) {
    self.init(topLeft: value, topRight: value, bottomRight: value, bottomLeft: value)
  }
}

extension Corners: Equatable where Value: Equatable {}
extension Corners: Hashable where Value: Hashable {}
extension Corners: Sendable where Value: Sendable {}
