/// The budget for one image; beyond it a file is refused before anything is unpacked.
package struct ImageLimits: Hashable, Sendable {
  /// Columns times rows: 50 million are an A4 page at 760 dpi.
  package var pixels = 50_000_000
  /// The size of the file.
  package var bytes = 64 << 20

  /// The usual budget.
  package init() {}
}
