import Typography

/// The content of one inline formatting context, prepared once and then only read: collapsed, itemised, shaped.
///
/// A class, because every line of the paragraph refers to it and none copies it.
final class Paragraph {
  /// The root of the inline formatting context.
  let root: BoxID
  /// The text after collapsing; atomic boxes are U+FFFC, forced breaks a line feed.
  let text: [UInt8]
  /// The embedding levels of the text.
  let levels: BidiLevels
  /// The inline boxes, the root first.
  let inlines: [InlineBox]
  /// The atomic boxes in order.
  let atomics: [BoxID]
  /// The boxes out of the flow that are anchored in the text, in order.
  let anchors: [BoxID]
  /// The elements that forced breaks and tabs come from, by position.
  let elements: [InlineElement]
  /// What fills lines, by element.
  let leaders: [Int32: LeaderPattern]
  /// The items and their glyphs.
  let shaped: ShapedText
  /// What lines are made of.
  let pieces: [Piece]

  init(
    root: BoxID, content: InlineContent, levels: BidiLevels, inlines: [InlineBox],
    leaders: [Int32: LeaderPattern], shaped: ShapedText, pieces: [Piece]
  ) {
    self.root = root
    text = content.text
    self.levels = levels
    self.inlines = inlines
    atomics = content.atomics
    anchors = content.anchors
    elements = content.elements
    self.leaders = leaders
    self.shaped = shaped
    self.pieces = pieces
  }

  /// The stretches that were shaped as one.
  var items: [TextItem] { shaped.items }

  /// The glyphs of all items in logical order.
  var glyphs: [ShapedGlyph] { shaped.glyphs }
}
