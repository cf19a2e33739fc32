import TextAnalysis

/// Cuts a text into words, numbers and signs: ICU's words, joined where German writes one word.
struct Tokenizer {
  let boundaries: BoundaryFinder

  /// Signs that join two words into one: hyphens, Mediopunkt, apostrophe, soft hyphen, and those of gender forms.
  private static let joiners: Set<String> = ["-", "\u{2010}", "\u{2011}", "·", "’", "'", "\u{AD}", "*", ":", "_", "/"]

  /// The tokens of a text in order.
  func tokens(_ text: [UInt8]) -> [Token] {
    let bounds = boundaries.wordBoundaries(in: text, language: "de")
    var parts: [(range: Range<Int>, text: String, isWord: Bool)] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      let string = String(decoding: text[start..<end], as: UTF8.self)
      parts.append((start..<end, string, string.contains { $0.isLetter || $0.isNumber }))
    }
    var tokens: [Token] = []
    var index = 0
    while index < parts.count {
      let part = parts[index]
      var end = index
      if part.isWord {
        while end + 2 < parts.count, parts[end + 2].isWord,
          joins(parts[end].text, parts[end + 1].text, parts[end + 2].text)
        {
          end += 2
        }
        // "2027-05-31" is one date.
        if let length = isoDate(parts[index...].prefix(5).map(\.text)) { end = index + length }
        // "ein- und ausreisen": the hyphen at the end belongs to the word.
        if end + 1 < parts.count, parts[end + 1].text == "-", end + 2 >= parts.count || !parts[end + 2].isWord {
          end += 1
        }
      }
      let range = part.range.lowerBound..<parts[end].range.upperBound
      defer { index = end + 1 }
      let string = String(decoding: text[range], as: UTF8.self)
      if string.allSatisfy({ $0.isWhitespace || $0 == "\u{200B}" }) { continue }
      let isSpaced = range.lowerBound == 0 || Self.isBlank(parts[index - 1].text)
      tokens.append(Self.token(string, range, isWord: part.isWord, isSpaced: isSpaced))
    }
    return tokens
  }

  /// How many parts follow the first one of a date such as 2027-05-31; nil for other text.
  private func isoDate(_ parts: [String]) -> Int? {
    guard parts.count == 5, parts[0].count == 4, parts[1] == "-", parts[2].count == 2, parts[3] == "-",
      parts[4].count == 2,
      [parts[0], parts[2], parts[4]].allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return nil }
    return 4
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy { $0.isWhitespace || $0 == "\u{200B}" } }

  private func joins(_ left: String, _ sign: String, _ right: String) -> Bool {
    guard Self.joiners.contains(sign) else { return false }
    let letters = left.last?.isLetter == true && right.first?.isLetter == true
    switch sign {
    // 9:00 is a time, "Bürger:innen" a word; "Name:Vorname" is a slip that nobody counts on.
    case ":":
      return letters && right.first?.isLowercase == true || left.allSatisfy(\.isNumber) && right.allSatisfy(\.isNumber)
    case "_", "*": return letters && right.first?.isLowercase == true
    // "und/oder", "Bürger/innen", "Ehefrau/Ehemann": two words, but "/in" belongs to its word.
    case "/": return letters && ["in", "innen", "r", "n", "e", "en", "frau"].contains(right.lowercased())
    case "-", "\u{2010}", "\u{2011}":
      // "2026-11" and "9-12" are no words; "18-Jährige", "E-Mail", "A-1" are.
      return left.last?.isLetter == true || right.first?.isLetter == true
    default: return letters
    }
  }

  private static func token(_ text: String, _ range: Range<Int>, isWord: Bool, isSpaced: Bool) -> Token {
    let kind: Token.Kind =
      !isWord ? .sign : text.first?.isNumber == true && !text.contains(where: \.isLetter) ? .number : .word
    let lower = text.lowercased().filter { $0 != "·" && $0 != "\u{AD}" }
    return Token(kind: kind, text: text, lower: lower, range: range, isSpaced: isSpaced)
  }
}
