import Diagnostics

extension ProofRule {
  /// Dates with the name of the month, times without leading zeros.
  package static let n5 = ProofRule(
    "N5", id: "easy.n5-date", sources: "S T", .exact,
    message: Bilingual(
      de: "„{words}“ ist als Datum oder Uhrzeit schwer zu lesen.", en: "“{words}” is hard to read as a date or time."),
    fix: Bilingual(
      de: "Schreiben Sie den Monat als Wort und die Uhrzeit ohne Null am Anfang.{better}",
      en: "Write the month as a word, and the time without a leading zero.{better}"),
    why: Bilingual(
      de: "1. März 2026 liest man vor, 01.03.2026 nicht. Uhrzeiten: 9 Uhr, 9:30 Uhr oder 9.30 Uhr.",
      en: "1. März 2026 can be read aloud, 01.03.2026 cannot. Times: 9 Uhr, 9:30 Uhr or 9.30 Uhr."),
    wrong: "Der Termin ist am 01.03.2026 um 09:00 Uhr.", right: "Der Termin ist am 1. März 2026 um 9 Uhr."
  ) { text, run in
    for sentence in text.sentences {
      let tokens = sentence.tokens
      var index = 0
      while index < tokens.count {
        defer { index += 1 }
        let token = tokens[index]
        guard token.kind == .number, !token.isDeclared else { continue }
        if ValueRecognizer.isNumericDate(token.text) {
          run.report(index...index, of: sentence, in: text, better: written(token.text))
        } else if let end = shortDate(tokens, at: index) {
          run.report(index...end, of: sentence, in: text)
          index = end
        } else if token.value == .time, let better = time(token.text) {
          run.report(index...index, of: sentence, in: text, better: better)
        }
      }
    }
  }

  /// "01.03.", "1. 3. 2026": days and months in digits, cut at their points.
  private static func shortDate(_ tokens: [Token], at index: Int) -> Int? {
    let text = tokens[index].text
    if text.split(separator: ".").count == 2, text.split(separator: ".").allSatisfy({ $0.count <= 2 }),
      index + 1 < tokens.count, tokens[index + 1].text == ".", !tokens[index + 1].isSpaced, tokens[index].value == nil
    {
      let parts = text.split(separator: ".").compactMap { Int($0) }
      return parts.count == 2 && (1...31).contains(parts[0]) && (1...12).contains(parts[1]) ? index + 1 : nil
    }
    guard text.count <= 2, index + 3 < tokens.count, tokens[index + 1].text == ".", tokens[index + 2].kind == .number,
      tokens[index + 2].text.count <= 2, tokens[index + 3].text == "."
    else { return nil }
    return index + 4 < tokens.count && ValueRecognizer.isYear(tokens[index + 4].text) ? index + 4 : index + 3
  }

  private static func written(_ text: String) -> String? {
    let months = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ]
    let isISO = text.contains("-")
    let parts = text.split(separator: isISO ? "-" : ".").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (day, month, year) = isISO ? (parts[2], parts[1], parts[0]) : (parts[0], parts[1], parts[2])
    guard (1...12).contains(month) else { return nil }
    return "\(day). \(months[month - 1]) \(year < 100 ? 2000 + year : year)"
  }

  /// "9 Uhr" for "09:00", "9:30" for "09:30"; nil for a time that is well written.
  private static func time(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard let hour = parts.first, hour.count == 2, hour.hasPrefix("0") else { return nil }
    let rest = parts.count > 1 && parts[1] != "00" ? ":\(parts[1])" : ""
    return "\(hour.dropFirst())\(rest) Uhr"
  }
}
