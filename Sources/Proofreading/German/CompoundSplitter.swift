import TextAnalysis

/// Splits a compound noun at its joints with the help of the dictionary.
///
/// Of all ways to cut a word into known parts the one with the fewest parts wins, of those the one with the longest
/// last part: "Staats|angehörigkeit" rather than "Staats|an|gehörigkeit".
struct CompoundSplitter {
  let dictionary: WordDictionary

  /// What may stand between two parts (Fugenelemente).
  private static let joints = ["", "s", "es", "n", "en", "er", "e", "ens"]
  /// Short parts that are words of their own; others have at least four letters.
  private static let shortParts: Set<String> = [
    "amt", "art", "arzt", "bad", "bus", "ehe", "eid", "eis", "gas", "hof", "hut", "job", "rat", "rad", "tag", "tat",
    "tee",
    "tor", "uhr", "weg", "zug", "öl", "ohr", "akte", "not", "bau", "vor", "zoo", "ort", "see", "pass", "hand", "name",
  ]

  /// The parts in order; nil for a word that is no compound of known parts.
  func split(_ word: String) -> [String]? {
    let letters = Array(word.lowercased())
    guard letters.count >= 7, letters.allSatisfy(\.isLetter) else { return nil }
    // best[i]: the fewest parts for the letters from i on, with the end of the first part.
    var best = [(count: Int, end: Int)?](repeating: nil, count: letters.count + 1)
    best[letters.count] = (0, letters.count)
    for start in stride(from: letters.count - 3, through: 0, by: -1) {
      for end in (start + 3)...letters.count {
        guard let rest = best[end] else { continue }
        let part = String(letters[start..<end])
        guard end == letters.count ? isNoun(part) : isFirstPart(part) else { continue }
        // Whole words are no compounds of themselves.
        if start == 0, end == letters.count { continue }
        if best[start].map({ rest.count + 1 < $0.count }) ?? true { best[start] = (rest.count + 1, end) }
      }
    }
    guard best[0] != nil else { return nil }
    var parts: [String] = []
    var position = 0
    while position < letters.count, let step = best[position] {
      parts.append(String(letters[position..<step.end]))
      position = step.end
    }
    guard let first = parts.first else { return nil }
    parts[0] = String(word.prefix(first.count))
    return parts
  }

  /// Whether the letters are a simple noun by themselves.
  private func isNoun(_ part: String) -> Bool {
    guard part.count >= 4 || Self.shortParts.contains(part) else { return false }
    let capital = part.prefix(1).uppercased() + part.dropFirst()
    return dictionary.accepts(capital) && isSimple(capital, small: part)
  }

  /// Simple words have an entry with the same first letters; compounds that the dictionary puts together have none.
  private func isSimple(_ capital: String, small: String) -> Bool {
    dictionary.analyze(capital).contains {
      $0.stem == capital || $0.stem.first?.isUppercase == true && $0.endings != "j"
    }
  }

  private func isFirstPart(_ part: String) -> Bool {
    for joint in Self.joints where part.hasSuffix(joint) {
      let stem = String(part.dropLast(joint.count))
      if stem.count >= 3, isNoun(stem) { return true }
    }
    // Feminine nouns lose their -e ("Schul|amt"), verbs their ending ("Wohn|geld").
    if part.count >= 4, isNoun(part + "e") { return true }
    if part.count >= 3, dictionary.accepts(part + "en"),
      !dictionary.analyze(part + "end").filter({ $0.endings == "D" }).isEmpty
    {
      return true
    }
    // What an adjective calls: "Kranken|kasse", "Alten|heim".
    if part.hasSuffix("en"), part.count >= 5 {
      let adjective = String(part.dropLast(2))
      if dictionary.accepts(adjective + "er"),
        dictionary.analyze(adjective + "es").contains(where: { $0.stem == adjective })
      {
        return true
      }
    }
    // Adjectives and particles: "Klein|kind", "Mit|arbeiter" stay whole, as their parts are no nouns.
    return false
  }
}
