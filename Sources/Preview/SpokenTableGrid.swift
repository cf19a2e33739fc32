import Pages

/// The cells of a table with the columns they stand in.
struct SpokenTableGrid {
  struct Cell {
    let id: StructureID
    let column: Int
  }

  private(set) var rows: [[Cell]] = []
  private(set) var columnCount = 0
  private(set) var caption: StructureID?
  /// The column headers by column, from the top.
  private var columnHeaders: [Int: [StructureID]] = [:]
  /// The row headers by row.
  private var rowHeaders: [Int: [StructureID]] = [:]
  private var rowOf: [StructureID: Int] = [:]
  private var named: [String: StructureID] = [:]

  init(_ table: StructureID, in structure: StructureTree) {
    var occupied: Set<[Int]> = []
    collect(table, structure, &occupied)
  }

  private mutating func collect(_ id: StructureID, _ structure: StructureTree, _ occupied: inout Set<[Int]>) {
    for case .element(let kid) in structure[id].kids {
      switch structure[kid].role {
      case .caption: caption = kid
      case .tableHead, .tableBody, .tableFoot: collect(kid, structure, &occupied)
      case .tableRow: addRow(kid, structure, &occupied)
      default: break
      }
    }
  }

  private mutating func addRow(_ id: StructureID, _ structure: StructureTree, _ occupied: inout Set<[Int]>) {
    let row = rows.count
    var column = 0
    var cells: [Cell] = []
    for case .element(let kid) in structure[id].kids {
      while occupied.contains([row, column]) { column += 1 }
      let element = structure[kid]
      let spans = (rows: max(1, element.attributes.rowSpan), columns: max(1, element.attributes.columnSpan))
      for y in row..<row + spans.rows {
        for x in column..<column + spans.columns { occupied.insert([y, x]) }
      }
      cells.append(Cell(id: kid, column: column))
      rowOf[kid] = row
      if !element.identifier.isEmpty { named[element.identifier] = kid }
      if element.role == .tableHeaderCell {
        if element.attributes.scope == .row {
          for y in row..<row + spans.rows { rowHeaders[y, default: []].append(kid) }
        } else {
          for x in column..<column + spans.columns { columnHeaders[x, default: []].append(kid) }
        }
      }
      column += spans.columns
      columnCount = max(columnCount, column)
    }
    rows.append(cells)
  }

  /// The headers that a reader announces with a data cell: those it names, else those of its row and column.
  func headers(of cell: Cell, in structure: StructureTree) -> [StructureID] {
    let element = structure[cell.id]
    guard element.role == .tableDataCell else { return [] }
    let listed = element.attributes.headers.compactMap { named[$0] }
    if !listed.isEmpty { return listed }
    return (rowHeaders[rowOf[cell.id] ?? -1] ?? []) + (columnHeaders[cell.column] ?? [])
  }
}
