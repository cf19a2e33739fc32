import Diagnostics

extension ProofRule {
  /// Long words are split.
  package static let w2 = ProofRule(
    "W2", id: "easy.w2-long-word", sources: "B N D 3", .heuristic,
    message: Bilingual(
      de: "„{words}“ ist ein langes Wort: {count} Buchstaben ohne Bindestrich.",
      en: "“{words}” is a long word: {count} letters without a hyphen."),
    fix: Bilingual(
      de: "Trennen Sie das Wort mit Bindestrich, oder nehmen Sie ein kürzeres.{better}",
      en: "Split the word with hyphens, or take a shorter one.{better}"),
    why: Bilingual(
      de:
        "Zusammengesetzte Wörter sind leichter zu lesen, wenn man ihre Teile sieht. Gezählt werden die Buchstaben des "
        + "längsten Teils zwischen Bindestrichen oder Mediopunkten; das Profil sagt, ab welcher Zahl gemeldet wird.",
      en:
        "Compounds are easier to read when their parts are visible. Counted are the letters of the longest part between "
        + "hyphens or Mediopunkte; the profile says from which number on."),
    wrong: "Sie brauchen eine Niederlassungserlaubnis.", right: "Sie brauchen eine Niederlassungs-Erlaubnis."
  ) { text, run in
    let limit = run.settings.limit ?? 13
    for sentence in text.sentences {
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        // The joint before a hyphen belongs to no part: "Niederlassungs-Erlaubnis".
        let pieces = token.text.split { "-·\u{2010}\u{2011}*:_/\u{AD}".contains($0) }
        let parts = pieces.enumerated().map {
          $0.offset < pieces.count - 1 && $0.element.hasSuffix("s") ? $0.element.dropLast() : $0.element
        }
        guard let longest = parts.max(by: { $0.count < $1.count }),
          longest.count > (token.isCapitalized ? limit : limit + 2),
          !run.words.contains(token.lower, in: "long-words"),
          !run.words.contains(longest.lowercased(), in: "long-words")
        else { continue }
        // The plural of a word that is short enough: "Schwierigkeiten".
        if longest.count <= limit + 3, run.german.isInflected(String(longest), of: limit) { continue }
        run.report(
          index...index, of: sentence, in: text, better: token.isCapitalized ? run.german.hyphenated(token.text) : nil,
          count: longest.count)
      }
    }
  }
}
