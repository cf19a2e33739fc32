import Diagnostics

extension ProofRule {
  /// Sums in tables and sentences that do not add up.
  package static let k8 = ProofRule(
    "K8", id: "office.k8-sum", sources: "V", .exact,
    message: Bilingual(
      de: "Die Summe „{words}“ stimmt nicht mit ihren Teilen überein.",
      en: "The sum “{words}” does not match its parts."),
    fix: Bilingual(
      de: "Rechnen Sie nach, und berichtigen Sie Summe oder Teile.{better}",
      en: "Calculate again and correct the sum or its parts.{better}"),
    why: Bilingual(
      de:
        "Gerechnet wird in Tabellen mit einer Zeile „Summe“, „Gesamt“ oder „insgesamt“, bei „a + b = c“, „a und b, zusammen c“ "
        + "und „a, davon b und c“.",
      en:
        "Tables with a row „Summe“, „Gesamt“ or „insgesamt“ are calculated, „a + b = c“, „a und b, zusammen c“ and „a, davon b "
        + "und c“."),
    wrong: "29.100 € und 49.000 €, zusammen 78.000 €", right: "29.100 € und 49.000 €, zusammen 78.100 €"
  ) { text, run in
    for table in text.text.tables {
      for slip in table.slips(text.text.blocks) {
        run.report(slip.range, inBlock: slip.block, of: text.text, better: slip.sum)
      }
    }
    for sentence in text.sentences {
      for slip in SentenceSums(sentence.tokens).slips {
        run.report(
          slip.tokens, of: sentence, in: text, better: slip.better, severity: slip.isCertain ? nil : .note)
      }
    }
  }
}
