/// Characters that have no glyph of their own (default ignorable, UAX #44), and which of them the PDF text keeps.
enum InvisibleCharacters {
  /// Whether no font needs to have the character and nothing is drawn for it.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Whether the character changes how its neighbours are read and so stays in the text of the PDF.
  ///
  /// Joiners and variation selectors do; soft hyphens inside a line, break and direction controls have done
  /// their work once lines are set.
  static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x034F, 0x180B...0x180D, 0x180F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Whether a stretch of text may hold an invisible character: a quick look at lead bytes.
  static func mayOccur(in bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      switch previous {
      case 0xC2: if byte == 0xAD { return true }
      case 0xCD: if byte == 0x8F { return true }
      case 0xD8: if byte == 0x9C { return true }
      case 0xE2: if byte == 0x80 || byte == 0x81 { return true }
      case 0xE1: if byte == 0x85 || byte == 0x9E || byte == 0xA0 { return true }
      case 0xE3: if byte == 0x85 { return true }
      case 0xEF: if byte == 0xB8 || byte == 0xBB || byte == 0xBE { return true }
      case 0xF3: return true
      default: break
      }
      previous = byte
    }
    return false
  }
}
