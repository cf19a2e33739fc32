import Diagnostics

extension ProofRule {
  /// No cross-references.
  package static let z2 = ProofRule(
    "Z2", id: "easy.z2-reference", sources: "N T", .exact,
    message: Bilingual(de: "„{words}“ schickt an eine andere Stelle.", en: "“{words}” sends the reader elsewhere."),
    fix: Bilingual(de: "Sagen Sie es hier noch einmal.", en: "Say it again here."),
    why: Bilingual(
      de: "Wer blättern muss, verliert den Faden. Lieber einmal wiederholen.",
      en: "Who must leaf through loses the thread; rather repeat."),
    wrong: "Mehr dazu siehe Seite 4.", right: "Das Geld bekommen Sie jeden Monat."
  ) { text, run in
    let places: Set<String> = [
      "seite", "kapitel", "abschnitt", "anlage", "anhang", "punkt", "ziffer", "abbildung", "tabelle", "fußnote", "teil",
      "absatz", "nummer", "bild",
      "randnummer", "fuß-note", "seiten", "anlagen", "merkblatt", "blatt",
    ]
    let words: Set<String> = [
      "siehe", "vgl", "vergleiche", "obengenannt", "obengenannte", "obengenannten", "obenstehend", "obenstehende",
      "obenstehenden", "untenstehend",
      "untenstehende", "untenstehenden", "vorgenannt", "vorgenannte", "vorgenannten", "vorstehend", "vorstehende",
      "vorstehenden", "nachstehend",
      "nachstehende", "nachstehenden", "umseitig", "umseitige", "umseitigen", "oben-genannte", "obige", "obigen",
      "obiger", "obiges", "ebenda", "ebd",
      "vorangehenden", "vorhergehenden", "nachfolgenden", "nachfolgende", "nebenstehend", "nebenstehende", "umstehend",
      "umstehenden", "beiliegenden",
      "letztgenannte", "erstgenannte", "letztgenannten", "erstgenannten", "rückseitig",
    ]
    for sentence in text.sentences {
      let tokens = sentence.tokens
      var last = -1
      for (index, token) in tokens.enumerated() where token.kind == .word && index > last && !token.isDeclared {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let previous = index > 0 ? tokens[index - 1] : nil
        var end: Int?
        if words.contains(token.lower) {
          end = tokens.count > index + 1 ? min(tokens.count - 1, index + 2) : index
        } else if token.lower == "sehen", next?.text == "Sie",
          tokens.dropFirst(index + 2).contains(where: { places.contains($0.lower) })
        {
          end = index + 2
        } else if places.contains(token.lower), token.value == nil || token.value == .reference, let next,
          next.kind == .number || next.text.count == 1 && next.kind == .word && next.isCapitalized
        {
          // "Seite 2 von 4" is a page number, "Teil 2" may be a title.
          if token.lower == "nummer" || token.lower == "teil" || token.lower == "absatz" || token.lower == "bild" {
            guard let previous, ["in", "unter", "siehe", "im", "auf", "von"].contains(previous.lower) else { continue }
          }
          if tokens.count <= 5, token.lower == "seite", tokens.contains(where: { $0.lower == "von" }), index == 0 {
            continue
          }
          end = index + 1
        } else if ["oben", "unten"].contains(token.lower), isReference(previous, next, tokens, index) {
          end = next?.kind == .word ? index + 1 : index
        } else if places.contains(token.lower), let previous,
          [
            "nächsten", "nächste", "folgenden", "folgende", "letzten", "vorigen", "vorherigen", "anderen", "ersten",
            "vorletzten",
          ].contains(previous.lower)
        {
          end = index
          last = index
          run.report(index - 1...index, of: sentence, in: text)
          continue
        } else if index > 0,
          ["erwähnt", "genannt", "beschrieben", "dargestellt", "erläutert", "ausgeführt", "gesagt", "erklärt"].contains(
            token.lower),
          ["wie", "bereits", "schon"].contains(tokens[index - 1].lower), tokens[0].lower == "wie"
        {
          end = index
        } else if ["kapitel", "abschnitt", "anhang", "anlage"].contains(token.lower), let previous,
          ["im", "in", "siehe", "der", "dem"].contains(previous.lower)
        {
          end = index
        } else if token.lower == "rückseite", index > 0 {
          end = index
        }
        guard let end else { continue }
        run.report(index...end, of: sentence, in: text)
        last = end
      }
    }
  }

  /// "weiter unten", "wie oben", "oben genannt", "siehe oben"; not "die Unterschrift steht unten".
  private static func isReference(_ previous: Token?, _ next: Token?, _ tokens: [Token], _ index: Int) -> Bool {
    if let previous,
      ["weiter", "wie", "siehe", "s", "schon", "bereits", "die", "der", "das", "den", "dem"].contains(previous.lower)
    {
      return true
    }
    let participles: Set<String> = [
      "genannt", "genannte", "genannten", "genannter", "beschrieben", "beschriebene", "beschriebenen", "erwähnt",
      "erwähnte", "erwähnten",
      "stehend", "stehende", "stehenden", "aufgeführt", "aufgeführte", "aufgeführten", "angegeben", "angegebene",
      "angegebenen", "erklärt", "dargestellt",
    ]
    if let next, participles.contains(next.lower) { return true }
    let last = tokens.last { $0.kind != .sign }
    return last.map { participles.contains($0.lower) } ?? false
  }
}
