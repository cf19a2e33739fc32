/// The characters of Chinese, Japanese and Korean, whose fonts are too large to come with the engine.
package enum EastAsianCharacters {
  /// The blocks of Han, Hiragana, Katakana, Hangul and Bopomofo with their punctuation and their forms of full width.
  static let blocks: [ClosedRange<UInt32>] = [
    0x1100...0x11FF, 0x2E80...0x303F, 0x3040...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF,
    0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1AFF0...0x1B16F, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]

  /// Signs of other blocks that are as wide as Han beside Chinese and Japanese letters: middle dot, dash, quotation marks,
  /// dots, reference mark.
  static let wideSigns: [ClosedRange<UInt32>] = [
    0xB7...0xB7, 0x2014...0x2015, 0x2018...0x2019, 0x201C...0x201D, 0x2025...0x2026, 0x203B...0x203B,
  ]

  /// Whether a character is one of them.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && blocks.contains { $0.contains(scalar.value) }
  }
}
