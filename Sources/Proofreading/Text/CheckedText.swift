/// A text to be checked: its blocks in reading order, from whatever it was written in.
package struct CheckedText: Sendable {
  /// The blocks in reading order.
  package var blocks: [TextBlock] = []
  /// The tables, for rules that calculate.
  package var tables: [TextTable] = []
  /// The names that the data of the document declare.
  package var names: [KnownName] = []
  /// Whether bold, italics and lists can be told apart: not in plain text.
  package var hasMarkup = false
  /// Whether it is a whole document, which must say who tested it and that the law itself binds.
  package var isWholeDocument = false

  /// Creates an empty text.
  package init() {}
}
