import CaseData
import Diagnostics

/// The cases of a series: the rows of one table, merged with all other files, or one case for each file.
struct BatchPlan: Sendable {
  /// How many cases there are.
  let count: Int
  /// The row of the sheet that a case came from; nil where every case is a file.
  private let table: (path: String, series: CSVSeries)?
  private let files: [String]
  private let common: [String]
  private let base: RenderRequest
  /// The files that all cases share.
  private let shared: [[UInt8]]

  /// Reads the table, or takes the files; nil after reports.
  init?(_ request: BatchRequest, sources: SourceMap, log: inout DiagnosticLog) {
    base = request.base
    let inputs = InputFiles(sources: sources, provided: request.base.provided)
    let tables = request.base.data.filter { CaseFormat(fileName: $0) == .csv }
    guard tables.count < 2 else {
      log.report(Diagnostic(BatchDiagnostics.severalTables, ["count": .number(tables.count)]))
      return nil
    }
    if let path = tables.first {
      guard let file = inputs.read(path, log: &log), let series = CSVSeries.read(file, log: &log) else { return nil }
      table = (path, series)
      files = []
      common = request.common + request.base.data.filter { $0 != path }
      count = series.count
    } else {
      table = nil
      files = request.base.data
      common = request.common
      count = files.count
    }
    var shared: [[UInt8]] = []
    for path in common {
      guard let file = inputs.read(path, log: &log) else { return nil }
      shared.append(file.bytes)
    }
    self.shared = shared
    if count == 0 { log.report(Diagnostic(BatchDiagnostics.empty)) }
    if log.hasErrors { return nil }
  }

  /// The case at a position from zero up to `count`.
  func item(at index: Int) -> BatchCase {
    var request = base
    let own: [[UInt8]]
    if let table {
      request.data = common + [table.path]
      request.row = TableRow(path: table.path, series: table.series, index: index)
      own = [table.series.preamble, Array(table.series.bytes(at: index))]
    } else {
      request.data = common + [files[index]]
      own = [(base.provided[files[index]] ?? (try? FileSystem.read(files[index]))) ?? []]
    }
    return BatchCase(number: index + 1, request: request, data: shared + own)
  }

  /// Where a case comes from, as people find it: the row of the sheet, or the file.
  func origin(of index: Int) -> BatchOutcome.Origin {
    table.map { .row($0.series.rowNumber(at: index)) } ?? .file(files[index])
  }

  /// The cell of the sheet that a place in the data lies in.
  func cell(at index: Int, containing span: SourceSpan, in sources: SourceMap) -> String? {
    guard let table, sources[span.source].name == table.path else { return nil }
    return table.series.cell(at: index, containing: span)
  }
}
