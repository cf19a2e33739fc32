/// A text to be checked: its blocks in reading order, from whatever it was written in.
package struct CheckedText: Sendable {
  /// The blocks in reading order.
  package var blocks: [TextBlock] = []
  /// Whether bold, italics and lists can be told apart: not in plain text.
  package var hasMarkup = false
  /// Whether it is a whole document, which must say who tested it and that the law itself binds.
  package var isWholeDocument = false

  /// Creates an empty text.
  package init() {}
}
