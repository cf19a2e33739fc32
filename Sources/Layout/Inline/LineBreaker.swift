import Geometry

/// A way to divide a paragraph into lines.
protocol LineBreaker {
  /// The lines in order; `room` tells what each may take, counted from zero.
  func lines(of context: LineContext, room: (Int) -> LineRoom) -> [BrokenLine]
}
