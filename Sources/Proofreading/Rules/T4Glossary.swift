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
    var seen: Set<String> = []
    for (position, sentence) in text.sentences.enumerated() {
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        let plain = token.lower.filter { $0 != "-" }
        guard
          let term = [plain, String(plain.dropLast()), String(plain.dropLast(2))].first(where: { terms[$0] != nil }),
          seen.insert(term).inserted
        else { continue }
        if Explanations.explains(position, index, in: text) { continue }
        if case .heading = sentence.kind, position + 1 < text.sentences.count {
          // A heading names it first; its text explains it.
          seen.remove(term)
          continue
        }
        let advice = terms[term] ?? ""
        run.report(index...index, of: sentence, in: text, better: advice.isEmpty ? nil : "Das heißt: \(advice)")
      }
    }
  }
}
