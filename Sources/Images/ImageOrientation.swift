/// How the pixels of a photograph lie (Exif 2.3 §4.6.4): cameras note it instead of turning them.
package enum ImageOrientation: Int, Hashable, Sendable {
  /// As the picture is seen.
  case upright = 1
  case mirrored, turnedAround, flipped, transposed, turnedLeft, transversed, turnedRight

  /// Whether the picture that is seen is as wide as the stored one is high.
  package var swapsSides: Bool { rawValue >= 5 }
}
