/// Family names that are German nouns as well, and where such a word is a name (`Resources/Recognition/nouns.yaml`).
package struct NounNames {
  /// A word of a text with its neighbours.
  struct Place {
    let word: String
    /// The word before in the same sentence; nil at its beginning.
    let previous: String?
    /// The word after in the same sentence; nil at its end.
    let next: String?
  }

  private let nouns: Set<String>
  private let titles: Set<String>
  private let articles: Set<String>
  private let verbs: Set<String>

  /// Reads the lists.
  init(_ file: RawDocument) {
    nouns = Set(WordList.read("nouns", in: file))
    titles = Set(WordList.read("titles", in: file))
    articles = Set(WordList.read("articles", in: file))
    verbs = Set(WordList.read("verbs", in: file))
  }

  /// Whether a name is a noun as well.
  func contains(_ name: String) -> Bool { nouns.contains(name) }

  /// Whether the noun stands as a name: after a title, beside another name, in the genitive without an article ("Sommers Kinder"),
  /// or at the beginning of a sentence before its verb ("Berg wartet").
  func isName(_ place: Place, noun: String, besideName: (String) -> Bool) -> Bool {
    if let previous = place.previous {
      if titles.contains(previous) || previous.count == 1 && previous.first?.isUppercase == true { return true }
      if besideName(previous) { return true }
    }
    if let next = place.next, besideName(next) { return true }
    let hasArticle = place.previous.map { articles.contains($0.lowercased()) } ?? false
    if place.word == noun + "s", !hasArticle { return true }
    return place.previous == nil && place.next.map { verbs.contains($0) } ?? false
  }

  /// The words of a text with their neighbours.
  static func places(in text: String) -> [Place] {
    var sentences: [[String]] = [[]]
    var word = ""
    func close() {
      if !word.isEmpty { sentences[sentences.count - 1].append(word) }
      word = ""
    }
    for character in text {
      if character.isLetter {
        word.append(character)
        continue
      }
      // "Dr. Koch" and "A. Koch" go on.
      let endsSentence = "!?:;".contains(character) || character == "." && word.count > 4
      close()
      if endsSentence { sentences.append([]) }
    }
    close()
    return sentences.flatMap { words in
      words.indices.map { index in
        Place(
          word: words[index], previous: index > 0 ? words[index - 1] : nil,
          next: index + 1 < words.count ? words[index + 1] : nil)
      }
    }
  }
}
