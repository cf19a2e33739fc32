import Diagnostics

extension ProofRule {
  /// No reported speech.
  package static let s9 = ProofRule(
    "S9", id: "easy.s9-reported-speech", sources: "T", .heuristic,
    message: Bilingual(de: "Wiedergegebene Rede: „{words}“.", en: "Reported speech: “{words}”."),
    fix: Bilingual(
      de: "Sagen Sie zuerst, wer spricht, und dann in einem eigenen Satz, was er sagt.",
      en: "Say first who speaks, and then in a sentence of its own what is said."),
    why: Bilingual(
      de: "Wer spricht und was gesagt wird, sind zwei Dinge: „Frau Kaya sagt: Der Kurs ist gut.“",
      en: "Who speaks and what is said are two things: “Frau Kaya sagt: Der Kurs ist gut.”"),
    wrong: "Die Behörde sagt, dass der Antrag fehlt.", right: "Die Behörde sagt: Der Antrag fehlt."
  ) { text, run in
    let stems = [
      "sag", "bericht", "erklär", "erzähl", "behaupt", "mein", "beton", "versicher", "äußer", "antwort", "schreib",
      "schrieb", "meld",
      "verkünd", "bestätig", "versprich", "versprach", "verspricht", "versproch", "mitgeteilt", "gesagt", "teilt",
      "erwähn", "glaub", "frag", "denk", "dacht",
      "vermut", "wiss", "weiß", "wuss", "hör", "bericht", "informier", "ruf", "warn", "droh", "geb", "gab", "forder",
      "räum", "führ", "dargelegt",
      "geschrieben", "erklärt", "berichtet", "behauptet", "gemeint", "geantwortet", "geäußert", "versichert", "erzählt",
      "gefragt", "bittet", "wies",
    ]
    let strong: Set<String> = ["zufolge", "angeblich", "laut"]
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where token.isPlainWord {
        if strong.contains(token.lower), introducesSource(tokens, index) {
          run.report(index...min(index + 1, tokens.count - 1), of: sentence, in: text)
          break
        }
        if token.lower == "nach", index + 1 < tokens.count,
          ["angaben", "angabe", "aussage", "aussagen", "auskunft", "meinung", "ansicht", "bericht", "berichten"]
            .contains(tokens[index + 1].lower)
        {
          run.report(index...index + 1, of: sentence, in: text)
          break
        }
        guard !token.isCapitalized || index == 0, stems.contains(where: { token.lower.hasPrefix($0) }) else { continue }
        guard let end = reported(tokens, after: index, run.german) else { continue }
        run.report(index...end, of: sentence, in: text)
        break
      }
    }
  }

  /// "laut Gesetz", "Laut der Behörde", "dem Bericht zufolge"; not "sprechen Sie laut".
  private static func introducesSource(_ tokens: [Token], _ index: Int) -> Bool {
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    switch tokens[index].lower {
    case "laut":
      return next.map {
        $0.kind == .word && ($0.isCapitalized || Closed.determiners.contains($0.lower)) && $0.text != "Sie"
      } ?? false
    default: return true
    }
  }

  /// After a comma: dass, ob, or a clause in the Konjunktiv. "Sagen Sie uns, ob …" asks the reader, and is none.
  private static func reported(_ tokens: [Token], after index: Int, _ german: GermanWords) -> Int? {
    guard let comma = tokens[index...].firstIndex(where: { $0.text == "," }), comma - index <= 6,
      comma + 1 < tokens.count
    else { return nil }
    if tokens[index..<comma].contains(where: { $0.text == "Sie" }), tokens[..<index].allSatisfy({ $0.lower == "bitte" })
    {
      return nil
    }
    if tokens[..<comma].contains(where: { ["ich", "wir"].contains($0.lower) }) { return nil }
    // The one who speaks is named: a reader who knows or thinks is no speaker.
    if tokens[..<comma].contains(where: { $0.text == "Sie" }) { return nil }
    let next = tokens[comma + 1].lower
    if ["dass", "ob"].contains(next) { return comma + 1 }
    // "sagt, er ist fleißig", "fragt, wo Sie wohnen", "schreibt, die Miete steigt": a clause with a verb of its own.
    let finder = VerbFinder(tokens, german: german)
    guard !finder.verbs(in: 0..<comma).isEmpty, tokens.count > comma + 2 else { return nil }
    return finder.verbs(in: comma + 1..<tokens.count).first.map { max(comma + 1, $0) }
  }
}
