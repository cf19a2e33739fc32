import Markup

/// Signs that never belong into a text: what programs lose or leave behind on the way.
enum DamageRules {
  /// Something that was lost or left behind.
  enum Finding: Hashable {
    /// The replacement character, or UTF-8 that was read as Windows-1252.
    case encoding(found: String)
    /// A question mark inside a word.
    case question(word: String)
    /// A character that reverses the direction.
    case override(Unicode.Scalar)
    /// An invisible character that means nothing in the language.
    case invisible(Unicode.Scalar)
    /// A tag or an entity among the words.
    case markup(found: String)
  }

  /// What is wrong with the words of a translation, each kind once.
  ///
  /// - Parameter german: The German words; what stands in them as well is in order.
  static func findings(in words: String, german: String, language: String) -> [Finding] {
    var findings: [Finding] = []
    if let broken = brokenWord(in: words) { findings.append(.encoding(found: broken)) }
    if let match = words.firstMatch(of: #/\p{L}+\?\p{L}+/#), !german.contains(match.output) {
      findings.append(.question(word: String(match.output)))
    }
    let allowed = Set(german.unicodeScalars).union(joiners(of: LanguageTag(language).primary))
    for scalar in words.unicodeScalars where !allowed.contains(scalar) {
      let finding: Finding
      switch scalar.value {
      case 0x202D, 0x202E: finding = .override(scalar)
      case 0x200B...0x200D, 0x202A...0x202C, 0x2060, 0xFEFF: finding = .invisible(scalar)
      default: continue
      }
      if !findings.contains(finding) { findings.append(finding) }
    }
    if let match = words.firstMatch(of: #/</?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#[0-9]+|#x[0-9A-Fa-f]+);/#),
      !german.contains(match.output)
    {
      findings.append(.markup(found: String(match.output)))
    }
    return findings
  }

  /// The joiners that a script needs: Persian writes its plural with one, Khmer ends its words with another.
  private static func joiners(of language: String) -> [Unicode.Scalar] {
    switch language {
    case "fa", "prs", "ps", "ur", "ckb", "ku", "kmr", "ar", "hi", "bn", "ne", "mr", "pa", "gu", "ta", "te", "kn", "ml",
      "si":
      ["\u{200C}", "\u{200D}"]
    case "km", "th", "lo", "my": ["\u{200B}", "\u{200C}", "\u{200D}"]
    default: []
    }
  }

  /// The first word with letters that an encoding has destroyed.
  private static func brokenWord(in words: String) -> String? {
    words.split(separator: " ").first { word in
      word.unicodeScalars.contains("\u{FFFD}") || isUTF8ReadAsWindows1252(Array(word.unicodeScalars))
    }.map(String.init)
  }

  /// Whether the letters of a word, written in Windows-1252, are a sequence of UTF-8 beyond ASCII: `Ä±` is `ı`.
  ///
  /// A capital before a quotation mark or dash (`Ö“`) is such a sequence by chance.
  private static func isUTF8ReadAsWindows1252(_ scalars: [Unicode.Scalar]) -> Bool {
    let bytes = scalars.map(byte)
    return bytes.indices.contains { start in
      guard let lead = bytes[start], lead >= 0xC2 else { return false }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard start + length <= bytes.count, !"‘’‚“”„«»–—…".unicodeScalars.contains(scalars[start + 1]) else {
        return false
      }
      let sequence = bytes[start..<start + length].compactMap(\.self)
      return sequence.count == length && String(validating: sequence, as: UTF8.self) != nil
    }
  }

  /// The byte of a character in Windows-1252; nil where it has none.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return windows1252.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// The characters of Windows-1252 from 80 to 9F; U+0000 where there is none.
  private static let windows1252 = Array(
    "€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ".unicodeScalars)
}
