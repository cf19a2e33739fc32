import Diagnostics

extension ProofRule {
  /// No old years.
  package static let n3 = ProofRule(
    "N3", id: "easy.n3-old-year", sources: "N", .heuristic,
    message: Bilingual(de: "„{words}“ ist eine alte Jahreszahl.", en: "“{words}” is an old year."),
    fix: Bilingual(de: "Schreiben Sie, wie lange es her ist.{better}", en: "Say how long ago it was.{better}"),
    why: Bilingual(
      de:
        "Mit einer Jahreszahl von früher kann kaum jemand rechnen. Jahre der letzten 30 Jahre und künftige sind erlaubt.",
      en: "Few can reckon with a year of long ago. Years of the last 30 and those to come are allowed."),
    wrong: "Das Haus ist aus dem Jahr 1867.", right: "Das Haus ist sehr alt."
  ) { text, run in
    let oldest = run.year - run.settings.number("years", default: 30)
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where !token.isDeclared {
        if token.lower.hasPrefix("jahrhundert") || token.lower.hasPrefix("mittelalter")
          || token.lower.hasPrefix("jahrtausend")
        {
          run.report(
            max(0, index - (index > 1 && tokens[index - 1].text == "." ? 2 : 0))...index, of: sentence, in: text,
            better: "vor langer Zeit")
          continue
        }
        guard ValueRecognizer.isYear(token.text), let year = Int(token.text), year < oldest, year >= 1000 else {
          continue
        }
        // What is counted is no year: "1500 Menschen", "1200 Euro".
        guard token.value == .date || token.value == nil else { continue }
        let isCounted =
          index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalized
          && !Closed.capitalPronouns.contains(tokens[index + 1].text) && token.value == nil
          && !afterYearWord(tokens, index)
        if isCounted { continue }
        run.report(index...index, of: sentence, in: text, better: "vor langer Zeit")
      }
    }
  }

  private static func afterYearWord(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && ["jahr", "jahre", "seit", "anno", "im", "um"].contains(tokens[index - 1].lower)
  }
}
