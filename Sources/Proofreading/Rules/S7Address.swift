import Diagnostics
import TextAnalysis

extension ProofRule {
  /// The reader is spoken to.
  package static let s7 = ProofRule(
    "S7", id: "easy.s7-address", sources: "B N", .heuristic, severity: .note,
    message: Bilingual(de: "„{words}“ spricht niemanden an.", en: "“{words}” speaks to nobody."),
    fix: Bilingual(
      de: "Sprechen Sie die Leserinnen und Leser an: „Sie“.{better}", en: "Speak to the reader: Sie.{better}"),
    why: Bilingual(
      de: "Wer angesprochen wird, weiß, dass er gemeint ist. In einem Text gilt eine Anrede: „Sie“ oder „du“.",
      en: "Who is spoken to knows that he is meant. A text has one form of address: Sie or du."),
    wrong: "Man muss den Antrag unterschreiben.", right: "Sie müssen den Antrag unterschreiben."
  ) { text, run in
    let third: Set<String> = [
      "antragsteller", "antragstellerin", "antragstellende", "antragstellenden", "antragsteller*in", "antragstellers",
      "antrags-steller", "antrag-steller", "betroffene", "betroffenen", "betroffener", "leistungsempfänger",
      "leistungsempfängerin",
      "hilfesuchende", "hilfesuchenden", "ratsuchende", "ratsuchenden", "unterzeichner", "unterzeichnende",
      "unterzeichnenden",
      "anspruchsberechtigte", "anspruchsberechtigten", "interessierte", "interessierten", "interessenten",
      "teilnehmende",
      "drittstaatsangehörige", "drittstaatsangehörigen", "klient", "klientin", "klienten", "kunden", "kunde",
      "bewerber", "bewerberin",
      "versicherte", "versicherten", "bürger", "bürgerin", "bürgerinnen", "bürgern", "einzubürgernde", "man",
      "jedermann", "personensorgeberechtigte",
      "inhaber", "teilnehmer", "teilnehmerin", "teilnehmerinnen", "leser", "leserin", "leserinnen", "nutzer",
      "nutzerin", "nutzerinnen", "antragstellerinnen",
      "klientinnen", "kundin", "kundinnen", "bewerberinnen", "besucher", "besucherin", "betroffener", "berechtigte",
      "berechtigten",
    ]
    let familiar: Set<String> = [
      "du", "dir", "dich", "dein", "deine", "deinen", "deinem", "deiner", "deines", "euch", "eure", "euer", "euren",
      "eurem",
    ]
    for sentence in text.sentences where sentence.kind != .label {
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        if third.contains(token.lower) {
          run.report(index...index, of: sentence, in: text)
        } else if familiar.contains(token.lower) || isFamiliarCommand(sentence.tokens, index, run.german) {
          run.report(index...index, of: sentence, in: text)
        } else if token.lower == "ihr", index + 1 < sentence.tokens.count,
          isSecondPlural(sentence.tokens[index + 1].lower)
        {
          run.report(index...index, of: sentence, in: text)
        }
      }
      if let command = bareCommand(sentence, run.german) { run.report(command, of: sentence, in: text) }
    }
  }

  /// "Bring bitte", "Ruf uns an": the stem of a verb at the start, and no noun.
  private static func isFamiliarCommand(_ tokens: [Token], _ index: Int, _ german: GermanWords) -> Bool {
    guard index == 0 || index == 1 && tokens[0].lower == "bitte", tokens.count > index + 1,
      tokens.contains(where: { $0.text == "!" || $0.text == "." })
    else { return index == 0 && tokens[0].lower == "wer" && tokens.contains { $0.text == "," } }
    if index == 0, tokens[0].lower == "wer" { return tokens.contains { $0.text == "," } }
    let word = tokens[index].lower
    guard let dictionary = german.dictionary, !Closed.particles.contains(word) else { return false }
    let isStem =
      dictionary.analyze(word).contains { $0.endings == "W" && $0.stem.hasSuffix("n") && $0.stem != word }
      || [
        "gib", "nimm", "lies", "sprich", "hilf", "iss", "komm", "ruf", "geh", "lass", "sieh", "vergiss", "wirf",
        "triff",
      ].contains(word)
    let next = tokens[index + 1]
    return isStem
      && (next.text.first?.isLowercase == true || next.kind == .word && Closed.determiners.contains(next.lower))
      && next.lower != "sie"
      && !german.isPresent(next.lower) && !Closed.auxiliaries.contains(next.lower)
  }

  /// "ihr dürft", "ihr könnt": the familiar plural.
  private static func isSecondPlural(_ word: String) -> Bool {
    [
      "dürft", "könnt", "müsst", "sollt", "wollt", "habt", "seid", "werdet", "bekommt", "braucht", "geht", "kommt",
      "macht", "findet",
    ].contains(word)
  }

  /// "Formular ausfüllen.", "Bitte Ausweis mitbringen!": an infinitive that commands nobody. Items of lists are steps.
  private static func bareCommand(_ sentence: Sentence, _ german: GermanWords) -> ClosedRange<Int>? {
    guard sentence.kind == .paragraph, let last = sentence.tokens.lastIndex(where: { $0.kind != .sign }), last > 0,
      sentence.endSign == "." || sentence.endSign == "!"
    else { return nil }
    let finder = VerbFinder(sentence.tokens, german: german)
    guard finder.verbs == [last], german.isInfinitive(sentence.tokens[last].lower) else { return nil }
    let subjects: Set<String> = [
      "sie", "wir", "ich", "er", "es", "man", "alle", "viele", "manche", "die", "diese", "beide", "einige",
    ]
    return sentence.tokens.contains { subjects.contains($0.lower) } ? nil : last...last
  }
}
