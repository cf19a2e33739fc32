import TextAnalysis

/// German word forms: what a form is, by the dictionary where it is installed, by endings and closed lists where not.
///
/// A class because the answers of the dictionary are kept; one for each check.
package final class GermanWords {
  let dictionary: WordDictionary?
  /// Participles that became adjectives and do not make a passive.
  private let adjectives: Set<String>
  private var compounds: [String: [String]] = [:]

  init(dictionary: WordDictionary?, words: WordLists) {
    self.dictionary = dictionary
    adjectives = Set(words.words(WordListName.adjectives.rawValue))
  }

  // MARK: Verbs

  /// Whether a form can be an infinitive, which is also the form for "Sie", "wir" and "sie" (plural).
  package func isInfinitive(_ word: String) -> Bool {
    guard word.hasSuffix("n"), word.count > 2, !Closed.neverVerbs.contains(word) else { return false }
    if Closed.irregularInfinitives.contains(word) { return true }
    guard word.hasSuffix("en") || word.hasSuffix("ern") || word.hasSuffix("eln") else { return false }
    guard let dictionary else { return !Closed.particles.contains(word) && !word.hasSuffix("chen") }
    // Only verbs have a present participle: "prüfen", "prüfend".
    return dictionary.accepts(word) && dictionary.accepts(word + "d")
      || splitSeparable(word).map { isInfinitive($0.verb) && dictionary.accepts(word) } ?? false
  }

  /// Whether a form can be the finite verb of a sentence, forms that look like infinitives included.
  package func isFinite(_ word: String) -> Bool {
    if Closed.auxiliaries.contains(word) || Closed.modals.contains(word) { return true }
    if Closed.neverVerbs.contains(word) || Closed.particles.contains(word) { return false }
    if isPresent(word) || isInfinitive(word) { return true }
    return isPreterite(word) || Closed.subjunctives.contains(word)
  }

  /// Whether a form is a present form other than the infinitive: "prüft", "gibt", "arbeitet".
  package func isPresent(_ word: String) -> Bool {
    if Closed.neverVerbs.contains(word) { return false }
    if StrongVerbs.isPresent(word) { return true }
    guard let dictionary else { return false }
    return dictionary.analyze(word).contains { analysis in
      analysis.stem.hasSuffix("n") && analysis.stem != word && (analysis.endings == "X" || analysis.endings == "I")
        && (word.hasSuffix("t") || word.hasSuffix("st") || word.hasSuffix("e"))
    }
  }

  /// Whether a form is a past tense (Präteritum) of a verb other than sein, haben, werden and the modals.
  package func isPreterite(_ word: String) -> Bool {
    if Closed.auxiliaries.contains(word) || Closed.modals.contains(word) || Closed.neverVerbs.contains(word) {
      return false
    }
    if StrongVerbs.isPreterite(word) { return true }
    guard word.hasSuffix("te") || word.hasSuffix("ten") || word.hasSuffix("test") || word.hasSuffix("tet") else {
      return false
    }
    guard let dictionary else { return false }
    return dictionary.analyze(word).contains {
      $0.endings == "Y" && $0.stem.hasSuffix("n") && $0.stem != word && isInfinitive($0.stem)
    }
  }

  /// Whether a form is a past participle as passive and Perfekt use it: "gebaut", "abgelehnt", "verlängert".
  package func isParticiple(_ word: String) -> Bool {
    if Closed.neverParticiples.contains(word) || word.count < 4 { return false }
    let stem = withoutSeparablePrefix(word)
    return isParticipleStem(stem) || stem != word && isParticipleStem(word)
  }

  /// Whether a participle has become an adjective ("verheiratet"), so that "ist" with it is no passive.
  package func isAdjective(_ word: String) -> Bool { adjectives.contains(word) }

  private func isParticipleStem(_ word: String) -> Bool {
    if word.hasPrefix("ge"), word.count > 4 {
      let rest = String(word.dropFirst(2))
      if word.hasSuffix("t") {
        return hasInfinitive(rest) || isParticipleByDictionary(word) && StrongVerbs.mixedParticiples.contains(rest)
      }
      if word.hasSuffix("n") { return StrongVerbs.participleStems.contains(rest) }
      return false
    }
    if word.hasSuffix("iert"), hasInfinitive(word) { return true }
    guard let prefix = Closed.inseparablePrefixes.first(where: { word.hasPrefix($0) && word.count > $0.count + 2 })
    else {
      return false
    }
    let rest = String(word.dropFirst(prefix.count))
    if word.hasSuffix("t") {
      if hasInfinitive(word) { return true }
      return StrongVerbs.mixedParticiples.contains(rest)
    }
    return StrongVerbs.participleStems.contains(rest)
  }

  /// Whether a form in -t belongs to an infinitive: "arbeitet" to "arbeiten", "lehnt" to "lehnen".
  private func hasInfinitive(_ form: String) -> Bool {
    guard form.hasSuffix("t") else { return false }
    var candidates = [form.dropLast() + "en", form.dropLast() + "n"]
    if form.hasSuffix("et") { candidates.append(form.dropLast(2) + "en") }
    guard dictionary != nil else { return !Closed.particles.contains(form) }
    return candidates.contains { isInfinitive(String($0)) }
  }

  private func isParticipleByDictionary(_ word: String) -> Bool {
    dictionary.map { $0.accepts(word) && $0.accepts(word + "e") } ?? true
  }

  /// "abgelehnt" without "ab"; the word itself when it has no such prefix.
  func withoutSeparablePrefix(_ word: String) -> String { splitSeparable(word)?.verb ?? word }

  /// "ablehnen" as "ab" and "lehnen"; the longest prefix wins.
  func splitSeparable(_ word: String) -> (prefix: String, verb: String)? {
    let prefix = Closed.separablePrefixes.filter { word.hasPrefix($0) && word.count > $0.count + 3 }
      .max { $0.count < $1.count }
    return prefix.map { ($0, String(word.dropFirst($0.count))) }
  }

  // MARK: Nouns

  /// Whether a token inside a sentence is a noun: capitals, but not the polite pronouns.
  package func isNoun(_ token: Token, atStart: Bool) -> Bool {
    guard token.kind == .word, token.isCapitalized, !Closed.capitalPronouns.contains(token.text) else { return false }
    guard atStart else { return true }
    // At the start everything has a capital: what the dictionary knows in small letters is no noun.
    if Closed.particles.contains(token.lower) || Closed.determiners.contains(token.lower) { return false }
    if isFinite(token.lower) { return false }
    guard let dictionary else { return true }
    return dictionary.accepts(token.text) && !dictionary.accepts(token.lower)
  }

  /// Whether a noun stands in the genitive with -s or -es: "Antrags", "Hauses".
  package func isGenitiveNoun(_ word: String) -> Bool {
    guard word.hasSuffix("s"), let dictionary else { return false }
    return dictionary.analyze(word).contains {
      ($0.endings == "S" || $0.endings == "T") && $0.stem.first?.isUppercase == true && $0.stem != word
    }
  }

  /// Whether a noun is a form, a plural or a genitive, of an entry with no more letters than `length`.
  package func isInflected(_ word: String, of length: Int) -> Bool {
    let capital = word.prefix(1).uppercased() + word.dropFirst()
    return dictionary?.analyze(capital).contains { $0.stem.first?.isUppercase == true && $0.stem.count <= length }
      ?? false
  }

  /// Whether a word has an entry of its own, and so need not be taken for a compound.
  package func isEntry(_ word: String) -> Bool {
    let capital = word.prefix(1).uppercased() + word.dropFirst()
    return dictionary?.analyze(capital).contains { $0.stem == capital } ?? false
  }

  /// The parts of a compound in order, joints with the part before them: "Aufenthalts", "erlaubnis".
  ///
  /// One part for a word that is no compound, or that the dictionary cannot split.
  package func parts(ofCompound word: String) -> [String] {
    if let known = compounds[word] { return known }
    let parts = dictionary.flatMap { CompoundSplitter(dictionary: $0).split(word) } ?? [word]
    compounds[word] = parts
    return parts
  }

  /// The word with hyphens at its joints, "Aufenthalts-Erlaubnis"; nil for a word that cannot be split.
  package func hyphenated(_ word: String) -> String? {
    let pieces = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let split = pieces.map { piece in
      piece.count > 7
        ? parts(ofCompound: piece).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-") : piece
    }
    let result = split.joined(separator: "-")
    return result == word ? nil : result
  }
}
