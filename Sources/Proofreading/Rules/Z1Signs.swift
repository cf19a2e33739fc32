import Diagnostics

extension ProofRule {
  /// No special characters.
  package static let z1 = ProofRule(
    "Z1", id: "easy.z1-sign", sources: "B N T", .exact,
    message: Bilingual(
      de: "„{words}“ ist ein Sonderzeichen oder hat eines.", en: "“{words}” is, or has, a special character."),
    fix: Bilingual(
      de: "Schreiben Sie das Wort dafür, oder bauen Sie den Satz um.{better}",
      en: "Write the word for it, or recast the sentence.{better}"),
    why: Bilingual(
      de:
        "Klammern, Schrägstriche, §, &, % und ähnliche Zeichen muss man kennen, und die Sprachausgabe liest sie vor oder lässt "
        + "sie weg. Eine Gesetzesstelle, die im Dokument als solche ausgezeichnet ist, ist ausgenommen.",
      en:
        "Brackets, slashes, §, &, % and the like must be known, and screen readers spell them out or skip them. A citation "
        + "that the document marks as one is exempt."),
    wrong: "Sie brauchen Pass & Foto.", right: "Sie brauchen Pass und Foto."
  ) { text, run in
    let signs: [String: String] = [
      "%": "Prozent", "§": "Paragraf", "§§": "Paragrafen", "&": "und", "/": "oder", "(": "", ")": "", "[": "", "]": "",
      "{": "", "}": "",
      "\"": "", "…": "", ";": "", "†": "", "*": "", "_": "", "+": "und", "=": "ist", "<": "weniger als",
      ">": "mehr als", "#": "", "~": "ungefähr", "^": "",
      "|": "", "→": "", "±": "", "×": "mal", "°": "Grad", "@": "", "\\": "", "«": "", "»": "", "„": "", "“": "",
      "”": "", "‚": "", "‘": "", "€": "Euro", "$": "Dollar", "£": "", "–": "", "—": "", "•": "", "½": "ein halbes",
      "¼": "ein Viertel", "²": "", "³": "",
    ]
    for sentence in text.sentences {
      let tokens = sentence.tokens
      var reportedBracket = false
      var quoted = false
      for (index, token) in tokens.enumerated() where !token.isDeclared && token.value != .address {
        if token.kind == .word {
          guard token.value == nil, let better = genderForm(token.text) else { continue }
          run.report(index...index, of: sentence, in: text, better: better.isEmpty ? nil : better)
          continue
        }
        if token.kind == .number, token.text.contains("/") {
          run.report(index...index, of: sentence, in: text)
          continue
        }
        if token.text == ".", index + 2 < tokens.count, tokens[index + 1].text == ".", tokens[index + 2].text == "." {
          run.report(index...index + 2, of: sentence, in: text)
          continue
        }
        // "30,-"
        if ["-", "–"].contains(token.text), !token.isSpaced, index > 1, tokens[index - 1].text == "," {
          run.report(index - 2...index, of: sentence, in: text, better: "\(tokens[index - 2].text) Euro")
          continue
        }
        // A dash between numbers has a rule of its own.
        if ["–", "—"].contains(token.text),
          !token.isSpaced
            || index > 0 && tokens[index - 1].kind == .number && index + 1 < tokens.count
              && tokens[index + 1].kind == .number
        {
          continue
        }
        if token.text == "-", token.isSpaced, index > 0, index + 1 < tokens.count, tokens[index + 1].isSpaced,
          tokens[index - 1].kind == .word
        {
          run.report(index...index, of: sentence, in: text)
          continue
        }
        guard let word = signs[token.text] ?? (token.text.hasPrefix("...") ? "" : nil) else { continue }
        // A telephone number has its own rule, and its brackets and slashes are usual.
        if token.value == .phone { continue }
        if ["(", ")", "[", "]"].contains(token.text) {
          if reportedBracket { continue }
          reportedBracket = true
          let close = tokens[index...].firstIndex { $0.text == ")" || $0.text == "]" } ?? index
          run.report(index...close, of: sentence, in: text)
          continue
        }
        if ["“", "”", "‘", "«"].contains(token.text), quoted { continue }
        if ["„", "\"", "‚", "»"].contains(token.text) {
          if quoted { continue }
          quoted = true
          let close = tokens[index...].dropFirst().firstIndex { ["“", "”", "\"", "‘", "«"].contains($0.text) } ?? index
          run.report(index...close, of: sentence, in: text)
          continue
        }
        run.report(index...index, of: sentence, in: text, better: word.isEmpty ? nil : word)
      }
    }
  }

  /// "Bürger*innen", "Bürger/innen", "Bürger_innen", "Bürger:innen", "BürgerInnen": nil for other words.
  private static func genderForm(_ text: String) -> String? {
    for sign in ["*", "_", "/", ":", "/-"] {
      let parts = text.components(around: sign)
      if parts.count == 2,
        ["in", "innen", "r", "n", "e", "en", "frau", "-in", "-innen"].contains(parts[1].lowercased())
      {
        switch parts[1].lowercased() {
        case "innen", "-innen": return "\(parts[0]) und \(parts[0])innen"
        case "in", "-in": return "\(parts[0]) oder \(parts[0])in"
        default: return ""
        }
      }
      if parts.count > 1, sign == "*" || sign == "_" || sign == "/" { return "" }
    }
    for ending in ["Innen", "In"] where text.hasSuffix(ending) && text.count > ending.count + 2 {
      let stem = text.dropLast(ending.count)
      if stem.last?.isLowercase == true { return "\(stem) und \(stem)\(ending.lowercased())" }
    }
    return nil
  }
}

extension String {
  /// The parts before and after each occurrence of a sign.
  fileprivate func components(around sign: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: sign) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
