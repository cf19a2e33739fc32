import TextAnalysis

/// The script runs of a text (UAX #24).
enum TextScripts {
  /// The runs; together they cover the text.
  static func runs(in text: [UInt8]) -> [(range: Range<Int>, script: String)] {
    if isLatin(text) { return [(0..<text.count, "Latn")] }
    return ScriptRuns.find(in: text)
  }

  /// Whether nothing but Latin letters and common characters occurs: below U+0280, and U+2000 to U+22FF.
  private static func isLatin(_ text: [UInt8]) -> Bool {
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte < 0xCA {
        offset += 1
      } else if byte == 0xE2, offset + 2 < text.count, text[offset + 1] >= 0x80, text[offset + 1] <= 0x8B {
        offset += 3
      } else if byte == 0xEF, offset + 2 < text.count, text[offset + 1] == 0xBF, text[offset + 2] == 0xBC {
        offset += 3
      } else {
        return false
      }
    }
    return true
  }
}

/// The scripts whose letters join, so that distance between them would tear words apart (CSS Text 3 appendix C).
enum JoinedScripts {
  /// Whether letters of the script join.
  static func contains(_ script: String) -> Bool {
    switch script {
    case "Arab", "Syrc", "Mong", "Nkoo", "Phag", "Mand", "Mani", "Rohg", "Adlm": true
    default: false
    }
  }
}
