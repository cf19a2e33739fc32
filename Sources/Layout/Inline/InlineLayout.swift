package import Geometry
import Styling

/// Inline formatting (CSS Inline 3, CSS Text 3, CSS Writing Modes 4 horizontal): from inline-level boxes to lines.
///
/// A paragraph is prepared once and then only read; lines and intrinsic sizes are kept.
package enum InlineLayout {
  /// The narrowest and the widest that the content of an inline root can be (CSS Sizing 3 §2.1).
  package static func contentSizes(_ box: BoxID, _ scope: LayoutScope) -> ContentSizes {
    if let sizes = scope.inline.sizes[box] { return sizes }
    let paragraph = paragraph(box, scope)
    scope.statistics.contentSizesComputed += 1
    let sizes = InlineContentSizes.measure(paragraph, scope: scope)
    scope.inline.sizes[box] = sizes
    return sizes
  }

  /// All lines of an inline root in a containing block of a width.
  package static func lines(_ box: BoxID, width: Length, _ scope: LayoutScope) -> ParagraphLines {
    lines(box, width: width, from: LinePosition(piece: 0), scope)
  }

  /// The lines of an inline root from a place in its text on.
  static func lines(
    _ box: BoxID, width: Length, from start: LinePosition, _ scope: LayoutScope
  ) -> ParagraphLines {
    let key = InlineState.LinesKey(box: box, width: width.units, start: start)
    if let lines = scope.inline.lines[key] { return lines }
    let paragraph = paragraph(box, scope)
    scope.statistics.paragraphsBroken += 1

    let atomics = paragraph.atomics.map { scope.layoutAtomic($0, availableWidth: width) }
    let context = LineContext(
      paragraph, scope: scope, width: width,
      atomicWidths: atomics.map { $0.margin.left + $0.size.width + $0.margin.right })
    let rooms = LineRooms(context, from: start) { _ in LineRoom(start: .zero, width: width) }
    let broken = breaker(context).lines(of: context, from: start, after: [], limit: .max, rooms: rooms)
    let builder = LineBuilder(context: context, atomics: atomics)
    let lines = ParagraphLines(
      lines: broken.enumerated().map { index, line in
        let isAfterForcedBreak = index > 0 && broken[index - 1].endsWithForcedBreak
        return builder.build(
          line, room: rooms.room(index, afterForcedBreak: isAfterForcedBreak), isLast: index == broken.count - 1)
      })
    scope.inline.lines[key] = lines
    return lines
  }

  /// The way in which a paragraph is divided into lines.
  static func breaker(_ context: LineContext) -> any LineBreaker {
    context.rootStyle.textWrapStyle == .stable ? GreedyLineBreaker() : OptimalLineBreaker()
  }

  /// The prepared content of an inline root: collapsed, ordered, itemised, shaped, cut into pieces.
  static func paragraph(_ box: BoxID, _ scope: LayoutScope) -> Paragraph {
    if let paragraph = scope.inline.paragraph(box) { return paragraph }
    scope.statistics.paragraphsPrepared += 1
    let content = InlineCollector.content(of: box, in: scope.boxes)
    let levels = BidiLevels(content, boxes: scope.boxes)
    let inlines = InlineBoxBuilder.build(content, scope: scope)
    let shaped = TextShaper.shape(content, levels: levels, scope: scope)
    let pieces = PieceBuilder.pieces(content, shaped: shaped, scope: scope)
    let paragraph = Paragraph(
      root: box, content: content, levels: levels, inlines: inlines,
      leaders: LeaderPattern.patterns(content, levels: levels, scope: scope), shaped: shaped, pieces: pieces)
    scope.inline.keep(paragraph)
    return paragraph
  }
}
