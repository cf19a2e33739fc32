import Geometry
import Styling

/// What is known about a table for its whole life: grid, borders, measures of its columns; made once a table.
final class TableState {
  let box: BoxID
  let grid: TableGrid
  /// Nil with separated borders.
  let borders: CollapsedBorders?
  /// Nil until somebody asks: tables of fixed layout never do.
  private var knownMeasures: ColumnMeasures?
  private var knownFloors: [Length]?
  /// The rows between header and footer, in order, as rows of the grid.
  let order: [Int]
  let isRightToLeft: Bool
  /// The columns that `visibility: collapse` takes out.
  let hiddenColumns: Set<Int>
  /// Whether parts of the table paint their backgrounds behind each cell, because gaps or columns show between them.
  let paintsByCell: Bool
  /// The styles of the columns' backgrounds, outermost first; empty for most tables.
  let columnBackdrops: [[Int32]]
  /// The least heights of the rows that the height of the table asks for.
  var rowFloors: (width: Length, floors: [Length])?
  /// The distances between columns and rows; zero with collapsed borders.
  let spacing: Size
  /// The used columns for the latest width.
  private var columns: (width: Length, layout: ColumnLayout)?
  /// The fragments of header and footer for the latest width, to repeat.
  var header: (width: Length, rows: PlacedRows)?
  var footer: (width: Length, rows: PlacedRows)?

  init(_ box: BoxID, _ scope: LayoutScope) {
    self.box = box
    let metrics = scope.metrics(box)
    let grid = TableGrid(box, scope.boxes)
    self.grid = grid
    isRightToLeft = metrics.isRightToLeft
    borders = metrics.collapsesBorders ? CollapsedBorders(grid, table: box, scope.boxes) : nil
    spacing = metrics.collapsesBorders ? .zero : metrics.borderSpacing
    let columnStyles = scope.boxes.columns[box] ?? []
    hiddenColumns = Set(
      columnStyles.indices.filter { scope.boxes.styles[Int(columnStyles[$0])].visibility == .collapse })
    let groupStyles = scope.boxes.columnGroups[box] ?? []
    let backdrops = columnStyles.indices.map { index in
      [index < groupStyles.count ? groupStyles[index] : -1, columnStyles[index]].filter {
        $0 >= 0
          && (scope.boxes.styles[Int($0)].backgroundColor.alpha > 0 || scope.boxes.styles[Int($0)].background.hasImages)
      }
    }
    columnBackdrops = backdrops.allSatisfy { $0.isEmpty } ? [] : backdrops
    paintsByCell = spacing != .zero || !columnBackdrops.isEmpty
    order = grid.bodyGroups.flatMap { Array(grid.groups[$0].rows) }
  }

  /// What the cells ask of the columns.
  func measures(_ scope: LayoutScope) -> ColumnMeasures {
    if let knownMeasures { return knownMeasures }
    scope.statistics.tablesMeasured += 1
    let measures = ColumnMeasures(grid, table: box, borders, scope)
    knownMeasures = measures
    return measures
  }

  /// The narrowest column widths when words may be broken; asked for only when the table is too narrow.
  func floors(_ scope: LayoutScope) -> [Length] {
    if let knownFloors { return knownFloors }
    let floors = measures(scope).floors(grid, scope)
    knownFloors = floors
    return floors
  }

  /// Border and padding of the table: half of the outermost collapsed borders, or its own.
  func edges(_ metrics: BoxMetrics, basis: Length) -> Edges<Length> {
    guard let borders else { return metrics.usedPadding(basis) + metrics.border }
    let outer = borders.outerWidths
    let start = outer.start / 2
    let end = outer.end / 2
    return Edges(
      top: grid.rows.isEmpty ? .zero : borders.width(line: 0) / 2, right: isRightToLeft ? start : end,
      bottom: grid.rows.isEmpty ? .zero : borders.width(line: grid.rows.count) / 2, left: isRightToLeft ? end : start)
  }

  /// Lets go of the fragments of head and foot; they are laid out again when the next page wants them.
  func forgetFragments() {
    header = nil
    footer = nil
  }

  /// The gaps between and around all columns.
  var gaps: Length { grid.columnCount == 0 ? .zero : spacing.width * (grid.columnCount + 1) }

