/// Finds typed values by their form: money, dates, times, telephone numbers, citations of laws, addresses.
enum ValueRecognizer {
  private static let currencies: Set<String> = ["euro", "€", "cent", "eur", "dollar", "$", "franken"]
  private static let phoneHeads: Set<String> = [
    "telefon", "telefon-nummer", "telefonnummer", "tel", "fax", "faxnummer", "fax-nummer", "mobil", "handy",
    "rufnummer",
    "notruf", "handy-nummer", "mobiltelefon", "whatsapp", "hotline",
  ]
  private static let lawHeads: Set<String> = ["§", "§§", "paragraf", "paragrafen", "artikel", "art"]
  private static let lawParts: Set<String> = [
    "absatz", "abs", "satz", "nummer", "nr", "buchstabe", "buchst", "halbsatz", "und", "bis", "i", "v", "m", "absätze",
  ]
  private static let referenceHeads: Set<String> = [
    "iban", "bic", "aktenzeichen", "az", "kundennummer", "kunden-nummer", "hausnummer", "zimmer", "raum", "etage",
    "haus",
    "linie", "bus", "straßenbahn", "seite", "aufgang", "eingang", "gleis", "nummer", "schalter",
    "zimmernummer",
    "zimmer-nummer",
  ]

  /// Marks the tokens of a block that belong to values.
  static func mark(_ tokens: inout [Token]) {
    markAddresses(&tokens)
    for index in tokens.indices where tokens[index].value == nil {
      if lawHeads.contains(tokens[index].lower) { markLaw(&tokens, from: index) }
      guard tokens[index].kind == .number, tokens[index].value == nil else { continue }
      markNumber(&tokens, at: index)
    }
  }

  private static func set(_ type: ValueType, _ range: ClosedRange<Int>, _ tokens: inout [Token]) {
    for index in range { tokens[index].value = type }
  }

  /// E-mail and net addresses: pieces without blanks around `@`, `://` or `www.`, or with a known ending.
  private static func markAddresses(_ tokens: inout [Token]) {
    var start = 0
    while start < tokens.count {
      var end = start
      while end + 1 < tokens.count, !tokens[end + 1].isSpaced { end += 1 }
      var last = end
      while last > start, [".", ",", "!", "?", ")", "“", ";", ":"].contains(tokens[last].text) { last -= 1 }
      let text = tokens[start...last].map(\.text).joined().lowercased()
      let isAddress =
        text.contains("@") || text.contains("://") || text.contains("www.")
        || [".de", ".org", ".com", ".eu", ".net", ".nrw"].contains { text.hasSuffix($0) && text.count > $0.count + 1 }
      if isAddress { set(.address, start...last, &tokens) }
      start = end + 1
    }
  }

  private static func markLaw(_ tokens: inout [Token], from start: Int) {
    // "Artikel" alone is an article of any kind.
    guard start + 1 < tokens.count, tokens[start + 1].text.first?.isNumber == true else { return }
    var end = start + 1
    while end + 1 < tokens.count {
      let next = tokens[end + 1]
      let isNumber = next.text.first?.isNumber == true
      let isPart = lawParts.contains(next.lower) && end + 2 < tokens.count
      let isSign =
        [".", ","].contains(next.text) && end + 2 < tokens.count
        && (tokens[end + 2].text.first?.isNumber == true || lawParts.contains(tokens[end].lower))
      let isLetter = next.text.count == 1 && next.text.first?.isLetter == true && !next.isSpaced
      let isCode = isLawName(next.text)
      guard isNumber || isPart || isSign || isLetter || isCode else { break }
      end += 1
      if isCode { break }
    }
    // A trailing "und" belongs to the sentence.
    while end > start + 1, lawParts.contains(tokens[end].lower) || [".", ","].contains(tokens[end].text) { end -= 1 }
    set(.law, start...end, &tokens)
  }

  /// `StAG`, `AufenthG`, `BGB`, `GG`: at least two capitals, ending in one or in G, B, O, V.
  static func isLawName(_ text: String) -> Bool {
    text.count >= 2 && text.count <= 12 && text.allSatisfy(\.isLetter) && text.count(where: \.isUppercase) >= 2
      && text.last?.isUppercase == true
  }

