import Geometry

/// A way to divide a paragraph into lines.
protocol LineBreaker {
  /// The lines in order from a place on; `before` are those that lead up to it.
  ///
  /// More than `limit` lines are not asked for: a breaker may stop there.
  func lines(
    of context: LineContext, from start: LinePosition, after before: [BrokenLine], limit: Int, rooms: LineRooms
  ) -> [BrokenLine]
}

extension LineBreaker {
  /// The lines in order from a place on; `room` tells what each may take, counted from zero, indentation included.
  func lines(
    of context: LineContext, from start: LinePosition, limit: Int, room: (Int) -> LineRoom
  ) -> [BrokenLine] {
    withoutActuallyEscaping(room) { room in
      lines(of: context, from: start, after: [], limit: limit, rooms: LineRooms(room))
    }
  }
}
