import Diagnostics

extension ProofRule {
  /// "bis" instead of a dash.
  package static let n7 = ProofRule(
    "N7", id: "easy.n7-range", sources: "T", .exact,
    message: Bilingual(de: "Der Strich in „{words}“ heißt „bis“.", en: "The dash in “{words}” means bis."),
    fix: Bilingual(de: "Schreiben Sie „bis“.{better}", en: "Write bis.{better}"),
    why: Bilingual(
      de: "Ein Strich zwischen Zahlen wird leicht als Minus gelesen oder übersehen.",
      en: "A dash between numbers is read as a minus, or missed."),
    wrong: "Wir haben von 9–12 Uhr auf.", right: "Wir haben von 9 bis 12 Uhr auf."
  ) { text, run in
    let days: Set<String> = [
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "mo", "di", "mi", "do", "fr",
      "sa", "so",
      "montags", "freitags", "dienstags", "mittwochs", "donnerstags", "samstags", "sonntags",
    ]
    func isEnd(_ token: Token) -> Bool {
      token.kind == .number || days.contains(token.lower) || SentenceSplitter.months.contains(token.lower)
        || ["uhr", "euro"].contains(token.lower)
        || token.lower.count == 2 && ["a1", "a2", "b1", "b2", "c1", "c2"].contains(token.lower)
    }
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where !token.isDeclared && token.value != .phone {
        if token.kind == .word {
          let parts = token.lower.split(whereSeparator: { "-\u{2010}\u{2011}".contains($0) }).map(String.init)
          if parts.count == 2,
            parts.allSatisfy({
              days.contains($0) || SentenceSplitter.months.contains($0)
                || ["a1", "a2", "b1", "b2", "c1", "c2"].contains($0)
            })
          {
            run.report(index...index, of: sentence, in: text, better: token.text.replacing("-", with: " bis "))
          }
          continue
        }
        guard ["-", "–", "—", "\u{2010}", "\u{2011}", "−"].contains(token.text), index > 0, index + 1 < tokens.count
        else { continue }
        var left = index - 1
        if tokens[left].text == ".", left > 0 { left -= 1 }
        // "Köln–Bonn": a dash without blanks between two names.
        let areNames =
          token.text == "–" && !token.isSpaced && !tokens[index + 1].isSpaced && tokens[left].isCapitalized
          && tokens[index + 1].isCapitalized
        guard areNames || isEnd(tokens[left]) && isEnd(tokens[index + 1]) else { continue }
        let words = tokens[left].text + (left < index - 1 ? "." : "") + " bis " + tokens[index + 1].text
        run.report(left...index + 1, of: sentence, in: text, better: words)
      }
    }
  }
}
