import Diagnostics

extension ProofRule {
  /// No third-person pronouns across sentences.
  package static let w9 = ProofRule(
    "W9", id: "easy.w9-pronoun", sources: "3", .heuristic, severity: .note,
    message: Bilingual(
      de: "„{words}“ meint etwas aus einem anderen Satz.", en: "“{words}” refers to another sentence."),
    fix: Bilingual(de: "Wiederholen Sie das Wort, das gemeint ist.", en: "Repeat the word that is meant."),
    why: Bilingual(
      de: "Wer langsam liest, weiß nicht mehr, wer „er“ war.", en: "A slow reader has forgotten who “er” was."),
    wrong: "Der Berater hilft Ihnen. Er hat am Montag Zeit.",
    right: "Der Berater hilft Ihnen. Der Berater hat am Montag Zeit."
  ) { text, run in
    let pronouns: Set<String> = ["er", "ihn", "ihm"]
    let speaksToReader = text.sentences.contains { isPolite($0) }
    for group in text.sentencesByBlock() {
      for sentence in group.sentences.dropFirst() where sentence.kind == .paragraph || sentence.kind == .listItem {
        let tokens = sentence.tokens
        let found = tokens.indices.first { index in
          let token = tokens[index]
          guard token.isPlainWord,
            !tokens[..<index].contains(where: {
              $0.isCapitalized && run.german.isNoun($0, atStart: $0.range == tokens[0].range)
            })
          else { return false }
          if pronouns.contains(token.lower) || ["sie", "ihnen"].contains(token.text) { return true }
          if ["ihr"].contains(token.text) { return index + 1 < tokens.count && !tokens[index + 1].isCapitalized }
          if token.lower == "es" { return standsForNoun(tokens, index) }
          if ["dieser", "diese", "dieses", "jener", "jene", "derselbe", "dieselbe", "letztere", "letzterer"].contains(
            token.lower)
          {
            return standsAlone(tokens, index, run.german)
          }
          // "Sie sucht": she; "Sie suchen" is the reader unless the text speaks of others only.
          guard index == 0, ["Sie", "Ihnen"].contains(token.text), index + 1 < tokens.count else { return false }
          let verb = tokens[1].lower
          return ["ist", "hat", "war", "wird", "kann", "muss", "darf", "will", "soll", "möchte", "hatte"].contains(verb)
            || verb.hasSuffix("t") && run.german.isPresent(verb) || !speaksToReader
        }
        if let found { run.report(found...found, of: sentence, in: text) }
      }
    }
  }

  /// Whether a sentence speaks to the reader: a command with "Sie", or "Sie", "Ihr" and "Ihnen" inside a sentence.
  private static func isPolite(_ sentence: Sentence) -> Bool {
    if sentence.isFirst, ["Sie", "Ihr", "Ihre", "Ihnen", "Ihrem", "Ihren"].contains(sentence.tokens[0].text) {
      return true
    }
    return sentence.tokens.dropFirst().contains { Closed.capitalPronouns.contains($0.text) }
  }

  /// "Es hat 4 Seiten", "bringen Sie es"; not "Es gibt", "Es regnet", "es ist wichtig".
  private static func standsForNoun(_ tokens: [Token], _ index: Int) -> Bool {
    if index > 0 { return index > 1 && !["gibt", "geht", "ist", "regnet"].contains(tokens[index - 1].lower) }
    guard tokens.count > 2 else { return false }
    return ["hat", "war", "ist", "kostet", "gehört", "steht", "liegt", "kommt", "gilt"].contains(tokens[1].lower)
      && tokens[2].lower != "wichtig"
      && tokens[2].lower != "ein"
  }

  private static func standsAlone(_ tokens: [Token], _ index: Int, _ german: GermanWords) -> Bool {
    guard index + 1 < tokens.count else { return true }
    return Closed.auxiliaries.contains(tokens[index + 1].lower) || Closed.modals.contains(tokens[index + 1].lower)
      || german.isPresent(tokens[index + 1].lower) || tokens[index + 1].kind == .sign
  }
}
