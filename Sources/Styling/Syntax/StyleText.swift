package import Diagnostics
import Markup

/// CSS text with the place it came from: a file, a `<style>` element or a `style` attribute.
package struct StyleText: Sendable {
  /// The UTF-8 bytes.
  package let bytes: [UInt8]
  /// The place of the bytes in their file; nil for text that no user wrote.
  package let base: SourceSpan?
  /// Where a stretch of the bytes stands in the file; nil where only the whole has a place.
  private let place: (@Sendable (Range<Int>) -> SourceSpan?)?

  /// Creates text that stands at a place in a file.
  ///
  /// `place` tells where a stretch of the text stands when the source is longer, because it has references (`&quot;`).
  /// A text that does not fit its place, because values were inserted, is shown as a whole.
  package init(bytes: [UInt8], base: SourceSpan?, place: (@Sendable (Range<Int>) -> SourceSpan?)? = nil) {
    self.bytes = bytes
    self.base = base
    let place = place ?? { base?.slice(offset: $0.lowerBound, length: $0.count) }
    self.place = place(0..<bytes.count) == base ? place : nil
  }

  /// The whole of a style sheet file.
  package init(_ file: SourceFile) {
    self.init(bytes: file.bytes, base: SourceSpan(source: file.id, start: 0, length: file.bytes.count))
  }

  /// The value of an attribute.
  init(_ attribute: ElementTree.Attribute) {
    self.init(bytes: Array(attribute.value.utf8), base: attribute.span) { attribute.place(of: $0) }
  }

  /// The place of a byte range in its file.
  func span(_ range: Range<Int32>) -> SourceSpan? {
    guard let place else { return base }
    return place(Int(range.lowerBound)..<Int(range.upperBound))
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
