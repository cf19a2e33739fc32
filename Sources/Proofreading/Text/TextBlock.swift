package import Diagnostics

/// A stretch of text that stands by itself: a heading, a paragraph, an item of a list, a cell.
package struct TextBlock: Sendable {
  /// What a block is.
  package enum Kind: Hashable, Sendable {
    /// A heading with its level.
    case heading(Int)
    /// Running text.
    case paragraph
    /// An item of a list.
    case listItem
    /// A cell of a table, a label, a caption: words that need not be a sentence.
    case label
    /// Lines of an address, a signature, code: not prose at all.
    case verbatim
  }

  /// How a stretch of the text is set off.
  package enum Emphasis: Hashable, Sendable {
    case bold, italic, underlined, spaced, link
  }

  /// Where a stretch of the text came from.
  package struct Piece: Sendable {
    /// The stretch, in bytes of the block's text.
    package let range: Range<Int>
    /// The place in template, catalogue or file.
    package let span: SourceSpan?
    /// The place in the case data.
    package let dataSpan: SourceSpan?
    /// Whether a byte of the text is a byte of the file, so that places inside can be told.
    package let isVerbatim: Bool
  }

  /// What the block is.
  package var kind: Kind
  /// The characters in UTF-8, line breaks as they stand.
  package var text: [UInt8] = []
  /// The origins of the text, in order.
  package var pieces: [Piece] = []
  /// Typed values that the document declares, in bytes of the text.
  package var values: [(range: Range<Int>, type: ValueType)] = []
  /// Stretches that are set off.
  package var emphases: [(range: Range<Int>, emphasis: Emphasis)] = []
  /// The key of the catalogue unit, or the path in the case data; nil when neither is known.
  package var unit: String?
  /// The element around the block, in a file with mark-up: items of the same list share it.
  package var group = -1
  /// Whether it reports what somebody said, as minutes do (`data-speech="reported"` in the template).
  package var isReported = false
  /// Whether the text is in a language the rules know; others are passed over.
  package var isGerman = true

  /// Creates an empty block.
  package init(kind: Kind) { self.kind = kind }

  /// Adds a stretch with its origin.
  package mutating func append(
    _ bytes: some Sequence<UInt8>, span: SourceSpan? = nil, dataSpan: SourceSpan? = nil, isVerbatim: Bool = true
  ) {
    let start = text.count
    text += bytes
    guard text.count > start else { return }
    pieces.append(Piece(range: start..<text.count, span: span, dataSpan: dataSpan, isVerbatim: isVerbatim))
  }

  /// The places in template and data of a stretch of the text.
  package func place(of range: Range<Int>) -> (span: SourceSpan?, dataSpan: SourceSpan?) {
    guard let piece = pieces.first(where: { $0.range.upperBound > range.lowerBound }) else { return (nil, nil) }
    let offset = max(0, range.lowerBound - piece.range.lowerBound)
    let length = min(range.upperBound, piece.range.upperBound) - piece.range.lowerBound - offset
    // A value stands in the template as an expression, and byte for byte in the data.
    func slice(_ span: SourceSpan?) -> SourceSpan? {
      guard piece.isVerbatim, let span, Int(span.length) == piece.range.count else { return span }
      return span.slice(offset: offset, length: max(0, length))
    }
    return (slice(piece.span), slice(piece.dataSpan))
  }

  /// The characters of a stretch.
  package func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
