/// What happens to a box as a whole once it is painted (CSS Color 4 §4.2, CSS Transforms 1).
package struct EffectStyle: Hashable, Sendable {
  /// `opacity`, 0 to 1.
  package var opacity: Double = 1
  /// `transform`, the outermost first.
  package var transforms: [TransformFunction] = []
  /// `transform-origin`.
  package var origin = ImagePosition(
    x: LengthPercentage(milliPercent: 50_000), y: LengthPercentage(milliPercent: 50_000))

  /// No effect.
  package init() {}

  /// Whether the box is painted as it is.
  package var isEmpty: Bool { opacity == 1 && transforms.isEmpty }
}

/// One function of `transform`; percentages are of the border box.
package enum TransformFunction: Hashable, Sendable {
  case translate(LengthPercentage, LengthPercentage)
  case scale(Double, Double)
  /// Degrees clockwise.
  case rotate(Double)
  /// Degrees along both axes.
  case skew(Double, Double)
  /// The six numbers of an affine map; `e` and `f` in CSS pixels.
  case matrix(Double, Double, Double, Double, Double, Double)
}
