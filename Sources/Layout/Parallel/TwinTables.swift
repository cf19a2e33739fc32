import Geometry

// Tables beside each other in a row of v:parallel: their rows begin at the same height, so that two languages can be
// followed row by row.

extension LayoutScope {
  /// A table as its fragment shows it.
  private struct TableRows {
    let state: TableState
    let width: Length
    var heights: [Length]
  }

  /// Makes each row of tables that correspond to each other as high as the highest of them; false where they are already.
  ///
  /// Tables correspond by their order, where all cells have equally many of them and those have equally many rows. What is
  /// found here holds for the rest of the layout.
  func alignTwinTables(in cells: [FragmentID]) -> Bool {
    let tables = cells.map { tableRows(in: $0) }
    guard let first = tables.first, tables.count > 1, !first.isEmpty,
      tables.allSatisfy({ $0.map(\.heights.count) == first.map(\.heights.count) })
    else { return false }
    var hasChanged = false
    for index in first.indices {
      let twins = tables.map { $0[index] }
      let floors = first[index].heights.indices.map { row in twins.map { $0.heights[row] }.max() ?? .zero }
      for twin in twins where twin.heights != floors {
        twin.state.rowFloors = (twin.width, floors)
        twin.state.forgetFragments()
        hasChanged = true
      }
    }
    return hasChanged
  }

  /// The tables in a fragment in reading order, those inside other tables left out.
  private func tableRows(in fragment: FragmentID) -> [TableRows] {
    let piece = fragments[fragment]
    guard piece.kind == .box else { return [] }
    guard boxes[piece.box].kind == .table else {
      return fragments.children(fragment).flatMap { tableRows(in: $0.fragment) }
    }
    let state = tableState(piece.box)
    var rows = TableRows(
      state: state, width: piece.size.width, heights: Array(repeating: .zero, count: state.grid.rows.count))
    let numbers = Dictionary(uniqueKeysWithValues: state.grid.rows.indices.map { (state.grid.rows[$0].box, $0) })
    for child in fragments.children(fragment) {
      let inner = fragments[child.fragment]
      if inner.kind == .box, let row = numbers[inner.box] { rows.heights[row] = inner.size.height }
    }
    return [rows]
  }
}
