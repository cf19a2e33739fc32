import Typography

/// The content of one inline formatting context, prepared once and then only read: collapsed, itemised, shaped.
///
/// A class, because every line of the paragraph refers to it and none copies it.
final class Paragraph {
  /// A part of the paragraph between forced breaks, to which the bidirectional algorithm is applied (UAX #9 P1).
  struct BidiPart {
    /// The offset at which it ends.
    let end: Int
    /// Its embedding level: 0 left to right, 1 right to left.
    let level: UInt8
  }

  /// The root of the inline formatting context.
  let root: BoxID
  /// The text after collapsing; atomic boxes are U+FFFC, forced breaks a line feed.
  let text: [UInt8]
  /// The embedding level of each byte; empty when all are zero.
  let levels: [UInt8]
  /// The parts with their base levels, in order.
  let parts: [BidiPart]
  /// The inline boxes, the root first.
  let inlines: [InlineBox]
  /// The atomic boxes in order.
  let atomics: [BoxID]
  /// The elements that forced breaks and tabs come from, by position.
  let elements: [InlineElement]
  /// The items and their glyphs.
  let shaped: ShapedText
  /// What lines are made of.
  let pieces: [Piece]

  init(
    root: BoxID, content: InlineContent, levels: BidiLevels, inlines: [InlineBox], shaped: ShapedText, pieces: [Piece]
  ) {
    self.root = root
    text = content.text
    self.levels = levels.levels
    parts = levels.parts
    self.inlines = inlines
    atomics = content.atomics
    elements = content.elements
    self.shaped = shaped
    self.pieces = pieces
  }

  /// The stretches that were shaped as one.
  var items: [TextItem] { shaped.items }

  /// The glyphs of all items in logical order.
  var glyphs: [ShapedGlyph] { shaped.glyphs }

  /// The base level of the part that holds an offset.
  func baseLevel(at offset: Int) -> UInt8 { (parts.first { offset < $0.end } ?? parts.last)?.level ?? 0 }
}
