import Geometry
import Styling

// The layers of a table below its cells: column groups, columns, row groups, rows (CSS 2.2 §17.5.1).

extension LayoutScope {
  /// Adds the backgrounds of all parts around a cell, for the extent of the cell.
  func addBackdrops(of cell: TableGrid.Cell, _ state: TableState, _ size: Size, x: Length) {
    let place = Point(x: x, y: .zero)
    if cell.column < state.columnBackdrops.count {
      for style in state.columnBackdrops[cell.column] { addBackdrop(style, state, size, at: place) }
    }
    addRowBackdrops(cell.row, state, size, at: place)
  }

  /// Adds the backgrounds of a row and its group over the whole row.
  func addBackdrops(ofRow row: Int, _ state: TableState, _ size: Size) {
    addRowBackdrops(row, state, size, at: .zero)
  }

  private func addRowBackdrops(_ row: Int, _ state: TableState, _ size: Size, at place: Point) {
    let row = state.grid.rows[row]
    let group = state.grid.groups[row.group].box
    if metrics(group).hasBackground { addBackdrop(boxes[group].style, state, size, at: place) }
    if metrics(row.box).hasBackground { addBackdrop(boxes[row.box].style, state, size, at: place) }
  }

  private func addBackdrop(_ style: Int32, _ state: TableState, _ size: Size, at place: Point) {
    let fragment = fragments.add(Fragment(kind: .backdrop(style), box: state.box, size: size))
    pendingPlacements.append(Placement(fragment: fragment, offset: place))
  }
}
