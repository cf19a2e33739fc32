/// How a laid-out document becomes a file.
package struct PDFExportOptions: Hashable, Sendable {
  /// The standards to claim.
  package var conformance = Conformance.ua1a2a
  /// Uncompressed and indented, for people and golden files.
  package var isPretty = false
  /// The effort for streams, 0 to 12.
  package var compressionLevel = 6
  /// Files that travel inside; only PDF/A-3 allows them.
  package var attachments: [EmbeddedFile] = []
  /// The program that made the document and its version, `Vordruck 1.0`.
  package var producer = "Vordruck"
  /// The template's id, for those who look after archives; "" writes none.
  package var templateID = ""
  /// The template's version; "" writes none.
  package var templateVersion = ""

  /// Creates the options of ordinary files.
  package init() {}
}
