import Diagnostics
import Pages

/// The cells of one table of the document, to complete its structure elements (PDF/UA-1 §7.5, Matterhorn 15).
struct TableStructure: Sendable {
  /// The part of the table that a row stands in.
  enum Group: Sendable {
    case head, body
  }

  /// A cell.
  struct Cell: Sendable {
    let element: StructureID
    let isHeader: Bool
    let columnSpan: Int
    /// Cut off at the end of the row group when the grid is laid.
    var rowSpan: Int
    var scope: StructureAttributes.Scope?
    /// Whether a header speaks for the rest of its row group (`scope="rowgroup"`).
    var coversGroup = false
    var identifier: String
    var headers: [String]
    /// The first column; set when the grid is laid.
    var column = 0
  }

  /// A row.
  struct Row: Sendable {
    let element: StructureID
    let group: Group
    /// The element around: rows with the same one make a row group.
    let parent: StructureID?
    var cells: [Cell] = []
  }

  /// What is wrong with a table.
  struct Finding {
    let definition: DiagnosticDefinition
    let element: StructureID
    /// The name of which the finding speaks, if it does.
    var name = ""
  }

  /// The Table element.
  let element: StructureID
  /// The number among the document's tables, for identifiers.
  let number: Int
  /// The TBody made for rows outside any group.
  var impliedBody: StructureID?
  private var rows: [Row] = []

  init(element: StructureID, number: Int) {
    self.element = element
    self.number = number
  }

  mutating func beginRow(_ element: StructureID, in group: Group, under parent: StructureID?) {
    rows.append(Row(element: element, group: group, parent: parent))
  }

  /// The end of the row group that a row stands in.
  private func groupEnd(_ row: Int) -> Int {
    var end = row + 1
    while end < rows.count, rows[end].parent == rows[row].parent { end += 1 }
    return end
  }

  mutating func addCell(_ cell: Cell) {
    if !rows.isEmpty { rows[rows.count - 1].cells.append(cell) }
  }

  /// Lays the grid, fills short rows with empty cells, infers scopes, and names headers where scopes do not suffice.
  mutating func complete(_ structure: inout StructureTree, _ knownIDs: inout Set<String>) -> [Finding] {
    var findings: [Finding] = []
    clipSpans(&structure)
    layGrid(&structure, &findings)
    inferScopes(&structure, &findings)
    if isWithoutHeaders {
      findings.append(Finding(definition: LayoutDiagnostics.tableWithoutHeaders, element: element))
    }
    checkHeaders(&findings)
    if needsHeaderReferences { referHeaders(&structure, &knownIDs) }
    return findings
  }

  /// Whether a grid of at least two rows and two columns has no header cell at all.
  private var isWithoutHeaders: Bool {
    rows.count > 1 && rows.contains { $0.cells.count > 1 } && !rows.contains { $0.cells.contains(where: \.isHeader) }
  }

  /// Cells end with their row group (HTML §4.9.12): readers count on the rows that there are.
  private mutating func clipSpans(_ structure: inout StructureTree) {
    for row in rows.indices {
      for index in rows[row].cells.indices where rows[row].cells[index].rowSpan > 1 {
        let span = min(rows[row].cells[index].rowSpan, groupEnd(row) - row)
        rows[row].cells[index].rowSpan = span
        structure[rows[row].cells[index].element].attributes.rowSpan = span
      }
    }
  }

  /// `headers` names header cells of the same table; other names lead nowhere and are left out.
  private mutating func checkHeaders(_ findings: inout [Finding]) {
    guard rows.contains(where: { $0.cells.contains { !$0.headers.isEmpty } }) else { return }
    let known = Set(rows.flatMap(\.cells).filter { $0.isHeader && !$0.identifier.isEmpty }.map(\.identifier))
    for row in rows.indices {
      for index in rows[row].cells.indices {
        let cell = rows[row].cells[index]
        for name in cell.headers where !known.contains(name) {
          findings.append(Finding(definition: LayoutDiagnostics.unknownHeader, element: cell.element, name: name))
        }
        rows[row].cells[index].headers.removeAll { !known.contains($0) }
      }
    }
  }

