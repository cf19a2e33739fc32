/// Words that are too much for their place: what stands there, and what room it needs.
///
/// Lengths are whole numbers of 1/1024 pt.
package struct TextOverflow: Hashable, Sendable {
  /// In which way the words are too much.
  package enum Kind: Hashable, Sendable {
    /// A word that cannot be broken is wider than its line.
    case word(String)
    /// The longest words of columns are wider than their table.
    case columns
    /// The lines are higher than their box.
    case lines
  }

  /// In which way.
  package let kind: Kind
  /// The units of the catalogue texts that stand there, in reading order.
  package let texts: [SourceSpan]
  /// About how many characters stand there, values of the data included.
  package let characters: Int
  /// The room that they need.
  package let needed: Int
  /// The room that there is.
  package let available: Int

  /// Creates an overflow.
  package init(kind: Kind, texts: [SourceSpan], characters: Int, needed: Int, available: Int) {
    self.kind = kind
    self.texts = texts
    self.characters = characters
    self.needed = needed
    self.available = available
  }

  /// About how many characters are too many.
  package var surplus: Int {
    guard needed > available, needed > 0 else { return 0 }
    return max(1, (characters * (needed - available) + needed - 1) / needed)
  }
}
