/// Finds the numbers that a text cites after a word: "Anlage 3", "Anlagen 1, 2 und 4", "Anlagen 1 bis 3".
enum Citations {
  /// The most numbers that a range may stand for; "Anlage 1-5000" is a file number, not a range.
  private static let rangeLimit = 200

  /// The numbers in the order of the text; the word may have an "n" or "en" for the plural.
  static func numbers(after word: String, in text: String) -> [Int] {
    guard !word.isEmpty else { return [] }
    var numbers: [Int] = []
    var rest = text[...]
    while let place = rest.firstRange(of: word) {
      let isWordStart = place.lowerBound == text.startIndex || !text[text.index(before: place.lowerBound)].isLetter
      rest = rest[place.upperBound...]
      guard isWordStart else { continue }
      var list = rest
      if list.hasPrefix("en") { list = list.dropFirst(2) } else if list.hasPrefix("n") { list = list.dropFirst() }
      if let first = list.first, first.isLetter { continue }
      numbers += readList(&list)
    }
    return numbers
  }

  /// Reads numbers with commas, "und", "sowie", "bis" or a dash between them.
  private static func readList(_ rest: inout Substring) -> [Int] {
    var numbers: [Int] = []
    var isRange = false
    while true {
      skipBlanks(&rest)
      for sign in ["Nr.", "Nrn."] where rest.hasPrefix(sign) {
        rest = rest.dropFirst(sign.count)
        skipBlanks(&rest)
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), number < 10_000 else { return numbers }
      rest = rest.dropFirst(digits.count)
      if isRange, let start = numbers.last, number > start, number - start <= rangeLimit {
        numbers += Array(start + 1...number)
      } else {
        numbers.append(number)
      }
      skipBlanks(&rest)
      guard let separator = separators.first(where: { rest.hasPrefix($0.text) }) else { return numbers }
      isRange = separator.isRange
      rest = rest.dropFirst(separator.text.count)
    }
  }

  private static let separators: [(text: String, isRange: Bool)] = [
    (",", false), ("und ", false), ("und\u{A0}", false), ("sowie ", false), ("bis ", true), ("bis\u{A0}", true),
    ("–", true), ("-", true),
  ]

  private static func skipBlanks(_ rest: inout Substring) { rest = rest.drop { $0.isWhitespace } }
}
