import Geometry
import Styling

/// What each line of a paragraph may take: the geometry around it and its own indentation.
struct LineRooms {
  /// The room between floats and the edges of the containing block, by line.
  private let geometry: (Int) -> LineRoom
  private let indent: TextIndent
  private let amount: Length
  /// From which line on all lines have the same geometry; nil when each may differ.
  ///
  /// Optimal breaking is linear only where it need not tell line numbers apart.
  let uniformFrom: Int?

  /// Whether the first of the lines is the first of its paragraph.
  private let beginsParagraph: Bool

  /// Creates the rooms of a paragraph's lines from a place on.
  init(
    _ context: LineContext, from start: LinePosition, uniformFrom: Int? = 0, geometry: @escaping (Int) -> LineRoom
  ) {
    self.geometry = geometry
    indent = context.rootStyle.textIndent
    amount = context.indent
    beginsParagraph = start == LinePosition(piece: 0)
    // Indentation makes the first line different.
    let leastUniform = amount == .zero ? 0 : 1
    self.uniformFrom = uniformFrom.map { max(leastUniform, $0) }
  }

  /// Creates rooms in which indentation is reckoned with.
  init(_ rooms: @escaping (Int) -> LineRoom) {
    geometry = rooms
    indent = .zero
    amount = .zero
    beginsParagraph = false
    uniformFrom = nil
  }

  /// The room of a line, counted from zero (CSS Text 3 §7.1: `hanging` indents all lines but those).
  func room(_ line: Int, afterForcedBreak: Bool) -> LineRoom {
    var room = geometry(line)
    let isFirst = (line == 0 && beginsParagraph) || (indent.isEachLine && afterForcedBreak)
    if amount != .zero && isFirst != indent.isHanging {
      room.start += amount
      room.width -= amount
    }
    return room
  }
}
