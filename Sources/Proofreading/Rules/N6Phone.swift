import Diagnostics

extension ProofRule {
  /// Telephone numbers in groups.
  package static let n6 = ProofRule(
    "N6", id: "easy.n6-phone", sources: "N", .exact,
    message: Bilingual(
      de: "Die Telefonnummer „{words}“ hat keine Gruppen.", en: "The telephone number “{words}” has no groups."),
    fix: Bilingual(
      de: "Setzen Sie Leerzeichen zwischen Gruppen von Ziffern.{better}",
      en: "Put blanks between groups of digits.{better}"),
    why: Bilingual(
      de:
        "Lange Ziffernfolgen verliert man beim Wählen aus den Augen. Höchstens 5 Ziffern stehen ohne Leerzeichen beieinander; "
        + "Schrägstrich und Bindestrich sind kein Leerzeichen.",
      en:
        "One loses one's place in long runs of digits. At most 5 digits stand without a blank; a slash or hyphen is none."
    ),
    wrong: "Telefon: 02144060333", right: "Telefon: 0214 40 60 333"
  ) { text, run in
    let limit = run.settings.number("limit", default: 5)
    for sentence in text.sentences {
      let tokens = sentence.tokens
      var index = 0
      while index < tokens.count {
        guard tokens[index].value == .phone, tokens[index].kind != .word else {
          index += 1
          continue
        }
        var end = index
        while end + 1 < tokens.count, tokens[end + 1].value == .phone { end += 1 }
        if longestRun(tokens[index...end]) > limit {
          run.report(index...end, of: sentence, in: text, better: grouped(tokens[index...end]))
        }
        index = end + 1
      }
    }
  }

  /// The most digits without a blank between them; the country code does not count.
  private static func longestRun(_ tokens: ArraySlice<Token>) -> Int {
    var longest = 0
    var current = 0
    for token in tokens {
      if token.isSpaced || token.text == ")" { current = 0 }
      current += token.text.count(where: \.isNumber)
      longest = max(longest, current)
    }
    return longest
  }

  /// The digits in groups: four for the code, then twos from the left.
  private static func grouped(_ tokens: ArraySlice<Token>) -> String? {
    let digits = Array(tokens.map(\.text).joined().filter(\.isNumber))
    guard digits.count > 6, digits[0] == "0" else { return nil }
    var groups = [String(digits[..<4])]
    var rest = digits[4...]
    while !rest.isEmpty {
      let count = rest.count == 3 ? 3 : min(2, rest.count)
      groups.append(String(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return groups.joined(separator: " ")
  }
}
