import Diagnostics

extension ProofRule {
  /// Negation is avoided, and set in bold where it must be.
  package static let s6 = ProofRule(
    "S6", id: "easy.s6-negation", sources: "B N D T", .heuristic, severity: .note,
    message: Bilingual(de: "Verneinung: „{words}“.", en: "Negation: “{words}”."),
    fix: Bilingual(
      de: "Sagen Sie, was ist oder was geht. Wenn es ein „nicht“ sein muss: fett.{better}",
      en: "Say what is, or what can be done. Where it must be “nicht”: in bold.{better}"),
    why: Bilingual(
      de:
        "Ein „nicht“ wird leicht überlesen, und dann heißt der Satz das Gegenteil. Fett gesetztes „nicht“ wird nicht gemeldet.",
      en: "A “nicht” is easily missed, and the sentence then says the opposite. “nicht” in bold is not reported."),
    wrong: "Er ist nicht krank.", right: "Er ist gesund."
  ) { text, run in
    let words: Set<String> = [
      "nicht", "nie", "niemals", "niemand", "niemanden", "niemandem", "nichts", "nirgends", "nirgendwo", "weder",
      "keinesfalls",
      "keineswegs", "kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei",
    ]
    for sentence in text.sentences {
      let bold = text.block(of: sentence).emphases.filter { $0.emphasis == .bold }.map(\.range)
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        guard words.contains(token.lower), !bold.contains(where: { $0.overlaps(token.range) }) else { continue }
        run.report(index...index, of: sentence, in: text)
      }
    }
  }
}