  private static func markNumber(_ tokens: inout [Token], at index: Int) {
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    let previous = index > 0 ? tokens[index - 1] : nil
    let text = tokens[index].text
    if let next, currencies.contains(next.lower) { return set(.money, index...index + 1, &tokens) }
    if let previous, ["€", "$"].contains(previous.text) { return set(.money, index - 1...index, &tokens) }
    if let next, next.lower == "uhr" {
      var start = index
      // "9:30" may be cut at the colon; "9 bis 12 Uhr" are two times.
      while start > 1, [":", "bis", "und", "-", "–"].contains(tokens[start - 1].lower),
        tokens[start - 2].kind == .number
      { start -= 2 }
      return set(.time, start...index + 1, &tokens)
    }
    if isClockTime(text) { return set(.time, index...index, &tokens) }
    if isNumericDate(text) { return set(.date, index...index, &tokens) }
    // "1. März 2026", "1. März"
    if text.count <= 2, let next, next.text == ".", index + 2 < tokens.count,
      SentenceSplitter.months.contains(tokens[index + 2].lower)
    {
      let hasYear = index + 3 < tokens.count && isYear(tokens[index + 3].text)
      return set(.date, index...(index + (hasYear ? 3 : 2)), &tokens)
    }
    if isYear(text), let previous,
      SentenceSplitter.months.contains(previous.lower)
        || [
          "jahr", "jahre", "jahres", "seit", "ab", "bis", "im", "anfang", "ende", "mitte", "von", "sommer", "winter",
          "herbst",
          "frühling", "vor", "nach", "und", "stand", "jahren",
        ].contains(previous.lower)
    {
      return set(.date, index...index, &tokens)
    }
    // "1.3.2026" cut in pieces by blanks: "1. 3. 2026".
    if text.count <= 2, index + 4 < tokens.count, next?.text == ".", tokens[index + 2].kind == .number,
      tokens[index + 3].text == ".", isYear(tokens[index + 4].text)
    {
      return set(.date, index...index + 4, &tokens)
    }
    if markPhone(&tokens, at: index) { return }
    if text.count == 5, text.allSatisfy(\.isNumber), let next, next.kind == .word, next.isCapitalized,
      !currencies.contains(next.lower), isPostcodePlace(tokens, index)
    {
      return set(.postal, index...index + 1, &tokens)
    }
    // "Goethestr. 33": the point of the abbreviation stands between.
    if let previous, previous.text == ".", index > 1, tokens[index - 2].lower.hasSuffix("str"), !previous.isSpaced {
      return set(.postal, index...index, &tokens)
    }
    if let previous, previous.kind == .word, text.count <= 4,
      [
        "straße", "strasse", "str", "weg", "platz", "allee", "ring", "gasse", "ufer", "damm", "markt", "bach",
        "postfach", "hof", "berg", "steig", "chaussee",
      ].contains(where: {
        previous.lower.hasSuffix($0)
      }), previous.isCapitalized
    {
      return set(.postal, index...index, &tokens)
    }
    if let previous,
      referenceHeads.contains(previous.lower)
        || previous.text == ":" && index > 1 && referenceHeads.contains(tokens[index - 2].lower)
    {
      return set(.reference, index...index, &tokens)
    }
  }

  /// A postcode is followed by a town at the end of a line or sentence, not by a counted noun.
  private static func isPostcodePlace(_ tokens: [Token], _ index: Int) -> Bool {
    guard index + 2 < tokens.count else { return true }
    return tokens[index + 2].kind == .sign
  }

  /// A run of digits with blanks, slashes and hyphens, at least six digits, that begins with 0 or + or follows "Telefon".
  private static func markPhone(_ tokens: inout [Token], at index: Int) -> Bool {
    var end = index
    var digits = tokens[index].text.count(where: \.isNumber)
    while end + 1 < tokens.count {
      let next = tokens[end + 1]
      if next.kind == .number {
        digits += next.text.count(where: \.isNumber)
        end += 1
      } else if ["/", "-", "–", "(", ")"].contains(next.text), end + 2 < tokens.count,
        tokens[end + 2].kind == .number || tokens[end + 2].text == "0"
      {
        end += 1
      } else {
        break
      }
    }
    var start = index
    while start > 0, ["(", "+"].contains(tokens[start - 1].text) { start -= 1 }
    let head = headWord(tokens, before: start)
    let isShort = ["110", "112", "115", "116"].contains(tokens[index].text)
    let isPhone =
      digits >= 6 && (tokens[index].text.hasPrefix("0") || start < index)
      || head && digits >= 3 || digits == 6 && tokens[index].text.hasPrefix("116") || isShort && digits <= 6
    guard isPhone else { return false }
    set(.phone, start...end, &tokens)
    return true
  }

  private static func headWord(_ tokens: [Token], before index: Int) -> Bool {
    var position = index - 1
    while position >= 0, position >= index - 4 {
      if phoneHeads.contains(tokens[position].lower) { return true }
      guard [":", ".", "ist", "die", "nummer", "(", "unter", "der"].contains(tokens[position].lower) else {
        return false
      }
      position -= 1
    }
    return false
  }

  /// `2026`: four digits from 1000 to 2199.
  static func isYear(_ text: String) -> Bool {
    guard text.count == 4, let number = Int(text) else { return false }
    return (1000...2199).contains(number)
  }

  /// `01.03.2026`, `1.3.26`, `2026-03-01`.
  static func isNumericDate(_ text: String) -> Bool {
    let points = text.split(separator: ".", omittingEmptySubsequences: false)
    if points.count == 3, points.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }),
      points[0].count <= 2, points[1].count <= 2, points[2].count == 2 || points[2].count == 4
    {
      return true
    }
    let hyphens = text.split(separator: "-", omittingEmptySubsequences: false)
    return hyphens.count == 3 && hyphens[0].count == 4 && hyphens.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// `9:00`, `09.30` is left to the word "Uhr" after it.
  static func isClockTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
      return false
    }
    return (0...24).contains(hour) && (0...59).contains(minute)
  }
}

extension ValueRecognizer {
  /// Whether a token closes a citation that began with "§" in the same sentence.
  static func followsLaw(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && tokens[index - 1].value == .law
  }
}
