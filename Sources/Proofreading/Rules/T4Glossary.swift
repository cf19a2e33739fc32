import Diagnostics

extension ProofRule {
  /// Words of the glossary are explained where they first stand.
  package static let t4 = ProofRule(
    "T4", id: "easy.t4-unexplained", sources: "B N I", .exact, severity: .error,
    message: Bilingual(
      de: "„{words}“ steht im Wörterverzeichnis und wird im Text nicht erklärt.",
      en: "“{words}” is in the glossary and not explained in the text."),
    fix: Bilingual(
      de: "Erklären Sie das Wort, wo es zum ersten Mal steht.{better}",
      en: "Explain the word where it first stands.{better}"),
    why: Bilingual(
      de:
        "Wörter aus dem Recht müssen stehen bleiben, weil sie auf den Papieren stehen. Darum werden sie einmal erklärt.",
      en: "Words of the law must stay, because they are on the papers. So they are explained once."),
    wrong: "Sie haben eine Duldung.",
    right: "Sie haben eine Duldung. Das heißt: Sie müssen eigentlich ausreisen. Aber Sie dürfen noch bleiben."
  ) { text, run in
    let terms = run.words.entries("glossary")
    guard !terms.isEmpty else { return }
    // A box anywhere in the text explains the word; reported is its first place.
    var first: [(term: String, sentence: Sentence, index: Int)] = []
    var explained: Set<String> = []
    for (position, sentence) in text.sentences.enumerated() {
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        let plain = token.lower.filter { $0 != "-" }
        guard
          let term = [plain, String(plain.dropLast()), String(plain.dropLast(2))].first(where: { terms[$0] != nil })
        else { continue }
        if Explanations.explains(position, index, in: text) { explained.insert(term) }
        if !first.contains(where: { $0.term == term }) { first.append((term, sentence, index)) }
      }
    }
    for place in first where !explained.contains(place.term) {
      let advice = terms[place.term] ?? ""
      run.report(
        place.index...place.index, of: place.sentence, in: text, better: advice.isEmpty ? nil : "Das heißt: \(advice)")
    }
  }
}
