import CaseData
import TextAnalysis

/// Finds figures with a unit in running words: `255 Euro`, `5 Jahren`, `33 Fragen`, `€ 25`.
struct TypedFactFinder {
  /// A figure with its unit.
  struct Found {
    let words: String
    /// The figure as the register writes numbers.
    let number: String
  }

  private let units: Set<String>

  /// Knows the words of a language for the units of the register, in all the forms that its numbers ask for.
  init(language: String) {
    var units: Set<String> = ["€", "eur", "%", "euro"]
    if InstantiationScope.primary(language) == "de" {
      units.formUnion([
        "jahren", "monaten", "tagen", "frage", "fragen", "cent", "punkte", "punkten", "antworten",
      ])
    }
    for number in ["1", "2", "3", "5", "11", "100"] {
      for unit in LawFact.DurationUnit.allCases.map(\.rawValue) + ["percent"] {
        Self.add(try? NumberFormatting.measure(number, unit: unit, language: language), to: &units)
      }
      Self.add(try? NumberFormatting.moneyInWords(number, whole: true, language: language), to: &units)
    }
    self.units = units
  }

  /// Takes the last word of a formatted quantity, where it is a word and not the number.
  private static func add(_ text: String??, to units: inout Set<String>) {
    guard case .some(.some(let text)) = text, let last = text.split(whereSeparator: \.isWhitespace).last,
      last.contains(where: \.isLetter)
    else { return }
    units.insert(last.lowercased())
  }

  /// All figures with a unit, in order.
  func find(in text: String) -> [Found] {
    guard text.contains(where: \.isNumber) else { return [] }
    let words = text.split(whereSeparator: \.isWhitespace).flatMap(Self.parts)
    var found: [Found] = []
    for (index, word) in words.enumerated() {
      let word = word.drop { Self.opening.contains($0) }
      guard let number = Self.number(word) else { continue }
      if index + 1 < words.count, units.contains(Self.bare(words[index + 1])) {
        found.append(Found(words: "\(word) \(Self.trimmed(words[index + 1]))", number: number))
      } else if index > 0, words[index - 1] == "€" {
        found.append(Found(words: "€ \(word)", number: number))
      }
    }
    return found
  }

  /// `255€` and `50%` are two words.
  private static func parts(_ word: Substring) -> [Substring] {
    guard let sign = word.firstIndex(where: { $0 == "€" || $0 == "%" }), sign != word.startIndex else {
      return word.first == "€" && word.count > 1 ? [word.prefix(1), word.dropFirst()] : [word]
    }
    return [word[..<sign], word[sign...]]
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, !last.isLetter, last != "€", last != "%" { word = word.dropLast() }
    return word
  }

  private static func bare(_ word: Substring) -> String { trimmed(word).lowercased() }

  private static let opening: Set<Character> = ["(", "„", "\"", "»", "–"]

  /// A figure as the register writes it: without group signs, with a point before the decimals.
  private static func number(_ word: Substring) -> String? {
    guard let first = word.first, let last = word.last, first.isASCII, first.isNumber, last.isNumber,
      word.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," })
    else { return nil }
    return String(word.filter { $0 != "." }.map { $0 == "," ? "." : $0 })
  }
}
