import Diagnostics
import TextAnalysis

/// Other spellings of known names.
struct NameSpelling {
  private struct Person {
    let surname: String
    /// Titles of unusual form: "VA’e", "SkB".
    let titles: [String]
  }

  private var bodies: [(name: String, words: [String])] = []
  private var persons: [Person] = []
  private var titles: Set<String> = []
  /// Every word that occurs in a name, which is therefore no misspelling of another.
  private var known: Set<String> = []

  /// Words before a surname.
  static let heads: Set<String> = [
    "herr", "herrn", "frau", "abg", "abgeordneter", "abgeordnete", "dr", "prof", "skb", "ske", "stv", "rm", "rh",
    "dezernent",
    "dezernentin", "bürgermeister", "bürgermeisterin", "beigeordneter", "beigeordnete", "ratsherr", "ratsfrau",
  ]

  init(_ names: [KnownName]) {
    for name in names {
      let words = name.text.split { $0.isWhitespace || ",()„“".contains($0) }.map(String.init)
      for word in words { known.formUnion([word, word.filter { $0 != "." }]) }
      switch name.kind {
      case .body where !words.isEmpty: bodies.append((name.text, words))
      case .person:
        guard words.count > 1, let surname = words.last, surname.count > 3 else { continue }
        let unusual = words.dropLast().filter { Self.isUnusual($0) }
        persons.append(Person(surname: surname, titles: unusual))
        titles.formUnion(unusual)
      default: break
      }
    }
  }

  /// "VA’e", "SkB", "KOAR": nothing that could be an ordinary word.
  private static func isUnusual(_ word: String) -> Bool {
    word.contains("’") || word.contains("'") || word.count(where: \.isUppercase) > 1 && !word.contains("-")
  }

  // MARK: Bodies

  /// The known name of which the words at a place are another spelling, and their last word.
  func body(in tokens: [Token], at index: Int) -> (last: Int, name: String)? {
    guard tokens[index].kind == .word else { return nil }
    var other: (last: Int, name: String)?
    for (name, words) in bodies where words.count > 1 {
      guard let (last, slips) = Self.compare(words, tokens, from: index) else { continue }
      if slips == 0 { return nil }
      if other == nil { other = (last, name) }
    }
    return other
  }

  /// How many words differ a little; nil when any differs a lot, or more than one at all.
  private static func compare(_ words: [String], _ tokens: [Token], from start: Int) -> (last: Int, slips: Int)? {
    var index = start
    var slips = 0
    for (number, word) in words.enumerated() {
      while index < tokens.count, number > 0, tokens[index].kind == .sign, tokens[index].text == "," { index += 1 }
      guard index < tokens.count, tokens[index].kind != .sign else { return nil }
      let written = tokens[index].text
      let isInflected = number == 0 && ["s", "es", "n", "en"].contains { written == word + $0 }
      if written != word, !isInflected {
        guard isNear(written, word) else { return nil }
        slips += 1
      }
      index += 1
    }
    return slips <= 1 ? (index - 1, slips) : nil
  }

  // MARK: People

  /// The known name of which a word is another spelling.
  func person(in tokens: [Token], at index: Int, _ german: GermanWords) -> String? {
    let word = tokens[index].text
    guard !known.contains(word), tokens[index].value == nil else { return nil }
    if let title = titles.first(where: { Self.folded($0) == Self.folded(word) }) { return title }
    guard tokens[index].isCapitalized, word.count > 3 else { return nil }
    let previous = index > 0 ? tokens[index - 1] : nil
    let title = previous?.text == "." && index > 1 ? tokens[index - 2] : previous
    let follows = title.map { Self.heads.contains($0.lower) || known.contains($0.text) && $0.isCapitalized } ?? false
    for person in persons {
      if word == person.surname + "s" || word == person.surname + "’" { return nil }
      guard Self.isNear(word, person.surname) else { continue }
      if follows || german.dictionary.map({ !$0.accepts(word) }) ?? false { return person.surname }
    }
    return nil
  }

  // MARK: Likeness

  private static func isNear(_ left: String, _ right: String) -> Bool {
    if folded(left) == folded(right) { return true }
    guard min(left.count, right.count) > 4, abs(left.count - right.count) < 2 else { return false }
    return EditDistance.between(left.lowercased(), right.lowercased()) == 1
  }

  /// The letters without what writers vary: case, hyphens, the form of apostrophes, ß.
  private static func folded(_ word: String) -> String {
    word.lowercased().replacing("ß", with: "ss").replacing("’", with: "'").filter { $0 != "-" && $0 != "·" }
  }
}
