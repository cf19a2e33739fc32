/// What layout hands to export and preview: pages as display lists, and the structure tree they refer to.
package struct LaidOutDocument: Sendable {
  /// The pages in order.
  package var pages: [Page] = []
  /// The logical structure, built from the document, in reading order.
  package var structure = StructureTree()
  /// All glyphs of the document; runs hold ranges.
  package var glyphs: [PlacedGlyph] = []
  /// The UTF-8 text of the document; glyphs hold ranges.
  package var text: [UInt8] = []
  /// The bookmarks in document order.
  package var outline: [OutlineEntry] = []
  /// Named places that links lead to.
  package var destinations: [String: Destination] = [:]
  /// Title, language and other facts about the whole.
  package var metadata = DocumentMetadata()

  /// Creates an empty document.
  package init() {}
}
