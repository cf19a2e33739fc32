import Diagnostics

extension ProofRule {
  /// Reported speech in the indicative.
  package static let k7 = ProofRule(
    "K7", id: "office.k7-indicative", sources: "V", .heuristic,
    message: Bilingual(
      de: "„{words}“ steht im Indikativ; die Niederschrift gibt Rede im Konjunktiv I wieder.",
      en: "“{words}” is in the indicative; minutes report speech in the subjunctive (Konjunktiv I)."),
    fix: Bilingual(
      de: "Prüfen Sie den Satz; wörtliche Rede steht in Anführungszeichen.{better}",
      en: "Check the sentence; direct speech stands in quotation marks.{better}"),
    why: Bilingual(
      de:
        "Im Indikativ ist nicht zu sehen, ob das Gesagte oder die Meinung der Schriftführung dasteht. Sätze über Niederschrift "
        + "und Anlagen, Zitate und Erklärungen zu Protokoll bleiben außen vor.",
      en:
        "In the indicative nobody sees whether it is what was said or what the minute taker thinks. Sentences about the minutes "
        + "and annexes, quotations and statements for the record are left alone."),
    wrong: "Sie erklärte, das Programm ist gesichert.", right: "Sie erklärte, das Programm sei gesichert."
  ) { text, run in
    var isQuoted = false
    var block = -1
    for sentence in text.sentences {
      if sentence.block != block { (block, isQuoted) = (sentence.block, false) }
      let tokens = sentence.tokens
      let isAbout = tokens.contains {
        ["niederschrift", "anlage", "anlagen", "wörtlich", "protokoll"].contains($0.lower)
      }
      for (index, token) in tokens.enumerated() {
        if token.text == "„" { isQuoted = true }
        if token.text == "“" { isQuoted = false }
        guard !isQuoted, !isAbout, text.block(of: sentence).isReported, token.isPlainWord, !token.isCapitalized,
          let better = ReportedSpeech.subjunctive(of: token.lower, run.german)
        else { continue }
        run.report(index...index, of: sentence, in: text, better: better)
      }
    }
  }
}
