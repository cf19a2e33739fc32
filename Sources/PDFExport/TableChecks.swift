import Diagnostics
import Pages

/// Checks that a table is a grid and that its cells name header cells that exist.
enum TableChecks {
  static func run(_ table: StructureTree.Element, in tree: StructureTree, _ violations: inout Violations) {
    let rows = self.rows(of: table, in: tree)
    checkGrid(rows, in: tree, &violations)
    let cells = rows.flatMap { self.cells(of: $0, in: tree) }
    let headers = Set(cells.filter { $0.role == .tableHeaderCell }.map(\.identifier))
    for cell in cells {
      for name in cell.attributes.headers where !headers.contains(name) {
        violations.report(.unknownHeaderCell, at: cell, ["name": .name(name)])
      }
    }
  }

  /// Every row covers as many columns as the first, cells that reach down from above included.
  private static func checkGrid(
    _ rows: [StructureTree.Element], in tree: StructureTree, _ violations: inout Violations
  ) {
    /// For each column, how many rows below are still covered by a cell above.
    var covered: [Int] = []
    var width: Int?
    for (number, row) in rows.enumerated() {
      var column = 0
      for cell in cells(of: row, in: tree) {
        while column < covered.count, covered[column] > 0 { column += 1 }
        for _ in 0..<max(1, cell.attributes.columnSpan) {
          if column == covered.count { covered.append(0) }
          covered[column] = max(1, cell.attributes.rowSpan)
          column += 1
        }
      }
      let columns = covered.count { $0 > 0 }
      if let width, columns != width {
        violations.report(
          .irregularTable, at: row,
          ["row": .number(number + 1), "found": .number(columns), "expected": .number(width)])
      }
      width = width ?? columns
      for index in covered.indices { covered[index] = max(0, covered[index] - 1) }
    }
    if let last = rows.last, let reaching = covered.max(), reaching > 0 {
      violations.report(
        .irregularTable, at: last,
        ["row": .number(rows.count + 1), "found": .number(0), "expected": .number(width ?? 0)])
    }
  }

  private static func rows(of element: StructureTree.Element, in tree: StructureTree) -> [StructureTree.Element] {
    kids(of: element, in: tree).flatMap { kid -> [StructureTree.Element] in
      switch kid.role {
      case .tableRow: [kid]
      case .tableHead, .tableBody, .tableFoot: rows(of: kid, in: tree)
      default: []
      }
    }
  }

  private static func cells(of row: StructureTree.Element, in tree: StructureTree) -> [StructureTree.Element] {
    kids(of: row, in: tree).filter { $0.role == .tableHeaderCell || $0.role == .tableDataCell }
  }

  private static func kids(of element: StructureTree.Element, in tree: StructureTree) -> [StructureTree.Element] {
    element.kids.compactMap { kid in
      if case .element(let id) = kid { tree[id] } else { nil }
    }
  }
}
