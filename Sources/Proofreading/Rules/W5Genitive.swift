import Diagnostics

extension ProofRule {
  /// No genitive.
  package static let w5 = ProofRule(
    "W5", id: "easy.w5-genitive", sources: "B N D S T", .heuristic,
    message: Bilingual(de: "Genitiv (2. Fall): „{words}“.", en: "Genitive: “{words}”."),
    fix: Bilingual(de: "Schreiben Sie „von“, „vom“ oder „für“.{better}", en: "Write von, vom or für.{better}"),
    why: Bilingual(
      de: "Der Genitiv kommt in gesprochener Sprache kaum vor: „das Haus vom Lehrer“.",
      en: "The genitive is rare in spoken German: das Haus vom Lehrer."),
    wrong: "Das ist das Haus des Lehrers.", right: "Das ist das Haus vom Lehrer."
  ) { text, run in
    for sentence in text.sentences {
      for match in GenitiveFinder(tokens: sentence.tokens, german: run.german).genitives() {
        run.report(match.range, of: sentence, in: text, better: match.better)
      }
    }
  }
}
