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
    let rowSpan: Int
    var scope: StructureAttributes.Scope?
    var identifier: String
    var headers: [String]
    /// The first column; set when the grid is laid.
    var column = 0
  }

  /// A row.
  struct Row: Sendable {
    let element: StructureID
    let group: Group
    var cells: [Cell] = []
  }

  /// What is wrong with a table.
  struct Finding {
    let definition: DiagnosticDefinition
    let element: StructureID
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

  mutating func beginRow(_ element: StructureID, in group: Group) { rows.append(Row(element: element, group: group)) }

  mutating func addCell(_ cell: Cell) {
    if !rows.isEmpty { rows[rows.count - 1].cells.append(cell) }
  }

  /// Lays the grid, fills short rows with empty cells, infers scopes, and names headers where scopes do not suffice.
  mutating func complete(_ structure: inout StructureTree, _ knownIDs: inout Set<String>) -> [Finding] {
    var findings: [Finding] = []
    layGrid(&structure, &findings)
    inferScopes(&structure, &findings)
    if needsHeaderReferences { referHeaders(&structure, &knownIDs) }
    return findings
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

  /// A `th` in `thead` speaks for its column, a `th` that begins its row for the row; else nobody can tell.
  private mutating func inferScopes(_ structure: inout StructureTree, _ findings: inout [Finding]) {
    for row in rows.indices {
      for index in rows[row].cells.indices where rows[row].cells[index].isHeader {
        let cell = rows[row].cells[index]
        if cell.scope != nil { continue }
        let scope: StructureAttributes.Scope
        if rows[row].group == .head {
          scope = .column
        } else if cell.column == 0 {
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
        if !cell.headers.isEmpty { return true }
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
            columns: cell.column..<cell.column + cell.columnSpan, rows: row..<row + cell.rowSpan, scope: cell.scope,
            identifier: identifier))
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
            for header in rowHeadersByRow[row] where header.columns.upperBound <= cell.column {
              names.append(header.identifier)
            }
          }
        }
        if !names.isEmpty { structure[cell.element].attributes.headers = names }
      }
    }
  }
}
