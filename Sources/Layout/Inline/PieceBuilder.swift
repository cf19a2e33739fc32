import Styling
import TextAnalysis
import Typography

/// Cuts a shaped paragraph into pieces at all places where a line may end (UAX #14, CSS Text 3 §5).
struct PieceBuilder {
  private let boxes: BoxTree
  private let content: InlineContent
  private let shaped: ShapedText
  private let opportunities: BreakOpportunities
  /// The offsets of break opportunities, ascending.
  private var breaks: [Int] { opportunities.offsets }
  private var nextBreak = 0
  private var pieces: [Piece] = []

  /// The pieces of a paragraph in logical order.
  static func pieces(_ content: InlineContent, shaped: ShapedText, scope: LayoutScope) -> [Piece] {
    var builder = PieceBuilder(
      boxes: scope.boxes, content: content, shaped: shaped,
      opportunities: BreakOpportunities(content, scope: scope))
    builder.build()
    builder.settleBreaks()
    return builder.pieces
  }

  private init(boxes: BoxTree, content: InlineContent, shaped: ShapedText, opportunities: BreakOpportunities) {
    self.boxes = boxes
    self.content = content
    self.shaped = shaped
    self.opportunities = opportunities
  }

  private mutating func build() {
    var item = 0
    var atomic: Int32 = 0
    var anchor: Int32 = 0
    for (index, element) in content.elements.enumerated() {
      switch element.kind {
      case .text:
        while item < shaped.items.count, shaped.items[item].text.upperBound <= element.text.upperBound {
          addText(item: item)
          item += 1
        }
      case .tab: add(.tab, owner: Int32(index), element)
      case .leader: add(.leader, owner: Int32(index), element)
      case .open: add(.open, owner: element.inline, element)
      case .close: add(.close, owner: element.inline, element)
      case .empty: add(.empty, owner: element.inline, element)
      case .forcedBreak: add(.forcedBreak, owner: Int32(index), element)
      case .atomic:
        add(.atomic, owner: atomic, element)
        atomic += 1
      case .anchor:
        add(.anchor, owner: anchor, element)
        anchor += 1
      }
    }
  }

  private mutating func add(_ kind: Piece.Kind, owner: Int32, _ element: InlineElement) {
    pieces.append(Piece(kind: kind, owner: owner, inline: element.inline, text: element.text))
  }

  /// Cuts an item at the break opportunities that lie between its glyph clusters.
  private mutating func addText(item index: Int) {
    let item = shaped.items[index]
    let hangs = boxes[style: item.box].hangsSpaces
    var start = item.text.lowerBound
    var glyph = item.glyphs.lowerBound
    while start < item.text.upperBound {
      while nextBreak < breaks.count, breaks[nextBreak] <= start { nextBreak += 1 }
      let end = nextBreak < breaks.count ? min(breaks[nextBreak], item.text.upperBound) : item.text.upperBound
      let first = glyph
      while glyph < item.glyphs.upperBound, Int(shaped.glyphs[glyph].cluster) < end { glyph += 1 }
      // A ligature over the opportunity closes it: its glyph would be on both lines.
      if end < item.text.upperBound, glyph < item.glyphs.upperBound, Int(shaped.glyphs[glyph].cluster) > end,
        !InvisibleCharacters.isInvisible(ScalarReader.next(in: content.text, at: end).scalar)
      {
        glyph = first
        nextBreak += 1
        continue
      }
      addText(start..<end, glyphs: first..<glyph, item: index, hangs: hangs)
      start = end
    }
  }

  private mutating func addText(_ text: Range<Int>, glyphs: Range<Int>, item: Int, hangs: Bool) {
    var hang = glyphs.upperBound
    if hangs {
      while hang > glyphs.lowerBound,
        WordSeparators.hangs(at: Int(shaped.glyphs[hang - 1].cluster), in: content.text)
      {
        hang -= 1
      }
    }
    let owner = shaped.items[item]
    pieces.append(
      Piece(
        kind: .text, owner: Int32(item), inline: owner.inline, text: text, glyphs: glyphs, hang: hang,
        content: shaped.advance(of: glyphs.lowerBound..<hang, owner, in: content.text),
        trailing: shaped.advance(of: hang..<glyphs.upperBound, owner, in: content.text)))
  }

  /// Decides for each opportunity whether `white-space` and `hyphens` allow it, and moves it behind end edges.
  private mutating func settleBreaks() {
    var opportunity = 0
    for index in pieces.indices where !pieces[index].text.isEmpty {
      let offset = pieces[index].text.upperBound
      while opportunity < breaks.count, breaks[opportunity] < offset { opportunity += 1 }
      guard opportunity < breaks.count, breaks[opportunity] == offset, offset < content.text.count else { continue }
      let kind = breakKind(after: index, at: offset)
      guard kind != .none else { continue }
      var last = index
      while last + 1 < pieces.count, pieces[last + 1].staysBeforeBreak { last += 1 }
      pieces[last].breakAfter = kind
    }
  }

  private func breakKind(after index: Int, at offset: Int) -> Piece.BreakAfter {
    let piece = pieces[index]
    let text = content.text
    if piece.kind == .forcedBreak { return .none }
    // At white space the box that holds it decides, between characters the nearest box around both
    // (CSS Text 3 §5.1).
    let decides: BoxID
    if piece.kind == .text, piece.hang < piece.glyphs.upperBound {
      decides = shaped.items[Int(piece.owner)].box
    } else if let next = pieces[(index + 1)...].first(where: { !$0.text.isEmpty }) {
      decides = content.inlines[Int(commonInline(piece.inline, next.inline))].box
    } else {
      return .none
    }
    if boxes[style: decides].textWrapMode == .nowrap || !opportunities.allows(at: offset, boxes[style: decides]) {
      return .none
    }
    guard piece.kind == .text else { return .allowed }
    if offset >= 2, text[offset - 2] == 0xC2, text[offset - 1] == 0xAD {
      return boxes[style: shaped.items[Int(piece.owner)].box].hyphens == .none ? .none : .hyphen
    }
    if boxes[style: decides].lineBreak == .anywhere { return .allowed }
    guard HyphenatedCompounds.allowsBreak(in: text, at: offset) else { return .none }
    // Whoever asks for a strictness gets the rules of UAX #14 alone.
    guard boxes[style: decides].lineBreak == .auto else { return .allowed }
    return BoundPhrases.allowsBreak(in: text, at: offset, language: boxes.language(decides)) ? .allowed : .bound
  }

  /// The nearest inline box around two.
  private func commonInline(_ first: Int32, _ second: Int32) -> Int32 {
    // Boxes are numbered in document order, so the later one cannot be around the earlier one.
    var (first, second) = (first, second)
    while first != second {
      if first > second {
        first = content.inlines[Int(first)].parent
      } else {
        second = content.inlines[Int(second)].parent
      }
    }
    return first
  }
}
