import Geometry

/// The rooms that lines beside floats are expected to have, one below the other, all of one height but the first.
struct LineFlowPlan {
  private var rooms: [LineRoom] = []
  private let free: LineRoom
  /// From which line on no float is in the way.
  let uniformFrom: Int?

  /// More lines than any page has; those further down are planned when they come.
  private static let limit = 400

  /// Looks from a height down to the lowest float.
  init(
    floats: FloatContext, bounds: FloatBounds, isRightToLeft: Bool, top: Length, firstHeight: Length, height: Length
  ) {
    free = LineRoom(start: .zero, width: max(bounds.width, .zero))
    var floats = floats
    var y = top
    var lineHeight = firstHeight
    while floats.isActive(at: y), rooms.count < Self.limit {
      let room = floats.room(at: y, height: lineHeight, left: bounds.left, right: bounds.right)
      rooms.append(Self.room(room, bounds, isRightToLeft: isRightToLeft))
      y += lineHeight
      lineHeight = height
    }
    uniformFrom = rooms.count
  }

  /// The room of a line, counted from zero.
  func room(_ line: Int) -> LineRoom { line < rooms.count ? rooms[line] : free }

  /// The room between floats as seen from the start side of a containing block.
  static func room(_ room: FloatContext.Room, _ bounds: FloatBounds, isRightToLeft: Bool) -> LineRoom {
    let start = isRightToLeft ? bounds.right - room.right : room.left - bounds.left
    return LineRoom(start: start, width: max(room.right - room.left, .zero))
  }
}
