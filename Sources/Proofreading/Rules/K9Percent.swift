import Diagnostics

extension ProofRule {
  /// Percentages that do not follow from the numbers beside them.
  package static let k9 = ProofRule(
    "K9", id: "office.k9-percent", sources: "V", .heuristic,
    message: Bilingual(
      de: "{words} passt nicht zu den beiden Zahlen davor.",
      en: "{words} does not follow from the two numbers before it."),
    fix: Bilingual(
      de: "Rechnen Sie den Prozentsatz nach.{better}", en: "Calculate the percentage again.{better}"),
    why: Bilingual(
      de: "Nachgerechnet wird „a von b (c %)“ und „a von b, das sind c %“, gerundet auf die Stellen von c.",
      en: "„a von b (c %)“ and „a von b, das sind c %“ are calculated, rounded to the digits of c."),
    wrong: "Besetzt sind 4 von 11 Stellen (40 %).", right: "Besetzt sind 4 von 11 Stellen (36 %)."
  ) { text, run in
    for sentence in text.sentences {
      for slip in Percentages.slips(in: sentence.tokens) {
        run.report(slip.tokens, of: sentence, in: text, better: slip.better)
      }
    }
  }
}
