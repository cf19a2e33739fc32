/// A file that travels inside the document, as PDF/A-3 allows.
package struct EmbeddedFile: Hashable, Sendable {
  /// What the file is to the document (ISO 19005-3 annex E).
  package enum Relationship: String, Hashable, Sendable {
    /// The data that the document was made from.
    case data = "Data"
    /// What the document was made from: its template.
    case source = "Source"
    /// The description of the data.
    case schema = "Schema"
    /// The same content in another form.
    case alternative = "Alternative"
  }

  /// The file's name.
  package var name: String
  /// The media type, `application/xml`.
  package var mediaType: String
  /// What it is, for people.
  package var description: String
  /// What it is to the document.
  package var relationship: Relationship
  /// The content.
  package var bytes: [UInt8]

  /// Creates an attachment.
  package init(name: String, mediaType: String, description: String, relationship: Relationship, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.description = description
    self.relationship = relationship
    self.bytes = bytes
  }
}
