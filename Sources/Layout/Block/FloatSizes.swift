import Geometry

/// What the floats of a container contribute to its intrinsic widths: side by side at most, one by one at least.
struct FloatSizes {
  /// The widths so far.
  private(set) var sizes = ContentSizes.zero
  private var row = ContentSizes.zero

  /// Adds a float; one that clears begins a new row.
  mutating func add(_ outer: ContentSizes, clears: Bool) {
    if clears { row = .zero }
    row.maxContent += outer.maxContent
    sizes.maxContent = max(sizes.maxContent, row.maxContent)
    sizes.minContent = max(sizes.minContent, outer.minContent)
  }
}
