/// Finds a provision in running words, however its paragraph and law are written.
struct NormFinder {
  /// Paragraph and subsection, `§ 10 Abs. 3`.
  private let head: String
  /// The law, `StAG`.
  private let law: String

  /// Takes a norm that ends with the short name of its law.
  init(norm: String) {
    let plain = Self.plain(norm)
    let words = plain.split(separator: " ")
    law = words.last.map(String.init) ?? ""
    head = words.dropLast().joined(separator: " ")
  }

  /// Whether a text, made plain, names the provision: its head, and the law before the next paragraph.
  func occurs(in text: String) -> Bool {
    guard !head.isEmpty else { return false }
    for range in text.ranges(of: head) {
      let rest = text[range.upperBound...]
      // § 10 Abs. 3 is not § 10 Abs. 3a and not § 10 Abs. 30.
      if let next = rest.first, next.isLetter || next.isNumber { continue }
      if rest.prefix(while: { $0 != "§" }).contains(law) { return true }
    }
    return false
  }

  /// The words that texts use for signs and names of laws, replaced by these; white space made single blanks.
  static func plain(_ text: String) -> String {
    guard text.contains("§") || text.contains("Parag") else { return text }
    var result = text.split { $0.isWhitespace }.joined(separator: " ")
    for (words, sign) in [
      ("Paragrafen ", "§ "), ("Paragraf ", "§ "), ("Paragraph ", "§ "), ("Absatz ", "Abs. "), ("Satz ", "S. "),
      ("Nummer ", "Nr. "), ("Staatsangehörigkeitsgesetz", "StAG"), ("Staats-Angehörigkeits-Gesetz", "StAG"),
      ("Aufenthaltsgesetz", "AufenthG"), ("Aufenthalts-Gesetz", "AufenthG"), ("Aufenthaltsverordnung", "AufenthV"),
    ] {
      result = result.replacing(words, with: sign)
    }
    // „§10“ without the blank.
    var spaced = ""
    for character in result {
      if character.isNumber, spaced.last == "§" { spaced += " " }
      spaced.append(character)
    }
    return spaced
  }
}
