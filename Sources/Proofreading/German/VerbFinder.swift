import TextAnalysis

/// Finds the verbs of a sentence: German has no tags on its words, but capitals, positions and endings.
struct VerbFinder {
  let tokens: [Token]
  let german: GermanWords
  /// The numbers of the tokens that are verbs, participles and infinitives included.
  let verbs: [Int]

  init(_ tokens: [Token], german: GermanWords) {
    self.tokens = tokens
    self.german = german
    verbs = tokens.indices.filter { Self.isVerb(tokens, $0, german) }
  }

  /// The verbs inside a stretch.
  func verbs(in range: Range<Int>) -> [Int] { verbs.filter(range.contains) }

  /// The finite verbs inside a stretch: infinitives and participles that others rule are left out.
  func finite(in range: Range<Int>) -> [Int] {
    verbs(in: range).filter { index in
      let word = tokens[index].lower
      if Closed.auxiliaries.contains(word) || Closed.modals.contains(word) { return true }
      return german.isFinite(word) && !(german.isParticiple(word) && !german.isPresent(word))
    }
  }

  private static func isVerb(_ tokens: [Token], _ index: Int, _ german: GermanWords) -> Bool {
    let token = tokens[index]
    guard token.isPlainWord, !token.text.contains("-") else { return false }
    let word = token.lower
    let isStart = index == 0 || ["„", "\"", ":", "–", "("].contains(tokens[index - 1].text)
    if token.isCapitalized, !isStart { return false }
    // "sein" and "Ihre" before a noun are pronouns.
    if word == "sein" || word == "seid", index + 1 < tokens.count, tokens[index + 1].isCapitalized { return false }
    if Closed.auxiliaries.contains(word) || Closed.modals.contains(word) { return true }
    if Closed.particles.contains(word) || Closed.determiners.contains(word) || Closed.neverVerbs.contains(word) {
      return false
    }
    if isStart, token.isCapitalized {
      // At the start a verb asks or commands: "Kommen Sie", "Prüft das Amt".
      guard index + 1 < tokens.count else { return german.isFinite(word) }
      let next = tokens[index + 1]
      let isFollowed =
        ["sie", "wir", "ich", "er", "es", "du", "man", "bitte", "ihr", "das", "der", "die"].contains(next.lower)
        || next.isCapitalized
      return isFollowed && german.isFinite(word)
        && !(german.dictionary?.analyze(token.text).contains { $0.stem == token.text } ?? false)
        || next.lower == "sie" && german.isFinite(word)
    }
    if german.isAdjective(word) || isAdjective(tokens, index, german) { return false }
    if word.hasSuffix("e"), german.isPresent(word), !german.isPreterite(word) {
      return tokens.contains { $0.lower == "ich" }
    }
    return german.isFinite(word) || german.isParticiple(word)
  }

  /// "langen", "bestimmte", "geprüften" between a determiner or preposition and a noun.
  private static func isAdjective(_ tokens: [Token], _ index: Int, _ german: GermanWords) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word, tokens[index + 1].isCapitalized,
      !Closed.capitalPronouns.contains(tokens[index + 1].text),
      tokens[index].text.hasSuffix("e") || tokens[index].text.hasSuffix("en")
    else { return false }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if before.kind == .number || before.value != nil { return true }
    if before.kind == .sign { return before.text == "," }
    return Closed.determiners.contains(before.lower) || Closed.prepositions.contains(before.lower)
      || before.lower.hasSuffix("en") && !before.isCapitalized && !german.isFinite(before.lower)
      || ["sehr", "ganz", "und", "oder"].contains(before.lower) && index > 1 && tokens[index - 2].lower.hasSuffix("en")
  }
}
