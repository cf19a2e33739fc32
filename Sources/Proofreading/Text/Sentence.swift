/// A sentence, or the part of one that stands in an item, a heading or a cell.
package struct Sentence: Sendable {
  /// The number of its block in the text.
  package let block: Int
  /// What its block is.
  package let kind: TextBlock.Kind
  /// Its words, numbers and signs in order; not empty.
  package let tokens: [Token]
  /// Whether it is the first of its block, and whether the last.
  package let isFirst: Bool
  package let isLast: Bool

  /// The place in the block, in bytes.
  package var range: Range<Int> { tokens[0].range.lowerBound..<tokens[tokens.count - 1].range.upperBound }

  /// The number of words and numbers.
  package var wordCount: Int { tokens.count { $0.kind != .sign } }

  /// The sign at its end, quotation marks and brackets left out; nil without one.
  package var endSign: String? {
    let last = tokens.last { !["“", "\"", "‘", "»", ")", "”"].contains($0.text) }
    return last.flatMap { $0.kind == .sign ? $0.text : nil }
  }
}
