/// Characters that separate words (CSS Text 3 §8.1), and white space that hangs at the end of a line.
enum WordSeparators {
  /// Whether a word separator begins at an offset: space, no-break space, Ethiopic, Aegean and Ugaritic separators.
  static func begins(at offset: Int, in text: [UInt8]) -> Bool {
    switch text[offset] {
    case 0x20: true
    case 0xC2: offset + 1 < text.count && text[offset + 1] == 0xA0
    case 0xE1, 0xF0:
      switch ScalarReader.next(in: text, at: offset).scalar.value {
      case 0x1361, 0x10100, 0x10101, 0x1039F, 0x1091F: true
      default: false
      }
    default: false
    }
  }

  /// Whether white space that hangs begins at an offset: the space and the other space separators that may break.
  static func hangs(at offset: Int, in text: [UInt8]) -> Bool {
    switch text[offset] {
    case 0x20: return true
    case 0xE1, 0xE2, 0xE3:
      switch ScalarReader.next(in: text, at: offset).scalar.value {
      case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: return true
      default: return false
      }
    default: return false
    }
  }
}
