import Diagnostics

extension ProofRule {
  /// Names of people and bodies that are spelled in two ways.
  package static let k5 = ProofRule(
    "K5", id: "office.k5-name", sources: "V", .heuristic,
    message: Bilingual(
      de: "„{words}“ heißt an anderer Stelle anders.", en: "“{words}” has another name elsewhere."),
    fix: Bilingual(
      de: "Schreiben Sie den Namen überall gleich.{better}", en: "Write the name the same way everywhere.{better}"),
    why: Bilingual(
      de:
        "Verglichen wird mit den Namen in den Daten (Anwesenheit, Gremien, Fraktionen, Antragsteller) und in der Liste der "
        + "Gremien der Behörde.",
      en:
        "The names in the data (attendance, bodies, groups, applicants) and in the office's list of bodies are compared."
    ),
    wrong: "Frau Dornbuch vom Integrationszentrum trägt vor.",
    right: "Frau Dornbusch vom Integrationszentrum trägt vor."
  ) { text, run in
    let spelling = NameSpelling(text.text.names)
    for sentence in text.sentences {
      let tokens = sentence.tokens
      var index = 0
      while index < tokens.count {
        defer { index += 1 }
        if let (last, name) = spelling.body(in: tokens, at: index) {
          run.report(index...last, of: sentence, in: text, better: name)
          index = last
        } else if tokens[index].kind == .word, let name = spelling.person(in: tokens, at: index, run.german) {
          run.report(index...index, of: sentence, in: text, better: name)
        }
      }
    }
  }
}
