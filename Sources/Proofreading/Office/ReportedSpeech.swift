/// Forms of the indicative present that cannot be the Konjunktiv I, and what they become in reported speech.
enum ReportedSpeech {
  private static let closed: [String: String] = [
    "ist": "sei", "sind": "seien", "hat": "habe", "wird": "werde", "kann": "könne", "muss": "müsse", "darf": "dürfe",
    "weiß": "wisse", "mag": "möge", "will": "wolle", "braucht": "brauche", "geht": "gehe", "steht": "stehe",
    "liegt": "liege", "kommt": "komme", "bleibt": "bleibe", "fehlt": "fehle", "heißt": "heiße", "lässt": "lasse",
    "sieht": "sehe", "nimmt": "nehme", "beträgt": "betrage", "läuft": "laufe", "reicht": "reiche", "zeigt": "zeige",
  ]

  /// Verbs with which the minute taker says that somebody speaks; some offices write these in the present.
  private static let speaking: Set<String> = [
    "fragt", "antwortet", "erklärt", "sagt", "teilt", "berichtet", "erläutert", "bittet", "weist", "dankt", "merkt",
    "stellt", "führt", "regt", "schlägt", "beantragt", "begrüßt", "kritisiert", "betont", "unterstreicht", "schildert",
    "hält", "verweist", "ergänzt", "nennt", "zitiert", "meint", "erwidert", "widerspricht", "bestätigt", "eröffnet",
    "schließt", "wünscht", "erkundigt", "ruft", "trägt", "spricht", "verliest", "bemerkt", "bedauert", "lobt",
    "fordert", "fasst", "legt", "gibt",
  ]

  /// The form that reported speech has; nil for words that are no such form, or that may be another one.
  static func subjunctive(of word: String, _ german: GermanWords) -> String? {
    if speaking.contains(word) { return nil }
    if let form = closed[word] { return form }
    // A participle has the same letters: "gefördert", "verfolgt", "eingesetzt".
    guard word.hasSuffix("t"), word.count > 4, !word.hasSuffix("st"), german.isPresent(word), !german.isParticiple(word)
    else { return nil }
    let stem = String(word.dropLast())
    // "endet" is from "enden", "brauchen" has "braucht", "fördern" "fördert".
    if stem.hasSuffix("e"), german.isInfinitive(stem + "n") { return stem }
    return german.isInfinitive(stem + "en") || german.isInfinitive(stem + "n") ? stem + "e" : nil
  }
}
