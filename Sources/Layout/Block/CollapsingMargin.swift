package import Geometry

/// Adjoining margins that collapse: the largest positive and the most negative one (CSS 2.2 §8.3.1).
package struct CollapsingMargin: Hashable, Sendable {
  private var positive = Length.zero
  private var negative = Length.zero

  /// No margins.
  package init() {}

  /// One margin.
  package init(_ margin: Length) { merge(margin) }

  /// Adds a margin that adjoins.
  package mutating func merge(_ margin: Length) {
    positive = max(positive, margin)
    negative = min(negative, margin)
  }

  /// Adds a set of margins that adjoins.
  package mutating func merge(_ other: CollapsingMargin) {
    positive = max(positive, other.positive)
    negative = min(negative, other.negative)
  }

  /// The distance that results.
  package var resolved: Length { positive + negative }
}
