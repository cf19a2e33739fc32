package import Diagnostics

/// The cases of a table, one a row.
///
/// Of the rows only their places are kept, so that a series of any length takes little more room than its file.
package struct CSVSeries: Sendable {
  /// The table.
  package let file: SourceFile
  private let scanner: CSVScanner
  private let header: CSVHeader
  private let rows: [CSVScanner.Mark]

  /// The number of cases; rows without any content are none.
  package var count: Int { rows.count }

  /// Reads a table; nil when its notation or its header row has errors.
  package static func read(
    _ file: SourceFile, limits: DataLimits = DataLimits(), log: inout DiagnosticLog
  ) -> CSVSeries? {
    var inner = DiagnosticLog()
    let series = read(file, limits, &inner)
    let hasErrors = inner.hasErrors
    log.append(inner)
    return hasErrors ? nil : series
  }

  private static func read(_ file: SourceFile, _ limits: DataLimits, _ log: inout DiagnosticLog) -> CSVSeries? {
    var scanner = CSVScanner(file: file)
    guard InputText.fits(file, limits: limits, log: &log), scanner.start(log: &log) else { return nil }
    guard let first = scanner.row(log: &log), first.contains(where: { !$0.text.isEmpty }) else {
      log.report(Diagnostic(CSVDiagnostics.empty, data: SourceSpan(source: file.id, start: 0, length: 0)))
      return nil
    }
    let header = CSVHeader.read(first, log: &log)
    var rows: [CSVScanner.Mark] = []
    var mark = scanner.mark
    while let row = scanner.row(log: &log) {
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(mark) }
      for cell in row.dropFirst(first.count) where !cell.text.isEmpty {
        log.report(Diagnostic(CSVDiagnostics.surplusCell, data: cell.span, ["cell": .name(cell.name)]))
      }
      if scanner.cellCount > limits.values {
        log.report(
          Diagnostic(DataDiagnostics.tooManyValues, data: row.first?.span, ["limit": .number(limits.values)]))
        return nil
      }
      mark = scanner.mark
    }
    return CSVSeries(file: file, scanner: scanner, header: header, rows: rows)
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

  /// The number in the sheet of the case at a position from zero up to `count`.
  package func rowNumber(at index: Int) -> Int { Int(rows[index].number) }

  /// What decides how the bytes of each case are read: the headings, and the encoding.
  package var preamble: [UInt8] {
    guard !rows.isEmpty, let first = cells(at: 0, in: file).first else { return file.bytes }
    return file.bytes[..<Int(first.span.start)] + [scanner.isWindows1252 ? 1 : 0]
  }

  /// The bytes of the case at a position.
  package func bytes(at index: Int) -> ArraySlice<UInt8> {
    guard let first = cells(at: index, in: file).first, let last = cells(at: index, in: file).last else { return [] }
    return file.bytes[Int(first.span.start)..<Int(last.span.start + last.span.length)]
  }

  /// The name of the cell of a case that a place lies in, `B7`; nil outside.
  package func cell(at index: Int, containing span: SourceSpan) -> String? {
    cells(at: index, in: file).last { $0.span.start <= span.start && span.start <= $0.span.start + $0.span.length }?
      .name
  }

  private func cells(at index: Int, in file: SourceFile) -> [CSVCell] {
    var scanner = scanner
    scanner.move(to: rows[index], in: file)
    // What the cells have of mistakes was reported when the table was read.
    var ignored = DiagnosticLog()
    return scanner.row(log: &ignored) ?? []
  }

  /// The case at a position from zero up to `count`.
  ///
  /// - Parameter file: The same bytes under the number that they have in another run; else the file that was read.
  package func document(at index: Int, in file: SourceFile? = nil) -> RawDocument {
    let file = file ?? self.file
    let cells = cells(at: index, in: file)
    var builder = RawDocument.Builder(file: file)
    let start = cells.first.map { Int($0.span.start) } ?? 0
    builder.open(
      RawDocument.Node(kind: .object, span: SourceSpan(source: file.id, start: start, length: 0)))
    for child in header.root.children { add(child, cells, in: file, inList: false, to: &builder) }
    builder.close(end: cells.last.map { Int($0.span.start + $0.span.length) })
    return builder.finish() ?? RawDocument()
  }

  private func add(
    _ node: CSVHeader.Node, _ cells: [CSVCell], in file: SourceFile, inList: Bool, to builder: inout RawDocument.Builder
  ) {
    let key = inList ? nil : node.key
    let keySpan = node.span.map { SourceSpan(source: file.id, start: Int($0.start), length: Int($0.length)) }
    guard let first = node.firstCell(of: cells) else {
      // An empty cell is null; empty items and objects are not there.
      if let column = node.column, column < cells.count, !inList {
        builder.add(
          RawDocument.Node(kind: .null, key: key, span: cells[column].span, keySpan: keySpan))
      }
      return
    }
    if let column = node.column {
      let cell = cells[column]
      builder.add(
        RawDocument.Node(
          kind: .cell, style: cell.style, text: cell.text, key: key, span: cell.span, keySpan: keySpan,
          cell: cell.name))
      return
    }
    builder.open(
      RawDocument.Node(
        kind: node.isList ? .array : .object, key: key, span: first.span, keySpan: keySpan))
    for child in node.children { add(child, cells, in: file, inList: node.isList, to: &builder) }
    builder.close()
  }
}
