/// A width and a height.
package struct Size: Hashable, Sendable {
  /// The horizontal extent.
  package var width: Length
  /// The vertical extent.
  package var height: Length

  /// Creates a size.
  package init(width: Length, height: Length) {
    self.width = width
    self.height = height
  }

  /// No extent at all.
  package static let zero = Size(width: .zero, height: .zero)
}
