/// The two encodings of text strings (ISO 32000-1 §7.9.2.2).
package enum TextString {
  /// The bytes of a text: PDFDocEncoding where every character has the same code there as in Latin-1, else UTF-16BE.
  package static func encode(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA1...0xAC, 0xAE...0xFF: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: return encodeUTF16(text)
      }
    }
    // "þÿ" and "ï»¿" would be taken for byte order marks.
    return bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xEF, 0xBB]) ? encodeUTF16(text) : bytes
  }

  private static func encodeUTF16(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      bytes.append(UInt8(unit >> 8))
      bytes.append(UInt8(unit & 0xFF))
    }
    return bytes
  }
}