  /// The columns at a width of the table's border box.
  func columns(_ width: Length, edges: Edges<Length>, _ scope: LayoutScope) -> ColumnLayout {
    if let columns, columns.width == width { return columns.layout }
    let total = max(width - edges.horizontal - gaps, .zero)
    let metrics = scope.metrics(box)
    let widths: [Length]
    if metrics.hasFixedTableLayout, metrics.width != .auto {
      widths = ColumnWidths(fixed: self, total: total, scope).widths
    } else {
      widths = ColumnWidths(measures(scope), total: total) { floors(scope) }.widths
    }
    let layout = ColumnLayout(
      widths, spacing: spacing.width, hidden: hiddenColumns, isRightToLeft: isRightToLeft)
    columns = (width, layout)
    return layout
  }

  /// The width of the table's border box when one was asked for: columns of a fixed layout may need more (CSS 2.2
  /// §17.5.2.1), collapsed columns leave less (§17.6).
  func settledWidth(_ width: Length, _ scope: LayoutScope) -> Length {
    let isFixed = scope.metrics(box).hasFixedTableLayout
    guard isFixed || !hiddenColumns.isEmpty else { return width }
    let edges = edges(scope.metrics(box), basis: .zero)
    let layout = columns(width, edges: edges, scope)
    let needed = layout.total + edges.horizontal
    guard needed > width || !hiddenColumns.isEmpty else { return width }
    columns = (needed, layout)
    return needed
  }
}

/// Where the columns of a table stand, from the left edge of its content.
struct ColumnLayout: Sendable {
  private let starts: [Length]
  private let widths: [Length]
  private let hidden: Set<Int>
  private let isRightToLeft: Bool
  /// The width of the content.
  let total: Length

  init(_ widths: [Length], spacing: Length, hidden: Set<Int> = [], isRightToLeft: Bool) {
    self.hidden = hidden
    self.isRightToLeft = isRightToLeft
    var widths = widths
    for column in hidden where column < widths.count { widths[column] = .zero }
    self.widths = widths
    var starts: [Length] = []
    var x = spacing
    for (column, width) in widths.enumerated() {
      // A column that is taken out stands at the end of the one before, without a gap of its own.
      starts.append(hidden.contains(column) && column > 0 ? x - spacing : x)
      if !hidden.contains(column) { x += width + spacing }
    }
    self.starts = starts
    total = widths.isEmpty ? .zero : x
  }

  /// Whether all columns of a cell are taken out.
  func hides(_ cell: TableGrid.Cell) -> Bool {
    !hidden.isEmpty && (cell.column..<cell.column + cell.columnSpan).allSatisfy { hidden.contains($0) }
  }

  /// The number of columns.
  var count: Int { widths.count }

  /// The width of a cell over some columns, gaps between them included.
  func width(_ column: Int, span: Int) -> Length {
    guard column < widths.count else { return .zero }
    let last = min(column + span, widths.count) - 1
    return starts[last] + widths[last] - starts[column]
  }

  /// The left edge of a cell over some columns.
  func x(_ column: Int, span: Int) -> Length {
    guard column < widths.count else { return .zero }
    return isRightToLeft ? total - starts[column] - width(column, span: span) : starts[column]
  }

  /// The place of the line before a column, for borders; the line after the last has the number of columns.
  func line(_ line: Int) -> Length {
    let logical =
      line < widths.count
      ? starts[line] : (widths.isEmpty ? .zero : starts[widths.count - 1] + widths[widths.count - 1])
    return isRightToLeft ? total - logical : logical
  }
}

/// Rows that stand below each other in one fragment of a table.
struct PlacedRows: Sendable {
  /// One row on the page.
  struct Row: Sendable {
    /// The row of the grid.
    var row: Int
    var fragment: FragmentID
    /// The top of the row, from the first row's top.
    var y: Length
    var height: Length
  }

  var rows: [Row] = []
  /// From the top of the first row to the bottom of the last.
  var height = Length.zero
  /// The baseline of the first row.
  var firstBaseline: Length?
  /// The footnotes called in a head or foot.
  var notes: [PendingAbsolute] = []
}
