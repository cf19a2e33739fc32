/// One value for each side of a box, in physical terms.
package struct Edges<Value> {
  /// The upper side.
  package var top: Value
  /// The right side.
  package var right: Value
  /// The lower side.
  package var bottom: Value
  /// The left side.
  package var left: Value

  /// Creates the four sides in CSS order.
  package init(top: Value, right: Value, bottom: Value, left: Value) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  /// The same value on all four sides.
  package init(all value: Value) {
    self.init(top: value, right: value, bottom: value, left: value)
  }
}

extension Edges: Equatable where Value: Equatable {}
extension Edges: Hashable where Value: Hashable {}
extension Edges: Sendable where Value: Sendable {}

extension Edges where Value == Length {
  /// No distance on any side.
  package static let zero = Edges(all: Length.zero)
  /// Left and right together.
  package var horizontal: Length { left + right }
  /// Top and bottom together.
  package var vertical: Length { top + bottom }

  package static func + (a: Edges, b: Edges) -> Edges {
    Edges(top: a.top + b.top, right: a.right + b.right, bottom: a.bottom + b.bottom, left: a.left + b.left)
  }
}
