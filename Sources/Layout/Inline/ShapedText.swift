import Geometry
import Typography

/// What shaping made of a paragraph's text.
struct ShapedText {
  /// The items with their glyph ranges.
  var items: [TextItem] = []
  /// All glyphs in logical order.
  private(set) var glyphs: [ShapedGlyph] = []
  /// For each glyph, and one past the last, the sum of font units before it; sums wrap, their differences are right.
  private var sums: [Int32] = [0]

  /// Adds the glyphs of the item at a position.
  mutating func add(_ new: [ShapedGlyph], item index: Int) {
    let start = glyphs.count
    glyphs += new
    for glyph in new { sums.append((sums.last ?? 0) &+ glyph.xAdvance) }
    items[index].glyphs = start..<glyphs.count
  }

  /// The advance of some glyphs of an item.
  func advance(of range: Range<Int>, _ item: TextItem, in text: [UInt8]) -> Advance {
    let units = Int(sums[range.upperBound] &- sums[range.lowerBound])
    guard item.hasSpacing else { return Advance(units: units) }
    var advance = Advance(spacingOf: range, in: glyphs, end: endOfText(range, item), item: item, text: text)
    advance.units = units
    return advance
  }

  /// Where the text of some glyphs of an item ends.
  private func endOfText(_ range: Range<Int>, _ item: TextItem) -> Int {
    range.upperBound < item.glyphs.upperBound ? Int(glyphs[range.upperBound].cluster) : item.text.upperBound
  }
}

extension Advance {
  /// The advance of some glyphs of an item, whose text ends at `end`.
  init(of range: Range<Int>, in glyphs: [ShapedGlyph], end: Int, item: TextItem, text: [UInt8]) {
    self.init(spacingOf: range, in: glyphs, end: end, item: item, text: text)
    for index in range { units += Int(glyphs[index].xAdvance) }
  }

  /// How often spacing is added: after the last glyph of a character, and at word separators.
  init(spacingOf range: Range<Int>, in glyphs: [ShapedGlyph], end: Int, item: TextItem, text: [UInt8]) {
    guard item.hasSpacing else { return }
    for index in range {
      let cluster = Int(glyphs[index].cluster)
      let next = index + 1 < range.upperBound ? Int(glyphs[index + 1].cluster) : end
      guard next != cluster else { continue }
      let continues =
        next < item.text.upperBound
        && ScalarReader.next(in: text, at: next).scalar.properties.isGraphemeExtend
      if item.letterSpacing != .zero && !continues { letters += 1 }
      if item.wordSpacing != .zero && WordSeparators.begins(at: cluster, in: text) { words += 1 }
    }
  }
}
