import Diagnostics

extension ProofRule {
  /// A hyphen where a dash belongs.
  package static let k6 = ProofRule(
    "K6", id: "office.k6-dash", sources: "5", .exact,
    message: Bilingual(
      de: "Zwischen „{words}“ steht ein Bindestrich statt eines Gedankenstrichs.",
      en: "In “{words}” there is a hyphen instead of a dash."),
    fix: Bilingual(
      de: "Schreiben Sie den Halbgeviertstrich (–), zwischen Zahlen ohne Leerzeichen.{better}",
      en: "Write an en dash (–), between numbers without blanks.{better}"),
    why: Bilingual(
      de: "Der kurze Strich verbindet Wörter; Gedanken und „bis“ haben den längeren (DIN 5008).",
      en: "The short stroke joins words; thoughts and „bis“ have the longer one (DIN 5008)."),
    wrong: "Das Programm läuft 2025-2030.", right: "Das Programm läuft 2025–2030."
  ) { text, run in
    let units: Set<String> = ["euro", "€", "%", "prozent", "uhr", "jahre", "jahren", "monate", "stellen", "personen"]
    for sentence in text.sentences {
      let tokens = sentence.tokens
      guard tokens.count > 2 else { continue }
      for index in 1..<tokens.count - 1 where tokens[index].text == "-" {
        let (left, sign, right) = (tokens[index - 1], tokens[index], tokens[index + 1])
        if sign.isSpaced, right.isSpaced {
          run.report(index - 1...index + 1, of: sentence, in: text, better: "\(left.text) – \(right.text)")
          continue
        }
        let others: Set<ValueType> = [.phone, .reference, .law, .address]
        guard left.kind == .number, right.kind == .number, !sign.isSpaced, !right.isSpaced,
          !(left.value.map(others.contains) ?? false), !(right.value.map(others.contains) ?? false)
        else { continue }
        let isYears = [left, right].allSatisfy { ValueRecognizer.isYear($0.text) }
        let unit = index + 2 < tokens.count ? tokens[index + 2].lower : ""
        if isYears || units.contains(unit) {
          run.report(index - 1...index + 1, of: sentence, in: text, better: "\(left.text)–\(right.text)")
        }
      }
    }
  }
}
