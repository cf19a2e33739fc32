import Diagnostics

extension ProofRule {
  /// No questions inside the text.
  package static let s8 = ProofRule(
    "S8", id: "easy.s8-question", sources: "N S T", .heuristic, severity: .note,
    message: Bilingual(de: "Frage ohne Antwort: „{words}“", en: "A question without an answer: “{words}”"),
    fix: Bilingual(
      de: "Antworten Sie gleich im nächsten Satz, oder machen Sie eine Überschrift daraus.",
      en: "Answer in the very next sentence, or make it a heading."),
    why: Bilingual(
      de: "Manche fühlen sich von Fragen belehrt oder suchen die Antwort bei sich. Fragen als Überschrift sind gut.",
      en: "Some feel lectured by questions, or look for the answer in themselves. Questions as headings are good."),
    wrong: "Der Kurs ist voll. Warum wohl? Das Amt hat Montag auf.",
    right: "Der Kurs ist voll. Alle wollen Deutsch lernen."
  ) { text, run in
    let groups = text.sentencesByBlock()
    for (position, group) in groups.enumerated() {
      for (index, sentence) in group.sentences.enumerated() where sentence.endSign == "?" {
        if case .heading = sentence.kind { continue }
        if sentence.kind == .label { continue }
        // A line of its own is a heading in all but name. A question that opens a paragraph is answered by what follows it;
        // one in the middle only by "Dann …", "Ja" or "Nein".
        let next = index + 1 < group.sentences.count ? group.sentences[index + 1] : nil
        if index == 0, next.map({ $0.endSign != "?" }) ?? (position + 1 < groups.count) { continue }
        if let word = next?.tokens.first?.lower, ["dann", "ja", "nein"].contains(word) { continue }
        run.report(0...sentence.tokens.count - 1, of: sentence, in: text)
      }
    }
  }
}
