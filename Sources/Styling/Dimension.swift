package import Geometry

/// A value of `width`, `height`, their limits, the margins and the insets.
package enum Dimension: Hashable, Sendable {
  /// `auto`, or `none` for the maxima.
  case auto
  /// A length, percentage or sum of both.
  case value(LengthPercentage)
  /// `min-content`.
  case minContent
  /// `max-content`.
  case maxContent
  /// `fit-content`.
  case fitContent

  /// Nothing.
  package static let zero = Dimension.value(.zero)

  /// The used length, or nil for a keyword.
  package func resolved(against basis: Length) -> Length? {
    if case .value(let value) = self { value.resolved(against: basis) } else { nil }
  }

  /// The used margin at a side where a float takes away some of the room: the border keeps clear of it.
  package func resolved(against basis: Length, besideFloat inset: Length) -> Length? {
    guard inset > .zero else { return resolved(against: basis) }
    return resolved(against: basis).map { max($0, inset) }
  }
}
