/// Finds where sentences end in German.
///
/// A full stop after a number ("4. März"), a single letter ("z. B.") or a known abbreviation ends none. UAX #29, made for all
/// languages, would end one before every capital, and German writes nouns with capitals.
enum SentenceEnds {
  private static let abbreviations: Set<String> = [
    "abs", "art", "nr", "str", "tel", "dr", "prof", "bzw", "ca", "ggf", "evtl", "inkl", "usw", "vgl", "hr", "fr", "st",
    "mo", "di", "mi", "do", "sa", "so", "s", "jan", "feb", "aug", "sept", "okt", "nov", "dez",
  ]
  private static let closing: Set<Character> = ["“", "”", "\"", "‘", "’", "«", "»", ")", "]"]

  /// The offsets, in characters, at which the second and later sentences begin.
  static func offsets(in text: String) -> [Int] {
    let characters = Array(text)
    var offsets: [Int] = []
    var index = 0
    while index < characters.count {
      let character = characters[index]
      guard character == "." || character == "!" || character == "?" || character == "…" else {
        index += 1
        continue
      }
      let mark = index
      index += 1
      while index < characters.count, closing.contains(characters[index]) || ".!?…".contains(characters[index]) {
        index += 1
      }
      let end = index
      while index < characters.count, characters[index].isWhitespace || characters[index] == SentencePieces.hint {
        index += 1
      }
      // A no-break space says itself that nothing ends here.
      guard index > end, index < characters.count, characters[end] != "\u{A0}",
        begins(characters[index]), character != "." || isEnd(characters, mark)
      else { continue }
      offsets.append(index)
    }
    return offsets
  }

  /// Whether a sentence can begin with a character: not with a small letter.
  private static func begins(_ character: Character) -> Bool { !character.isLowercase }

  /// Whether the full stop at an offset ends a sentence.
  private static func isEnd(_ characters: [Character], _ stop: Int) -> Bool {
    var start = stop
    while start > 0, characters[start - 1].isLetter || characters[start - 1].isNumber { start -= 1 }
    let word = String(characters[start..<stop])
    if word.isEmpty { return true }
    if word.allSatisfy(\.isNumber) { return !isOrdinal(characters, stop) }
    if word.count == 1 { return word == "X" }
    return !abbreviations.contains(word.lowercased())
  }

  /// Whether a number with a full stop counts: before the name of a month or a noun that is counted.
  private static func isOrdinal(_ characters: [Character], _ stop: Int) -> Bool {
    let rest = characters[(stop + 1)...].drop { $0.isWhitespace }
    let next = String(rest.prefix { $0.isLetter })
    let counted = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember", "Geburtstag", "Lebensjahr", "Stock", "Etage", "Klasse", "Mal", "Kapitel", "Schritt", "Tag", "Monat",
      "Jahr",
    ]
    return counted.contains(next) || rest.first?.isNumber == true
  }
}
