package import Geometry

/// A length plus a percentage of something known only at layout: `12mm`, `50%`, `calc(100% - 4mm)`, `min(100%, 9cm)`.
package struct LengthPercentage: Hashable, Sendable {
  /// A value that the sum must not pass: what `min()` and `max()` add.
  package struct Bound: Hashable, Sendable {
    let isUpper: Bool
    let value: LengthPercentage
  }

  /// The absolute part.
  package var length: Length
  /// The relative part in thousandths of a percent.
  package var milliPercent: Int32
  /// Limits that are applied one after the other; none where there is no percentage.
  var bounds: [Bound] = []

  /// Creates a value from its two parts.
  package init(length: Length = .zero, milliPercent: Int32 = 0) {
    self.length = length
    self.milliPercent = milliPercent
  }

  /// Nothing.
  package static let zero = LengthPercentage()

  /// The used length when percentages refer to `basis`.
  package func resolved(against basis: Length) -> Length {
    let own = milliPercent == 0 ? length : length + basis.scaled(by: Int(milliPercent), over: 100_000)
    if bounds.isEmpty { return own }
    return bounds.reduce(own) { value, bound in
      let limit = bound.value.resolved(against: basis)
      return bound.isUpper ? min(value, limit) : max(value, limit)
    }
  }
}
