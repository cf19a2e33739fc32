import Geometry

/// A specified length or percentage: a sum of units, as `calc()` makes it (CSS Values 4 §10).
///
/// Every length is such a sum, mostly of one term; it becomes absolute once, when the font is known, and is rounded there.
struct LinearLength: Hashable, Sendable {
  /// The units that a sum keeps apart.
  enum Term: Int, CaseIterable {
    /// mm, cm, in, pt, pc, px and q, in points.
    case points
    case em, rem, ex, rex, cap, ch, rch, ic, lh, rlh, vw, vh, vmin, vmax, percent
  }

  /// What `min()` and `max()` add: a value that the sum must not pass.
  struct Bound: Hashable, Sendable {
    let isUpper: Bool
    let value: LinearLength
  }

  private var terms = SIMD16<Double>.zero
  /// Limits that are applied one after the other.
  private(set) var bounds: [Bound] = []

  static let zero = LinearLength()

  subscript(term: Term) -> Double {
    get { terms[term.rawValue] }
    set { terms[term.rawValue] = newValue }
  }

  /// The unit's term, nil for an unknown unit.
  init?(_ value: Double, unit: String) {
    switch unit.asciiLowercased {
    case "pt": self[.points] = value
    case "mm": self[.points] = value * 72 / 25.4
    case "cm": self[.points] = value * 72 / 2.54
    case "in": self[.points] = value * 72
    case "pc": self[.points] = value * 12
    case "px": self[.points] = value * 0.75
    case "q": self[.points] = value * 72 / 101.6
    case "em": self[.em] = value
    case "rem": self[.rem] = value
    case "ex": self[.ex] = value
    case "rex": self[.rex] = value
    case "cap": self[.cap] = value
    case "ch": self[.ch] = value
    case "rch": self[.rch] = value
    case "ic": self[.ic] = value
    case "lh": self[.lh] = value
    case "rlh": self[.rlh] = value
    // CSS Values 4 §6.1.2: a page does not change its size, so the small, large and dynamic kinds are one.
    case "vw", "vi", "svw", "lvw", "dvw", "svi", "lvi", "dvi": self[.vw] = value
    case "vh", "vb", "svh", "lvh", "dvh", "svb", "lvb", "dvb": self[.vh] = value
    case "vmin", "svmin", "lvmin", "dvmin": self[.vmin] = value
    case "vmax", "svmax", "lvmax", "dvmax": self[.vmax] = value
    default: return nil
    }
  }

  init(points: Double = 0) { self[.points] = points }

  init(percent: Double) { self[.percent] = percent }

  /// The units that exist here, for "did you mean".
  static let units = [
    "mm", "cm", "in", "pt", "pc", "px", "em", "rem", "ex", "rex", "cap", "ch", "rch", "ic", "lh", "rlh", "q", "vw",
    "vh", "vi", "vb", "vmin", "vmax",
  ]

  /// Whether a percentage is part of the value.
  var hasPercentages: Bool { self[.percent] != 0 || bounds.contains { $0.value.hasPercentages } }

  /// Whether no part is negative (a calculated value with mixed parts is clamped by who uses it).
  var isNonNegative: Bool { Term.allCases.allSatisfy { terms[$0.rawValue] >= 0 } }

  static func + (a: LinearLength, b: LinearLength) -> LinearLength {
    var sum = b
    sum.terms += a.terms
    // Limits move with what is added: min(v, l) + b = min(v + b, l + b).
    if !b.bounds.isEmpty {
      var bare = a
      bare.bounds = []
      sum.bounds = b.bounds.map { Bound(isUpper: $0.isUpper, value: $0.value + bare) }
    }
    sum.bounds += a.bounds.map { Bound(isUpper: $0.isUpper, value: $0.value + b) }
    return sum
  }

  static func * (a: LinearLength, factor: Double) -> LinearLength {
    var product = a
    product.terms *= factor
    product.bounds = a.bounds.map { Bound(isUpper: factor < 0 ? !$0.isUpper : $0.isUpper, value: $0.value * factor) }
    return product
  }

  /// The smaller or the larger of two values (§10.2).
  func limited(by other: LinearLength, isUpper: Bool) -> LinearLength {
    // The side with a percentage leads, so that who asks for percentages sees it.
    if !hasPercentages, other.hasPercentages, bounds.isEmpty { return other.limited(by: self, isUpper: isUpper) }
    var result = self
    result.bounds.append(Bound(isUpper: isUpper, value: other))
    return result
  }

  /// The absolute part (§6) in points; percentages count as nothing.
  func points(_ context: ComputeContext) -> Double {
    var sum = self[.points]
    for term in Term.allCases.dropFirst() where term != .percent && self[term] != 0 {
      sum += self[term] * context.points(term)
    }
    return sum
  }

  /// The absolute value; percentages count as nothing.
  func length(_ context: ComputeContext) -> Length {
    bounds.reduce(.clampedPoints(points(context))) { value, bound in
      bound.isUpper ? min(value, bound.value.length(context)) : max(value, bound.value.length(context))
    }
  }

  /// The computed value where percentages stay for layout.
  func lengthPercentage(_ context: ComputeContext) -> LengthPercentage {
    guard hasPercentages else { return LengthPercentage(length: length(context)) }
    let thousandths = (self[.percent] * 1000).rounded()
    var value = LengthPercentage(
      length: .clampedPoints(points(context)), milliPercent: Int32(max(-2e9, min(2e9, thousandths))))
    value.bounds = bounds.map {
      LengthPercentage.Bound(isUpper: $0.isUpper, value: $0.value.lengthPercentage(context))
    }
    return value
  }

  /// The computed value where percentages refer to something known.
  func length(_ context: ComputeContext, percentagesOf basis: Length) -> Length {
    let own = Length.clampedPoints(points(context) + self[.percent] / 100 * basis.points)
    return bounds.reduce(own) { value, bound in
      let limit = bound.value.length(context, percentagesOf: basis)
      return bound.isUpper ? min(value, limit) : max(value, limit)
    }
  }

  /// The sum as written in a calculation.
  var cssText: String {
    let names = [
      "pt", "em", "rem", "ex", "rex", "cap", "ch", "rch", "ic", "lh", "rlh", "vw", "vh", "vmin", "vmax", "%",
    ]
    let parts = zip(Term.allCases, names).filter { self[$0.0] != 0 }.map { "\(self[$0.0].cssText)\($0.1)" }
    return parts.isEmpty ? "0" : parts.count == 1 ? parts[0] : "calc(\(parts.joined(separator: " + ")))"
  }
}

extension Length {
  /// Points within what a page can hold, so that sums of hostile values do not overflow.
  static func clampedPoints(_ value: Double) -> Length { .points(max(-1e7, min(1e7, value))) }
}
