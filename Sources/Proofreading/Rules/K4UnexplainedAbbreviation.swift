import Diagnostics

extension ProofRule {
  /// Abbreviations in capitals that a text never explains.
  package static let k4 = ProofRule(
    "K4", id: "office.k4-abbreviation", sources: "V", .heuristic,
    message: Bilingual(
      de: "Die Abkürzung „{words}“ wird nirgends erklärt.", en: "The abbreviation “{words}” is not explained anywhere."),
    fix: Bilingual(
      de: "Schreiben Sie bei der ersten Nennung das Wort aus und die Abkürzung dahinter in Klammern.",
      en: "Write the words out where it comes first, with the abbreviation in brackets behind them."),
    why: Bilingual(
      de:
        "Ehrenamtliche Mitglieder und Öffentlichkeit kennen die Kürzel der Verwaltung nicht. Was alle kennen, steht in den "
        + "Listen known-capitals und office-capitals.",
      en:
        "Honorary members and the public do not know the office's short forms. What everybody knows is in the lists "
        + "known-capitals and office-capitals."),
    wrong: "Das KIM wird fortgeführt.",
    right: "Das Kommunale Integrationsmanagement (KIM) wird fortgeführt."
  ) { text, run in
    var explained: Set<String> = []
    var first: [(word: String, sentence: Int, token: Int)] = []
    for (number, sentence) in text.sentences.enumerated() {
      // "(nachfolgend: KIM)": after a colon a new sentence begins.
      let previous = number > 0 ? text.sentences[number - 1] : nil
      let before = previous?.block == sentence.block && previous?.endSign == ":" ? previous?.tokens ?? [] : []
      for (index, token) in sentence.tokens.enumerated() where token.kind == .word {
        for part in capitals(in: token.text) {
          if isDefined(before + sentence.tokens, at: before.count + index) { explained.insert(part) }
          if token.value != nil || ValueRecognizer.followsLaw(sentence.tokens, index) || isName(sentence.tokens, index)
          {
            continue
          }
          if !first.contains(where: { $0.word == part }) { first.append((part, number, index)) }
        }
      }
    }
    let names = Set(text.text.names.flatMap { $0.text.split { " /-".contains($0) }.map(String.init) })
    for (word, sentence, token) in first where !explained.contains(word) && !names.contains(word) {
      let lower = word.lowercased()
      if run.words.contains(lower, in: "known-capitals") || run.words.contains(lower, in: "office-capitals") {
        continue
      }
      run.report(token...token, of: text.sentences[sentence], in: text)
    }
  }

  /// The parts of a word that are abbreviations: "KIM" of "KIM-Stelle", "LaKI", not "II" and not "EUR".
  private static func capitals(in word: String) -> [String] {
    word.split { $0 == "-" || $0 == "/" }.map(String.init).filter { part in
      part.count >= 2 && part.count <= 7 && part.allSatisfy(\.isLetter) && part.count(where: \.isUppercase) >= 2
        && !part.allSatisfy { "IVX".contains($0) } && !part.hasSuffix("Innen") && !part.hasSuffix("In")
    }
  }

  /// "„DELFIN-4“", "IA 900006110102", "IR 2026/7": a quoted name, and what stands before a reference number.
  private static func isName(_ tokens: [Token], _ index: Int) -> Bool {
    if index > 0, tokens[index - 1].text == "„" { return true }
    guard index + 1 < tokens.count, tokens[index + 1].kind == .number else { return false }
    return tokens[index + 1].text.count > 4 || index + 2 < tokens.count && tokens[index + 2].text == "/"
  }

  /// "Integrationsmanagement (KIM)", "(nachfolgend: KIM)", "KIM (Kommunales …)", "kurz KIM".
  private static func isDefined(_ tokens: [Token], at index: Int) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].text == "(" { return true }
    let before = tokens[max(0, index - 5)..<index]
    if let bracket = before.lastIndex(where: { $0.text == "(" }),
      !before[bracket...].contains(where: { $0.text == ")" })
    {
      return bracket > 0 && (tokens[bracket - 1].kind == .word || tokens[bracket - 1].text == "“")
    }
    return before.suffix(3).contains {
      ["kurz", "abgekürzt", "abkürzung", "nachfolgend", "genannt"].contains($0.lower)
    }
  }
}
