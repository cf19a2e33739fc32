import Diagnostics

extension ProofRule {
  /// No metaphors and idioms.
  package static let w6 = ProofRule(
    "W6", id: "easy.w6-idiom", sources: "N T", .heuristic,
    message: Bilingual(
      de: "„{words}“ ist eine Redewendung oder ein Bild.", en: "“{words}” is an idiom or a figure of speech."),
    fix: Bilingual(de: "Sagen Sie, was gemeint ist.{better}", en: "Say what is meant.{better}"),
    why: Bilingual(
      de: "Manche Menschen nehmen Bilder wörtlich, und wer Deutsch lernt, kennt sie nicht.",
      en: "Some people take figures of speech literally, and learners of German do not know them."),
    wrong: "Sie müssen sich nicht den Kopf zerbrechen.", right: "Sie müssen nicht lange nachdenken."
  ) { text, run in
    let entries = run.words.entries("idioms")
    let single = entries.filter { !$0.key.contains(" ") }
    for sentence in text.sentences {
      for match in Phrases.find(entries, in: sentence.tokens) {
        run.report(match.range, of: sentence, in: text, better: match.advice.isEmpty ? nil : match.advice)
      }
      // Single figures with their endings: "Rabeneltern", "Raben-Eltern".
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord && single[token.lower] == nil {
        let word = token.lower.filter { $0 != "-" }
        for ending in ["", "s", "n", "en", "e"] where word.hasSuffix(ending) {
          guard let advice = single[String(word.dropLast(ending.count))] else { continue }
          run.report(index...index, of: sentence, in: text, better: advice.isEmpty ? nil : advice)
          break
        }
      }
    }
  }
}