  /// Finds each cell's column (HTML table model); cells that overlap are reported, missing ones added empty.
  private mutating func layGrid(_ structure: inout StructureTree, _ findings: inout [Finding]) {
    var reserved: [Int] = []  // for each column, how many rows below are taken by a row span
    var width = 0
    var rowWidths: [Int] = []
    for row in rows.indices {
      var column = 0
      for index in rows[row].cells.indices {
        while column < reserved.count, reserved[column] > 0 { column += 1 }
        let cell = rows[row].cells[index]
        rows[row].cells[index].column = column
        for covered in column..<column + cell.columnSpan {
          while reserved.count <= covered { reserved.append(0) }
          if reserved[covered] > 0 {
            findings.append(
              Finding(definition: LayoutDiagnostics.tableNotRegular, element: cell.element))
          }
          reserved[covered] = cell.rowSpan
        }
        column += cell.columnSpan
      }
      var end = 0
      for covered in reserved.indices where reserved[covered] > 0 {
        end = covered + 1
        reserved[covered] -= 1
      }
      rowWidths.append(end)
      width = max(width, end)
    }
    for row in rows.indices where rowWidths[row] < width {
      for _ in rowWidths[row]..<width {
        _ = structure.add(.tableDataCell, to: rows[row].element, origin: structure[rows[row].element].origin)
      }
    }
  }

  /// A `th` in `thead`, or in a row of headers only, speaks for its column; one that begins its row, or stands in a
  /// column of headers only, for the row (HTML §4.9.12.2); else nobody can tell.
  private mutating func inferScopes(_ structure: inout StructureTree, _ findings: inout [Finding]) {
    var dataColumns: Set<Int> = []
    for cell in rows.lazy.flatMap(\.cells) where !cell.isHeader {
      for column in cell.column..<cell.column + cell.columnSpan { dataColumns.insert(column) }
    }
    for row in rows.indices {
      let hasData = rows[row].cells.contains { !$0.isHeader }
      for index in rows[row].cells.indices where rows[row].cells[index].isHeader {
        let cell = rows[row].cells[index]
        if cell.scope != nil { continue }
        let scope: StructureAttributes.Scope
        if rows[row].group == .head || !hasData && !dataColumns.isEmpty {
          scope = .column
        } else if cell.column == 0 || !dataColumns.contains(cell.column) {
          scope = .row
        } else {
          findings.append(
            Finding(definition: LayoutDiagnostics.headerCellWithoutScope, element: cell.element))
          continue
        }
        rows[row].cells[index].scope = scope
        structure[cell.element].attributes.scope = scope
      }
    }
  }

  /// Whether headers are merged or stand in two levels, so that readers need explicit references.
  private var needsHeaderReferences: Bool {
    var headRows = 0
    for row in rows {
      if row.group == .head { headRows += 1 }
      for cell in row.cells {
        if !cell.headers.isEmpty || cell.coversGroup { return true }
        if cell.isHeader, cell.columnSpan > 1 || cell.rowSpan > 1 { return true }
      }
    }
    return headRows > 1
  }

  /// Gives header cells identifiers and each cell the list of those that head it: columns first, then rows.
  private mutating func referHeaders(_ structure: inout StructureTree, _ knownIDs: inout Set<String>) {
    struct Header {
      let columns: Range<Int>
      let rows: Range<Int>
      let scope: StructureAttributes.Scope?
      let coversGroup: Bool
      let identifier: String
    }
    var headers: [Header] = []
    for row in rows.indices {
      for index in rows[row].cells.indices where rows[row].cells[index].isHeader {
        let cell = rows[row].cells[index]
        var identifier = cell.identifier
        if identifier.isEmpty {
          identifier = "t\(number)r\(row + 1)c\(cell.column + 1)"
          while !knownIDs.insert(identifier).inserted { identifier += "x" }
        }
        structure[cell.element].identifier = identifier
        headers.append(
          Header(
            columns: cell.column..<cell.column + cell.columnSpan,
            rows: row..<(cell.coversGroup ? groupEnd(row) : row + cell.rowSpan), scope: cell.scope,
            coversGroup: cell.coversGroup, identifier: identifier))
      }
    }
    let columnHeaders = headers.filter { $0.scope == .column || $0.scope == .both }
    let rowHeaders = headers.filter { $0.scope == .row || $0.scope == .both }
    var rowHeadersByRow: [[Header]] = Array(repeating: [], count: rows.count)
    for header in rowHeaders {
      for row in header.rows where row < rows.count { rowHeadersByRow[row].append(header) }
    }
    for row in rows.indices {
      for cell in rows[row].cells {
        let columns = cell.column..<cell.column + cell.columnSpan
        var names = cell.headers
        if names.isEmpty {
          for header in columnHeaders where header.rows.lowerBound < row && header.columns.overlaps(columns) {
            if header.rows.upperBound <= row || !cell.isHeader { names.append(header.identifier) }
          }
          if !cell.isHeader {
            for header in rowHeadersByRow[row]
            where header.columns.upperBound <= cell.column
              || header.coversGroup && header.rows.lowerBound < row && header.columns.lowerBound <= cell.column
            {
              names.append(header.identifier)
            }
          }
        }
        if !names.isEmpty { structure[cell.element].attributes.headers = names }
      }
    }
  }
}
