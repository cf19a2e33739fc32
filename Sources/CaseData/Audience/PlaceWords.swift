/// Which places are so small that they tell who is meant (`Resources/Recognition/places.yaml`).
///
/// Every municipality of a district is small. Of other words that follow "in", "aus" or "nach" those are places that end like one, or
/// that the German dictionary does not know.
package struct PlaceWords {
  private let known: Set<String>
  private let districts: [String]
  private let municipalities: [String]
  private let ambiguous: Set<String>
  private let endings: [String]
  private let exceptions: Set<String>
  private let isWord: (String) -> Bool

  /// Reads the lists.
  ///
  /// - Parameter isWord: Whether the German dictionary has a word.
  init(_ file: RawDocument, isWord: @escaping (String) -> Bool) {
    let large = WordList.read("large", in: file)
    known = Set(large + WordList.read("elsewhere", in: file))
    districts = large.filter { $0.contains(" ") && $0.contains("reis") }
    municipalities = WordList.readAll("municipalities", in: file)
    ambiguous = Set(WordList.read("words", in: file))
    endings = WordList.read("endings", in: file)
    exceptions = Set(WordList.read("exceptions", in: file))
    self.isWord = isWord
  }

  /// The small places that a text names.
  func occurrences(in text: String) -> [String] {
    var text = text
    // "Kreis Unna" is no small place, Unna is.
    for district in districts where text.contains("reis") {
      text = text.replacing(district, with: "Kreis").replacing(
        district.replacing("Kreis ", with: "Kreises "), with: "Kreises")
    }
    let candidates = text.matches(of: Self.candidate).map { String($0.output.1) }
    var found: [String] = []
    for name in municipalities {
      let isNamed =
        ambiguous.contains(name)
        ? candidates.contains(name)
        : [name, Self.adjective(of: name)].contains { RemainingNames.occurs($0, in: text) }
      if isNamed { found.append(name) }
    }
    for word in candidates {
      guard !found.contains(where: { word.hasPrefix($0) || $0.hasPrefix(word) }), isPlace(word) else { continue }
      found.append(word)
    }
    return found
  }

  /// A word with a capital after one that stands before places, and before common nouns seldom without an article.
  private static var candidate: Regex<(Substring, Substring)> {
    /\b(?:[Ii]n|[Aa]us|[Nn]ach|[Nn]ahe|[Bb]ei|Richtung)\s+((?:(?:Bad|Sankt|St\.|Groß|Klein|Alt|Neu)[\s\-])?\p{Lu}[\p{L}\-]+)/
  }

  /// Whether a word that stands where places stand is one that is not large.
  private func isPlace(_ word: String) -> Bool {
    // NRW, and the KIM of "KIM-Kommunen", are abbreviations.
    let parts = word.split(separator: "-").filter { $0.contains(where: \.isLowercase) }
    let word = parts.joined(separator: "-")
    guard !parts.isEmpty, !known.contains(word), !exceptions.contains(word) else { return false }
    if known.contains(where: { word == $0 + "s" }) { return false }
    let lowered = word.lowercased()
    if endings.contains(where: { lowered.hasSuffix($0) && word.count > $0.count + 2 }) { return true }
    return !isWord(word)
  }

  /// "Telgter", "Hildener", "Nümbrechter".
  private static func adjective(of name: String) -> String { name.hasSuffix("e") ? name + "r" : name + "er" }
}
