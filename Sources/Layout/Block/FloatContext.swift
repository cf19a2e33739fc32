import Geometry

/// The floats of one block formatting context on one page (CSS 2.2 §9.5), measured from the context's border box.
///
/// What was placed is never moved again. Questions and answers go from top to bottom, so that floats that end above
/// are passed over once and for all; taking back to a mark restores them.
struct FloatContext: Sendable {
  /// A float with its margins.
  struct Placed: Sendable {
    let isLeft: Bool
    let area: Rect
  }

  /// The room between floats.
  struct Room: Hashable {
    var left: Length
    var right: Length

    var width: Length { max(right - left, .zero) }
  }

  /// How far a context has come, to take back what came later.
  struct Mark: Sendable {
    fileprivate var count = 0
    fileprivate var rests = 0
    fileprivate var lastTop = FloatContext.above
    fileprivate var leftBottom = FloatContext.above
    fileprivate var rightBottom = FloatContext.above
    fileprivate var firstForFloats = 0
    fileprivate var firstForLines = 0
  }

  fileprivate static let above = Length(units: -Length.unlimited.units)

  private(set) var placed: [Placed] = []
  /// What the next page gets, in order.
  private(set) var rests: [BreakToken.FloatRest] = []
  /// How far floats may reach; nil without pages.
  var limit: Length?
  /// The height of a whole page.
  var pageBlockSize: Length?
  /// Whether nothing stands on the page yet where the context begins.
  var isPageStart = false
  /// The top of the context's content.
  var top = Length.zero
  /// The width of the context's border box.
  var width = Length.zero
  /// Floats that were looked at, for the counters.
  private(set) var steps = 0
  private var state = Mark()

  /// How far the context has come.
  var mark: Mark {
    var mark = state
    mark.count = placed.count
    mark.rests = rests.count
    return mark
  }

  /// The bottom of the lowest float.
  var bottom: Length { max(state.leftBottom, state.rightBottom) }

  /// Whether any float reaches below a height.
  func isActive(at y: Length) -> Bool { bottom > y }

  /// The bottom that `clear` asks for (CSS 2.2 §9.5.2).
  func clearBottom(left: Bool, right: Bool) -> Length {
    max(left ? state.leftBottom : Self.above, right ? state.rightBottom : Self.above)
  }

  /// Whether a float of a side has gone to the next page.
  func hasRest(left: Bool, right: Bool) -> Bool { rests.contains { $0.isLeft ? left : right } }

  /// Whether a float has gone to the next page as a whole: no later float may stand above it (rule 5).
  var hasMovedFloat: Bool { rests.contains { $0.token == nil } }

  mutating func rollBack(to mark: Mark) {
    placed.removeSubrange(mark.count...)
    rests.removeSubrange(mark.rests...)
    state = mark
  }

  /// The room at a height: nothing that begins or ends there takes part.
  mutating func room(at y: Length, height: Length, left: Length, right: Length) -> Room {
    while state.firstForLines < placed.count, placed[state.firstForLines].area.maxY <= y { state.firstForLines += 1 }
    return room(at: y, height: height, left: left, right: right, from: state.firstForLines)
  }

  private mutating func room(
    at y: Length, height: Length, left: Length, right: Length, from first: Int
  ) -> Room {
    var room = Room(left: left, right: right)
    guard isActive(at: y) else { return room }
    let end = y + max(height, Length(units: 1))
    steps += placed.count - first
    for float in placed[first...] where float.area.maxY > y && float.area.minY < end {
      if float.isLeft {
        room.left = max(room.left, float.area.maxX)
      } else {
        room.right = min(room.right, float.area.minX)
      }
    }
    return room
  }

  /// The next height below at which a float ends.
  mutating func nextEdge(below y: Length) -> Length? {
    var edge: Length?
    let first = min(state.firstForLines, state.firstForFloats)
    steps += placed.count - first
    for float in placed[first...] where float.area.maxY > y { edge = min(edge ?? float.area.maxY, float.area.maxY) }
    return edge
  }

  /// The place of a float's margin box between two sides (CSS 2.2 §9.5.1).
  mutating func position(
    _ size: Size, isLeft: Bool, notAbove top: Length, left: Length, right: Length
  ) -> Point {
    // Rules 5 and 6: not above earlier floats, not above the line of what comes before.
    var y = max(top, state.lastTop)
    while true {
      while state.firstForFloats < placed.count, placed[state.firstForFloats].area.maxY <= y {
        state.firstForFloats += 1
      }
      let room = room(at: y, height: .zero, left: left, right: right, from: state.firstForFloats)
      // Rules 1, 2, 3, 7: beside others only where there is room; what nothing stands beside may stick out.
      let isFree = room.left == left && room.right == right
      if isFree || size.width <= room.right - room.left || nextEdge(below: y) == nil {
        // Rules 8 and 9: as high and as far to its side as possible.
        return Point(x: isLeft ? room.left : room.right - size.width, y: y)
      }
      y = nextEdge(below: y) ?? y
    }
  }

  /// Notes the margin box of a float.
  mutating func add(_ area: Rect, isLeft: Bool) {
    placed.append(Placed(isLeft: isLeft, area: area))
    state.lastTop = max(state.lastTop, area.minY)
    if isLeft {
      state.leftBottom = max(state.leftBottom, area.maxY)
    } else {
      state.rightBottom = max(state.rightBottom, area.maxY)
    }
  }

  /// Leaves a float, or what is left of it, to the next page.
  mutating func leave(_ rest: BreakToken.FloatRest) { rests.append(rest) }
}
