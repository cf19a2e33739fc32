import TextAnalysis

/// The script runs of a paragraph (UAX #24).
///
/// Signs take the script of the letters beside them in the same text box; only a box without letters looks around.
struct TextScripts {
  private let text: [UInt8]
  private let isLatin: Bool
  private var whole: [(range: Range<Int>, script: String)]?

  /// Prepares the search in a paragraph's text.
  init(_ text: [UInt8]) {
    self.text = text
    isLatin = Self.isLatin(text)
  }

  /// The runs of a text box's characters; together they cover the range.
  mutating func runs(in range: Range<Int>) -> [(range: Range<Int>, script: String)] {
    if isLatin { return [(range, "Latn")] }
    let found = ScriptRuns.find(in: Array(text[range]))
    if found.count == 1, found[0].script == "Zyyy" { return [(range, script(around: range.lowerBound))] }
    return found.map { run in
      (run.range.lowerBound + range.lowerBound..<run.range.upperBound + range.lowerBound, run.script)
    }
  }

  private mutating func script(around offset: Int) -> String {
    let runs = whole ?? ScriptRuns.find(in: text)
    whole = runs
    return runs.first { $0.range.contains(offset) }?.script ?? "Zyyy"
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
