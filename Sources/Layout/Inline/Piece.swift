/// What a line is made of: text between two places where a line may end, an edge of an inline box, an atomic box.
struct Piece {
  /// What the piece is.
  enum Kind: Hashable {
    /// Text of one item; `owner` is the item.
    case text
    /// A preserved tab; `owner` is the element.
    case tab
    /// The start edge of an inline box; `owner` is the inline box.
    case open
    /// The end edge of an inline box; `owner` is the inline box.
    case close
    /// The place of an inline box without content; `owner` is the inline box.
    case empty
    /// An atomic box; `owner` is its position among the paragraph's atomic boxes.
    case atomic
    /// What fills the rest of the line; `owner` is the element.
    case leader
    /// A forced break; `owner` is the element.
    case forcedBreak
    /// The place of a box out of the flow; `owner` is its position among the paragraph's anchors.
    case anchor
  }

  /// Whether a line may end after the piece.
  enum BreakAfter: Hashable {
    /// It may not.
    case none
    /// It may.
    case allowed
    /// It may at a soft hyphen: a hyphen is then shown.
    case hyphen
    /// It may where nothing else helps: readers take what is before and after as one.
    case bound
  }

  /// What the piece is.
  var kind: Kind
  /// What it belongs to; see `Kind`.
  var owner: Int32
  /// The position of the innermost inline box around it.
  var inline: Int32
  /// Whether a line may end after it.
  var breakAfter: BreakAfter = .none
  /// The bytes in the paragraph's text.
  var text: Range<Int> = 0..<0
  /// The glyphs in the paragraph's list.
  var glyphs: Range<Int> = 0..<0
  /// The first of the glyphs that hang at a line's end: the white space that ends the piece.
  var hang = 0
  /// The advance of everything before the white space that hangs.
  var content = Advance()
  /// The advance of the white space that hangs at a line's end.
  var trailing = Advance()

  /// Whether a break goes behind the piece when it could stand before it: end edges, and what is out of the flow.
  var staysBeforeBreak: Bool { kind == .close || kind == .anchor }

  /// Whether the piece is nothing but white space that hangs at a line's end.
  var hangsWhole: Bool { kind == .text && hang == glyphs.lowerBound && !glyphs.isEmpty }
}
