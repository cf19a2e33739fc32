package import Geometry

/// A length plus a percentage of something known only at layout: `12mm`, `50%`, `calc(100% - 4mm)`.
package struct LengthPercentage: Hashable, Sendable {
  /// The absolute part.
  package var length: Length
  /// The relative part in thousandths of a percent.
  package var milliPercent: Int32

  /// Creates a value from its two parts.
  package init(length: Length = .zero, milliPercent: Int32 = 0) {
    self.length = length
    self.milliPercent = milliPercent
  }

  /// Nothing.
  package static let zero = LengthPercentage()

  /// The used length when percentages refer to `basis`.
  package func resolved(against basis: Length) -> Length {
    milliPercent == 0 ? length : length + basis.scaled(by: Int(milliPercent), over: 100_000)
  }
}
