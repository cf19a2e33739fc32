import Geometry

/// A thing on a line that is ordered as one by the bidirectional algorithm.
struct LineLeaf {
  /// What it is.
  enum Content {
    /// Glyphs of one item; the payload is the item's position.
    case text(Int, LineGlyphs)
    /// A preserved tab of a text box, and the width of the edges of inline boxes before it on the line.
    case tab(BoxID, edges: Length)
    /// What fills the rest of the line; the payload is its element.
    case leader(Int32)
    /// An atomic box; the payload is its position in the paragraph.
    case atomic(Int)
    /// The place of an inline box without content.
    case empty
  }

  /// What it is.
  var content: Content
  /// The position of the innermost inline box around it.
  var inline: Int32
  /// Its embedding level.
  var level: UInt8
  /// Its width without white space that hangs; justification included once that is done.
  var width: Length
  /// The gaps of the line, counted from zero, that lie in it: word separators that justification widens.
  var gaps: Range<Int> = 0..<0
  /// The physical distance from the left end of the line's content.
  var x = Length.zero
}

/// The glyphs of a leaf.
struct LineGlyphs {
  /// The bytes in the paragraph's text.
  var text: Range<Int>
  /// The glyphs, in the paragraph's list or in that of the line.
  var glyphs: Range<Int>
  /// Whether they are in the line's own list, because the line divides their item where that changes shapes.
  var isReshaped: Bool
  /// The first glyph of the white space that hangs at the line's end.
  var hang: Int
  /// The advance without what hangs and without a hyphen.
  var advance: Advance
  /// Whether a hyphen follows.
  var endsWithHyphen = false
  /// Whether a space is added that only readers of the text notice, because a forced break separates words.
  var endsWithSpace = false
}
