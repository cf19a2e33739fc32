import Typography

/// Deals the characters of a cluster out to its glyphs, so that readers get every character once and in its place.
///
/// Characters go to glyphs in logical order, one each, the rest to the last. Where there are more glyphs than characters,
/// glyphs without an advance go without and are drawn as shapes: the dots of Nastaliq, the ring of a Thai SARA AM. Where
/// these do not suffice, characters are taken apart first (a Bengali or Tamil vowel of two parts is canonically the same
/// as its parts); a glyph that gets nothing even then stands for U+2060 WORD JOINER.
struct ClusterShares {
  /// The glyphs of the cluster, as positions.
  private var glyphs = 0..<0
  private var text: [UInt8] = []
  /// The end of each glyph's characters in the text; shapes have -1.
  private var ends: [Int] = []

  /// Whether there is no cluster at hand.
  var isEmpty: Bool { glyphs.isEmpty }

  /// Whether a glyph belongs to the cluster at hand and does not begin it.
  func isDealing(to position: Int) -> Bool { glyphs.contains(position) && position > glyphs.lowerBound }

  /// Whether a glyph is a shape.
  func isShape(_ position: Int) -> Bool { glyphs.contains(position) && ends[position - glyphs.lowerBound] < 0 }

  /// The characters of a glyph as UTF-8.
  subscript(position: Int) -> ArraySlice<UInt8> {
    guard glyphs.contains(position) else { return [] }
    let index = position - glyphs.lowerBound
    let start = ends[..<index].last { $0 >= 0 } ?? 0
    return text[start..<ends[index]]
  }

  /// Begins a cluster; `hasNoAdvance` tells which glyphs may go without characters. False when others have to.
  mutating func deal(_ cluster: ArraySlice<UInt8>, to glyphs: Range<Int>, hasNoAdvance: (Int) -> Bool) -> Bool {
    self.glyphs = glyphs
    text.replaceSubrange(text.indices, with: cluster)
    ends.removeAll(keepingCapacity: true)
    if glyphs.count == 1 {
      ends.append(text.count)
      return true
    }
    var missing = glyphs.count - Self.count(text)
    var shapes: [Int] = []
    if missing > 0 {
      let candidates = glyphs.filter(hasNoAdvance)
      if candidates.count < missing {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        text = Array(String(String.UnicodeScalarView(CanonicalForms.decomposed(scalars))).utf8)
        missing = glyphs.count - Self.count(text)
      }
      shapes = candidates.suffix(max(0, missing))
    }
    var end = 0
    let last = glyphs.last { !shapes.contains($0) }
    for position in glyphs {
      if shapes.contains(position) {
        ends.append(-1)
      } else {
        end = position == last ? text.count : scalarEnd(after: end)
        ends.append(end)
      }
    }
    return missing <= shapes.count
  }

  private static func count(_ text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }

  private func scalarEnd(after start: Int) -> Int {
    guard start < text.count else { return start }
    return text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
  }
}
