package import Diagnostics

/// Findings about papers in which nobody may be recognised.
extension AudienceDiagnostics {
  static let anonymous: [DiagnosticDefinition] = [
    nameFound, nameOrNoun, nameSimilar, bodyNamed, telling, confirmationUnused,
  ]

  /// A name of the case stands in a text that goes to others without names.
  package static let nameFound = DiagnosticDefinition(
    id: "audience.name-found", severity: .error,
    message: Bilingual(
      de: "In diesem Text steht „{value}“, ein Name des Falls ({label}).",
      en: "This text has “{value}”, a name of the case ({label})."),
    fix: Bilingual(
      de: "Schreiben Sie den Satz ohne den Namen: „eine Familie“, „eine Schule“.",
      en: "Word the sentence without the name: “a family”, “a school”."),
    explanation: Bilingual(
      de:
        "Der Bogen ohne Angaben zur Person geht an Stellen, die den Fall nicht kennen dürfen. Sein Text wird nach allen Namen der "
        + "Fallakte durchsucht: Haushalt, Beteiligte, Sprachmittlung, auch gebeugt, mit anderen Buchstaben und in anderer Schrift. "
        + "Ist das Wort hier kein Name, wählen Sie ein anderes.",
      en:
        "The sheet without personal data goes to readers who must not know the case. Its text is searched for every name of the "
        + "case file: household, participants, interpreters, also with endings, other accents and in another script. If the word is "
        + "no name here, choose another one."))

  /// A noun that is a name of the case as well.
  package static let nameOrNoun = DiagnosticDefinition(
    id: "audience.name-or-noun", severity: .warning,
    message: Bilingual(
      de: "In diesem Text steht „{value}“; so heißt auch jemand im Fall ({label}).",
      en: "This text has “{value}”, which somebody in the case is called as well ({label})."),
    fix: Bilingual(
      de: "Schreiben Sie den Satz ohne das Wort, wenn die Person gemeint ist; sonst bestätigen Sie mit --confirmed-by.",
      en: "Word the sentence without it if the person is meant; else confirm with --confirmed-by."),
    explanation: Bilingual(
      de:
        "Sommer, Koch und Berg sind Namen und Wörter. Als Name gilt ein solches Wort nach Frau, Herr oder Familie, neben einem Vornamen "
        + "des Falls, im Genitiv ohne Artikel („Sommers Kinder“) und am Satzanfang vor dem Verb („Berg wartet“): das ist ein Fehler. "
        + "Überall sonst entscheidet ein Mensch.",
      en:
        "Sommer, Koch and Berg are names and words. Such a word counts as a name after Frau, Herr or Familie, beside a given name of the "
        + "case, in the genitive without an article, and at the beginning of a sentence before its verb: that is an error. Everywhere "
        + "else people decide."))

  /// A word looks or sounds like a name of the case.
  package static let nameSimilar = DiagnosticDefinition(
    id: "audience.name-similar", severity: .warning,
    message: Bilingual(
      de: "In diesem Text steht „{value}“; das klingt wie ein Name des Falls ({label}).",
      en: "This text has “{value}”, which sounds like a name of the case ({label})."),
    fix: Bilingual(
      de: "Schreiben Sie den Satz anders, wenn die Person gemeint ist; sonst bestätigen Sie mit --confirmed-by.",
      en: "Word the sentence differently if the person is meant; else confirm with --confirmed-by."),
    explanation: Bilingual(
      de:
        "Namen aus anderen Schriften werden verschieden geschrieben: Farīda, Fareeda. Ob es derselbe ist, weiß nur ein Mensch.",
      en:
        "Names from other scripts are spelled in many ways: Farīda, Fareeda. Whether it is the same one only people know."
    ))

  /// A body that takes part in the case is named.
  package static let bodyNamed = DiagnosticDefinition(
    id: "audience.body-named", severity: .warning,
    message: Bilingual(
      de: "In diesem Text steht „{value}“, eine Stelle des Falls ({label}).",
      en: "This text has “{value}”, a body of the case ({label})."),
    fix: Bilingual(
      de: "Nennen Sie die Art der Stelle („eine Schule“), oder bestätigen Sie mit --confirmed-by.",
      en: "Say what kind of body it is (“a school”), or confirm with --confirmed-by."),
    explanation: Bilingual(
      de: "Aus der Schule oder Praxis lässt sich oft schließen, um wen es geht.",
      en: "The school or practice often tells who is meant."))

  /// Something else tells who is meant.
  package static let telling = DiagnosticDefinition(
    id: "audience.telling", severity: .warning,
    message: Bilingual(
      de: "In diesem Text steht „{value}“ ({kind}): daran kann jemand zu erkennen sein.",
      en: "This text has “{value}” ({kind}): somebody may be recognised by it."),
    fix: Bilingual(
      de:
        "Schreiben Sie es allgemeiner, oder bestätigen Sie mit --confirmed-by FUNKTION, dass niemand zu erkennen ist.",
      en: "Word it more generally, or confirm with --confirmed-by ROLE that nobody can be recognised."),
    explanation: Bilingual(
      de:
        "Alter, seltene Herkunft, kleiner Ort, genauer Tag und Aufenthaltstitel verraten zusammen oft mehr als ein Name. Als selten "
        + "gilt jede Staatsangehörigkeit außer den häufigsten in Nordrhein-Westfalen, als klein jede Gemeinde eines Kreises und jedes Wort "
        + "nach „in“, „aus“ oder „nach“, das wie ein Ort endet oder in keinem Wörterbuch steht. Alles findet das nicht; lesen Sie den "
        + "Bogen deshalb immer selbst.",
      en:
        "Age, rare origin, small place, exact day and residence title together often tell more than a name. Rare is every "
        + "nationality but the most frequent ones in North Rhine-Westphalia, small every municipality of a district and every word after "
        + "“in”, “aus” or “nach” that ends like a place or that no dictionary has. That does not find everything; so always read the sheet "
        + "yourself."))

  /// A confirmation was given for a paper that needs none.
  package static let confirmationUnused = DiagnosticDefinition(
    id: "audience.confirmation-unused", severity: .error,
    message: Bilingual(
      de: "--confirmed-by gehört zu einem Papier ohne Angaben zur Person (--audience anonymous).",
      en: "--confirmed-by belongs to a paper without personal data (--audience anonymous)."),
    fix: Bilingual(
      de: "Lassen Sie --confirmed-by weg, oder ergänzen Sie --audience anonymous.",
      en: "Leave --confirmed-by out, or add --audience anonymous."),
    explanation: Bilingual(
      de: "Bestätigt wird, dass aus einem Text ohne Namen niemand zu erkennen ist; andere Papiere nennen Namen.",
      en: "What is confirmed is that nobody can be recognised from a text without names; other papers have names."))
}
