import Geometry
import Styling

/// Rows joined by row spans, from some row on, measured: what is left of each cell, and the heights that result.
///
/// Most bundles are a single row. Heights follow CSS 2.2 §17.5.3: the tallest cell of the row; what a spanning cell
/// needs beyond its rows goes to the last of them.
struct RowBundle {
  /// A cell with what is left of it.
  struct Part {
    let cell: TableGrid.Cell
    let edges: Edges<Length>
    let progress: BreakToken.Progress
    var content: CellContent
    /// The distance by which baseline alignment moves the content down.
    var shift = Length.zero

    /// The border-box height that the content needs.
    var height: Length { shift + (content.laid?.size.height ?? .zero) + edges.vertical }
  }

  /// All rows of the bundle.
  let rows: Range<Int>
  /// The first row that is not finished.
  let start: Int
  /// The cells that reach `start` or begin later, in document order.
  var parts: [Part] = []
  /// The heights of the rows from `start` on.
  var heights: [Length] = []
  /// The baseline of row `start`.
  var baseline: Length?

  /// The number of all cells of the bundle, for tokens.
  let cellCount: Int
  /// The first cell of the bundle in the grid.
  let firstCell: Int

  /// Measures the rows of a bundle from `start` on.
  init(
    _ scope: LayoutScope, _ state: TableState, _ columns: ColumnLayout, rows: Range<Int>, start: Int,
    progress: [BreakToken.Progress]?, space: Space
  ) {
    self.rows = rows
    self.start = start
    let grid = state.grid
    firstCell = grid.rows[rows.lowerBound].cells.lowerBound
    let end = grid.rows[rows.upperBound - 1].cells.upperBound
    cellCount = end - firstCell
    for index in firstCell..<end {
      let cell = grid.cells[index]
      guard cell.row + cell.rowSpan > start else { continue }
      let done = progress?[index - firstCell] ?? .untouched
      parts.append(
        Part(
          cell: cell,
          edges: scope.pieceEdges(
            scope.cellEdges(cell, state, basis: space.inlineSize), of: cell, state,
            continuesFromBefore: done != .untouched, continuesAfter: false), progress: done,
          content: scope.layoutCell(cell, state, columns, done, limit: nil, space: space)))
    }
    alignBaselines(scope)
    measureRows(
      scope, state, isPartial: parts.contains { $0.cell.row == start && $0.progress != .untouched })
  }

  /// The height of all rows from `start` on.
  func height(_ state: TableState) -> Length {
    heights.reduce(.zero) { $0 + $1 } + state.spacing.height * (heights.count - 1)
  }

  /// What the footnotes called in the rows before one take at the foot of the page.
  func noteReserve(_ scope: LayoutScope, before row: Int) -> Length {
    guard scope.hasNotes else { return .zero }
    return scope.reserve(for: parts.lazy.filter { $0.cell.row < row }.flatMap(\.content.absolutes))
  }

  /// Moves the cells of each row whose alignment is the baseline down to the lowest one (CSS 2.2 §17.5.3).
  private mutating func alignBaselines(_ scope: LayoutScope) {
    var deepest: [Int: Length] = [:]
    for part in parts where part.progress == .untouched && RowBundle.alignsBaseline(part, scope) {
      if let baseline = part.content.laid?.firstBaseline {
        deepest[part.cell.row] = max(deepest[part.cell.row] ?? .zero, baseline + part.edges.top)
      }
    }
    for index in parts.indices
    where parts[index].progress == .untouched && RowBundle.alignsBaseline(parts[index], scope) {
      if let own = parts[index].content.laid?.firstBaseline, let row = deepest[parts[index].cell.row] {
        parts[index].shift = max(row - own - parts[index].edges.top, .zero)
      }
    }
    baseline = deepest[start]
  }

  private static func alignsBaseline(_ part: Part, _ scope: LayoutScope) -> Bool {
    switch scope.metrics(part.cell.box).verticalAlign {
    case .top, .middle, .bottom: false
    case .baseline, .sub, .super, .textTop, .textBottom, .length: true
    }
  }

  private mutating func measureRows(_ scope: LayoutScope, _ state: TableState, isPartial: Bool) {
    heights = []
    for row in start..<rows.upperBound {
      let metrics = scope.metrics(state.grid.rows[row].box)
      var height = Length.zero
      if !(isPartial && row == start), case .value(let value) = metrics.height, value.milliPercent == 0 {
        height = value.length
      }
      if let floors = state.rowFloors?.floors, !(isPartial && row == start) { height = max(height, floors[row]) }
      heights.append(height)
    }
    for part in parts where part.cell.rowSpan == 1 {
      let index = part.cell.row - start
      heights[index] = max(heights[index], needed(part, scope))
    }
    for part in parts where part.cell.rowSpan > 1 {
      let first = max(part.cell.row, start) - start
      let last = part.cell.row + part.cell.rowSpan - 1 - start
      let gaps = state.spacing.height * (last - first)
      let sum = heights[first...last].reduce(Length.zero) { $0 + $1 } + gaps
      let missing = needed(part, scope) - sum
      if missing > .zero { heights[last] += missing }
    }
  }

  private func needed(_ part: Part, _ scope: LayoutScope) -> Length {
    part.progress == .untouched
      ? max(part.height, scope.specifiedHeight(part.cell, part.edges)) : part.content.laid == nil ? .zero : part.height
  }
}
