import Geometry
import Styling

/// The cells of a table on their grid (CSS Tables 3 §3.3): made once a table.
struct TableGrid: Sendable {
  /// A cell at its place.
  struct Cell: Sendable {
    let box: BoxID
    /// The row, counted over the whole table in document order.
    let row: Int
    let column: Int
    let columnSpan: Int
    /// Cut off at the end of the row group.
    var rowSpan: Int
  }

  /// A row and its cells.
  struct Row: Sendable {
    let box: BoxID
    let group: Int
    /// The cells that begin in this row, a range of `cells`.
    var cells: Range<Int>
    /// Whether a cell goes on into the next row.
    var joinsNext = false
  }

  /// A row group.
  struct Group: Sendable {
    let box: BoxID
    let display: Display
    var rows: Range<Int>
  }

  var cells: [Cell] = []
  var rows: [Row] = []
  var groups: [Group] = []
  var columnCount = 0
  /// The group repeated at the top of each page, if any.
  var header: Int?
  /// The group repeated at the bottom of each page, if any.
  var footer: Int?

  /// Lays the cells of a table box on a grid.
  init(_ table: BoxID, _ boxes: BoxTree) {
    var reserved: [Int] = []
    for group in boxes.children(table) where boxes[group].kind == .tableRowGroup {
      let display = boxes.styles[Int(boxes[group].style)].display
      let index = groups.count
      if display == .tableHeaderGroup, header == nil { header = index }
      if display == .tableFooterGroup, footer == nil { footer = index }
      let first = rows.count
      for position in reserved.indices { reserved[position] = 0 }
      let isCollapsed = boxes.styles[Int(boxes[group].style)].visibility == .collapse
      for row in boxes.children(group) where boxes[row].kind == .tableRow {
        if isCollapsed || boxes.styles[Int(boxes[row].style)].visibility == .collapse {
          skipRow(row, &reserved, boxes)
        } else {
          addRow(row, group: index, &reserved, boxes)
        }
      }
      groups.append(Group(box: group, display: display, rows: first..<rows.count))
      clipSpans(first..<rows.count)
    }
    columnCount = max(columnCount, boxes.columns[table]?.count ?? 0)
  }

  private mutating func addRow(_ row: BoxID, group: Int, _ reserved: inout [Int], _ boxes: BoxTree) {
    let first = cells.count
    var column = 0
    for cell in boxes.children(row) where boxes[cell].kind == .tableCell {
      while column < reserved.count, reserved[column] > 0 { column += 1 }
      let columnSpan = Int(boxes[cell].columnSpan)
      let rowSpan = Int(boxes[cell].rowSpan)
      cells.append(
        Cell(box: cell, row: rows.count, column: column, columnSpan: columnSpan, rowSpan: rowSpan))
      for covered in column..<column + columnSpan {
        while reserved.count <= covered { reserved.append(0) }
        reserved[covered] = rowSpan
      }
      column += columnSpan
    }
    for covered in reserved.indices where reserved[covered] > 0 { reserved[covered] -= 1 }
    columnCount = max(columnCount, reserved.count)
    rows.append(Row(box: row, group: group, cells: first..<cells.count))
  }

  /// Takes out a row with `visibility: collapse` (CSS 2.2 §17.6): cells that reach into it lose its part.
  private mutating func skipRow(_ row: BoxID, _ reserved: inout [Int], _ boxes: BoxTree) {
    for covered in reserved.indices where reserved[covered] > 0 { reserved[covered] -= 1 }
    // What its own cells would have covered below is gone with them.
    let first = groups.last.map { $0.rows.upperBound } ?? 0
    for index in cells.indices.reversed() {
      guard cells[index].row >= first else { break }
      if cells[index].row + cells[index].rowSpan > rows.count { cells[index].rowSpan -= 1 }
    }
  }

  /// Cuts row spans off at the end of their group, and marks the rows that they join.
  private mutating func clipSpans(_ range: Range<Int>) {
    for row in range {
      for index in rows[row].cells where cells[index].rowSpan > 1 {
        cells[index].rowSpan = min(cells[index].rowSpan, range.upperBound - row)
        for joined in row..<row + cells[index].rowSpan - 1 { rows[joined].joinsNext = true }
      }
    }
  }

  /// The rows that row spans join with the given one.
  func bundle(containing row: Int) -> Range<Int> {
    var start = row
    while start > 0, rows[start - 1].joinsNext { start -= 1 }
    var end = row
    while rows[end].joinsNext, end + 1 < rows.count { end += 1 }
    return start..<end + 1
  }

  /// The groups between header and footer, in document order.
  var bodyGroups: [Int] { groups.indices.filter { $0 != header && $0 != footer } }
}
