package import Diagnostics

/// The cases of a table, one a row.
package struct CSVSeries: Sendable {
  private let file: SourceFile
  private let header: CSVHeader
  private let rows: [[CSVTable.Cell]]

  /// The number of cases; rows without any content are none.
  package var count: Int { rows.count }

  /// Reads a table; nil when its notation or its header row has errors.
  package static func read(
    _ file: SourceFile, limits: DataLimits = DataLimits(), log: inout DiagnosticLog
  ) -> CSVSeries? {
    var inner = DiagnosticLog()
    let table = CSVTable.read(file, limits: limits, log: &inner)
    var series: CSVSeries?
    if let table, let first = table.rows.first, first.contains(where: { !$0.text.isEmpty }) {
      let header = CSVHeader.read(first, log: &inner)
      let rows = table.rows.dropFirst().filter { $0.contains { !$0.text.isEmpty } }
      for row in rows {
        for cell in row.dropFirst(first.count) where !cell.text.isEmpty {
          inner.report(Diagnostic(CSVDiagnostics.surplusCell, data: cell.span, ["cell": .name(cell.name)]))
        }
      }
      series = CSVSeries(file: file, header: header, rows: Array(rows))
    } else if table != nil {
      inner.report(Diagnostic(CSVDiagnostics.empty, data: SourceSpan(source: file.id, start: 0, length: 0)))
    }
    let hasErrors = inner.hasErrors
    log.append(inner)
    return hasErrors ? nil : series
  }

  /// The case of a number counted from one; nil after a report when there is none.
  package func document(row: Int, log: inout DiagnosticLog) -> RawDocument? {
    guard row >= 1, row <= rows.count else {
      log.report(
        Diagnostic(
          CSVDiagnostics.noSuchRow, data: SourceSpan(source: file.id, start: 0, length: 0),
          ["row": .number(row), "count": .number(rows.count)]))
      return nil
    }
    return document(at: row - 1)
  }

  /// The case at a position from zero up to `count`.
  package func document(at index: Int) -> RawDocument {
    let cells = rows[index]
    var builder = RawDocument.Builder(file: file)
    let start = cells.first.map { Int($0.span.start) } ?? 0
    builder.open(
      RawDocument.Node(kind: .object, span: SourceSpan(source: file.id, start: start, length: 0)))
    for child in header.root.children { add(child, cells, inList: false, to: &builder) }
    builder.close(end: cells.last.map { Int($0.span.start + $0.span.length) })
    return builder.finish() ?? RawDocument()
  }

  private func add(
    _ node: CSVHeader.Node, _ cells: [CSVTable.Cell], inList: Bool, to builder: inout RawDocument.Builder
  ) {
    let key = inList ? nil : node.key
    guard let first = node.firstCell(of: cells) else {
      // An empty cell is null; empty items and objects are not there.
      if let column = node.column, column < cells.count, !inList {
        builder.add(
          RawDocument.Node(kind: .null, key: key, span: cells[column].span, keySpan: node.span))
      }
      return
    }
    if let column = node.column {
      let cell = cells[column]
      builder.add(
        RawDocument.Node(
          kind: .cell, style: cell.style, text: cell.text, key: key, span: cell.span, keySpan: node.span,
          cell: cell.name))
      return
    }
    builder.open(
      RawDocument.Node(
        kind: node.isList ? .array : .object, key: key, span: first.span, keySpan: node.span))
    for child in node.children { add(child, cells, inList: node.isList, to: &builder) }
    builder.close()
  }
}
