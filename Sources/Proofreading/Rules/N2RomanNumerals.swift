import Diagnostics

extension ProofRule {
  /// No Roman numerals.
  package static let n2 = ProofRule(
    "N2", id: "easy.n2-roman-numeral", sources: "N I T", .exact, severity: .error,
    message: Bilingual(de: "„{words}“ ist eine römische Zahl.", en: "“{words}” is a Roman numeral."),
    fix: Bilingual(de: "Schreiben Sie die Zahl mit Ziffern.{better}", en: "Write the number in digits.{better}"),
    why: Bilingual(
      de: "Viele Menschen kennen römische Zahlen nicht, und die Sprachausgabe liest sie als Buchstaben.",
      en: "Many people do not know Roman numerals, and screen readers spell them out as letters."),
    wrong: "Lesen Sie Kapitel IV.", right: "Lesen Sie Kapitel 4."
  ) { text, run in
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where token.isPlainWord {
        guard let number = roman(token.text) else { continue }
        // One letter is a number only after a word that is counted, or with a point before a noun: "Kapitel V", "Karl V."
        if token.text.count == 1 {
          let isCounted = index > 0 && tokens[index - 1].isCapitalized && tokens[index - 1].kind == .word
          guard isCounted, token.text != "C" && token.text != "D" && token.text != "M" && token.text != "L" else {
            continue
          }
        }
        run.report(index...index, of: sentence, in: text, better: "\(number)")
      }
    }
  }

  /// The value of a Roman numeral in capitals, written the usual way; nil for other words.
  static func roman(_ text: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    let digits = text.map { values[$0] ?? 0 }
    guard !digits.isEmpty, !digits.contains(0),
      !["CD", "DM", "MM", "CM", "LCD", "MDL", "CV", "CC", "MC", "DC"].contains(text)
    else { return nil }
    var number = 0
    for (index, digit) in digits.enumerated() {
      number += index + 1 < digits.count && digits[index + 1] > digit ? -digit : digit
    }
    return written(number) == text ? number : nil
  }

  private static func written(_ number: Int) -> String {
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"),
      (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
