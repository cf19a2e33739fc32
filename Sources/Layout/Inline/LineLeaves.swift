import Geometry
import Styling
import TextAnalysis
import Typography

/// Lists what stands on a line, from the pieces between its ends.
struct LineLeaves {
  /// In logical order.
  private(set) var leaves: [LineLeaf] = []
  /// Glyphs that were shaped for this line alone.
  private(set) var glyphs: [ShapedGlyph] = []
  /// Inline boxes that begin on this line.
  private(set) var begins: [Int32] = []
  /// Inline boxes that end on this line.
  private(set) var ends: [Int32] = []
  /// The number of gaps that justification may widen.
  private(set) var gaps = 0
  /// The width of the separators at these gaps.
  private(set) var gapWidth = Length.zero

  private let context: LineContext
  private var paragraph: Paragraph { context.paragraph }

  /// Lists the leaves of a line that begins at a distance from the start edge of the containing block.
  ///
  /// `isLast` tells that nothing of the paragraph follows.
  init(_ line: BrokenLine, context: LineContext, origin: Length, isLast: Bool) {
    self.context = context
    collect(line)
    let baseLevel = paragraph.levels.baseLevel(at: offset(of: line.start))
    if line.endsWithHyphen { addHyphen() }
    if line.endsWithForcedBreak && !isLast { addSpace() }
    hangTrailingSpace(baseLevel: baseLevel)
    trimLetterSpacing()
    setWidths(from: origin)
    countGaps()
  }

  /// The glyphs behind a range.
  func glyphs(of range: LineGlyphs) -> ArraySlice<ShapedGlyph> {
    range.isReshaped ? glyphs[range.glyphs] : paragraph.glyphs[range.glyphs]
  }

  private func offset(of position: LinePosition) -> Int {
    let pieces = paragraph.pieces
    guard position.piece < pieces.count else { return paragraph.text.count }
    return pieces[position.piece].text.lowerBound + position.offset
  }

  private mutating func collect(_ line: BrokenLine) {
    var edges = context.measure(at: line.start).total
    for index in line.start.piece..<paragraph.pieces.count {
      if index > line.end.piece || (index == line.end.piece && line.end.offset == 0) { break }
      let piece = paragraph.pieces[index]
      switch piece.kind {
      case .text:
        let lower = piece.text.lowerBound + (index == line.start.piece ? line.start.offset : 0)
        let upper = index == line.end.piece ? piece.text.lowerBound + line.end.offset : piece.text.upperBound
        addText(lower..<upper, item: Int(piece.owner))
      case .tab: add(.tab(paragraph.elements[Int(piece.owner)].box, edges: edges), piece)
      case .leader: add(.leader(piece.owner), piece)
      case .atomic: add(.atomic(Int(piece.owner)), piece)
      case .empty: add(.empty, piece)
      case .open:
        begins.append(piece.owner)
        edges += context.startEdge(piece.owner)
      case .close:
        ends.append(piece.owner)
        edges += context.endEdge(piece.owner)
      case .forcedBreak, .anchor: break
      }
    }
    for index in leaves.indices { shape(index) }
  }

  private mutating func add(_ content: LineLeaf.Content, _ piece: Piece) {
    // What has no text of its own has the level of the text before it, like a neutral character.
    let offset = piece.text.lowerBound
    let level =
      piece.text.isEmpty
      ? leaves.last?.level ?? paragraph.levels.baseLevel(at: offset) : paragraph.levels.level(at: offset)
    leaves.append(LineLeaf(content: content, inline: piece.inline, level: level, width: .zero))
  }

  /// Adds text, joined to that before it when both are of one item.
  private mutating func addText(_ text: Range<Int>, item: Int) {
    if let last = leaves.last, case .text(item, var glyphs) = last.content {
      glyphs.text = glyphs.text.lowerBound..<text.upperBound
      leaves[leaves.count - 1].content = .text(item, glyphs)
      return
    }
    let glyphs = LineGlyphs(text: text, glyphs: 0..<0, isReshaped: false, hang: 0, advance: Advance())
    leaves.append(
      LineLeaf(
        content: .text(item, glyphs), inline: paragraph.items[item].inline, level: paragraph.items[item].level,
        width: .zero))
  }

  /// Finds the glyphs of a leaf, or shapes them again where the line divides the item other than at white space.
  private mutating func shape(_ index: Int) {
    guard case .text(let number, var range) = leaves[index].content else { return }
    let item = paragraph.items[number]
    if isSafe(range.text.lowerBound, in: item) && isSafe(range.text.upperBound, in: item) {
      range.glyphs = glyphRange(range.text, in: item)
    } else {
      let start = glyphs.count
      context.scope.shape(range.text, of: item, in: paragraph.text, into: &glyphs)
      range.glyphs = start..<glyphs.count
      range.isReshaped = true
    }
    range.hang = range.glyphs.upperBound
    range.advance = advance(of: range.glyphs, range, item)
    leaves[index].content = .text(number, range)
  }

  private func isSafe(_ offset: Int, in item: TextItem) -> Bool {
    if offset == item.text.lowerBound || offset == item.text.upperBound { return true }
    return paragraph.text[offset - 1] == 0x20 && context.scope.fonts.record(item.face).hasIndependentWords
  }

  private func glyphRange(_ text: Range<Int>, in item: TextItem) -> Range<Int> {
    if text == item.text { return item.glyphs }
    return firstGlyph(from: text.lowerBound, in: item)..<firstGlyph(from: text.upperBound, in: item)
  }

