import Styling

/// One step of a paragraph in document order, after white space was collapsed.
struct InlineElement {
  /// What the step is.
  enum Kind: Hashable {
    /// Characters of one text box.
    case text
    /// A preserved tab.
    case tab
    /// The start of an inline box.
    case open
    /// The end of an inline box.
    case close
    /// Stands for the missing content of an inline box that has none, so that its edges have a place.
    case empty
    /// A box that stands on the line as one piece.
    case atomic
    /// What fills the rest of the line with repeats of a text.
    case leader
    /// `br` or a preserved line feed.
    case forcedBreak
    /// The place of a box that is out of the flow: a float or an absolutely positioned box; it has no extent.
    case anchor
  }

  /// What the step is.
  var kind: Kind
  /// The box it comes from: the text, inline, atomic or line break box.
  var box: BoxID
  /// The position of the innermost inline box around it (for open and close: of the box itself).
  var inline: Int32
  /// The bytes that stand for it in the paragraph's text; empty for open, close and empty.
  var text: Range<Int>
}
