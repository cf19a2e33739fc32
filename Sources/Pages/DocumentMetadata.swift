/// Facts about a document that readers show and archives keep; all from the input, none from the clock.
package struct DocumentMetadata: Hashable, Sendable {
  /// The namespace of Vordruck's own metadata in XMP.
  package static let namespace = "urn:vordruck:metadata:1:"

  /// The title; conformance demands one.
  package var title = ""
  /// The BCP 47 tag of the document's language; conformance demands one.
  package var language = ""
  /// Whether pages run right to left.
  package var isRightToLeft = false
  /// The author, usually the office.
  package var author = ""
  /// What the document is about.
  package var subject = ""
  /// The document's date, ISO 8601 `YYYY-MM-DD`; export writes it as creation and modification date.
  package var date = ""

  /// How a printer turns sheets over for their second side; nil for documents that are not arranged for one.
  package var duplex: Duplex?

  /// Along which edge sheets are turned; raw values are those of `Duplex` (ISO 32000-1 table 150).
  package enum Duplex: String, Hashable, Sendable {
    case shortEdge = "DuplexFlipShortEdge", longEdge = "DuplexFlipLongEdge"
  }
  /// The law facts that the document prints, by id: id, value, norm, perhaps `ended`, parted by `|`.
  package var facts: [String] = []

  /// Creates metadata with nothing known.
  package init() {}
}
