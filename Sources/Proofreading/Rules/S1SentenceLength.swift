import Diagnostics

extension ProofRule {
  /// Sentences are short.
  package static let s1 = ProofRule(
    "S1", id: "easy.s1-sentence-length", sources: "B N I D S Z T", .exact, severity: .error,
    message: Bilingual(
      de: "Der Satz hat {count} Wörter, besser sind höchstens {limit}: „{words}“",
      en: "The sentence has {count} words, better are {limit} at most: “{words}”"),
    fix: Bilingual(
      de: "Machen Sie aus dem Satz zwei oder mehr Sätze.", en: "Make two or more sentences of it."),
    why: Bilingual(
      de: "Kurze Sätze kann man behalten. Ein Wort mit Bindestrich zählt als ein Wort, eine Zahl mit ihrer Einheit als "
        + "zwei; ein Datum, eine Telefonnummer und eine Gesetzesstelle zählen je als eines.",
      en:
        "Short sentences can be kept in mind. A hyphenated word counts as one, a number with its unit as two; a date, a "
        + "telephone number and a citation of a law count as one each."),
    wrong: "Wenn Sie in Deutschland arbeiten wollen, dann brauchen Sie dafür eine Erlaubnis von der Behörde.",
    right: "Sie wollen in Deutschland arbeiten? Dann brauchen Sie eine Erlaubnis."
  ) { text, run in
    let limit = run.settings.limit ?? 10
    let errorLimit = run.settings.number("error-limit", default: limit)
    for sentence in text.sentences where sentence.kind != .label {
      let count = sentence.countedWords
      guard count > limit else { continue }
      run.report(
        0...sentence.tokens.count - 1, of: sentence, in: text, count: count,
        severity: count > errorLimit ? .error : .warning)
    }
  }
}

extension Sentence {
  /// The words as sentence length counts them: a value of several tokens is one, save that money and times are two.
  package var countedWords: Int {
    var count = 0
    for (index, token) in tokens.enumerated() where token.kind != .sign {
      if let value = token.value, value != .money, value != .time, value != .value, index > 0,
        tokens[..<index].reversed().first(where: { $0.kind != .sign })?.value == value
      {
        continue
      }
      count += 1
    }
    return count
  }
}
