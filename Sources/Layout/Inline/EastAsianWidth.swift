/// The characters between which a line feed in the source is no space (CSS Text 3 §4.1.3).
enum EastAsianWidth {
  /// Whether a segment break between two stretches of text vanishes instead of becoming a space.
  ///
  /// So it is beside a zero width space, and between two wide characters that are not Hangul (UAX #11).
  static func removesBreak(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) -> Bool {
    guard let previous = ScalarReader.previous(in: before, before: before.endIndex)?.scalar else { return false }
    if previous.value == 0x200B { return true }
    guard !after.isEmpty else { return false }
    let next = ScalarReader.next(in: after, at: after.startIndex).scalar
    return next.value == 0x200B || (isWide(previous) && isWide(next))
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x303E, 0x3041...0x312F, 0x3190...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF9F,
      0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
