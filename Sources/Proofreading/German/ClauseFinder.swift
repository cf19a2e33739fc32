/// Finds sentences with more than one statement: joined main clauses, subordinate and relative clauses, infinitives with zu.
struct ClauseFinder {
  let tokens: [Token]
  let finder: VerbFinder

  private static let joining: Set<String> = ["und", "oder", "aber", "denn", "sondern", "sowie", "doch"]
  private static let subordinating: Set<String> = [
    "weil", "dass", "wenn", "ob", "obwohl", "damit", "nachdem", "bevor", "während", "sobald", "solange", "sodass",
    "falls", "indem",
    "sofern", "soweit", "obgleich", "obschon", "ehe", "wobei", "weshalb", "wodurch", "womit", "wofür", "worauf",
    "worüber", "woran",
    "wonach", "wovon", "wozu", "da", "als", "bis", "seit", "seitdem", "soviel", "insofern", "zumal", "je", "wohingegen",
    "ohne",
    "anstatt", "statt", "um",
  ]
  private static let relative: Set<String> = [
    "der", "die", "das", "den", "dem", "denen", "dessen", "deren", "welcher", "welche", "welches", "welchen", "welchem",
    "was", "wer",
    "wo", "wie", "wann", "warum", "wohin", "woher", "wen", "wem", "wieso", "wessen",
  ]

  init(_ tokens: [Token], german: GermanWords) {
    self.tokens = tokens
    finder = VerbFinder(tokens, german: german)
  }

  /// The joints between statements: from the joining word or comma to the verb that makes it a second statement.
  func joints() -> [ClosedRange<Int>] {
    guard finder.verbs.count > 1 || infinitiveWithZu(in: 0..<tokens.count) != nil else { return [] }
    var result: [ClosedRange<Int>] = []
    if let first = leading() { result.append(first) }
    for index in tokens.indices.dropFirst() {
      if tokens[index].text == ",", let end = afterComma(index) {
        result.append(index...end)
      } else if Self.joining.contains(tokens[index].lower), tokens[index].kind == .word, tokens[index - 1].text != ",",
        let end = afterJoining(index)
      {
        result.append(index...end)
      }
    }
    return result
  }

  /// "Wenn Sie arbeiten, bekommen Sie Geld": the subordinate clause comes first.
  private func leading() -> ClosedRange<Int>? {
    guard let first = tokens.first, Self.subordinating.contains(first.lower), tokens.count > 3,
      let comma = tokens.firstIndex(where: { $0.text == "," }), comma + 1 < tokens.count
    else { return nil }
    // "Damit können Sie", "Seit 5 Jahren wohnen Sie": no conjunction.
    if finder.verbs.contains(1) { return nil }
    guard let verb = finder.verbs(in: 1..<comma).last, !finder.verbs(in: comma + 1..<tokens.count).isEmpty else {
      return nil
    }
    return 0...verb
  }

  /// The stretch after a joint: to the next comma or the end.
  private func segment(after index: Int) -> Range<Int> {
    var end = index + 1
    while end < tokens.count, ![",", ";", ":", "–"].contains(tokens[end].text) { end += 1 }
    return index + 1..<end
  }

  private func lastWord(_ range: Range<Int>) -> Int? { range.last { tokens[$0].kind != .sign } }

  private func afterComma(_ comma: Int) -> Int? {
    let segment = segment(after: comma)
    guard let first = segment.first, let last = lastWord(segment), last > first || segment.count > 1 else { return nil }
    let word = tokens[first].lower
    if let infinitive = infinitiveWithZu(in: segment) { return infinitive }
    let verbs = finder.verbs(in: segment)
    guard let verb = verbs.last else { return nil }
    if Self.subordinating.contains(word), verb > first { return verb }
    if Self.joining.contains(word) { return segment.count > 2 ? verb : nil }
    // A relative clause ends with its verb; a preposition may stand before the pronoun.
    let pronoun = Closed.prepositions.contains(word) ? first + 1 : first
    if pronoun < segment.upperBound, Self.relative.contains(tokens[pronoun].lower), finder.verbs.contains(last) {
      return last
    }
    // "Kommen Sie vorbei, wir helfen Ihnen": two main clauses. A list of verbs is none.
    let before = finder.finite(in: 0..<comma)
    return !before.isEmpty && !finder.finite(in: segment).isEmpty && segment.count > 2 && !isVerbList(segment)
      ? verb : nil
  }

  /// "lesen, schreiben und rechnen"
  private func isVerbList(_ segment: Range<Int>) -> Bool {
    segment.allSatisfy {
      tokens[$0].kind == .sign || finder.verbs.contains($0) || Self.joining.contains(tokens[$0].lower)
    }
  }

  private func afterJoining(_ index: Int) -> Int? {
    let segment = segment(after: index)
    let right = finder.verbs(in: segment)
    guard let verb = right.last, !finder.verbs(in: 0..<index).isEmpty else { return nil }
    // "leben und arbeiten", "lesen und schreiben können": a pair of verbs is one statement.
    if finder.verbs.contains(index - 1), finder.verbs.contains(index + 1),
      segment.allSatisfy({ tokens[$0].kind == .sign || finder.verbs.contains($0) })
        || segment.count <= 3 && right.count == 1
    {
      return nil
    }
    // "Pass und Antrag prüfen": the verb after two nouns belongs to both of them.
    if finder.finite(in: 0..<index).count == finder.verbs(in: 0..<index).count, right.count == 1,
      isRuled(verb, by: finder.verbs(in: 0..<index))
    {
      return hasOwnVerb(before: index) ? verb : nil
    }
    return verb
  }

  /// Whether an infinitive or participle at the end belongs to an auxiliary or modal before.
  private func isRuled(_ verb: Int, by others: [Int]) -> Bool {
    let word = tokens[verb].lower
    guard finder.german.isInfinitive(word) || finder.german.isParticiple(word) else { return false }
    return others.contains { Closed.modals.contains(tokens[$0].lower) || Closed.auxiliaries.contains(tokens[$0].lower) }
  }

  /// "Sie müssen den Antrag ausfüllen und das Foto mitbringen": an infinitive of its own stands before "und".
  private func hasOwnVerb(before index: Int) -> Bool {
    finder.verbs(in: 0..<index).contains { verb in
      !Closed.modals.contains(tokens[verb].lower) && !Closed.auxiliaries.contains(tokens[verb].lower)
    }
  }

  private func infinitiveWithZu(in segment: Range<Int>) -> Int? {
    guard segment.lowerBound > 0 else { return nil }
    for index in segment {
      if tokens[index].lower == "zu", index + 1 < segment.upperBound, !tokens[index + 1].isCapitalized,
        finder.german.isInfinitive(tokens[index + 1].lower)
      {
        return index + 1
      }
      let word = tokens[index].lower
      for prefix in Closed.separablePrefixes where word.hasPrefix(prefix + "zu") && word.count > prefix.count + 5 {
        if finder.german.isInfinitive(String(word.dropFirst(prefix.count + 2))) { return index }
      }
    }
    return nil
  }
}
