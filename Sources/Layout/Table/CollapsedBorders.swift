import Geometry
import Styling

/// The borders of a table with `border-collapse: collapse`: one winner for each edge of the grid (CSS 2.2 §17.6.2).
struct CollapsedBorders: Sendable {
  /// A border that may win an edge.
  struct Line: Hashable, Sendable {
    var width: Length
    var style: BorderStyle
    var color: Color

    static let none = Line(width: .zero, style: .none, color: .transparent)
  }

  private let columns: Int
  private let rows: Int
  /// Whether columns run from right to left: the sides of all parts are physical, the edges logical.
  private let isRightToLeft: Bool
  /// For each row and column line, a position in `lines`.
  private var vertical: [Int32]
  /// For each row line and column, a position in `lines`.
  private var horizontal: [Int32]
  private var lines: [Line] = [.none]
  private var numbers: [Line: Int32] = [.none: 0]

  /// Resolves all edges; candidates come in the order cell, row, row group, column, table, so that earlier ones win
  /// ties (§17.6.2.1).
  init(_ grid: TableGrid, table: BoxID, _ boxes: BoxTree) {
    columns = grid.columnCount
    rows = grid.rows.count
    isRightToLeft = boxes.styles[Int(boxes[table].style)].direction == .rtl
    vertical = Array(repeating: 0, count: rows * (columns + 1))
    horizontal = Array(repeating: 0, count: (rows + 1) * columns)
    guard columns > 0, rows > 0 else { return }
    let columnStyles = boxes.columns[table] ?? []
    for cell in grid.cells { mergeCell(cell, boxes.styles, Int(boxes[cell.box].style)) }
    let inner = CellInterior(grid)
    for row in grid.rows.indices {
      merge(
        rows: row..<row + 1, columns: 0..<columns, boxes.styles, Int(boxes[grid.rows[row].box].style), inner)
    }
    for group in grid.groups where !group.rows.isEmpty {
      merge(rows: group.rows, columns: 0..<columns, boxes.styles, Int(boxes[group.box].style), inner)
    }
    for column in columnStyles.indices.prefix(columns) {
      merge(rows: 0..<rows, columns: column..<column + 1, boxes.styles, Int(columnStyles[column]), inner)
    }
    merge(rows: 0..<rows, columns: 0..<columns, boxes.styles, Int(boxes[table].style), inner)
  }

  /// The edge at the start side of a column in a row; columns count in logical order.
  func vertical(row: Int, line: Int) -> Line { lines[Int(vertical[row * (columns + 1) + line])] }

  /// The edge above a row in a column.
  func horizontal(line: Int, column: Int) -> Line { lines[Int(horizontal[line * columns + column])] }

  /// The edges at the start and at the end side of the first row: wider ones below reach into the margins (§17.6.2).
  var outerWidths: (start: Length, end: Length) {
    guard rows > 0, columns > 0 else { return (.zero, .zero) }
    return (vertical(row: 0, line: 0).width, vertical(row: 0, line: columns).width)
  }

  /// The widest edge along a row line.
  func width(line: Int) -> Length {
    var widest = Length.zero
    for column in 0..<columns { widest = max(widest, horizontal(line: line, column: column).width) }
    return widest
  }

  /// The halves of the edges around a cell: what the cell takes as its border; start and end are logical sides.
  func halves(around cell: TableGrid.Cell) -> (top: Length, end: Length, bottom: Length, start: Length) {
    var top = Length.zero
    var bottom = Length.zero
    var start = Length.zero
    var end = Length.zero
    let last = min(cell.column + cell.columnSpan, columns)
    for column in cell.column..<last {
      top = max(top, horizontal(line: cell.row, column: column).width)
      bottom = max(bottom, horizontal(line: cell.row + cell.rowSpan, column: column).width)
    }
    for row in cell.row..<cell.row + cell.rowSpan {
      start = max(start, vertical(row: row, line: cell.column).width)
      end = max(end, vertical(row: row, line: last).width)
    }
    return (top / 2, end / 2, bottom / 2, start / 2)
  }

  // MARK: Conflict resolution

  private mutating func mergeCell(_ cell: TableGrid.Cell, _ styles: [ComputedStyle], _ style: Int) {
    let last = min(cell.column + cell.columnSpan, columns)
    guard cell.column < last else { return }
    mergeEdges(rows: cell.row..<cell.row + cell.rowSpan, columns: cell.column..<last, styles, style, nil)
  }

