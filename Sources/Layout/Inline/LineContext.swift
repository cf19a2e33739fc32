import Geometry
import Styling
import Typography

/// A paragraph at one width: used edges and atomic boxes, and the measuring that breakers share.
///
/// A class, because every step on the way to a line refers to it.
final class LineContext {
  let paragraph: Paragraph
  let scope: LayoutScope
  /// The content width of the containing block.
  let width: Length
  /// The used edges of each inline box; those of the root are zero.
  let edges: [InlineEdges]
  /// The widths of atomic boxes, margins included.
  let atomicWidths: [Length]

  /// Resolves edges against a width.
  init(_ paragraph: Paragraph, scope: LayoutScope, width: Length, atomicWidths: [Length]) {
    self.paragraph = paragraph
    self.scope = scope
    self.width = width
    self.atomicWidths = atomicWidths
    edges = paragraph.inlines.map { inline in
      inline.parent < 0 ? InlineEdges() : InlineEdges(scope.boxes.style(inline.id), width: width)
    }
  }

  /// The style of the block container.
  var rootStyle: ComputedStyle {
    _read { yield scope.boxes[style: paragraph.root] }
  }

  /// Whether blanks change so that lines are filled.
  var isJustified: Bool {
    (rootStyle.textAlign == .justify || rootStyle.textAlign == .justifyAll) && rootStyle.textJustify != .none
  }

  /// The most lines in a row that may end with a hyphen of ours.
  var longestLadder: Int {
    switch rootStyle.hyphenateLimitLines {
    case .noLimit: isJustified ? 4 : 3
    case .lines(let count): count
    }
  }

  /// The indentation of the first line.
  var indent: Length { rootStyle.textIndent.amount.resolved(against: width) }

  /// The width of an inline box's edge where its content starts.
  func startEdge(_ inline: Int32) -> Length {
    let edges = edges[Int(inline)]
    return paragraph.inlines[Int(inline)].isRightToLeft ? edges.outerRight : edges.outerLeft
  }

  /// The width of an inline box's edge where its content ends.
  func endEdge(_ inline: Int32) -> Length {
    let edges = edges[Int(inline)]
    return paragraph.inlines[Int(inline)].isRightToLeft ? edges.outerLeft : edges.outerRight
  }

  /// Whether all that follows are edges without extent, for which no line is made.
  func isPhantom(from position: LinePosition) -> Bool {
    paragraph.pieces[position.piece...].allSatisfy { piece in
      switch piece.kind {
      case .open, .close, .empty: !edges[Int(piece.inline)].isVisible
      case .anchor: true
      case .text, .tab, .leader, .atomic, .forcedBreak: false
      }
    }
  }

  /// The width of a line that starts at one position and ends at another, without a hyphen.
  func measure(from start: LinePosition, to end: LinePosition, origin: Length = .zero) -> LineMeasure {
    var measure = self.measure(at: start)
    measure.origin = origin
    for index in start.piece..<paragraph.pieces.count {
      if index > end.piece || (index == end.piece && end.offset == 0) { break }
      add(index, from: index == start.piece ? start.offset : 0, to: index == end.piece ? end.offset : nil, &measure)
    }
    return measure
  }

  /// A measure at the start of a line: the repeated edges of boxes that go on (`box-decoration-break: clone`).
  func measure(at start: LinePosition) -> LineMeasure {
    var measure = LineMeasure()
    for inline in openInlines(at: start) where paragraph.inlines[Int(inline)].clonesEdges {
      measure.addEdge(startEdge(inline))
    }
    return measure
  }

  /// The inline boxes without the root that are open at a position, the innermost first.
  func openInlines(at position: LinePosition) -> [Int32] {
    guard position.piece < paragraph.pieces.count else { return [] }
    let piece = paragraph.pieces[position.piece]
    var inline = piece.kind == .open ? paragraph.inlines[Int(piece.inline)].parent : piece.inline
    var open: [Int32] = []
    while inline > 0 {
      open.append(inline)
      inline = paragraph.inlines[Int(inline)].parent
    }
    return open
  }

  /// Adds a piece, or a part of its text, to a measure.
  func add(_ index: Int, from start: Int = 0, to end: Int? = nil, _ measure: inout LineMeasure) {
    let piece = paragraph.pieces[index]
    switch piece.kind {
    case .text:
      if start == 0 && end == nil {
        measure.add(
          piece.content, trailing: piece.trailing, item: piece.owner, of: paragraph.items, isBlank: piece.hangsWhole)
      } else {
        let lower = piece.text.lowerBound
        let advance = advance(of: lower + start..<(end.map { lower + $0 } ?? piece.text.upperBound), piece: piece)
        // What ends the piece still ends its second part.
        let trailing = end == nil ? piece.trailing : Advance()
        measure.add(
          advance - trailing, trailing: trailing, item: piece.owner, of: paragraph.items, isBlank: false)
      }
    case .tab:
      measure.addContent(tabWidth(at: measure.origin + measure.total))
    case .leader:
      measure.addContent(paragraph.leaders[piece.owner]?.width ?? .zero)
    case .open:
      measure.addEdge(startEdge(piece.owner))
    case .close:
      measure.addEdge(endEdge(piece.owner))
    case .atomic:
      measure.addContent(atomicWidths[Int(piece.owner)])
    case .empty, .forcedBreak, .anchor:
      break
    }
  }

  /// The advance of a part of a piece when it is shaped alone.
  private func advance(of range: Range<Int>, piece: Piece) -> Advance {
    let item = paragraph.items[Int(piece.owner)]
    var glyphs: [ShapedGlyph] = []
    scope.shape(range, of: item, in: paragraph.text, into: &glyphs)
    return Advance(
      of: glyphs.indices, in: glyphs, end: range.upperBound, item: item, text: paragraph.text)
  }

  /// The distance from a place on the line, measured from the start edge of the containing block, to the next tab stop
  /// (CSS Text 3 §4.2).
  func tabWidth(at position: Length) -> Length {
    let (stop, least) = tabStops
    guard stop > .zero else { return .zero }
    let distance = Length(units: stop.units - position.units % stop.units)
    // A stop that is nearer than half a zero is passed over.
    return distance < least ? distance + stop : distance
  }

  /// The distance between tab stops, and the least width of a tab.
  private(set) lazy var tabStops: (stop: Length, least: Length) = {
    let style = rootStyle
    let size = style.fontSize
    func advance(_ scalar: Unicode.Scalar, else missing: Length) -> Length {
      guard let id = scope.firstAvailableFont(paragraph.root) else { return missing }
      let face = scope.fonts.face(id)
      return face.nominalGlyph(scalar).map { size.scaled(by: face.advance(glyph: $0), over: max(1, face.unitsPerEm)) }
        ?? missing
    }
    let least = advance("0", else: size / 2) / 2
    switch style.tabSize {
    case .length(let length): return (length, least)
    case .spaces(let thousandths):
      let space =
        advance(" ", else: size / 4) + style.letterSpacing.resolved(against: size)
        + style.wordSpacing.resolved(against: size)
      return (space.scaled(by: thousandths, over: 1000), least)
    }
  }()

  /// The width of the hyphen after a piece of text; nil when its face has none, so that it cannot be divided.
  func hyphenWidth(_ piece: Piece) -> Length? {
    let item = paragraph.items[Int(piece.owner)]
    return scope.hyphen(of: item).map { item.length(units: $0.advance) }
  }
}
