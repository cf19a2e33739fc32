import Diagnostics

extension ProofRule {
  /// A word that stands twice.
  package static let k11 = ProofRule(
    "K11", id: "office.k11-doubled", sources: "V", .heuristic,
    message: Bilingual(de: "Ein Wort steht zweimal: „{words}“.", en: "A word stands twice: “{words}”."),
    fix: Bilingual(de: "Streichen Sie eines.{better}", en: "Take one away.{better}"),
    why: Bilingual(
      de:
        "Doppelte Wörter entstehen beim Umstellen. Nach einem Komma („Menschen, die die Beratung suchen“) sind sie richtig.",
      en: "Doubled words come from moving text. After a comma („Menschen, die die Beratung suchen“) they are right."),
    wrong: "Der Ausschuss nimmt den den Bericht zur Kenntnis.", right: "Der Ausschuss nimmt den Bericht zur Kenntnis."
  ) { text, run in
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for index in tokens.indices.dropFirst() {
        let (first, second) = (tokens[index - 1], tokens[index])
        guard first.isPlainWord, second.isPlainWord, second.isSpaced, first.lower == second.lower, first.text.count > 1,
          first.text.allSatisfy(\.isLetter), second.text == second.lower || first.text == second.text
        else { continue }
        // ", die die": the first one relates, the second is the article.
        if index > 1, [",", "und", "oder"].contains(tokens[index - 2].lower), relatives.contains(first.lower) {
          continue
        }
        if index > 2, tokens[index - 3].text == ",", relatives.contains(first.lower) { continue }
        if first.lower == "sie", second.text != first.text { continue }
        run.report(index - 1...index, of: sentence, in: text, better: first.text)
      }
    }
  }

  private static let relatives: Set<String> = ["der", "die", "das", "den", "dem", "sie"]
}
