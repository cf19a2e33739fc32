import Diagnostics

extension ProofRule {
  /// Who tested the text, or that nobody did.
  package static let p1 = ProofRule(
    "P1", id: "easy.p1-testers", sources: "N I 3", .exact, severity: .note,
    message: Bilingual(
      de: "Der Text sagt nicht, wer ihn geprüft hat.", en: "The text does not say who tested it."),
    fix: Bilingual(
      de: "Nennen Sie die Prüferinnen und Prüfer, oder schreiben Sie „regelgeprüfter Entwurf“.",
      en: "Name the testers, or write “regelgeprüfter Entwurf”."),
    why: Bilingual(
      de:
        "Alle Regelwerke verlangen, dass mindestens zwei Menschen aus der Zielgruppe den Text prüfen. Ohne sie ist er ein Entwurf.",
      en:
        "All rule books demand that at least two people of the target group test the text. Without them it is a draft."),
    wrong: "(kein Hinweis)", right: "Geprüft von der Prüfgruppe der Lebenshilfe."
  ) { text, run in
    guard text.text.isWholeDocument, let last = text.text.blocks.indices.last else { return }
    let known = [
      "regelgeprüfter entwurf", "regel-geprüfter entwurf", "geprüft von", "geprüft haben", "haben den text geprüft",
      "prüf-gruppe", "prüfgruppe", "prüferinnen",
    ]
    if text.contains(anyOf: known) { return }
    run.report(0..<0, inBlock: last, of: text.text)
  }

  /// The original is named, and that the easy text does not bind.
  package static let p2 = ProofRule(
    "P2", id: "easy.p2-legal-note", sources: "praxis", .exact, severity: .error,
    message: Bilingual(
      de: "Der Text sagt nicht, dass nur der Text im Gesetz gilt.",
      en: "The text does not say that only the law itself binds."),
    fix: Bilingual(
      de: "Schreiben Sie zum Beispiel: „Dieser Text ist eine Hilfe. Rechtlich gilt nur das Gesetz.“",
      en: "Write for example: “Dieser Text ist eine Hilfe. Rechtlich gilt nur das Gesetz.”"),
    why: Bilingual(
      de: "Ein leichter Text lässt Ausnahmen weg. Wer sich auf ihn beruft, muss wissen, dass das Gesetz gilt.",
      en: "An easy text leaves out exceptions. Who relies on it must know that the law binds."),
    wrong: "(kein Hinweis)", right: "Dieser Text ist eine Hilfe. Rechtlich gilt nur das Gesetz."
  ) { text, run in
    guard text.text.isWholeDocument, let last = text.text.blocks.indices.last else { return }
    let known = [
      "rechtlich gilt", "nicht rechtlich", "rechtlich verbindlich", "rechts-verbindlich", "rechtsverbindlich",
      "gilt nur das gesetz", "gelten nur die gesetze",
      "gelten die gesetze", "gilt das gesetz", "keine rechts-beratung", "keine rechtsberatung", "kein rechts-text",
      "nur der text in schwerer sprache",
    ]
    if text.contains(anyOf: known) { return }
    run.report(0..<0, inBlock: last, of: text.text)
  }
}

extension AnalyzedText {
  /// Whether any block has one of the phrases, written in small letters.
  func contains(anyOf phrases: [String]) -> Bool {
    text.blocks.contains { block in
      let words = block.string(0..<block.text.count).lowercased().split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      return phrases.contains { words.contains($0) }
    }
  }
}
