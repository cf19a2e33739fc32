/// The stations of the pipeline that `dump` can show.
package enum Stage: String, Sendable, CaseIterable {
  /// The canonical case data.
  case data
  /// The compiled template's source tree.
  case template
  /// The instantiated document.
  case document
  /// Computed styles.
  case styled
  /// The box tree.
  case boxes
  /// Pages, line by line.
  case pages
  /// The structure tree.
  case tags
  /// The PDF, uncompressed.
  case pdf
}
