import Diagnostics

extension ProofRule {
  /// "á" for "à" before an amount.
  package static let k3 = ProofRule(
    "K3", id: "office.k3-a", sources: "V", .exact,
    message: Bilingual(de: "Vor einem Betrag steht „{words}“.", en: "There is “{words}” before an amount."),
    fix: Bilingual(de: "Schreiben Sie „à“ oder „zu je“.", en: "Write „à“ or „zu je“."),
    why: Bilingual(
      de: "„à“ (zu je) hat den Akzent von links oben nach rechts unten.",
      en: "„à“ (at … each) has its accent from the upper left to the lower right."),
    wrong: "Bewilligt sind 2 Stellen á 27.500 €.", right: "Bewilligt sind 2 Stellen à 27.500 €."
  ) { text, run in
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where token.kind == .word {
        let isBeforeMoney =
          index + 1 < tokens.count && tokens[index + 1].kind == .number && tokens[index + 1].value == .money
        let isLetter = token.text == "a" && index > 0 && tokens[index - 1].kind == .word && token.value == nil
        if token.text == "á" || token.text == "Á" || isBeforeMoney && isLetter {
          run.report(index...index, of: sentence, in: text, better: "à")
        }
      }
    }
  }
}