  private mutating func merge(
    rows: Range<Int>, columns: Range<Int>, _ styles: [ComputedStyle], _ style: Int, _ inner: CellInterior
  ) {
    mergeEdges(rows: rows, columns: columns, styles, style, inner)
  }

  /// Merges the four sides of a rectangle of the grid; edges inside a spanning cell are left alone.
  private mutating func mergeEdges(
    rows: Range<Int>, columns: Range<Int>, _ styles: [ComputedStyle], _ style: Int, _ inner: CellInterior?
  ) {
    let widths = styles[style].borderWidth
    let kinds = styles[style].borderStyle
    let colors = styles[style].borderColor
    let top = Line(width: widths.top, style: kinds.top, color: colors.top)
    let bottom = Line(width: widths.bottom, style: kinds.bottom, color: colors.bottom)
    let left = Line(width: widths.left, style: kinds.left, color: colors.left)
    let right = Line(width: widths.right, style: kinds.right, color: colors.right)
    if top.style != .none || bottom.style != .none {
      for column in columns {
        if inner?.hidesTop(of: rows.lowerBound, column) != true {
          CollapsedBorders.merge(top, into: &horizontal[rows.lowerBound * self.columns + column], &lines, &numbers)
        }
        if inner?.hidesTop(of: rows.upperBound, column) != true {
          CollapsedBorders.merge(bottom, into: &horizontal[rows.upperBound * self.columns + column], &lines, &numbers)
        }
      }
    }
    let start = isRightToLeft ? right : left
    let end = isRightToLeft ? left : right
    if start.style != .none || end.style != .none {
      for row in rows {
        let base = row * (self.columns + 1)
        if inner?.hidesStart(of: row, columns.lowerBound) != true {
          CollapsedBorders.merge(start, into: &vertical[base + columns.lowerBound], &lines, &numbers)
        }
        if inner?.hidesStart(of: row, columns.upperBound) != true {
          CollapsedBorders.merge(end, into: &vertical[base + columns.upperBound], &lines, &numbers)
        }
      }
    }
  }

  private static func merge(
    _ candidate: Line, into edge: inout Int32, _ lines: inout [Line], _ numbers: inout [Line: Int32]
  ) {
    guard candidate.style != .none, wins(candidate, over: lines[Int(edge)]) else { return }
    if let number = numbers[candidate] {
      edge = number
    } else {
      lines.append(candidate)
      edge = Int32(lines.count - 1)
      numbers[candidate] = edge
    }
  }

  /// §17.6.2.1: hidden beats all, then the wider, then the stronger style; else who came first stays.
  private static func wins(_ candidate: Line, over line: Line) -> Bool {
    if line.style == .hidden { return false }
    if candidate.style == .hidden { return true }
    if candidate.width != line.width { return candidate.width > line.width }
    return strength(candidate.style) > strength(line.style)
  }

  private static func strength(_ style: BorderStyle) -> Int {
    switch style {
    case .none, .hidden: 0
    case .inset: 1
    case .groove: 2
    case .outset: 3
    case .ridge: 4
    case .dotted: 5
    case .dashed: 6
    case .solid: 7
    case .double: 8
    }
  }
}

/// Which edges of the grid lie inside a spanning cell and so carry no border of rows, groups, columns or the table.
private struct CellInterior {
  private var tops: Set<Int> = []
  private var starts: Set<Int> = []
  private let columns: Int

  init(_ grid: TableGrid) {
    columns = grid.columnCount + 1
    for cell in grid.cells where cell.rowSpan > 1 || cell.columnSpan > 1 {
      for row in cell.row..<cell.row + cell.rowSpan {
        for column in cell.column..<cell.column + cell.columnSpan {
          if row > cell.row { tops.insert(row * columns + column) }
          if column > cell.column { starts.insert(row * columns + column) }
        }
      }
    }
  }

  func hidesTop(of row: Int, _ column: Int) -> Bool { !tops.isEmpty && tops.contains(row * columns + column) }
  func hidesStart(of row: Int, _ column: Int) -> Bool { !starts.isEmpty && starts.contains(row * columns + column) }
}
