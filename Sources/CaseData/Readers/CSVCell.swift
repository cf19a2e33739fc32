import Diagnostics

/// A cell of a table with its place.
struct CSVCell: Sendable {
  var text: String
  var span: SourceSpan
  var style: RawDocument.TextStyle
  /// The name in a spreadsheet, `B7`.
  var name: String
}
