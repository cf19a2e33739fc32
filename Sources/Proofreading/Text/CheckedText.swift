/// A text to be checked: its blocks in reading order, from whatever it was written in.
package struct CheckedText: Sendable {
  /// The blocks in reading order.
  package var blocks: [TextBlock] = []
  /// Whether bold, italics and lists can be told apart: not in plain text.
  package var hasMarkup = false

  /// Creates an empty text.
  package init() {}
}
