import Diagnostics

extension ProofRule {
  /// The same thing has the same word.
  package static let w3 = ProofRule(
    "W3", id: "easy.w3-synonym", sources: "B N", .heuristic,
    message: Bilingual(
      de: "Für dieselbe Sache steht hier ein anderes Wort: „{words}“.",
      en: "Another word for the same thing: “{words}”."),
    fix: Bilingual(de: "Nehmen Sie immer dasselbe Wort.{better}", en: "Always take the same word.{better}"),
    why: Bilingual(
      de:
        "Wer zwei Wörter liest, sucht zwei Dinge. Die Liste synonyms sagt, welches gilt; gemeldet wird das andere, und als "
        + "Hinweis das spätere von zweien, die dasselbe heißen können.",
      en:
        "Who reads two words looks for two things. The list synonyms says which one holds; reported is the other, and as a "
        + "note the later one of two that may mean the same."),
    wrong: "Das Ausländeramt schickt einen Brief. Die Ausländer-Behörde wartet auf Ihre Antwort.",
    right: "Die Ausländer-Behörde schickt einen Brief. Die Ausländer-Behörde wartet auf Ihre Antwort."
  ) { text, run in
    var used: [String: String] = [:]
    for sentence in text.sentences {
      // "Der Bescheid ist ein Brief" explains the one word by the other.
      let explains = sentence.tokens.contains { ["ist", "sind", "heißt", "bedeutet"].contains($0.lower) }
      var own: Set<String> = []
      for (index, token) in sentence.tokens.enumerated()
      where token.isPlainWord && run.german.isNoun(token, atStart: index == 0) {
        guard let (word, advice) = entry(token.lower, run) else { continue }
        let preferred = advice.isEmpty ? word : advice.lowercased()
        let first = used[preferred]
        defer { own.insert(preferred) }
        if explains, own.contains(preferred) { continue }
        used[preferred] = first ?? word
        // An entry with "=" names a group without a forbidden word: only a second word of it is too much.
        let isForbidden = preferred != word && !preferred.hasPrefix("=")
        if isForbidden {
          run.report(index...index, of: sentence, in: text, better: advice)
        } else if let first, first != word {
          run.report(
            index...index, of: sentence, in: text, better: first.prefix(1).uppercased() + first.dropFirst(),
            severity: .note)
        }
      }
    }
  }

  /// The entry of the list for a word: with hyphens taken out, and without the endings of the plural and genitive.
  private static func entry(_ word: String, _ run: RuleRun) -> (word: String, advice: String)? {
    let plain = word.filter { $0 != "-" }
    for candidate in [word, plain]
      + ["en", "n", "s", "es", "e", "er", "ern"].compactMap({
        plain.hasSuffix($0) ? String(plain.dropLast($0.count)) : nil
      })
    {
      if let advice = run.words.advice(candidate, in: "synonyms") { return (candidate, advice) }
    }
    return nil
  }
}
