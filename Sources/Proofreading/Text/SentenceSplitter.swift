/// Finds the ends of sentences: after `.`, `!`, `?` and `…`, and after a colon before a capital letter, but not after abbreviations, initials and ordinals.
struct SentenceSplitter {
  /// Abbreviations with their points, in small letters: `z. b.`, `ggf.`.
  let abbreviations: Set<String>

  /// Months, before which a number with a point is a day.
  static let months: Set<String> = [
    "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
  ]
  /// Words after which a number with a point is an ordinal: "am 3. Tag".
  private static let ordinalHeads: Set<String> = [
    "am", "der", "die", "das", "den", "dem", "des", "zum", "zur", "im", "vom", "bis", "ab", "seit", "jeder", "jede",
    "jeden", "beim", "und", "oder", "ihr", "ihre", "ihren", "ihrem", "mein", "sein", "dieser", "diesem", "einen", "ein",
    "eine", "einem", "nach",
  ]

  /// The ranges of the sentences among the tokens of a block.
  func split(_ tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard ends(tokens, at: index, from: start) else { continue }
      // Quotation marks and brackets after the end belong to the sentence.
      while index + 1 < tokens.count, tokens[index + 1].kind == .sign, !tokens[index + 1].isSpaced,
        ["“", "\"", "‘", "»", ")", "”", ".", "!", "?"].contains(tokens[index + 1].text)
      {
        index += 1
      }
      result.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
  }

  private func ends(_ tokens: [Token], at index: Int, from start: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .sign, token.value != .address, let sign = token.text.first, ".!?…:".contains(sign) else {
      return false
    }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    // "Das heißt: Sie dürfen arbeiten." are two statements; "Telefon: 0211 …" and "Sie brauchen: einen Pass" are one.
    if sign == ":" { return next.isSpaced && next.kind == .word && next.isCapitalized }
    // "www.stadt.de", "1.234": no blank follows.
    if !next.isSpaced, next.kind != .sign { return false }
    if token.text != "." { return !(next.lower == "und" || next.text.first?.isLowercase == true) }
    // A small letter goes on with the sentence: "usw. und", "ca. drei".
    if next.kind == .word, next.text.first?.isLowercase == true { return false }
    if [",", ";", ":"].contains(next.text) { return false }
    // "1.–30. Mai"
    if ["–", "-", "—"].contains(next.text), !next.isSpaced { return false }
    guard index > start, !token.isSpaced else { return true }
    let previous = tokens[index - 1]
    if previous.kind == .number { return !isOrdinal(tokens, index - 1, next, from: start) }
    guard previous.kind == .word else { return true }
    if previous.text.count == 1, previous.isCapitalized, previous.text.first?.isLetter == true { return false }
    // "Goethestr. 33"
    if previous.lower.hasSuffix("str"), next.kind == .number { return false }
    if abbreviations.contains(previous.lower + ".") {
      // At the end of a sentence an abbreviation's point is the sentence's own: "usw. Danach".
      return ["usw.", "etc.", "u.a."].contains(previous.lower + ".")
    }
    return true
  }

  private func isOrdinal(_ tokens: [Token], _ number: Int, _ next: Token, from start: Int) -> Bool {
    guard tokens[number].text.count <= 2 else { return false }
    if Self.months.contains(next.lower) || next.kind == .number && number > start { return true }
    // "1. Sie füllen den Antrag aus": the number of an item.
    if number == start { return true }
    return Self.ordinalHeads.contains(tokens[number - 1].lower)
  }
}
