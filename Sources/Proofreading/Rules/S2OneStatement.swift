import Diagnostics

extension ProofRule {
  /// One statement a sentence.
  package static let s2 = ProofRule(
    "S2", id: "easy.s2-one-statement", sources: "B N D Z T", .heuristic,
    message: Bilingual(
      de: "Der Satz sagt mehr als eine Sache: „{words}“.", en: "The sentence says more than one thing: “{words}”."),
    fix: Bilingual(de: "Machen Sie zwei Sätze daraus.{better}", en: "Make two sentences of it.{better}"),
    why: Bilingual(
      de:
        "Nebensätze, Relativsätze und mit „und“ verbundene Sätze muss man auflösen, bevor man sie versteht. Zwei Nomen oder "
        + "zwei Verben mit „und“ (leben und arbeiten) sind kein zweiter Satz; „Und“ am Anfang ist erlaubt.",
      en:
        "Subordinate and relative clauses and clauses joined by “und” must be taken apart before they are understood. Two "
        + "nouns or two verbs with “und” are no second statement; “Und” at the start is allowed."),
    wrong: "Sie bekommen das Geld, wenn Sie den Antrag stellen.",
    right: "Sie stellen den Antrag. Dann bekommen Sie das Geld."
  ) { text, run in
    for sentence in text.sentences where sentence.kind != .label {
      for joint in ClauseFinder(sentence.tokens, german: run.german).joints() {
        run.report(joint, of: sentence, in: text)
      }
    }
  }
}
