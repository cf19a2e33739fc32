// The value types of CSS Images 3.

/// `object-fit`.
package enum ObjectFit: String, Hashable, Sendable, CaseIterable {
  case fill, contain, cover, none, scaleDown = "scale-down"
}

/// `object-position`: where an image stands in its box; percentages are of the room that is left.
package struct ObjectPosition: Hashable, Sendable {
  /// From the left side.
  package var horizontal: LengthPercentage
  /// From the upper side.
  package var vertical: LengthPercentage

  /// Creates a position, the middle by default.
  package init(
    horizontal: LengthPercentage = LengthPercentage(milliPercent: 50_000),
    vertical: LengthPercentage = LengthPercentage(milliPercent: 50_000)
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
  }
}

/// `image-orientation`.
package enum ImageOrientationSource: String, Hashable, Sendable, CaseIterable {
  /// As the file notes it.
  case fromImage = "from-image"
  /// As the pixels are stored.
  case none
}
