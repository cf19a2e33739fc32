/// Whether a text explains a word where it uses it.
enum Explanations {
  private static let heads: [[String]] = [
    ["das", "heißt"], ["das", "bedeutet"], ["das", "ist"], ["das", "sind"], ["dort"], ["damit"], ["diese"], ["dieser"],
    ["dieses"], ["gemeint", "ist"],
    ["es", "bedeutet"], ["man", "sagt"], ["ein", "anderes", "wort"], ["anders", "gesagt"],
  ]

  /// Whether the token is explained in its sentence, in the next two, or was named by the one before ("Das heißt: Duldung").
  static func explains(_ position: Int, _ index: Int, in text: AnalyzedText) -> Bool {
    let sentence = text.sentences[position]
    let tokens = sentence.tokens
    // "Ein Widerspruch ist ein Brief gegen …"
    if index <= 1, index + 2 < tokens.count, ["ist", "sind"].contains(tokens[index + 1].lower),
      ["ein", "eine", "der", "die", "das", "zum"].contains(tokens[index + 2].lower)
    {
      return true
    }
    // "Das schwere Wort dafür ist: Duldung.", "nennt man Duldung", "(= …)"
    if tokens.contains(where: {
      ["nennt", "heißt", "bedeutet", "fachwort", "fach-wort", "genannt", "nennen", "abkürzung"].contains($0.lower)
    }) {
      return true
    }
    if index + 1 < tokens.count, ["(", "="].contains(tokens[index + 1].text) || tokens[index + 1].text == ":" {
      return true
    }
    if index > 0, tokens[index - 1].text == "(" { return true }
    if position > 0 {
      let before = text.sentences[position - 1].tokens
      if before.last?.text == ":",
        before.contains(where: { ["heißt", "wort", "fach-wort", "sagt", "nennt"].contains($0.lower) })
      {
        return true
      }
    }
    for step in 1...2 where position + step < text.sentences.count {
      let next = text.sentences[position + step].tokens.map(\.lower)
      if heads.contains(where: { next.starts(with: $0) }),
        step == 1 || next.starts(with: ["das", "heißt"]) || next.starts(with: ["das", "bedeutet"])
      {
        return true
      }
      // "Eine Duldung ist …", "Duldung heißt: …"
      let word = tokens[index].lower
      if let place = next.firstIndex(of: word), place < 3,
        next.dropFirst(place + 1).first.map({ ["ist", "sind", "heißt", "bedeutet"].contains($0) }) == true
      {
        return true
      }
    }
    return false
  }
}
