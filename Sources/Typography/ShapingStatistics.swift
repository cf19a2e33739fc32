/// Counters of one shaper, for tests and benchmarks.
package struct ShapingStatistics: Hashable, Sendable {
  /// Calls of `shape`.
  package var runs = 0
  /// Calls of HarfBuzz.
  package var shapeCalls = 0
  /// Words found in the cache.
  package var cacheHits = 0
  /// Times the cache was emptied because it was full.
  package var cacheResets = 0

  /// Creates counters.
  package init(runs: Int = 0, shapeCalls: Int = 0, cacheHits: Int = 0, cacheResets: Int = 0) {
    self.runs = runs
    self.shapeCalls = shapeCalls
    self.cacheHits = cacheHits
    self.cacheResets = cacheResets
  }
}
