/// A stretch of bytes in a source file: UTF-8 offset and length.
package struct SourceSpan: Hashable, Sendable {
  /// The file.
  package let source: SourceID
  /// The offset of the first byte.
  package let start: Int32
  /// The number of bytes; may be zero.
  package let length: Int32

  /// Creates a span from byte offsets.
  package init(source: SourceID, start: Int, length: Int) {
    self.source = source
    self.start = Int32(clamping: start)
    self.length = Int32(clamping: length)
  }

  /// The part of this span that starts `offset` bytes in and is `length` bytes long, cut to the file's 2 GiB range only.
  package func slice(offset: Int, length: Int) -> SourceSpan {
    SourceSpan(source: source, start: Int(start) + offset, length: length)
  }
}
