/// The characters of a face, as its character map lists them.
package struct FontCoverage: Hashable, Sendable {
  /// The first code point of each range, ascending.
  private let starts: [UInt32]
  /// The last code point of each range.
  private let ends: [UInt32]
  /// One bit for each code point below U+0800, where nearly all text of our documents lies.
  private let low: [UInt64]

  private static let lowLimit: UInt32 = 0x800

  /// Creates a coverage from ascending ranges that do not touch.
  package init(_ ranges: [ClosedRange<UInt32>]) {
    starts = ranges.map(\.lowerBound)
    ends = ranges.map(\.upperBound)
    var low = [UInt64](repeating: 0, count: Int(Self.lowLimit / 64))
    for range in ranges where range.lowerBound < Self.lowLimit {
      for scalar in range.lowerBound...min(range.upperBound, Self.lowLimit - 1) {
        low[Int(scalar / 64)] |= 1 << UInt64(scalar % 64)
      }
    }
    self.low = low
  }

  /// Whether the face has a glyph for a character.
  package func contains(_ scalar: Unicode.Scalar) -> Bool { contains(scalar.value) }

  /// Whether the face has a glyph for a code point.
  package func contains(_ scalar: UInt32) -> Bool {
    if scalar < Self.lowLimit { return low[Int(scalar / 64)] >> UInt64(scalar % 64) & 1 == 1 }
    // Binary search for the last range that starts at or before the code point.
    var (lower, upper) = (0, starts.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle] <= scalar { lower = middle + 1 } else { upper = middle }
    }
    return lower > 0 && scalar <= ends[lower - 1]
  }

  /// The characters that are also in one of some ranges.
  package func intersection(_ others: [ClosedRange<UInt32>]) -> FontCoverage {
    var found: [ClosedRange<UInt32>] = []
    for range in ranges {
      for other in others where other.overlaps(range) { found.append(range.clamped(to: other)) }
    }
    var merged: [ClosedRange<UInt32>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return FontCoverage(merged)
  }

  /// The ranges, ascending.
  package var ranges: [ClosedRange<UInt32>] { zip(starts, ends).map { $0...$1 } }

  /// The number of characters.
  package var count: Int { zip(starts, ends).reduce(0) { $0 + Int($1.1 - $1.0) + 1 } }
}
