/// Finds letters that are written from right to left.
enum RightToLeftText {
  /// Whether a text has any letter of a right-to-left script, by the blocks that Unicode keeps for them.
  static func occurs(in text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
      default: false
      }
    }
  }
}
