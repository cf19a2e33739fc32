import Diagnostics

extension ProofRule {
  /// Paragraphs are short.
  package static let t1 = ProofRule(
    "T1", id: "easy.t1-paragraph", sources: "B N", .exact,
    message: Bilingual(
      de: "Der Absatz hat {count} Sätze, besser sind höchstens {limit}: „{words}“",
      en: "The paragraph has {count} sentences, better are {limit} at most: “{words}”"),
    fix: Bilingual(
      de: "Machen Sie zwei Absätze daraus, mit einer Überschrift dazwischen.",
      en: "Make two paragraphs of it, with a heading between."),
    why: Bilingual(
      de: "Lange Absätze schrecken ab. Weil jeder Satz auf einer neuen Zeile steht, zählen die Sätze als Zeilen.",
      en: "Long paragraphs deter. As every sentence stands on a line of its own, sentences count as lines."),
    wrong: "Kommen Sie. Lesen Sie. Fragen Sie. Schreiben Sie. Unterschreiben Sie. Warten Sie. Gehen Sie.",
    right: "Kommen Sie. Lesen Sie. Fragen Sie."
  ) { text, run in
    let limit = run.settings.limit ?? 6
    for group in text.sentencesByBlock() where group.sentences[0].kind == .paragraph && group.sentences.count > limit {
      guard let first = group.sentences.first, let last = group.sentences.last else { continue }
      run.report(
        first.range.lowerBound..<last.range.upperBound, inBlock: group.block, of: text.text,
        count: group.sentences.count)
    }
  }
}
