/// German words for nationalities, and which of them many people have.
///
/// Adjectives with their endings, people, states and their other names, by ISO 3166 code
/// (`Resources/Recognition/nationalities.yaml`); every nationality that is not frequent is rare, and tells who is meant.
package struct NationalityWords {
  private static let inflections = ["", "e", "en", "er", "es", "em"]

  private let frequent: Set<String>
  private let languages: Set<String>
  private let languageNouns: [String]
  /// The codes of adjectives, lower case, and of nouns.
  private var adjectives: [String: Set<String>] = [:]
  private var nouns: [String: Set<String>] = [:]
  /// Names of several words.
  private var phrases: [(text: String, code: String)] = []

  /// Reads the table.
  ///
  /// - Parameter stateName: The German name of a state by its code.
  init(_ table: RawDocument, stateName: (String) -> String?) {
    frequent = Set(WordList.read("frequent", in: table))
    languages = Set(WordList.read("languages", in: table))
    languageNouns = WordList.read("languageNouns", in: table)
    guard let words = table.member("words", of: table.root) else { return }
    for entry in table.children(words) {
      guard let code = table.key(entry) else { continue }
      for word in table.text(entry).split(separator: " ").map(String.init) { add(word, code) }
      if code.count == 2, let name = stateName(code), name != code { add(state: name, code) }
    }
  }

  private mutating func add(_ word: String, _ code: String) {
    if word.contains("-") {
      phrases += Self.inflections.map { (word + $0, code) }
    } else if word.first?.isLowercase == true {
      for ending in Self.inflections { adjectives[word + ending, default: []].insert(code) }
    } else {
      let stem = word.hasSuffix("e") ? String(word.dropLast()) : word
      let forms = [word, word + "n", word + "s", stem + "in", stem + "innen", word + "nen"]
      for form in forms { nouns[form, default: []].insert(code) }
    }
  }

  private mutating func add(state name: String, _ code: String) {
    guard name.allSatisfy(\.isLetter) else { return phrases.append((name, code)) }
    for form in [name, name + "s"] { nouns[form, default: []].insert(code) }
  }

  /// The words of a text that tell a rare nationality, or one of `own`.
  func occurrences(in text: String, own: Set<String>) -> [String] {
    func tells(_ codes: Set<String>) -> Bool { codes.contains { own.contains($0) || !frequent.contains($0) } }
    let words = text.split { !$0.isLetter }
    var found: [String] = []
    for (index, word) in words.enumerated() {
      if let codes = nouns[String(word)], tells(codes) {
        found.append(String(word))
      } else if let codes = adjectives[word.lowercased()], tells(codes) {
        let next = index + 1 < words.count ? words[index + 1] : ""
        let isLanguage = languages.contains(String(word)) || languageNouns.contains { next.hasPrefix($0) }
        if !isLanguage || !codes.isDisjoint(with: own) { found.append(String(word)) }
      }
    }
    return found + phrases.filter { tells([$0.code]) && RemainingNames.occurs($0.text, in: text) }.map(\.text)
  }
}
