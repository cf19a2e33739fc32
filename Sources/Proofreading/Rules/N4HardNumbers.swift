import Diagnostics

extension ProofRule {
  /// No percentages, fractions and large numbers.
  package static let n4 = ProofRule(
    "N4", id: "easy.n4-hard-number", sources: "N I T", .heuristic,
    message: Bilingual(de: "„{words}“ ist eine schwere Zahl.", en: "“{words}” is a hard number."),
    fix: Bilingual(
      de: "Schreiben Sie „viele“, „wenige“, „die Hälfte“, oder vergleichen Sie.{better}",
      en: "Write viele, wenige, die Hälfte, or compare.{better}"),
    why: Bilingual(
      de:
        "Prozente, Brüche und hohe Zahlen kann man sich nicht vorstellen. Geld, Daten, Telefonnummern, Postleitzahlen, "
        + "Gesetzesstellen und Zahlen mit einer Maßeinheit sind ausgenommen.",
      en:
        "Percentages, fractions and large numbers cannot be pictured. Money, dates, telephone numbers, postcodes, citations of "
        + "laws and numbers with a unit are exempt."),
    wrong: "In der Stadt leben 14.795 Menschen.", right: "In der Stadt leben viele Menschen."
  ) { text, run in
    let limit = run.settings.limit ?? 999
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where !token.isDeclared && token.value == nil {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        if token.kind == .word {
          // "17 vom Hundert"
          if token.lower == "hundert", index > 1, tokens[index - 1].lower == "vom", tokens[index - 2].kind == .number {
            run.report(index - 2...index, of: sentence, in: text, better: advice(tokens, index - 2))
            continue
          }
          if isShare(token.lower) || fractions.contains(token.lower),
            !(token.lower.hasSuffix("viertel") && index > 0 && tokens[index - 1].kind == .word
              && Closed.prepositions.contains(tokens[index - 1].lower))
          {
            let start = index > 0 && tokens[index - 1].kind == .number ? index - 1 : index
            run.report(start...index, of: sentence, in: text, better: advice(tokens, start))
          }
          continue
        }
        if token.text == "%" || token.text == "‰" {
          let start = index > 0 && tokens[index - 1].kind == .number ? index - 1 : index
          run.report(start...index, of: sentence, in: text, better: advice(tokens, start))
          continue
        }
        if ["½", "¼", "¾", "⅓", "⅔"].contains(token.text) { run.report(index...index, of: sentence, in: text) }
        guard token.kind == .number else { continue }
        if let next, ["%", "‰", "prozent", "promille"].contains(next.lower) { continue }
        if let next, next.text == "/", index + 2 < tokens.count, tokens[index + 2].kind == .number, !next.isSpaced {
          run.report(index...index + 2, of: sentence, in: text)
          continue
        }
        if index > 1, tokens[index - 1].text == "/", tokens[index - 2].kind == .number { continue }
        let isDecimal = token.text.contains(",") && !token.text.hasSuffix(",")
        let digits = token.text.filter(\.isNumber)
        let value = isDecimal ? 0 : Int(digits) ?? Int.max
        guard isDecimal || value > limit else { continue }
        if !isDecimal, let next, isUnit(next.lower) { continue }
        if ValueRecognizer.isYear(token.text), !isCounted(next) { continue }
        run.report(index...index, of: sentence, in: text, better: value > limit && isCounted(next) ? "viele" : nil)
      }
    }
  }

  private static let fractions: Set<String> = [
    "drittel", "viertel", "fünftel", "sechstel", "achtel", "zehntel", "hundertstel", "anderthalb", "eineinhalb",
    "zweieinhalb",
    "dreieinhalb", "zweidrittel", "dreiviertel", "zweitel", "siebtel", "neuntel", "tausendstel", "viertels", "dritteln",
    "vierteln",
  ]

  private static func isShare(_ word: String) -> Bool {
    word.hasPrefix("prozent") || word.hasSuffix("prozent") || word.hasSuffix("prozentig") || word.contains("prozentig")
      || word == "promille"
      || word.hasSuffix("prozentpunkte")
  }

  private static func isCounted(_ next: Token?) -> Bool {
    guard let next, next.kind == .word else { return false }
    return next.isCapitalized && !Closed.capitalPronouns.contains(next.text)
      || next.text.hasSuffix("e") && !next.isCapitalized
  }

  private static func isUnit(_ word: String) -> Bool {
    let units: Set<String> = [
      "tage", "tagen", "stunden", "minuten", "sekunden", "wochen", "monate", "monaten", "jahre", "jahren", "meter",
      "metern", "kilometer",
      "kilometern", "km", "m", "gramm", "kilogramm", "kilo", "kg", "quadratmeter", "quadratmetern", "liter", "grad",
      "seiten", "wörter",
      "wörtern", "mal", "punkte", "punkten", "zentimeter", "cm", "mm", "millimeter", "watt", "fragen",
      "unterrichts-stunden", "mark",
    ]
    return units.contains(word) || word.hasSuffix("-stunden") || word.hasSuffix("-minuten") || word.hasSuffix("-tage")
  }

  private static func advice(_ tokens: [Token], _ index: Int) -> String? {
    guard let number = Int(tokens[index].text) else { return nil }
    switch number {
    case 0..<20: return "wenige"
    case 20..<45: return "einige"
    case 45...55: return "die Hälfte"
    case 56..<90: return "viele"
    case 90..<100: return "fast alle"
    case 100: return "alle"
    default: return nil
    }
  }
}
