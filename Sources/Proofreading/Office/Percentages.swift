/// Percentages that a sentence derives from two numbers: "4 von 11 Stellen (36 %)".
enum Percentages {
  /// A percentage that is another one.
  struct Slip {
    /// The number and its sign.
    let tokens: ClosedRange<Int>
    /// As it should be.
    let better: String
  }

  private static let links: Set<String> = [
    "(", "das", "sind", "entspricht", "entsprechen", "also", "=", "mithin", "somit",
  ]
  private static let roughly: Set<String> = ["rund", "ca", "etwa", "knapp", "gut", "fast", "über", "circa"]

  /// The percentages that do not follow.
  static func slips(in tokens: [Token]) -> [Slip] {
    var slips: [Slip] = []
    for index in tokens.indices.dropLast() {
      guard tokens[index].kind == .number, ["%", "prozent"].contains(tokens[index + 1].lower),
        let percent = GermanNumber(tokens[index].text),
        let pair = pair(tokens, before: index) ?? pair(tokens, after: index + 1)
      else { continue }
      guard pair.whole > 0 else { continue }
      let exact = Double(pair.part) / Double(pair.whole) * 100
      let scale = [1.0, 10, 100, 1000, 10_000][percent.decimals]
      let slack = pair.isRough ? 2 : 0.5 / scale + 1e-9
      guard abs(exact - Double(percent.units) / 10_000) > slack else { continue }
      let rounded = Int((exact * scale).rounded()) * Int(10_000 / scale)
      slips.append(
        Slip(tokens: index...index + 1, better: GermanNumber.text(rounded, decimals: percent.decimals) + "\u{A0}%"))
    }
    return slips
  }

  /// "a … von … b (", "a von b, das sind".
  private static func pair(_ tokens: [Token], before index: Int) -> (part: Int, whole: Int, isRough: Bool)? {
    let gap = tokens[max(0, index - 6)..<index]
    guard let whole = gap.lastIndex(where: { number($0) != nil }),
      tokens[whole + 1..<index].contains(where: { links.contains($0.lower) }),
      !tokens[whole + 1..<index].contains(where: { [".", ";"].contains($0.text) })
    else { return nil }
    return pair(tokens, whole: whole, rough: tokens[whole..<index])
  }

  /// "c % (a von b)".
  private static func pair(_ tokens: [Token], after index: Int) -> (part: Int, whole: Int, isRough: Bool)? {
    guard index + 1 < tokens.count, tokens[index + 1].text == "(" else { return nil }
    let end = tokens[(index + 1)...].firstIndex { $0.text == ")" } ?? tokens.count
    guard let whole = tokens[(index + 1)..<end].lastIndex(where: { number($0) != nil }) else { return nil }
    return pair(tokens, whole: whole, rough: tokens[max(0, index - 3)..<index])
  }

  private static func pair(
    _ tokens: [Token], whole: Int, rough: ArraySlice<Token>
  ) -> (part: Int, whole: Int, isRough: Bool)? {
    guard let of = tokens[max(0, whole - 4)..<whole].lastIndex(where: { $0.lower == "von" }),
      let part = tokens[max(0, of - 4)..<of].lastIndex(where: { number($0) != nil }),
      let numerator = number(tokens[part]), let denominator = number(tokens[whole])
    else { return nil }
    return (numerator, denominator, rough.contains { roughly.contains($0.lower) })
  }

  /// The number of a token that may be counted or paid.
  private static func number(_ token: Token) -> Int? {
    guard token.isAmount else { return nil }
    return GermanNumber(token.text)?.units
  }
}
