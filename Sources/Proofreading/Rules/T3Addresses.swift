import Diagnostics

extension ProofRule {
  /// Addresses as on a letter.
  package static let t3 = ProofRule(
    "T3", id: "easy.t3-address", sources: "B N", .exact,
    message: Bilingual(
      de: "Die Adresse steht im Satz: „{words}“.", en: "The address stands inside a sentence: “{words}”."),
    fix: Bilingual(
      de: "Schreiben Sie die Adresse untereinander wie auf einem Brief.",
      en: "Write the address in lines, as on a letter."),
    why: Bilingual(
      de: "So kann man die Adresse abschreiben und auf der Karte suchen.",
      en: "So it can be copied, and looked for on a map."),
    wrong: "Das Amt ist in der Haupt-Straße 5, 51373 Leverkusen.", right: "Das Amt ist in Leverkusen."
  ) { text, run in
    for sentence in text.sentences where sentence.kind == .paragraph || sentence.kind == .listItem {
      let tokens = sentence.tokens
      let postal = tokens.indices.filter { tokens[$0].value == .postal && !tokens[$0].isDeclared }
      guard let first = postal.first, let last = postal.last else { continue }
      // Lines of an address have no verb.
      guard !VerbFinder(tokens, german: run.german).verbs.isEmpty else { continue }
      let start = first > 0 && tokens[first].kind == .number && tokens[first].text.count < 5 ? first - 1 : first
      run.report(start...last, of: sentence, in: text)
    }
  }
}
