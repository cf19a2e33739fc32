import Geometry
import Styling

/// Draws the collapsed borders of the rows on one page: equal neighbours join to one long line.
struct TableEdges {
  /// A row where it stands on the page.
  struct PlacedRow {
    /// The row of the grid.
    var row: Int
    /// Its top, from the top of the table's fragment.
    var y: Length
    var height: Length
  }

  let state: TableState
  let columns: ColumnLayout
  /// The left edge of the content.
  let left: Length

  init(_ state: TableState, _ columns: ColumnLayout, left: Length) {
    self.state = state
    self.columns = columns
    self.left = left
  }

  /// Adds the lines to the fragment under construction.
  func add(_ rows: [PlacedRow], to scope: LayoutScope) {
    guard let borders = state.borders, !rows.isEmpty, columns.count > 0 else { return }
    for index in rows.indices {
      let previous = index > 0 ? rows[index - 1].row : nil
      addHorizontal(at: rows[index].y, between: previous, rows[index].row, borders, to: scope) { column in
        let own = borders.horizontal(line: rows[index].row, column: column)
        guard let previous, previous + 1 != rows[index].row else { return own }
        return TableEdges.wider(own, borders.horizontal(line: previous + 1, column: column))
      }
    }
    if let last = rows.last {
      addHorizontal(at: last.y + last.height, between: last.row, nil, borders, to: scope) {
        borders.horizontal(line: last.row + 1, column: $0)
      }
    }
    for line in 0...columns.count { addVertical(line, rows, borders, to: scope) }
  }

  private func addHorizontal(
    at y: Length, between above: Int?, _ below: Int?, _ borders: CollapsedBorders, to scope: LayoutScope,
    _ edge: (Int) -> CollapsedBorders.Line
  ) {
    /// Half of the widest edge that meets the line: the corner belongs to the line.
    func corner(_ line: Int) -> Length {
      let widths = [above, below].map { $0.map { borders.vertical(row: $0, line: line).width } ?? .zero }
      return max(widths[0], widths[1]) / 2
    }
    var column = 0
    while column < columns.count {
      let line = edge(column)
      var end = column + 1
      while end < columns.count, edge(end) == line { end += 1 }
      if line.style != .none, line.style != .hidden, line.width > .zero {
        let first = columns.line(column)
        let last = columns.line(end)
        let half = line.width / 2
        let before = corner(column)
        let after = corner(end)
        let x = min(first, last) - (first <= last ? before : after)
        let width = max(first, last) - min(first, last) + before + after
        add(line, Rect(x: left + x, y: y - half, width: width, height: line.width), to: scope)
      }
      column = end
    }
  }

  private func addVertical(_ line: Int, _ rows: [PlacedRow], _ borders: CollapsedBorders, to scope: LayoutScope) {
    var index = 0
    while index < rows.count {
      let edge = borders.vertical(row: rows[index].row, line: line)
      var end = index + 1
      while end < rows.count, borders.vertical(row: rows[end].row, line: line) == edge { end += 1 }
      if edge.style != .none, edge.style != .hidden, edge.width > .zero {
        let top = rows[index].y
        let bottom = rows[end - 1].y + rows[end - 1].height
        add(
          edge,
          Rect(x: left + columns.line(line) - edge.width / 2, y: top, width: edge.width, height: bottom - top),
          to: scope)
      }
      index = end
    }
  }

  private func add(_ line: CollapsedBorders.Line, _ rect: Rect, to scope: LayoutScope) {
    let fragment = scope.fragments.add(
      Fragment(kind: .edge(line.color, line.style), box: state.box, size: rect.size))
    scope.pendingPlacements.append(Placement(fragment: fragment, offset: rect.origin))
  }

  private static func wider(_ a: CollapsedBorders.Line, _ b: CollapsedBorders.Line) -> CollapsedBorders.Line {
    b.width > a.width ? b : a
  }
}
