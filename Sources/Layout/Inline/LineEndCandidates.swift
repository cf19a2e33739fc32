import Geometry
import Typography

/// Lists all places where lines of a paragraph may end, with the sums before them.
struct LineEndCandidates {
  private let context: LineContext
  private let dividesWords: Bool
  private let start: LinePosition
  private var measure = LineMeasure()
  private var spaces = Length.zero
  private var list: [LineEndCandidate] = []

  private var paragraph: Paragraph { context.paragraph }

  /// The candidates from a place to the end, with or without those inside words; the place itself is the first.
  static func list(_ context: LineContext, from start: LinePosition, dividesWords: Bool) -> [LineEndCandidate] {
    var builder = LineEndCandidates(context: context, from: start, dividesWords: dividesWords)
    builder.build()
    return builder.list
  }

  private init(context: LineContext, from start: LinePosition, dividesWords: Bool) {
    self.context = context
    self.start = start
    self.dividesWords = dividesWords
  }

  private mutating func build() {
    add(start, contentSpaces: .zero)
    let pieces = paragraph.pieces
    var index = start.piece
    while index < pieces.count {
      let piece = pieces[index]
      if piece.kind == .forcedBreak {
        while index + 1 < pieces.count, pieces[index + 1].staysBeforeBreak { index += 1 }
        add(LinePosition(piece: index + 1), contentSpaces: spaces)
        list[list.count - 1].isForced = true
        index += 1
        continue
      }
      if dividesWords && piece.kind == .text { addWordBreaks(index) }
      context.add(index, from: index == start.piece ? start.offset : 0, &measure)
      let contentSpaces = spaces + width(ofSpacesIn: firstGlyph(of: index)..<piece.hang, piece)
      spaces = contentSpaces + width(ofSpacesIn: piece.hang..<piece.glyphs.upperBound, piece)
      switch piece.breakAfter {
      case .none, .bound: break
      case .allowed: add(LinePosition(piece: index + 1), contentSpaces: contentSpaces)
      case .hyphen:
        let text = pieces[...index].last { $0.kind == .text }
        if let hyphen = text.flatMap({ context.hyphenWidth($0) }) {
          add(LinePosition(piece: index + 1), contentSpaces: contentSpaces)
          list[list.count - 1].hyphen = hyphen
        }
      }
      index += 1
    }
    // The end is a candidate once, however the paragraph ends.
    let end = LinePosition(piece: pieces.count)
    let isPhantom = list.last.map { $0.isForced && context.isPhantom(from: $0.position) } ?? false
    if list.last?.position != end && !isPhantom { add(end, contentSpaces: spaces) }
    list[list.count - 1].isEnd = list.count > 1
  }

  /// The first glyph of a piece, or of what is left of it where the first line begins inside.
  private func firstGlyph(of index: Int) -> Int {
    let piece = paragraph.pieces[index]
    guard index == start.piece, start.offset > 0 else { return piece.glyphs.lowerBound }
    let offset = piece.text.lowerBound + start.offset
    return piece.glyphs.first { Int(paragraph.glyphs[$0].cluster) >= offset } ?? piece.glyphs.upperBound
  }

  private mutating func add(_ position: LinePosition, contentSpaces: Length) {
    list.append(
      LineEndCandidate(
        position: position, total: measure.total, width: measure.width, spaces: contentSpaces, allSpaces: spaces))
  }

  /// Adds the places where the words of a piece may be divided; sums of the shaped word are near enough to choose.
  private mutating func addWordBreaks(_ index: Int) {
    let piece = paragraph.pieces[index]
    let points = HyphenationPoints.find(in: piece, context: context)
    guard !points.isEmpty, let hyphen = context.hyphenWidth(piece) else { return }
    let item = paragraph.items[Int(piece.owner)]
    let isLast = paragraph.pieces[(index + 1)...].allSatisfy { $0.staysBeforeBreak || $0.kind == .forcedBreak }
    let first = firstGlyph(of: index)
    var glyph = first
    let begin = index == start.piece ? piece.text.lowerBound + start.offset : -1
    for point in points where point > begin {
      // At the edge of an inline box: its start edge goes with what follows, so only end edges may come before.
      if point == piece.text.lowerBound, index == 0 || paragraph.pieces[index - 1].kind == .open { continue }
      while glyph < piece.glyphs.upperBound, Int(paragraph.glyphs[glyph].cluster) < point { glyph += 1 }
      guard glyph < piece.glyphs.upperBound else { return }
      let advance = paragraph.shaped.advance(of: first..<glyph, item, in: paragraph.text)
      let width = measure.total + item.length(advance)
      list.append(
        LineEndCandidate(
          position: LinePosition(piece: index, offset: point - piece.text.lowerBound), total: width, width: width,
          spaces: spaces, allSpaces: spaces, hyphen: hyphen, dividesLastWord: isLast))
    }
  }

  private func width(ofSpacesIn glyphs: Range<Int>, _ piece: Piece) -> Length {
    guard piece.kind == .text, !glyphs.isEmpty else { return .zero }
    let item = paragraph.items[Int(piece.owner)]
    var units = 0
    for glyph in glyphs
    where WordSeparators.begins(at: Int(paragraph.glyphs[glyph].cluster), in: paragraph.text) {
      units += Int(paragraph.glyphs[glyph].xAdvance)
    }
    return item.length(units: units)
  }
}
