/// A font program with the glyphs of a document only.
package struct FontSubset: Hashable, Sendable {
  /// The bytes of the TrueType file, or of the bare table CFF.
  package let bytes: [UInt8]

  /// Creates a subset.
  package init(bytes: [UInt8]) { self.bytes = bytes }
}
