package import Diagnostics

/// CSS text with the place it came from: a file, a `<style>` element or a `style` attribute.
package struct StyleText: Sendable {
  /// The UTF-8 bytes.
  package let bytes: [UInt8]
  /// The place of the bytes in their file; nil for text that no user wrote.
  package let base: SourceSpan?
  /// Whether every byte of the text is one byte of the place, so that spans inside are exact.
  ///
  /// References (`&quot;`) and inserted values make the text differ from the source; findings then point at all of it.
  let isExact: Bool

  /// Creates text that stands, byte for byte or expanded, at a place in a file.
  package init(bytes: [UInt8], base: SourceSpan?) {
    self.bytes = bytes
    self.base = base
    isExact = base.map { Int($0.length) == bytes.count } ?? false
  }

  /// The whole of a style sheet file.
  package init(_ file: SourceFile) {
    self.init(bytes: file.bytes, base: SourceSpan(source: file.id, start: 0, length: file.bytes.count))
  }

  /// The place of a byte range in its file.
  func span(_ range: Range<Int32>) -> SourceSpan? {
    guard isExact else { return base }
    return base?.slice(offset: Int(range.lowerBound), length: range.count)
  }

  /// The characters of a byte range, for messages: shortened, white space collapsed.
  func excerpt(_ range: Range<Int32>) -> String {
    let lower = min(max(0, Int(range.lowerBound)), bytes.count)
    let upper = min(max(lower, Int(range.upperBound)), bytes.count)
    let words = String(decoding: bytes[lower..<upper], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 60 ? words : words.prefix(59) + "…"
  }
}
