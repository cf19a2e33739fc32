/// Grapheme clusters, what readers call characters (UAX #29).
package enum GraphemeClusters {
  /// The boundaries in ascending order, from 0 to the length of the text.
  package static func boundaries(in text: [UInt8]) -> [Int] { BoundaryFinder().graphemeBoundaries(in: text) }
}
