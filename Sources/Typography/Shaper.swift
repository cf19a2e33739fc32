/// Turns text into glyphs; one per worker, since it owns a buffer and a word cache.
///
/// Where the font allows it (`FontRecord.hasIndependentWords`), text is shaped word by word, whether the cache is warm or
/// cold, so that the cache cannot change a result.
package final class Shaper {
  private let library: FontLibrary
  private var direct = DirectShaper()
  private var words: WordCache
  private var faces: [FontFace?]
  /// The contexts met so far; the cache knows them by their position.
  private var contexts: [ShapingContext] = []
  private var contextNumbers: [ShapingContext: Int32] = [:]
  private var latest: Int32 = -1
  private var counters = ShapingStatistics()

  /// Creates a shaper over a library, with a bound on the word cache (glyphs of 24 bytes).
  package init(library: FontLibrary, cachedGlyphs: Int = 65_536) {
    self.library = library
    words = WordCache(glyphLimit: cachedGlyphs)
    faces = Array(repeating: nil, count: library.count)
  }

  /// The counters so far.
  package var statistics: ShapingStatistics {
    var statistics = counters
    statistics.cacheResets = words.resets
    return statistics
  }

  /// Shapes a range of a text that has one face, script, language and direction, and appends its glyphs.
  ///
  /// The text around the range decides how letters at its edges join; it is not shaped. Clusters are offsets in `text`.
  package func shape(
    _ text: [UInt8], range: Range<Int>, face: FontFaceID, script: String, language: String, isRightToLeft: Bool,
    features: [(tag: String, value: Int)] = [], into glyphs: inout [ShapedGlyph]
  ) {
    counters.runs += 1
    // Neighbouring runs mostly share their context.
    if latest < 0
      || !contexts[Int(latest)].fits(
        face: face, script: script, language: language, isRightToLeft: isRightToLeft, features: features)
    {
      latest = contextNumber(
        ShapingContext(
          face: face, script: script, language: language, isRightToLeft: isRightToLeft, features: features))
    }
    let number = latest
    let context = contexts[Int(number)]
    guard library.record(face).hasIndependentWords, context.allowsSingleWords, !Self.hasMarkAfterSpace(text, range)
    else {
      shapeDirectly(text, range, context, into: &glyphs)
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      if text[start] != Self.space { while end < range.upperBound, text[end] != Self.space { end += 1 } }
      shapeWord(text, start..<end, isCut: isCut(text, start..<end, range, context), number, context, into: &glyphs)
      start = end
    }
  }

  private static let space: UInt8 = 0x20

  /// Whether a space carries a combining mark; the two make one cluster and must be shaped together.
  private static func hasMarkAfterSpace(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    // Marks begin at U+0300, in UTF-8 with the byte 0xCC.
    for index in range.dropFirst() where text[index] >= 0xCC && text[index - 1] == space {
      let scalar = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars.first
      if let scalar, CharacterClasses.isMark(scalar.value) { return true }
    }
    return false
  }

  /// Whether a word goes on outside the range in letters that its own may join.
  private func isCut(_ text: [UInt8], _ word: Range<Int>, _ range: Range<Int>, _ context: ShapingContext) -> Bool {
    guard context.joinsLetters, text[word.lowerBound] != Self.space else { return false }
    let before = word.lowerBound == range.lowerBound && word.lowerBound > 0 && text[word.lowerBound - 1] != Self.space
    let after =
      word.upperBound == range.upperBound && word.upperBound < text.count
      && text[word.upperBound] != Self.space
    return before || after
  }

  private func shapeWord(
    _ text: [UInt8], _ word: Range<Int>, isCut: Bool, _ number: Int32, _ context: ShapingContext,
    into glyphs: inout [ShapedGlyph]
  ) {
    if isCut {
      shapeDirectly(text, word, context, into: &glyphs)
      return
    }
    if words.append(text, word, context: number, to: &glyphs) {
      counters.cacheHits += 1
      return
    }
    let first = glyphs.count
    shapeDirectly(text, word, context, into: &glyphs)
    words.insert(text, word, context: number, glyphs[first...])
  }

  private func shapeDirectly(
    _ text: [UInt8], _ range: Range<Int>, _ context: ShapingContext, into glyphs: inout [ShapedGlyph]
  ) {
    counters.shapeCalls += 1
    direct.shape(text, range, openedFace(context.face), context, into: &glyphs)
  }

  /// The face, without asking the library's lock twice.
  private func openedFace(_ id: FontFaceID) -> FontFace {
    if let face = faces[Int(id.index)] { return face }
    let face = library.face(id)
    faces[Int(id.index)] = face
    return face
  }

  private func contextNumber(_ context: ShapingContext) -> Int32 {
    if let number = contextNumbers[context] { return number }
    let number = Int32(contexts.count)
    contexts.append(context)
    contextNumbers[context] = number
    return number
  }
}
