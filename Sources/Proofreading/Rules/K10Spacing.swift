import Diagnostics

extension ProofRule {
  /// Missing and surplus blanks beside numbers, abbreviations and signs.
  package static let k10 = ProofRule(
    "K10", id: "office.k10-blank", sources: "5", .exact,
    message: Bilingual(
      de: "Bei „{words}“ fehlt ein Leerzeichen, oder es ist eines zu viel.",
      en: "In “{words}” a blank is missing or too many."),
    fix: Bilingual(
      de: "Schreiben Sie: 27.500 €, 20 %, § 5, z. B.; vor Komma und Punkt steht keines.{better}",
      en: "Write: 27.500 €, 20 %, § 5, z. B.; none stands before a comma or point.{better}"),
    why: Bilingual(
      de: "DIN 5008. Dass Zahl und Einheit nicht auf zwei Zeilen geraten, dafür sorgt Vordruck selbst.",
      en: "DIN 5008. Vordruck itself keeps number and unit on one line."),
    wrong: "Das kostet 27.500€.", right: "Das kostet 27.500 €."
  ) { text, run in
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where token.value != .address {
        let previous = index > 0 ? tokens[index - 1] : nil
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        if isShortForm(token.text), next?.text == "." {
          let better = token.text.split(separator: ".").joined(separator: ".\u{A0}") + "."
          run.report(index...index + 1, of: sentence, in: text, better: better)
        }
        guard let previous else { continue }
        if previous.kind == .number, !token.isSpaced, ["€", "%", "euro", "eur", "prozent"].contains(token.lower) {
          // "20%ige" is one word.
          if token.text == "%", let next, !next.isSpaced, next.kind == .word { continue }
          run.report(index - 1...index, of: sentence, in: text, better: "\(previous.text)\u{A0}\(token.text)")
        } else if ["§", "§§"].contains(previous.text), token.kind != .sign, !token.isSpaced {
          run.report(index - 1...index, of: sentence, in: text, better: "\(previous.text)\u{A0}\(token.text)")
        } else if [",", ";"].contains(previous.text), token.kind == .word, !token.isSpaced, index > 1,
          tokens[index - 2].kind == .word, previous.value == nil
        {
          run.report(
            index - 2...index, of: sentence, in: text, better: "\(tokens[index - 2].text)\(previous.text) \(token.text)"
          )
        } else if [",", ";", ".", "!", "?"].contains(token.text), token.isSpaced, previous.kind == .word {
          run.report(index - 1...index, of: sentence, in: text, better: previous.text + token.text)
        }
      }
    }
  }

  /// "z.B", "i.d.R": letters with points and without blanks, the last point being the next token.
  private static func isShortForm(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isLetter) }
  }
}