  private func firstGlyph(from offset: Int, in item: TextItem) -> Int {
    if offset >= item.text.upperBound { return item.glyphs.upperBound }
    var low = item.glyphs.lowerBound
    var high = item.glyphs.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(paragraph.glyphs[middle].cluster) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The advance of some glyphs of a leaf.
  func advance(of glyphs: Range<Int>, _ range: LineGlyphs, _ item: TextItem) -> Advance {
    if !range.isReshaped { return paragraph.shaped.advance(of: glyphs, item, in: paragraph.text) }
    let isEnd = glyphs.upperBound == range.glyphs.upperBound
    let end = isEnd ? range.text.upperBound : Int(self.glyphs[glyphs.upperBound].cluster)
    return Advance(of: glyphs, in: self.glyphs, end: end, item: item, text: paragraph.text)
  }

  private mutating func addHyphen() {
    for index in leaves.indices.reversed() {
      guard case .text(let item, var range) = leaves[index].content else { continue }
      range.endsWithHyphen = true
      leaves[index].content = .text(item, range)
      return
    }
  }

  /// Separates the words before and after a forced break for readers of the text, who see no line ends.
  private mutating func addSpace() {
    for index in leaves.indices.reversed() {
      switch leaves[index].content {
      case .empty: continue
      case .tab, .leader, .atomic: return
      case .text(let item, var range):
        guard let last = range.text.last, paragraph.text[last] != 0x20 else { return }
        range.endsWithSpace = true
        leaves[index].content = .text(item, range)
        return
      }
    }
  }

  /// Lets white space at the end hang: it takes no room, and has the paragraph's level (UAX #9 L1).
  private mutating func hangTrailingSpace(baseLevel: UInt8) {
    for index in leaves.indices.reversed() {
      switch leaves[index].content {
      case .empty:
        leaves[index].level = baseLevel
      case .tab, .leader, .atomic:
        return
      case .text(let number, var range):
        let item = paragraph.items[number]
        let list = range.isReshaped ? glyphs : paragraph.glyphs
        if context.scope.boxes[style: item.box].hangsSpaces {
          while range.hang > range.glyphs.lowerBound,
            WordSeparators.hangs(at: Int(list[range.hang - 1].cluster), in: paragraph.text)
          {
            range.hang -= 1
          }
        }
        guard range.hang < range.glyphs.upperBound else { return }
        let hanging = range.hang..<range.glyphs.upperBound
        let isBlank = range.hang == range.glyphs.lowerBound
        range.advance = advance(of: range.glyphs.lowerBound..<range.hang, range, item)
        if isBlank {
          leaves[index].level = baseLevel
        } else if item.level & 1 != baseLevel & 1 {
          // The white space runs with the paragraph, not with the text before it.
          let split = Int(list[range.hang].cluster)
          let blank = LineGlyphs(
            text: split..<range.text.upperBound, glyphs: hanging, isReshaped: range.isReshaped,
            hang: hanging.lowerBound, advance: Advance())
          var leaf = leaves[index]
          leaf.content = .text(number, blank)
          leaf.level = baseLevel
          leaves.insert(leaf, at: index + 1)
          range.text = range.text.lowerBound..<split
          range.glyphs = range.glyphs.lowerBound..<range.hang
        }
        leaves[index].content = .text(number, range)
        if !isBlank { return }
      }
    }
  }

  /// Takes away the spacing after the last letter (CSS Text 3 §8.2).
  private mutating func trimLetterSpacing() {
    for index in leaves.indices.reversed() {
      switch leaves[index].content {
      case .empty: continue
      case .tab, .leader, .atomic: return
      case .text(let number, var range):
        if range.hang == range.glyphs.lowerBound { continue }
        if range.advance.letters > 0 { range.advance.letters -= 1 }
        leaves[index].content = .text(number, range)
        return
      }
    }
  }

  private mutating func setWidths(from origin: Length) {
    var position = origin
    for index in leaves.indices {
      switch leaves[index].content {
      case .text(let number, let range):
        let item = paragraph.items[number]
        var advance = range.advance
        if range.endsWithHyphen, let hyphen = context.scope.hyphen(of: item) { advance.units += hyphen.advance }
        leaves[index].width = item.length(advance)
      case .tab(_, let edges):
        leaves[index].width = context.tabWidth(at: position + edges)
      case .leader(let element):
        leaves[index].width = paragraph.leaders[element]?.width ?? .zero
      case .atomic(let atomic):
        leaves[index].width = context.atomicWidths[atomic]
      case .empty:
        break
      }
      position += leaves[index].width
    }
  }

  /// Numbers the word separators that justification widens: those after the last tab that do not hang.
  private mutating func countGaps() {
    var first = 0
    for index in leaves.indices {
      if case .tab = leaves[index].content { first = index + 1 }
    }
    for index in leaves.indices where index >= first {
      guard case .text(let item, let range) = leaves[index].content else { continue }
      let list = range.isReshaped ? glyphs : paragraph.glyphs
      let start = gaps
      var units = 0
      for glyph in range.glyphs.lowerBound..<range.hang
      where WordSeparators.begins(at: Int(list[glyph].cluster), in: paragraph.text) {
        gaps += 1
        units += Int(list[glyph].xAdvance)
      }
      leaves[index].gaps = start..<gaps
      gapWidth += paragraph.items[item].length(units: units)
    }
  }
}
