/// Shaped words of one worker: an open-addressing table over two arenas, with a bound on its size.
///
/// The hash is our own and fixed: Swift's is seeded per process and costs more than shaping a short word.
struct WordCache {
  private struct Entry {
    var hash: UInt64 = 0
    var context: Int32 = -1
    var keyStart: Int32 = 0
    var keyCount: Int32 = 0
    var glyphStart: Int32 = 0
    var glyphCount: Int32 = 0
  }

  private var entries: [Entry]
  private var count = 0
  private var keys: [UInt8] = []
  private var glyphs: [ShapedGlyph] = []
  private let glyphLimit: Int

  /// How often the cache was emptied because it was full.
  private(set) var resets = 0

  /// Creates a cache for about `glyphLimit` glyphs of 24 bytes.
  init(glyphLimit: Int) {
    self.glyphLimit = glyphLimit
    entries = Array(repeating: Entry(), count: 1024)
  }

  /// The number of words.
  var wordCount: Int { count }

  /// Appends the glyphs of a word, with clusters counted from `word.lowerBound`; false when the word is not known.
  func append(_ text: [UInt8], _ word: Range<Int>, context: Int32, to result: inout [ShapedGlyph]) -> Bool {
    let hash = Self.hash(text, word, context)
    var slot = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    while entries[slot].context >= 0 {
      let entry = entries[slot]
      if entry.hash == hash, entry.context == context, matches(entry, text, word) {
        for index in Int(entry.glyphStart)..<Int(entry.glyphStart + entry.glyphCount) {
          var glyph = glyphs[index]
          glyph.cluster += Int32(word.lowerBound)
          result.append(glyph)
        }
        return true
      }
      slot = (slot + 1) & (entries.count - 1)
    }
    return false
  }

  /// Keeps the glyphs of a word that is not yet known; their clusters count from the start of the text.
  mutating func insert(_ text: [UInt8], _ word: Range<Int>, context: Int32, _ shaped: ArraySlice<ShapedGlyph>) {
    if glyphs.count + shaped.count > glyphLimit || keys.count + word.count > glyphLimit * 4 { removeAll() }
    // At most two thirds full, so that probing stays short.
    if (count + 1) * 3 > entries.count * 2 { grow() }
    let hash = Self.hash(text, word, context)
    let entry = Entry(
      hash: hash, context: context, keyStart: Int32(keys.count), keyCount: Int32(word.count),
      glyphStart: Int32(glyphs.count), glyphCount: Int32(shaped.count))
    keys.append(contentsOf: text[word])
    for var glyph in shaped {
      glyph.cluster -= Int32(word.lowerBound)
      glyphs.append(glyph)
    }
    place(entry)
    count += 1
  }

  /// Forgets all words but keeps the memory.
  mutating func removeAll() {
    for index in entries.indices { entries[index].context = -1 }
    keys.removeAll(keepingCapacity: true)
    glyphs.removeAll(keepingCapacity: true)
    count = 0
    resets += 1
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.context >= 0 { place(entry) }
  }

  private mutating func place(_ entry: Entry) {
    var slot = Int(truncatingIfNeeded: entry.hash) & (entries.count - 1)
    while entries[slot].context >= 0 { slot = (slot + 1) & (entries.count - 1) }
    entries[slot] = entry
  }

  private func matches(_ entry: Entry, _ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard entry.keyCount == word.count else { return false }
    for offset in 0..<word.count where keys[Int(entry.keyStart) + offset] != text[word.lowerBound + offset] {
      return false
    }
    return true
  }

  /// FNV-1a over the bytes, the context as its seed, with a final mix so that the low bits depend on all.
  private static func hash(_ text: [UInt8], _ word: Range<Int>, _ context: Int32) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(UInt32(bitPattern: context)) &* 0x9E37_79B9_7F4A_7C15
    for index in word { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
