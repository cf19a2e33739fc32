package import Geometry

/// The intrinsic inline sizes of a box (CSS Sizing 3 §2.1).
package struct ContentSizes: Hashable, Sendable {
  /// The narrowest width without overflow: the widest unbreakable piece.
  package var minContent: Length
  /// The width with no line broken but by force.
  package var maxContent: Length

  /// Creates a pair.
  package init(minContent: Length, maxContent: Length) {
    self.minContent = minContent
    self.maxContent = maxContent
  }

  /// Nothing.
  package static let zero = ContentSizes(minContent: .zero, maxContent: .zero)

  /// The larger of each: for boxes one below the other.
  package func union(_ other: ContentSizes) -> ContentSizes {
    ContentSizes(
      minContent: max(minContent, other.minContent), maxContent: max(maxContent, other.maxContent))
  }

  /// Both grown by the same distance: for padding, border and margin around.
  package func grown(by distance: Length) -> ContentSizes {
    ContentSizes(minContent: minContent + distance, maxContent: maxContent + distance)
  }
}
