import Diagnostics

extension ProofRule {
  /// Verbs rather than nouns.
  package static let w7 = ProofRule(
    "W7", id: "easy.w7-noun-style", sources: "N T", .heuristic,
    message: Bilingual(de: "Nomen statt Verben: „{words}“.", en: "Nouns instead of verbs: “{words}”."),
    fix: Bilingual(
      de: "Sagen Sie mit einem Verb, was jemand tut.{better}", en: "Say with a verb what somebody does.{better}"),
    why: Bilingual(
      de:
        "In „die Bearbeitung erfolgt“ tut niemand etwas. Gemeldet werden mehrere Wörter auf -ung, -heit, -keit, -tion, -ismus in "
        + "einem Satz, und eines mit einem leeren Verb (erfolgen, durchführen). Dinge wie Wohnung und Zeitung zählen nicht.",
      en:
        "In “die Bearbeitung erfolgt” nobody acts. Reported are several words in -ung, -heit, -keit, -tion, -ismus in a "
        + "sentence, and one with an empty verb. Things such as Wohnung and Zeitung do not count."),
    wrong: "Die Bearbeitung der Bewerbung erfolgt morgen.", right: "Wir bearbeiten Ihre Bewerbung morgen."
  ) { text, run in
    let limit = run.settings.limit ?? 1
    for sentence in text.sentences where sentence.kind == .paragraph || sentence.kind == .listItem {
      let tokens = sentence.tokens
      let nouns = tokens.indices.filter { isAbstract(tokens, $0, run) }
      let empty = tokens.indices.first { isEmptyVerb(tokens, $0) }
      guard nouns.count > limit || limit <= 1 && empty != nil && !nouns.isEmpty, let first = nouns.first else {
        continue
      }
      let last = max(nouns.last ?? first, empty ?? first)
      run.report(min(first, empty ?? first)...last, of: sentence, in: text, count: nouns.count)
    }
  }

  private static func isAbstract(_ tokens: [Token], _ index: Int, _ run: RuleRun) -> Bool {
    let token = tokens[index]
    guard token.isPlainWord, token.isCapitalized, token.text.count > 5 else { return false }
    let last = token.lower.split(separator: "-").last.map(String.init) ?? token.lower
    let single =
      ["en", "s"].first {
        last.hasSuffix("ung" + $0) || last.hasSuffix("heit" + $0) || last.hasSuffix("keit" + $0)
          || last.hasSuffix("tion" + $0)
      }
      .map { String(last.dropLast($0.count)) } ?? last
    if run.words.contains(single, in: "concrete-nouns") { return false }
    // Names of the law are things to the reader: "Duldung", "Aufenthalts-Gestattung".
    if run.words.contains(token.lower.filter { $0 != "-" }, in: "glossary"),
      token.text.contains("-") || single == "duldung"
    {
      return false
    }
    if !run.german.isEntry(single),
      let part = run.german.parts(ofCompound: single.prefix(1).uppercased() + single.dropFirst()).last, part != single,
      run.words.contains(part.lowercased(), in: "concrete-nouns")
    {
      return false
    }
    if ["ung", "heit", "keit", "tion", "ismus", "sion"].contains(where: {
      single.hasSuffix($0) && single.count > $0.count + 2
    }) {
      return true
    }
    // "das Ausfüllen", "beim Einreichen", "zur Abgabe": an infinitive with a capital.
    guard index > 0, ["das", "beim", "zum", "vom", "dem", "durch"].contains(tokens[index - 1].lower),
      run.german.isInfinitive(single)
    else { return false }
    return ![
      "leben", "essen", "wissen", "vertrauen", "einkommen", "vermögen", "unternehmen", "zeichen", "verfahren",
      "schreiben", "wesen", "interesse",
      "verhalten", "treffen", "lesen", "lernen", "arbeiten", "üben", "sprechen", "einkaufen", "schlafen", "trinken",
      "rauchen", "kochen", "spielen",
      "verstehen", "helfen", "putzen", "guthaben", "vorhaben", "abkommen", "ansehen", "andenken", "versprechen",
    ].contains(single)
  }

  /// Verbs that say nothing by themselves: "erfolgt", "wird durchgeführt", "führt … durch".
  private static func isEmptyVerb(_ tokens: [Token], _ index: Int) -> Bool {
    let word = tokens[index].lower
    guard tokens[index].kind == .word, !tokens[index].isCapitalized || index == 0 else { return false }
    if [
      "erfolg", "durchführ", "durchgeführ", "durchzuführ", "vornehm", "vorgenommen", "vorzunehmen", "vornimmt",
      "bewerkstellig", "herbeiführ", "herbeigeführ",
      "veranlass", "bedarf", "bedürf", "obliegt", "unterlieg", "getroffen", "stattfind", "stattgefunden", "gewährleist",
    ].contains(where: { word.hasPrefix($0) }) {
      return true
    }
    let pairs: [String: String] = [
      "führt": "durch", "führen": "durch", "nimmt": "vor", "nehmen": "vor", "findet": "statt", "finden": "statt",
      "kommt": "zur",
      "bringt": "zur", "steht": "zur", "stellt": "zur", "stellen": "zur", "bringen": "zur", "trifft": "", "erfährt": "",
      "findet ": "anwendung",
    ]
    guard let partner = pairs[word], !partner.isEmpty else { return false }
    return tokens[index...].contains { $0.lower == partner }
  }
}
