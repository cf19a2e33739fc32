import Geometry

/// A specified length or percentage: a sum of units, as `calc()` makes it (CSS Values 4 §10).
///
/// Every length is such a sum, mostly of one term; it becomes absolute once, when the font is known, and is rounded there.
struct LinearLength: Hashable, Sendable {
  /// mm, cm, in, pt, pc, px and q, in points.
  var points = 0.0
  var em = 0.0
  var rem = 0.0
  var ex = 0.0
  var ch = 0.0
  var lh = 0.0
  var percent = 0.0

  static let zero = LinearLength()

  /// The unit's term, nil for an unknown unit.
  init?(_ value: Double, unit: String) {
    switch unit.asciiLowercased {
    case "pt": points = value
    case "mm": points = value * 72 / 25.4
    case "cm": points = value * 72 / 2.54
    case "in": points = value * 72
    case "pc": points = value * 12
    case "px": points = value * 0.75
    case "q": points = value * 72 / 101.6
    case "em": em = value
    case "rem": rem = value
    case "ex": ex = value
    case "ch": ch = value
    case "lh": lh = value
    default: return nil
    }
  }

  init(points: Double = 0) { self.points = points }

  init(percent: Double) { self.percent = percent }

  /// The units that exist here, for "did you mean".
  static let units = ["mm", "cm", "in", "pt", "pc", "px", "em", "rem", "ex", "ch", "lh", "q"]

  /// Whether the value is a number of absolute units, without percentages and font-relative parts.
  var isAbsolute: Bool { em == 0 && rem == 0 && ex == 0 && ch == 0 && lh == 0 && percent == 0 }

  /// Whether no part is negative (a calculated value with mixed parts is clamped by who uses it).
  var isNonNegative: Bool { [points, em, rem, ex, ch, lh, percent].allSatisfy { $0 >= 0 } }

  static func + (a: LinearLength, b: LinearLength) -> LinearLength {
    var sum = a
    sum.points += b.points
    sum.em += b.em
    sum.rem += b.rem
    sum.ex += b.ex
    sum.ch += b.ch
    sum.lh += b.lh
    sum.percent += b.percent
    return sum
  }

  static func * (a: LinearLength, factor: Double) -> LinearLength {
    var product = a
    product.points *= factor
    product.em *= factor
    product.rem *= factor
    product.ex *= factor
    product.ch *= factor
    product.lh *= factor
    product.percent *= factor
    return product
  }

  /// The absolute part (CSS Values 4 §6); `ex` and `ch` are half an em, as the specification has it where the font is unknown.
  func length(_ context: ComputeContext) -> Length {
    let relative =
      (em + ex * 0.5 + ch * 0.5) * context.fontSize.points + rem * context.rootFontSize.points
      + lh * context.lineHeight.points
    return .clampedPoints(points + relative)
  }

  /// The computed value where percentages stay for layout.
  func lengthPercentage(_ context: ComputeContext) -> LengthPercentage {
    let thousandths = (percent * 1000).rounded()
    return LengthPercentage(
      length: length(context), milliPercent: Int32(max(-2e9, min(2e9, thousandths))))
  }

  /// The computed value where percentages refer to something known.
  func length(_ context: ComputeContext, percentagesOf basis: Length) -> Length {
    .clampedPoints(length(context).points + percent / 100 * basis.points)
  }
}

extension Length {
  /// Points within what a page can hold, so that sums of hostile values do not overflow.
  static func clampedPoints(_ value: Double) -> Length { .points(max(-1e7, min(1e7, value))) }
}
