/// Keeps together what readers take as one, although a plain space stands inside: “§ 5”, “10 %”, “z. B.”, “Dr. Ay”.
///
/// UAX #14 lets a line end after every space. Writers seldom type a no-break space, so `line-break: auto` puts one where
/// the rules of the trade want it (DIN 5008, Duden; CSS Text 3 §5.3 leaves refinements to us).
enum BoundPhrases {
  /// Whether a line may end at an offset that follows a space.
  static func allowsBreak(in text: [UInt8], at offset: Int, language: String) -> Bool {
    let space = offset - 1
    guard space > 0, offset < text.count, text[space] == 0x20 else { return true }
    let last = text[space - 1]
    let isFrench = language == "fr" || language.hasPrefix("fr-")
    if isFrench, text[offset] == 0xC2, offset + 1 < text.count, text[offset + 1] == 0xBB { return false }
    switch last {
    case UInt8(ascii: "."): return !isAbbreviation(before(space, in: text), after(offset, in: text), language)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return !isNumber(before(space, in: text), with: after(offset, in: text))
    case 0xA7: return before(space, in: text).trimmingOpening.contains { $0 != "§" }
    case 0xAB where isFrench: return before(space, in: text) != "«"
    default: return true
    }
  }

  /// The word that ends before a space.
  private static func before(_ space: Int, in text: [UInt8]) -> Substring {
    var start = space
    while start > 0, !isSpace(text[start - 1]), space - start < 24 { start -= 1 }
    return String(decoding: text[start..<space], as: UTF8.self)[...]
  }

  /// The word that begins at an offset.
  private static func after(_ offset: Int, in text: [UInt8]) -> Substring {
    var end = offset
    while end < text.count, !isSpace(text[end]), end - offset < 48 { end += 1 }
    return String(decoding: text[offset..<end], as: UTF8.self)[...]
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  // MARK: Numbers

  /// Units that follow a number.
  private static let units: Set<Substring> = [
    "%", "‰", "€", "$", "£", "EUR", "Euro", "CHF", "USD", "Cent", "Mio", "Mrd", "Tsd", "km", "m", "cm", "mm", "km²",
    "m²", "qm", "ha", "m³", "kg", "g", "t", "l", "ml", "kWh", "kW", "°C", "°", "Uhr", "h", "min", "Std", "Min", "s",
    "pt",
    "px", "KB", "MB", "GB", "год", "руб", "грн", "лв", "zł", "Kč", "lei", "Ft", "TL", "kr",
  ]

  /// A number and its unit, or two groups of three digits.
  private static func isNumber(_ number: Substring, with next: Substring) -> Bool {
    let digits = number.trimmingOpening
    guard digits.allSatisfy({ $0.isNumber || ".,-–/:+−".contains($0) }) else { return false }
    let word = next.trimmingClosing
    if units.contains(word) { return true }
    return word.count == 3 && word.allSatisfy(\.isASCIIDigit) && (1...3).contains(digits.count)
      && digits.allSatisfy(\.isASCIIDigit)
  }

  // MARK: Abbreviations

  /// Titles that stay with a name.
  private static let titles: Set<Substring> = [
    "Dr.", "Prof.", "Hr.", "Fr.", "St.", "Mr.", "Mrs.", "Ms.", "Mme.", "др.",
  ]

  /// Words that stay with the number after them.
  private static let counted: Set<Substring> = [
    "Abs.", "Art.", "Nr.", "Ziff.", "S.", "Bd.", "Kap.", "Abb.", "Tab.", "Anl.", "Rn.", "Rz.", "Buchst.", "lit.",
    "Pos.", "Tel.", "ca.", "Bl.", "No.", "no.", "p.", "pp.", "Fig.", "Sec.", "art.", "al.", "n.", "nr.", "str.", "ust.",
    "poz.",
    "st.", "ст.", "ч.", "п.", "стр.",
  ]

  private static let months: Set<Substring> = [
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  private static func isAbbreviation(_ written: Substring, _ next: Substring, _ language: String) -> Bool {
    let word = written.trimmingOpening
    guard let first = next.first(where: { !"(„“«".contains($0) }) else { return false }
    if titles.contains(word) { return first.isUppercase && next.count <= 16 }
    if counted.contains(word) { return first.isNumber }
    guard language == "de" || language.hasPrefix("de-") else { return false }
    // “z. B.”, “i. d. R.”, “e. V.”, “n. Chr.”: a letter with a point before a short word with one.
    if word.count == 2, word.first?.isLetter == true {
      let letters = next.prefix(while: \.isLetter)
      return (1...3).contains(letters.count) && next.dropFirst(letters.count).first == "."
    }
    let digits = word.dropLast()
    return (1...2).contains(digits.count) && digits.allSatisfy(\.isASCIIDigit) && months.contains(next.trimmingClosing)
  }
}

extension Substring {
  /// Without opening brackets and quotation marks before it.
  fileprivate var trimmingOpening: Substring { drop { "([{„“‚‘«»‹›\"'".contains($0) } }

  /// Without closing brackets, quotation marks and punctuation after it.
  fileprivate var trimmingClosing: Substring {
    var copy = self
    while let last = copy.last, ")]}“”‘’«»‹›\"'.,;:!?".contains(last) { copy.removeLast() }
    return copy
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
