import Diagnostics
import TextAnalysis

extension ProofRule {
  /// Perfekt instead of Präteritum.
  package static let s5 = ProofRule(
    "S5", id: "easy.s5-past-tense", sources: "D S Z T", .heuristic,
    message: Bilingual(
      de: "„{words}“ ist Vergangenheit in einem Wort (Präteritum).",
      en: "“{words}” is a past tense in one word (Präteritum)."),
    fix: Bilingual(
      de: "Schreiben Sie mit „haben“ oder „sein“: „ist gekommen“, „hat geschrieben“.",
      en: "Write with haben or sein: ist gekommen, hat geschrieben."),
    why: Bilingual(
      de: "Gesprochen wird im Perfekt. „war“, „hatte“, „wurde“ und „konnte“, „musste“, „durfte“ sind erlaubt.",
      en: "People speak in the Perfekt. war, hatte, wurde and konnte, musste, durfte are allowed."),
    wrong: "Die Behörde schickte einen Brief.", right: "Die Behörde hat einen Brief geschickt."
  ) { text, run in
    for sentence in text.sentences {
      let tokens = sentence.tokens
      for (index, token) in tokens.enumerated() where token.isPlainWord {
        if token.isCapitalized, index > 0 { continue }
        guard run.german.isPreterite(token.lower) || isOnlyVerb(tokens, index, run.german),
          !isAdjective(tokens, index, run.german)
        else { continue }
        if index == 0, !isAsked(tokens) { continue }
        // "Haben Sie die Karte verloren?": a participle of the same form.
        if run.german.isParticiple(token.lower), tokens.contains(where: { Closed.auxiliaries.contains($0.lower) }) {
          continue
        }
        run.report(index...index, of: sentence, in: text)
      }
    }
  }

  /// "bestimmte Leistungen", "die gewünschten Papiere": a participle with an ending before a noun.
  private static func isAdjective(_ tokens: [Token], _ index: Int, _ german: GermanWords) -> Bool {
    let word = tokens[index].lower
    guard
      let participle = ["e", "en"].lazy.filter({ word.hasSuffix($0) }).map({ String(word.dropLast($0.count)) })
        .first(where: {
          german.isParticiple($0)
            || german.dictionary?.analyze($0).contains { $0.stem == $0.stem.lowercased() && $0.endings.isEmpty } == true
        }),
      participle.hasSuffix("t"), index + 1 < tokens.count, tokens[index + 1].isCapitalized
    else { return false }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    return before.kind != .word || Closed.determiners.contains(before.lower)
      || Closed.prepositions.contains(before.lower)
      || !before.isCapitalized && !Closed.subjectPronouns.contains(before.lower)
        && !german.isNoun(before, atStart: index == 1)
  }

  /// "Wir verstanden kein Wort": a form that could be a participle, but nothing else is the verb.
  private static func isOnlyVerb(_ tokens: [Token], _ index: Int, _ german: GermanWords) -> Bool {
    guard index > 0, StrongVerbs.isAmbiguous(tokens[index].lower), index < tokens.count - 2 else { return false }
    let before = tokens[index - 1]
    guard ["wir", "sie"].contains(before.lower) || german.isNoun(before, atStart: index == 1) else { return false }
    return !tokens.contains { Closed.auxiliaries.contains($0.lower) || Closed.modals.contains($0.lower) }
  }

  /// A past form at the start asks: "Kamen Sie …?"
  private static func isAsked(_ tokens: [Token]) -> Bool {
    tokens.count > 1
      && (Closed.subjectPronouns.contains(tokens[1].lower) || Closed.determiners.contains(tokens[1].lower))
  }
}
