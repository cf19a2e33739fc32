/// Text of foreign files as it may stand on a terminal: nothing in it moves the cursor, changes colours or turns a line round.
enum VisibleText {
  /// The text with a visible sign in the place of each control character; a tab becomes a blank.
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { sign(for: $0) != $0 }) else { return text }
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: text.unicodeScalars.map(sign(for:)))
    return String(shown)
  }

  /// What stands for a character: the control pictures of Unicode for ASCII, the replacement character for other controls and
  /// for those of bidirectional text (UAX #9 §2), which have no business in an excerpt.
  static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
