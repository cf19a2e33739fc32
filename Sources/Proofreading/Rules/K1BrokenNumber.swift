import Diagnostics

extension ProofRule {
  /// Numbers whose points and commas stand where they cannot.
  package static let k1 = ProofRule(
    "K1", id: "office.k1-number", sources: "V 5", .exact,
    message: Bilingual(
      de: "In der Zahl „{words}“ steht ein Punkt oder Komma an der falschen Stelle.",
      en: "The number “{words}” has a point or comma in the wrong place."),
    fix: Bilingual(
      de: "Setzen Sie den Punkt vor je drei Ziffern und ein Komma vor die Nachkommastellen: 55.000,00.",
      en: "Put the point before every three digits and a comma before the decimals: 55.000,00."),
    why: Bilingual(
      de: "Ob 55.0000 Euro 55.000 oder 550.000 Euro sind, kann niemand wissen, der die Vorlage liest.",
      en: "Nobody who reads the paper can know whether 55.0000 euros are 55.000 or 550.000."),
    wrong: "Der Ansatz beträgt 55.0000 Euro.", right: "Der Ansatz beträgt 55.000 Euro."
  ) { text, run in
    for sentence in text.sentences {
      for (index, token) in sentence.tokens.enumerated() where token.isAmount {
        let unit = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1].lower : ""
        if isBroken(token.text, isAmount: ["€", "euro", "eur", "cent", "%", "prozent"].contains(unit)) {
          run.report(index...index, of: sentence, in: text)
        }
      }
    }
  }

  /// Whether a number in figures can be neither a number, nor a day, nor the number of a section or product.
  ///
  /// - Parameter isAmount: Whether a unit of money or `%` follows, so that it is certain to be an amount.
  static func isBroken(_ number: String, isAmount: Bool) -> Bool {
    guard number.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }) else { return false }
    let halves = number.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    // "1,234.50" is English, "1,234,50" nothing at all.
    if halves.count > 2 { return true }
    if halves.count == 2 {
      if halves[1].contains(".") { return true }
      if isAmount, halves[1].count == 1, halves[0].contains(".") { return true }
    }
    let groups = halves[0].split(separator: ".", omittingEmptySubsequences: false).map(\.count)
    guard groups.count > 1, let first = groups.first, let last = groups.last else { return false }
    let middle = groups.dropFirst().dropLast()
    if groups.count == 2 {
      // "17.30" is a time, "2.1" a section, "3.2026" a month with its year.
      if last >= 4 { return first <= 3 && !isYear(halves[0].suffix(4), after: last) }
      return isAmount && (last != 3 || first > 3)
    }
    if middle.allSatisfy({ $0 == 3 }) { return last != 3 || isAmount && first > 3 }
    return isAmount
  }

  private static func isYear(_ digits: Substring, after count: Int) -> Bool {
    count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }
}
