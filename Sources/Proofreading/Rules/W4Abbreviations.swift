import Diagnostics
import TextAnalysis

extension ProofRule {
  /// No abbreviations.
  package static let w4 = ProofRule(
    "W4", id: "easy.w4-abbreviation", sources: "B N T", .heuristic, severity: .error,
    message: Bilingual(de: "„{words}“ ist eine Abkürzung.", en: "“{words}” is an abbreviation."),
    fix: Bilingual(
      de: "Schreiben Sie die Wörter aus, oder erklären Sie die Abkürzung.{better}",
      en: "Write the words out, or explain the abbreviation.{better}"),
    why: Bilingual(
      de:
        "Wer eine Abkürzung nicht kennt, kann sie nicht nachschlagen. Bekannte Namen wie DRK dürfen bleiben; die Liste "
        + "known-capitals nennt sie.",
      en:
        "Who does not know an abbreviation cannot look it up. Known names such as DRK may stay; the list known-capitals "
        + "has them."),
    wrong: "Bringen Sie z. B. Ihren Pass mit.", right: "Bringen Sie zum Beispiel Ihren Pass mit."
  ) { text, run in
    let list = run.words.entries("abbreviations")
    for sentence in text.sentences {
      let tokens = sentence.tokens
      var index = 0
      while index < tokens.count {
        defer { index += 1 }
        let token = tokens[index]
        guard token.kind == .word, token.value == nil || token.value == .law && !token.isDeclared else { continue }
        if let match = abbreviation(tokens, at: index, in: list, run.german) {
          run.report(index...match.last, of: sentence, in: text, better: match.advice.isEmpty ? nil : match.advice)
          index = match.last
        } else if token.value == nil, isDay(tokens, at: index) {
          run.report(index...index, of: sentence, in: text)
        } else if token.value == nil, isCapitals(token.text), roman(token.text) == nil,
          !isWordInCapitals(token.text, run.german),
          !run.words.contains(token.lower, in: "known-capitals"),
          !isExplained(tokens, at: index), !ValueRecognizer.followsLaw(tokens, index)
        {
          run.report(index...index, of: sentence, in: text)
        }
      }
    }
  }

  /// "Mo", "Di" and so on, inside a sentence: at the start "So" is a word.
  private static func isDay(_ tokens: [Token], at index: Int) -> Bool {
    let days: Set<String> = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
    guard days.contains(tokens[index].text) else { return false }
    return index > 0 && tokens[index - 1].text != ":"
      || index + 1 < tokens.count && ["-", "–", "/", ",", "."].contains(tokens[index + 1].text)
  }

  /// The longest entry of the list at a place: "z. B." in one, two or three words with points.
  private static func abbreviation(
    _ tokens: [Token], at index: Int, in list: [String: String], _ german: GermanWords
  ) -> (last: Int, advice: String)? {
    var joined = ""
    var found: (last: Int, advice: String)?
    for last in index..<min(tokens.count, index + 8) {
      let token = tokens[last]
      guard token.kind == .word || token.text == "." else { break }
      joined += token.text
      // The list has "z. b."; writers leave the blank out.
      if token.text == ".", let advice = list[joined.lowercased()] ?? list[spaced(joined)] { found = (last, advice) }
      if token.kind == .word, last > index, tokens[last - 1].kind == .word { break }
    }
    if let found { return found }
    if let advice = list[tokens[index].lower] { return (index, advice) }
    // Writers forget the point: "ggf", "bzw", but "Art" and "Max" are words.
    if let advice = list[tokens[index].lower + "."], tokens[index].text.count > 1, let dictionary = german.dictionary,
      !dictionary.accepts(tokens[index].text),
      !dictionary.accepts(tokens[index].lower.prefix(1).uppercased() + tokens[index].lower.dropFirst())
    {
      return (index, advice)
    }
    // No German word is without a vowel: "lt.", "tgl.", "Hbf." are short for something.
    let isShort =
      tokens[index].text.count <= 5 && tokens[index].lower != "dr"
      && !tokens[index].lower.contains { "aeiouäöüy".contains($0) }
    let hasPoint = index + 1 < tokens.count && tokens[index + 1].text == "." && !tokens[index + 1].isSpaced
    let isInitial = tokens[index].text.count == 1 && tokens[index].isCapitalized
    return isShort && hasPoint && !isInitial && tokens[index].text.allSatisfy(\.isLetter)
      && tokens[index].text.contains(where: \.isLowercase)
      ? (index + 1, "") : nil
  }

  private static func spaced(_ text: String) -> String {
    text.lowercased().split(separator: ".").joined(separator: ". ") + "."
  }

  /// Two or more capitals and nothing else: "BAMF", "KIM-Stelle" by its part; not a single letter, not Roman numbers alone.
  private static func isCapitals(_ text: String) -> Bool {
    text.split(separator: "-").contains { part in
      part.count >= 2 && part.count <= 12 && part.allSatisfy(\.isLetter) && part.count(where: \.isUppercase) >= 2
        && !(part.first?.isUppercase == true && part.dropFirst().allSatisfy(\.isLowercase))
        && !part.hasSuffix("Innen") && !part.hasSuffix("In")
    }
  }

  /// "Deutsches Rotes Kreuz (DRK)", "DRK ist kurz für".
  private static func isExplained(_ tokens: [Token], at index: Int) -> Bool {
    index > 0 && tokens[index - 1].text == "(" && index + 1 < tokens.count && tokens[index + 1].text == ")"
      || index > 2
        && ["kurz", "abkürzung", "abgekürzt"].contains { word in
          tokens[max(0, index - 6)..<index].contains { $0.lower == word }
        }
      || tokens.dropFirst(index + 1).prefix(3).contains {
        ["kurz", "heißt", "bedeutet", "abkürzung"].contains($0.lower)
      }
  }
}
