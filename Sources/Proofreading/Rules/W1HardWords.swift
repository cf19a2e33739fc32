import Diagnostics

extension ProofRule {
  /// No hard, foreign or technical words without explanation.
  package static let w1 = ProofRule(
    "W1", id: "easy.w1-hard-word", sources: "B N I D S 3", .heuristic, severity: .error,
    message: Bilingual(de: "„{words}“ ist ein schweres Wort.", en: "“{words}” is a hard word."),
    fix: Bilingual(
      de: "Nehmen Sie ein einfacheres Wort, oder erklären Sie es im nächsten Satz: „Das heißt: …“{better}",
      en: "Take an easier word, or explain it in the next sentence: “Das heißt: …”{better}"),
    why: Bilingual(
      de:
        "Fremdwörter und Amtswörter kennt nicht jeder. Ein schweres Wort ist in Ordnung, wenn der nächste Satz es erklärt.",
      en: "Not everybody knows foreign and official words. A hard word is fine when the next sentence explains it."),
    wrong: "Sie müssen Ihre Identität nachweisen.", right: "Sie müssen zeigen, wer Sie sind."
  ) { text, run in
    for (position, sentence) in text.sentences.enumerated() {
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        guard let match = HardWords.match(token, atStart: index == 0, run) else { continue }
        if Explanations.explains(position, index, in: text) { continue }
        run.report(index...index, of: sentence, in: text, better: match.isEmpty ? nil : match)
      }
      for phrase in HardWords.phrases(sentence.tokens, run) {
        run.report(phrase.range, of: sentence, in: text, better: phrase.advice.isEmpty ? nil : phrase.advice)
      }
    }
  }
}
