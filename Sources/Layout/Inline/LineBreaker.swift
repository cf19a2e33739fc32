import Geometry

/// A way to divide a paragraph into lines.
protocol LineBreaker {
  /// The lines in order from a place on; `room` tells what each may take, counted from zero.
  ///
  /// More than `limit` lines are not asked for: a breaker may stop there.
  func lines(
    of context: LineContext, from start: LinePosition, limit: Int, room: (Int) -> LineRoom
  ) -> [BrokenLine]
}
