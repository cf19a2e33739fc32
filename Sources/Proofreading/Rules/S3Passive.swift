import Diagnostics

extension ProofRule {
  /// No passive.
  package static let s3 = ProofRule(
    "S3", id: "easy.s3-passive", sources: "B N D T 3", .heuristic,
    message: Bilingual(
      de: "Passiv: „{words}“ sagt nicht, wer etwas tut.", en: "Passive: “{words}” does not say who acts."),
    fix: Bilingual(
      de: "Sagen Sie, wer es tut: die Behörde, Sie, wir.{better}", en: "Say who does it: the office, you, we.{better}"),
    why: Bilingual(
      de: "Im Passiv fehlt, wer handelt. Gemeldet werden werden mit Partizip, sein mit Partizip, sein mit zu und "
        + "sich lassen; nicht Perfekt (ist gekommen) und Wörter wie verheiratet, erlaubt, verboten.",
      en:
        "The passive hides who acts. Reported are werden with a participle, sein with a participle, sein with zu and sich "
        + "lassen; not the perfect tense, nor words such as verheiratet, erlaubt, verboten."),
    wrong: "Ihr Antrag wird geprüft.", right: "Wir prüfen Ihren Antrag."
  ) { text, run in
    for sentence in text.sentences {
      let finder = PassiveFinder(tokens: sentence.tokens, german: run.german)
      for range in finder.passives() { run.report(range, of: sentence, in: text) }
    }
  }
}
