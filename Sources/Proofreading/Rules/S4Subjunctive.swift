import Diagnostics

extension ProofRule {
  /// No Konjunktiv.
  package static let s4 = ProofRule(
    "S4", id: "easy.s4-subjunctive", sources: "B N D S T", .heuristic, severity: .error,
    message: Bilingual(de: "Konjunktiv: „{words}“.", en: "Subjunctive: “{words}”."),
    fix: Bilingual(
      de: "Sagen Sie, was ist oder was man tun kann: „vielleicht“, „kann“, „muss“.{better}",
      en: "Say what is, or what one can do: vielleicht, kann, muss.{better}"),
    why: Bilingual(
      de: "Der Konjunktiv sagt, was nicht ist oder vielleicht ist; das muss man umdenken. „möchte“ ist erlaubt.",
      en: "The subjunctive says what is not, or may be; the reader must translate. “möchte” is allowed."),
    wrong: "Es könnte sein, dass Sie Geld bekommen.", right: "Vielleicht bekommen Sie Geld."
  ) { text, run in
    for sentence in text.sentences {
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        // Inside a sentence verbs are small: "Würde" is a noun there.
        if index > 0, token.isCapitalized { continue }
        guard Closed.subjunctives.contains(token.lower) || isReported(sentence.tokens, index, run.german) else {
          continue
        }
        run.report(index...index, of: sentence, in: text, better: better(token.lower))
      }
    }
  }

  private static func better(_ word: String) -> String? {
    if word.hasPrefix("könnt") { return "kann, vielleicht" }
    if word.hasPrefix("müsst") { return "muss" }
    if word.hasPrefix("sollt") { return "muss, soll" }
    if word.hasPrefix("dürft") { return "darf, vielleicht" }
    return nil
  }

  /// "er habe", "sie sei", "das Amt werde": Konjunktiv I after a third person.
  private static func isReported(_ tokens: [Token], _ index: Int, _ german: GermanWords) -> Bool {
    let word = tokens[index].lower
    guard Closed.reportedSubjunctives.contains(word) || word == "habe" || word == "werde" else { return false }
    // "Seien Sie pünktlich", "Sei still", "ich habe", "habe ich".
    if index == 0 { return false }
    let around = [index > 0 ? tokens[index - 1].lower : "", index + 1 < tokens.count ? tokens[index + 1].lower : ""]
    if word == "habe" || word == "werde" {
      if around.contains("ich") || tokens.contains(where: { $0.lower == "ich" }) { return false }
    }
    return true
  }
}
