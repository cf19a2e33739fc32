import Diagnostics
import TextAnalysis

extension ProofRule {
  /// No capitals, italics, underlines and spaced letters.
  package static let z3 = ProofRule(
    "Z3", id: "easy.z3-emphasis", sources: "N I", .exact, severity: .error,
    message: Bilingual(
      de: "„{words}“ ist in Großbuchstaben, kursiv, unterstrichen oder gesperrt gesetzt.",
      en: "“{words}” is set in capitals, italics, underlined or spaced."),
    fix: Bilingual(de: "Setzen Sie wichtige Wörter fett.{better}", en: "Set important words in bold.{better}"),
    why: Bilingual(
      de:
        "Wörter erkennt man an ihrer Form; Großbuchstaben und schräge Schrift nehmen sie ihnen. Fett ist erlaubt, unterstrichen "
        + "sind nur Verweise.",
      en:
        "Words are known by their shape, which capitals and slanted type take away. Bold is allowed; only links are underlined."
    ),
    wrong: "Das ist WICHTIG.", right: "Das ist wichtig."
  ) { text, run in
    for sentence in text.sentences {
      let tokens = sentence.tokens
      let block = text.block(of: sentence)
      var index = 0
      while index < tokens.count {
        defer { index += 1 }
        let token = tokens[index]
        guard token.value == nil, token.kind == .word else { continue }
        if let end = spaced(tokens, from: index) {
          run.report(index...end, of: sentence, in: text, better: tokens[index...end].map(\.text).joined())
          index = end
          continue
        }
        if isShouted(token, run), !run.words.contains(token.lower, in: "known-capitals") {
          run.report(index...index, of: sentence, in: text, better: quiet(token, run.german))
          continue
        }
        let isSetOff = block.emphases.contains { emphasis in
          [.italic, .underlined, .spaced].contains(emphasis.emphasis) && emphasis.range.overlaps(token.range)
        }
        let isLink = block.emphases.contains { $0.emphasis == .link && $0.range.overlaps(token.range) }
        if isSetOff, !isLink {
          var end = index
          while end + 1 < tokens.count,
            block.emphases.contains(where: {
              $0.emphasis != .bold && $0.emphasis != .link && $0.range.overlaps(tokens[end + 1].range)
            })
          { end += 1 }
          run.report(index...end, of: sentence, in: text)
          index = end
        }
      }
    }
  }

  /// Four or more letters in capitals that make a word of the dictionary: others are abbreviations.
  private static func isShouted(_ token: Token, _ run: RuleRun) -> Bool {
    let letters = token.text.filter(\.isLetter)
    guard letters.count >= 2, letters.allSatisfy({ $0.isUppercase || $0 == "ß" }) else { return false }
    return isWordInCapitals(token.text, run.german)
  }

  /// Whether a text in capitals is a word when it is written as usual.
  static func isWordInCapitals(_ text: String, _ german: GermanWords) -> Bool {
    guard text.filter(\.isLetter).count >= 2 else { return false }
    guard let dictionary = german.dictionary else { return text.count >= 5 }
    let small = text.lowercased()
    let forms = [small, small.replacing("ss", with: "ß")]
    return text.split(separator: "-").count > 1
      ? text.split(separator: "-").allSatisfy { isWordInCapitals(String($0), german) || $0.count < 3 }
      : forms.contains { form in
        // Of three or four letters only small words count: "NUR", not "BAMF" or "GEZ".
        form.count > 2 && dictionary.accepts(form) || Closed.particles.contains(form)
          || form.count > 4 && dictionary.accepts(form.prefix(1).uppercased() + form.dropFirst())
      }
  }

  private static func quiet(_ token: Token, _ german: GermanWords) -> String {
    let small = token.text.lowercased()
    return german.dictionary?.accepts(small) == false ? small.prefix(1).uppercased() + small.dropFirst() : small
  }

  /// "W i c h t i g": four or more single letters with blanks between.
  private static func spaced(_ tokens: [Token], from start: Int) -> Int? {
    var end = start
    while end < tokens.count, tokens[end].kind == .word, tokens[end].text.count == 1,
      tokens[end].text.first?.isLetter == true
    { end += 1 }
    return end - start >= 4 ? end - 1 : nil
  }
}
