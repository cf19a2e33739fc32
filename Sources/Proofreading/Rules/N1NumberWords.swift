import Diagnostics

extension ProofRule {
  /// Numbers as digits.
  package static let n1 = ProofRule(
    "N1", id: "easy.n1-number-word", sources: "N I S T", .exact,
    message: Bilingual(de: "Die Zahl „{words}“ steht als Wort da.", en: "The number “{words}” is a word."),
    fix: Bilingual(de: "Schreiben Sie Ziffern.{better}", en: "Write digits.{better}"),
    why: Bilingual(
      de: "Ziffern erkennt man, auch wenn man langsam liest. „ein“ und „eine“ sind ausgenommen.",
      en: "Digits are recognised even by slow readers. “ein” and “eine” are exempt."),
    wrong: "Sie müssen fünf Jahre hier leben.", right: "Sie müssen 5 Jahre hier leben."
  ) { text, run in
    for sentence in text.sentences {
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        let pairs = ["zweit": "2", "dritt": "3", "viert": "4", "fünft": "5"]
        let together = index > 0 && sentence.tokens[index - 1].lower == "zu" ? pairs[token.lower] : nil
        guard let number = NumberWords.value(token.lower) ?? together else { continue }
        // "achten Sie": the verb; "Sieben" the tool: only what can count.
        if token.lower == "acht", index > 0,
          ["in", "gibt", "geben", "außer"].contains(sentence.tokens[index - 1].lower)
        {
          continue
        }
        run.report(index...index, of: sentence, in: text, better: number)
      }
    }
  }
}
