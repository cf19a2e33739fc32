import Geometry
import Styling

// Making the fragments of measured rows: whole, up to a break between them, or with the last of them split.

extension RowBundle {
  /// How the rows of a bundle end on this page.
  enum End: Hashable {
    /// All rows are placed.
    case whole
    /// The page ends before this row.
    case before(Int)
    /// The page ends inside this row, which has so much room.
    case inside(Int, room: Length)
  }

  /// What placing rows hands back.
  struct Placed {
    var rows = PlacedRows()
    /// The progress of all cells of the bundle.
    var progress: [BreakToken.Progress]
    /// Whether anything with a height was placed in a split row.
    var hasContent = false
    /// The worst break inside a cell.
    var penalty = BreakPenalty.none
  }

  /// Makes the fragments of the rows from `start` to the end.
  mutating func place(
    _ scope: LayoutScope, _ state: TableState, _ columns: ColumnLayout, _ end: End, space: Space
  ) -> Placed {
    var placed = Placed(progress: Array(repeating: .finished, count: cellCount))
    for index in 0..<cellCount where state.grid.cells[firstCell + index].row >= start {
      placed.progress[index] = .untouched
    }
    let last: Int
    switch end {
    case .whole: last = rows.upperBound
    case .before(let row): last = row
    case .inside(let row, let room):
      last = row + 1
      heights[row - start] = room
    }
    let pieces = contents(scope, state, columns, end, last, space, &placed)
    if case .inside(let row, _) = end { shrinkSplitRow(row, pieces, scope, state) }

    var y = Length.zero
    for row in start..<last {
      let height = heights[row - start]
      let mark = scope.pendingPlacements.count
      var lowest = Length.zero
      let rowSize = Size(width: columns.total, height: height)
      if !state.paintsByCell { scope.addBackdrops(ofRow: row, state, rowSize) }
      for (part, content) in pieces where part.cell.row == row || (row == start && part.cell.row < start) {
        if columns.hides(part.cell) { continue }
        let covered = min(part.cell.row + part.cell.rowSpan, last)
        let tall = sum(row..<covered, state)
        let isWhole = part.progress == .untouched && content.progress == .finished
        let shift = isWhole ? part.shift + RowBundle.alignmentShift(part, tall, scope) : .zero
        let size = Size(width: columns.width(part.cell.column, span: part.cell.columnSpan), height: tall)
        let goesOn = content.progress != .finished || part.cell.row + part.cell.rowSpan > last
        let fragment = scope.cellFragment(
          part.cell, content, part.edges, size, shift: shift, continuesFromBefore: part.progress != .untouched,
          continuesAfter: goesOn)
        lowest = max(lowest, part.edges.top + shift + (content.laid?.size.height ?? .zero))
        let x = columns.x(part.cell.column, span: part.cell.columnSpan)
        if state.paintsByCell { scope.addBackdrops(of: part.cell, state, size, x: x) }
        scope.pendingPlacements.append(Placement(fragment: fragment, offset: Point(x: x, y: .zero)))
      }
      // CSS 2.2 §17.5.3: without a cell aligned by it the baseline is the lowest bottom edge of cell content.
      let baseline = row == start ? self.baseline ?? lowest : lowest
      var fragment = Fragment(kind: .box, box: state.grid.rows[row].box, size: rowSize)
      fragment.baseline = baseline
      fragment.continuesFromBefore = row == start && !pieces.allSatisfy { $0.0.progress == .untouched }
      let id = scope.fragments.add(fragment, children: scope.pendingPlacements[mark...])
      scope.pendingPlacements.removeSubrange(mark...)
      if placed.rows.firstBaseline == nil { placed.rows.firstBaseline = baseline + y }
      placed.rows.rows.append(PlacedRows.Row(row: row, fragment: id, y: y, height: height))
      y += height + (row + 1 < last ? state.spacing.height : .zero)
    }
    placed.rows.height = y
    return placed
  }

  /// The content of each cell that shows in the rows before `last`: as measured, or laid out anew up to the break.
  private func contents(
    _ scope: LayoutScope, _ state: TableState, _ columns: ColumnLayout, _ end: End, _ last: Int, _ space: Space,
    _ placed: inout Placed
  ) -> [(Part, CellContent)] {
    var pieces: [(Part, CellContent)] = []
    for part in parts where part.cell.row < last {
      var content = part.content
      let reaches = part.cell.row + part.cell.rowSpan
      let isCut: Bool
      switch end {
      case .whole: isCut = false
      case .before(let row): isCut = reaches > row
      case .inside(let row, _): isCut = reaches > row
      }
      if isCut {
        let room = sum(max(part.cell.row, start)..<last, state)
        // Cells beside this one have called notes already.
        let noted = scope.hasNotes ? scope.reserve(for: pieces.lazy.flatMap(\.1.absolutes)) : .zero
        if part.height + scope.reserve(for: part.content.absolutes) > room - noted {
          content = scope.layoutCell(part.cell, state, columns, part.progress, limit: room - noted, space: space)
        }
        if content.laid?.size.height ?? .zero > .zero { placed.hasContent = true }
        placed.penalty = max(placed.penalty, content.laid?.penalty ?? .none)
      }
      if let index = index(of: part.cell, state) { placed.progress[index] = content.progress }
      pieces.append((part, content))
    }
    return pieces
  }

  /// A split row is as high as the highest of its pieces, not as the room.
  private mutating func shrinkSplitRow(
    _ row: Int, _ pieces: [(Part, CellContent)], _ scope: LayoutScope, _ state: TableState
  ) {
    let before = sum(start..<row, state) + (row > start ? state.spacing.height : .zero)
    var height = Length.zero
    for (part, content) in pieces where part.cell.row + part.cell.rowSpan > row {
      guard let laid = content.laid else { continue }
      let above = part.cell.row < row ? before - sum(start..<max(part.cell.row, start), state) : .zero
      let edges = scope.pieceEdges(
        part.edges, of: part.cell, state, continuesFromBefore: false, continuesAfter: content.progress != .finished)
      height = max(height, laid.size.height + edges.vertical - above)
    }
    heights[row - start] = min(heights[row - start], height)
  }

  private func index(of cell: TableGrid.Cell, _ state: TableState) -> Int? {
    state.grid.rows[cell.row].cells.first { state.grid.cells[$0].column == cell.column }.map { $0 - firstCell }
  }

  /// The height of some rows with the gaps between them.
  private func sum(_ range: Range<Int>, _ state: TableState) -> Length {
    guard !range.isEmpty else { return .zero }
    var total = state.spacing.height * (range.count - 1)
    for row in range { total += heights[row - start] }
    return total
  }

  /// How far `vertical-align` moves a cell's content down in a taller row (CSS 2.2 §17.5.3).
  private static func alignmentShift(_ part: Part, _ height: Length, _ scope: LayoutScope) -> Length {
    let free = max(height - part.height, .zero)
    switch scope.metrics(part.cell.box).verticalAlign {
    case .middle: return free / 2
    case .bottom: return free
    case .baseline, .sub, .super, .top, .textTop, .textBottom, .length: return .zero
    }
  }
}
