import Typography

/// What a document uses of one face: each pair of a glyph and its text has a character identifier of its own.
///
/// A glyph's first text gets the glyph's own number, so that most fonts need no map; further texts of the same glyph (a
/// hyphen that is a soft hyphen, a blank that is a no-break space) get numbers behind the last glyph. Text then needs no
/// `ActualText` to be extracted right.
///
/// A face with PostScript outlines may have as many glyphs as there are codes, and its codes go through a `CodeMap` in
/// any case: there every pair gets the next number, from 1.
struct FontUsage {
  /// What a character identifier beyond the glyphs stands for.
  struct Alias: Hashable {
    let glyph: UInt16
    let text: TextKey
  }

  let id: FontFaceID
  let face: FontFace
  /// The name of the font resource.
  let resource: String
  /// The texts of the glyphs that stand for themselves, by glyph number.
  private(set) var texts: [TextKey]
  /// The identifiers behind the last glyph, in order of first use.
  private(set) var aliases: [Alias] = []
  /// Advances in thousandths of an em, by glyph; -1 until asked for.
  private var widths: [Int32]
  private var aliasPositions: [Alias: Int] = [:]

  init(id: FontFaceID, face: FontFace, resource: String) {
    self.id = id
    self.face = face
    self.resource = resource
    texts = [TextKey](repeating: .none, count: face.record.glyphCount)
    widths = [Int32](repeating: -1, count: face.record.glyphCount)
  }

  /// The first number for aliases: behind the glyphs, or 1 where all pairs are aliases.
  private var firstAlias: Int { face.record.isCFF ? 1 : texts.count }

  /// Whether a glyph has been used for a text before.
  func knows(_ glyph: UInt16, as text: TextKey) -> Bool {
    texts[Int(glyph)] == text || aliasPositions[Alias(glyph: glyph, text: text)] != nil
  }

  /// The character identifier for a glyph that stands for a text; nil when all 65 536 are taken.
  mutating func identifier(of glyph: UInt16, as text: TextKey) -> UInt16? {
    if !face.record.isCFF {
      let first = texts[Int(glyph)]
      if first == text { return glyph }
      if first == .none {
        texts[Int(glyph)] = text
        return glyph
      }
    }
    let alias = Alias(glyph: glyph, text: text)
    let position = aliasPositions[alias] ?? aliases.count
    if position == aliases.count {
      aliases.append(alias)
      aliasPositions[alias] = position
    }
    return UInt16(exactly: firstAlias + position)
  }

  /// The advance of a glyph in thousandths of an em, as the file tells readers.
  mutating func width(of glyph: UInt16) -> Int {
    let known = widths[Int(glyph)]
    if known >= 0 { return Int(known) }
    let advance = face.advance(glyph: glyph)
    let width = (advance * 1000 + face.unitsPerEm / 2) / face.unitsPerEm
    widths[Int(glyph)] = Int32(width)
    return width
  }

  /// The used glyphs in ascending order.
  var glyphs: [UInt16] {
    if face.record.isCFF { return Set(aliases.map(\.glyph)).sorted() }
    return ownGlyphs
  }

  /// The glyphs whose number is a code.
  private var ownGlyphs: [UInt16] { texts.indices.filter { texts[$0] != .none }.map { UInt16($0) } }

  /// The used identifiers in ascending order with their glyphs and texts.
  var entries: [(identifier: UInt16, glyph: UInt16, text: TextKey)] {
    ownGlyphs.map { ($0, $0, texts[Int($0)]) }
      + aliases.enumerated().map { (UInt16(firstAlias + $0.offset), $0.element.glyph, $0.element.text) }
  }
}
