import Diagnostics
import TextAnalysis

extension ProofRule {
  /// Words that a copy out of a PDF file has cut.
  package static let k12 = ProofRule(
    "K12", id: "office.k12-broken", sources: "V", .heuristic,
    message: Bilingual(
      de: "„{words}“ ist wohl ein getrenntes Wort aus einer Kopie.",
      en: "“{words}” is probably a word that a copy has cut."),
    fix: Bilingual(de: "Schreiben Sie das Wort zusammen.{better}", en: "Write the word in one.{better}"),
    why: Bilingual(
      de: "Wer Text aus einem PDF kopiert, kopiert Trennstriche und Zeilenenden mit. Gesucht wird mit dem Wörterbuch.",
      en: "Who copies text out of a PDF file copies hyphens and line ends, too. The dictionary is asked."),
    wrong: "Die Mittel sind berei t-zustellen.", right: "Die Mittel sind bereitzustellen."
  ) { text, run in
    guard let dictionary = run.german.dictionary else { return }
    for sentence in text.sentences {
      let tokens = sentence.tokens
      var index = 0
      while index < tokens.count {
        defer { index += 1 }
        let token = tokens[index]
        guard token.isPlainWord else { continue }
        if let (last, word) = lineEnd(tokens, at: index, dictionary) {
          run.report(index...last, of: sentence, in: text, better: word)
          index = last
        } else if index + 1 < tokens.count, tokens[index + 1].isPlainWord, tokens[index + 1].isSpaced,
          let word = joined(token.text, tokens[index + 1].text, dictionary)
        {
          run.report(index...index + 1, of: sentence, in: text, better: word)
          index += 1
        } else if let word = withoutHyphen(token.text, dictionary) {
          run.report(index...index, of: sentence, in: text, better: word)
        }
      }
    }
  }

  /// "be- reits", "berei t- zustellen": a stroke at what was the end of a line, not that of "Sozial- und".
  private static func lineEnd(
    _ tokens: [Token], at index: Int, _ dictionary: WordDictionary
  ) -> (last: Int, word: String)? {
    for last in [index + 1, index + 2] where last < tokens.count {
      let (head, tail) = (tokens[last - 1], tokens[last])
      guard head.text.hasSuffix("-"), tail.isPlainWord, tail.text.first?.isLowercase == true,
        tail.text.allSatisfy(\.isLetter), !["und", "oder", "bzw", "sowie", "bis", "wie", "als"].contains(tail.lower)
      else { continue }
      let start = last == index + 1 ? "" : tokens[index].text
      guard start.allSatisfy(\.isLetter), last == index + 1 || head.text.count < 4 else { continue }
      let word = start + head.text.dropLast() + tail.text
      if word.allSatisfy(\.isLetter), dictionary.accepts(word) { return (last, word) }
    }
    return nil
  }

  /// "berei t-zustellen", "Ver waltung": the word of two pieces that are none.
  private static func joined(_ first: String, _ second: String, _ dictionary: WordDictionary) -> String? {
    guard first.count > 1, first.allSatisfy(\.isLetter), second.first?.isLowercase == true else { return nil }
    if let hyphen = second.firstIndex(of: "-"), second.distance(from: second.startIndex, to: hyphen) <= 3 {
      let (head, tail) = (second[..<hyphen], second[second.index(after: hyphen)...])
      guard tail.count > 2, tail.first?.isLowercase == true, tail.allSatisfy(\.isLetter) else { return nil }
      // The letter before the stroke may stand there twice: "bereit t-zustellen".
      return ["\(first)\(head)\(tail)", "\(first)\(tail)"].first { dictionary.accepts($0) }
    }
    guard second.count > 1, second.allSatisfy(\.isLetter), !dictionary.accepts(first), !dictionary.accepts(second),
      dictionary.accepts(first + second)
    else { return nil }
    return first + second
  }

  /// "Gesund-heit": a stroke before a small letter that makes no word.
  private static func withoutHyphen(_ text: String, _ dictionary: WordDictionary) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count > 2, parts[1].count > 1, parts[1].first?.isLowercase == true,
      parts.allSatisfy({ $0.allSatisfy(\.isLetter) }), !dictionary.accepts(String(parts[1]))
    else { return nil }
    let word = String(parts[0] + parts[1])
    return dictionary.accepts(word) ? word : nil
  }
}
