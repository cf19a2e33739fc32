import Geometry
import Styling

// What the height of a table gives to its rows (CSS Tables 3 §3.10).

extension LayoutScope {
  /// The least heights of all rows of a table whose content has a definite height.
  ///
  /// Rows get their percentage of it first; what is left then goes to rows without a height of their own, in proportion
  /// to what they need, and only where there are none to all rows.
  func rowFloors(_ state: TableState, _ columns: ColumnLayout, content: Length, space: Space) -> [Length] {
    let grid = state.grid
    guard !grid.rows.isEmpty else { return [] }
    let available = max(content - state.spacing.height * (grid.rows.count + 1), .zero)
    var heights: [Length] = []
    while heights.count < grid.rows.count {
      let rows = grid.bundle(containing: heights.count)
      let bundle = RowBundle(
        self, state, columns, rows: rows, start: rows.lowerBound, progress: nil, space: space)
      heights += bundle.heights
    }
    var isOpen = Array(repeating: true, count: heights.count)
    for row in grid.rows.indices {
      var boxes = grid.rows[row].cells.filter { grid.cells[$0].rowSpan == 1 }.map { grid.cells[$0].box }
      boxes.append(grid.rows[row].box)
      for box in boxes {
        guard case .value(let height) = metrics(box).height else { continue }
        isOpen[row] = false
        if height.milliPercent > 0 { heights[row] = max(heights[row], height.resolved(against: available)) }
      }
    }
    let missing = available - heights.reduce(.zero) { $0 + $1 }
    guard missing > .zero else { return heights }
    let open = heights.indices.filter { isOpen[$0] }
    let targets = open.isEmpty ? Array(heights.indices) : open
    for (row, share) in zip(targets, distribute(missing, targets.map { heights[$0] })) { heights[row] += share }
    return heights
  }
}
