/// The characters that a glyph stands for, as one number that is cheap to compare.
///
/// Up to seven UTF-8 bytes are the number itself; longer texts are kept once in a `TextKeys` table.
struct TextKey: Hashable {
  fileprivate let value: UInt64

  fileprivate init(value: UInt64) { self.value = value }

  /// No characters.
  static let none = TextKey(value: 0)

  /// U+2060 WORD JOINER, for a glyph of a cluster that has fewer characters than glyphs.
  ///
  /// Every code needs a text; this one is invisible, joins what it stands between and has no meaning for searches.
  static let wordJoiner = TextKey(value: 0xA0_81E2)
}

/// The long texts behind keys.
struct TextKeys {
  private var long: [[UInt8]] = []
  private var indices: [[UInt8]: Int] = [:]
  /// Marks a key as an index; no UTF-8 text has this byte.
  private static let longMark: UInt64 = 0xFF << 56

  /// The key of UTF-8 bytes.
  mutating func key(for bytes: ArraySlice<UInt8>) -> TextKey {
    guard bytes.count > 7 else {
      var value: UInt64 = 0
      for byte in bytes.reversed() { value = value << 8 | UInt64(byte) }
      return TextKey(value: value)
    }
    let text = Array(bytes)
    let index = indices[text] ?? long.count
    if index == long.count {
      long.append(text)
      indices[text] = index
    }
    return TextKey(value: Self.longMark | UInt64(index))
  }

  /// The UTF-8 bytes behind a key.
  func bytes(of key: TextKey) -> [UInt8] {
    guard key.value < Self.longMark else { return long[Int(key.value & ~Self.longMark)] }
    var bytes: [UInt8] = []
    var rest = key.value
    while rest > 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return bytes
  }
}
