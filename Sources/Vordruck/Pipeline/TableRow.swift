package import CaseData

/// A case of a table that was read once for many documents.
package struct TableRow: Sendable {
  /// The path under which the data files name the table.
  package let path: String
  /// The table.
  package let series: CSVSeries
  /// The position of the case, from zero up to the number of cases.
  package let index: Int
}
