import Geometry
import Styling

/// How far something reaches above and below a baseline (CSS Inline 3 §5: layout bounds).
struct LineExtent: Hashable {
  /// Upwards from the baseline.
  var ascent: Length
  /// Downwards from the baseline.
  var descent: Length

  /// The whole height.
  var height: Length { ascent + descent }

  /// The extent that holds both.
  func union(_ other: LineExtent) -> LineExtent {
    LineExtent(ascent: max(ascent, other.ascent), descent: max(descent, other.descent))
  }

  /// The same extent with its own baseline raised above the one it is measured from.
  func raised(by distance: Length) -> LineExtent {
    LineExtent(ascent: ascent + distance, descent: descent - distance)
  }

  /// The ascent and descent of a face at a size, without leading: the content area of an inline box.
  static func content(_ metrics: FaceMetrics, size: Length) -> LineExtent {
    LineExtent(
      ascent: metrics.length(metrics.ascent, at: size), descent: metrics.length(metrics.descent, at: size))
  }

  /// The layout bounds of text of a face: the content area with half the leading above and below (CSS Inline 3 §5.2).
  static func leaded(_ metrics: FaceMetrics, style: ComputedStyle) -> LineExtent {
    let size = style.fontSize
    let content = content(metrics, size: size)
    let lineHeight: Length =
      switch style.lineHeight {
      case .normal: content.height + metrics.length(metrics.lineGap, at: size)
      case .number(let thousandths): size.scaled(by: thousandths, over: 1000)
      case .length(let length): length
      }
    let leading = lineHeight - content.height
    // Rounded down, also when negative, so that the sum stays exactly the line height.
    let above = Length(units: leading.units >> 1)
    return LineExtent(ascent: content.ascent + above, descent: content.descent + leading - above)
  }
}
