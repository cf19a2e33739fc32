/// Finds hard words: those of the list in all their forms and as parts of compounds, and foreign verbs.
enum HardWords {
  private static let endings = [
    "", "e", "en", "n", "s", "es", "er", "em", "r", "t", "te", "ten", "st", "innen", "in", "d", "de", "den", "et",
  ]

  /// The easier word for a hard one, "" when the list has none, nil for an easy word.
  static func match(_ token: Token, atStart: Bool, _ run: RuleRun) -> String? {
    let pieces = token.lower.split(whereSeparator: { "-\u{2010}\u{2011}".contains($0) }).map(String.init)
    for piece in pieces {
      if run.words.contains(piece, in: "common-words") { continue }
      if let advice = entry(piece, run) { return advice }
      // A long compound has its hard part at the end or at the start: "Integrationsleistung".
      if piece.count > 9, pieces.count == 1, token.isCapitalized, !run.german.isEntry(piece) {
        let parts = run.german.parts(ofCompound: token.text)
        if parts.count > 1, let last = parts.last, !run.words.contains(last.lowercased(), in: "common-words"),
          let advice = entry(last.lowercased(), run), !advice.isEmpty || last.count > 6
        {
          return ""
        }
      }
      if isForeignVerb(piece, token, run) || isForeignAdjective(piece, token, run) { return "" }
    }
    return nil
  }

  /// Entries of more than one word.
  static func phrases(_ tokens: [Token], _ run: RuleRun) -> [(range: ClosedRange<Int>, advice: String)] {
    Phrases.find(run.words.entries("hard-words").filter { $0.key.contains(" ") }, in: tokens)
  }

  private static func entry(_ word: String, _ run: RuleRun) -> String? {
    if let advice = run.words.advice(word, in: "hard-words") { return advice }
    for ending in endings where !ending.isEmpty && word.hasSuffix(ending) && word.count > ending.count + 3 {
      let stem = String(word.dropLast(ending.count))
      if let advice = run.words.advice(stem, in: "hard-words") { return advice }
      // Verbs stand in the list as infinitives: "gewährt", "gewährte", "zu gewähren".
      if ["t", "te", "ten", "st", "et", "e"].contains(ending),
        let advice = run.words.advice(stem + "en", in: "hard-words")
      {
        return advice
      }
    }
    // Participles of separable verbs: "eingereicht" for "einreichen".
    if let split = run.german.splitSeparable(word), split.verb.hasPrefix("ge"), split.verb.hasSuffix("t") {
      return run.words.advice(split.prefix + split.verb.dropFirst(2).dropLast() + "en", in: "hard-words")
    }
    if let split = run.german.splitSeparable(word), split.verb.hasPrefix("zu") {
      return run.words.advice(split.prefix + split.verb.dropFirst(2), in: "hard-words")
    }
    return nil
  }

  /// Adjectives such as "defizitär", "akzeptabel", "informativ", in all their forms.
  private static func isForeignAdjective(_ word: String, _ token: Token, _ run: RuleRun) -> Bool {
    guard !token.isCapitalized, !run.german.isInfinitive(word) else { return false }
    for ending in ["", "e", "en", "er", "es", "em"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      let isForeign = [
        "itär", "ionär", "inär", "ulär", "olär", "illär", "abel", "ibel", "iell", "uell", "ativ", "itiv", "ektiv",
        "usiv", "ultiv", "torisch",
        "kratisch", "logisch", "istisch",
      ]
      .contains { stem.hasSuffix($0) && stem.count > $0.count + 2 }
      if isForeign { return !run.words.contains(stem, in: "common-words") }
    }
    return false
  }

  /// Verbs in -ieren that are not among the common ones: "konstatieren", "präzisiert".
  private static func isForeignVerb(_ word: String, _ token: Token, _ run: RuleRun) -> Bool {
    // "Implementierung": what is made of such a verb is as hard.
    if token.isCapitalized {
      guard word.hasSuffix("ierung") || word.hasSuffix("ierungen"), let range = word.firstRange(of: "ierung") else {
        return false
      }
      let infinitive = word[..<range.lowerBound] + "ieren"
      return !run.words.contains(String(infinitive), in: "common-words")
        && !run.words.contains(word, in: "common-words")
    }
    for ending in [
      "ieren", "iert", "iere", "ierst", "ierte", "ierten", "ierend", "ierende", "ierenden", "ierter", "iertes",
      "ierten",
    ]
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      let infinitive = String(word.dropLast(ending.count)) + "ieren"
      let stem = run.german.splitSeparable(infinitive)?.verb ?? infinitive
      return !run.words.contains(infinitive, in: "common-words") && !run.words.contains(stem, in: "common-words")
        && !["frieren", "verlieren", "ieren", "gefrieren", "zieren", "schmieren", "verzieren", "spazieren"].contains(
          infinitive)
    }
    return false
  }
}
