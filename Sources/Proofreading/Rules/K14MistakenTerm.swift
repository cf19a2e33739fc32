import Diagnostics

extension ProofRule {
  /// Words that are taken for others.
  package static let k14 = ProofRule(
    "K14", id: "office.k14-term", sources: "V", .heuristic,
    message: Bilingual(
      de: "„{words}“ wird oft mit einem ähnlichen Wort verwechselt.", en: "“{words}” is often taken for a similar word."
    ),
    fix: Bilingual(de: "Prüfen Sie, was gemeint ist.{better}", en: "See what is meant.{better}"),
    why: Bilingual(
      de: "Die Liste mistaken-terms nennt Wörter, die es im Fach nicht gibt oder die fast immer ein anderes meinen.",
      en: "The list mistaken-terms has words that do not exist in the field or nearly always mean another."),
    wrong: "Die Stelle gehört zur Eingliederungsbehörde.", right: "Die Stelle gehört zur Einbürgerungsbehörde."
  ) { text, run in
    let list = run.words.entries("mistaken-terms")
    guard !list.isEmpty else { return }
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where token.kind == .word {
        if index + 1 < tokens.count, let better = list[token.lower + " " + tokens[index + 1].lower] {
          run.report(index...index + 1, of: sentence, in: text, better: better)
        } else if let better = list[token.lower] {
          run.report(index...index, of: sentence, in: text, better: better)
        }
      }
    }
  }
}
