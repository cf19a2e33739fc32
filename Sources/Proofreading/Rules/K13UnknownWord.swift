import Diagnostics
import TextAnalysis

extension ProofRule {
  /// Words that the dictionary does not know, but for one letter.
  package static let k13 = ProofRule(
    "K13", id: "office.k13-spelling", sources: "V", .heuristic, severity: .note,
    message: Bilingual(
      de: "Das Wort „{words}“ kennt das Wörterbuch nicht.", en: "The dictionary does not know the word “{words}”."),
    fix: Bilingual(
      de: "Prüfen Sie die Schreibweise.{better} Ist sie richtig, gehört das Wort in die Liste known-words.",
      en: "Check the spelling.{better} If it is right, the word belongs into the list known-words."),
    why: Bilingual(
      de: "Gemeldet wird nur, was sich um einen Buchstaben von einem bekannten Wort unterscheidet; jedes Wort einmal.",
      en: "Only what differs from a known word by one letter is told; each word once."),
    wrong: "Die Case Mangerinnen beraten.", right: "Die Case Managerinnen beraten."
  ) { text, run in
    guard let dictionary = run.german.dictionary else { return }
    let names = Set(text.text.names.flatMap { $0.text.split { !$0.isLetter }.map(String.init) })
    var seen: Set<String> = []
    for sentence in text.sentences {
      for (index, token) in sentence.tokens.enumerated()
      where token.isPlainWord && token.text.count > (token.isCapitalized ? 6 : 4) {
        // Each word asks hundreds of times; long lists of unknown words are names, and no slips.
        guard seen.count < 60 else { return }
        guard token.text.allSatisfy(\.isLetter), token.text.dropFirst().allSatisfy(\.isLowercase),
          !dictionary.accepts(token.text), !names.contains(token.text), !names.contains(String(token.text.dropLast())),
          !run.words.contains(token.lower, in: "known-words"), seen.insert(token.lower).inserted
        else { continue }
        // A name after "Frau", the end of a word that has been cut.
        let before = sentence.tokens[max(0, index - 2)..<index]
        if token.isCapitalized, before.contains(where: { NameSpelling.heads.contains($0.lower) }) { continue }
        if before.last?.text.hasSuffix("-") ?? false { continue }
        if let near = neighbour(of: token.text, dictionary) {
          run.report(index...index, of: sentence, in: text, better: near)
        }
      }
    }
  }

  private static let letters = Array("enisratdhulcgmobwfkzvpüäßjöyxq")

  /// A word of the dictionary that differs by one letter, or by two that have changed places; the commonest slips first.
  ///
  /// The library's own proposals take ten times as long, because they look farther.
  private static func neighbour(of word: String, _ dictionary: WordDictionary) -> String? {
    let characters = Array(word)
    func known(_ candidate: [Character]) -> String? {
      let text = String(candidate)
      // Compounds that only rules allow are no better: "Mahngerinnen".
      return dictionary.accepts(text) && !dictionary.analyze(text).isEmpty ? text : nil
    }
    for index in characters.indices.dropLast() where characters[index] != characters[index + 1] {
      var swapped = characters
      swapped.swapAt(index, index + 1)
      if index > 0, let word = known(swapped) { return word }
    }
    for index in characters.indices.dropFirst() {
      var shorter = characters
      shorter.remove(at: index)
      if let word = known(shorter) { return word }
    }
    for index in characters.indices.dropFirst() + [characters.count] {
      for letter in letters {
        if let word = known(Array(characters[..<index] + [letter] + characters[index...])) { return word }
      }
    }
    for index in characters.indices.dropFirst() {
      for letter in letters where letter != characters[index] {
        var other = characters
        other[index] = letter
        if let word = known(other) { return word }
      }
    }
    return nil
  }
}
