package import Diagnostics

/// The findings about signs that do not belong into a text.
extension CatalogueDiagnostics {
  /// Letters that a wrong encoding has destroyed.
  package static let brokenEncoding = DiagnosticDefinition(
    id: "catalogue.broken-encoding", severity: .error,
    message: Bilingual(
      de: "Durch eine falsche Kodierung zerstörte Texte: {count}; der erste ist „{key}“ ({found}).",
      en: "Texts that a wrong encoding has destroyed: {count}; the first is “{key}” ({found})."),
    fix: Bilingual(
      de: "Lassen Sie sich die Datei in UTF-8 noch einmal geben.", en: "Ask for the file again, in UTF-8."),
    explanation: Bilingual(
      de: "Wo ein Programm die Kodierung verwechselt, wird aus „ı“ „Ä±“ oder das Ersatzzeichen U+FFFD.",
      en: "Where a program mistakes the encoding, “ı” becomes “Ä±” or the replacement character U+FFFD."))

  /// Question marks in the place of letters.
  package static let lostLetters = DiagnosticDefinition(
    id: "catalogue.lost-letters", severity: .warning,
    message: Bilingual(
      de: "Texte mit einem Fragezeichen mitten im Wort: {count}; der erste ist „{key}“ ({found}).",
      en: "Texts with a question mark inside a word: {count}; the first is “{key}” ({found})."),
    fix: Bilingual(
      de: "Prüfen Sie, ob dort ein Buchstabe fehlt, und lassen Sie sich die Datei in UTF-8 noch einmal geben.",
      en: "See whether a letter is missing there, and ask for the file again, in UTF-8."),
    explanation: Bilingual(
      de: "Programme setzen ein Fragezeichen, wo ihre Kodierung einen Buchstaben nicht kennt.",
      en: "Programs put a question mark where their encoding does not have a letter."))

  /// A character that turns the line around.
  package static let directionOverride = DiagnosticDefinition(
    id: "catalogue.direction-override", severity: .error,
    message: Bilingual(
      de:
        "Texte mit dem unsichtbaren Zeichen {found}, das die Schreibrichtung umkehrt: {count}; der erste ist „{key}“.",
      en: "Texts with the invisible character {found}, which reverses the direction: {count}; the first is “{key}”."),
    fix: Bilingual(de: "Löschen Sie das Zeichen.", en: "Delete the character."),
    explanation: Bilingual(
      de: "Die Richtung kommt aus der Sprache; nach diesem Zeichen stünde jedes Wort rückwärts.",
      en: "The direction comes from the language; behind this character every word would stand backwards."))

  /// An invisible character.
  package static let invisibleCharacter = DiagnosticDefinition(
    id: "catalogue.invisible-character", severity: .warning,
    message: Bilingual(
      de: "Texte mit dem unsichtbaren Zeichen {found}: {count}; der erste ist „{key}“.",
      en: "Texts with the invisible character {found}: {count}; the first is “{key}”."),
    fix: Bilingual(
      de: "Löschen Sie es, wenn es nicht mit Absicht dort steht.", en: "Delete it unless it stands there on purpose."),
    explanation: Bilingual(
      de: "Solche Zeichen bleiben aus anderen Programmen übrig; beim Suchen und Vorlesen stören sie.",
      en: "Such characters are left over from other programs; they disturb searching and reading aloud."))

  /// A tag as words.
  package static let markupAsText = DiagnosticDefinition(
    id: "catalogue.markup-as-text", severity: .warning,
    message: Bilingual(
      de: "In der Übersetzung von „{key}“ steht {found} als Text und würde so gedruckt.",
      en: "The translation of “{key}” holds {found} as text and would be printed so."),
    fix: Bilingual(
      de: "Löschen Sie es; Auszeichnung steht in XLIFF als <pc>, in PO und Listen als <1>…</1>.",
      en: "Delete it; mark-up is <pc> in XLIFF, and <1>…</1> in PO and lists."),
    explanation: Bilingual(
      de: "Texte sind kein HTML: Was wie ein Befehl aussieht, wird gedruckt, wie es da steht.",
      en: "Texts are no HTML: what looks like a tag is printed as it stands."))

  /// A value more often than in German.
  package static let repeatedPlace = DiagnosticDefinition(
    id: "catalogue.repeated-place", severity: .warning,
    message: Bilingual(
      de: "In der Übersetzung von „{key}“ steht {place} öfter als im deutschen Text und wird so oft gedruckt.",
      en: "The translation of “{key}” has {place} more often than the German text, and it is printed as often."),
    fix: Bilingual(
      de: "Löschen Sie den überzähligen Platzhalter, wenn die Sprache ihn nicht verlangt.",
      en: "Delete the surplus placeholder unless the language needs it."),
    explanation: Bilingual(
      de: "Übersetzungsprogramme fügen Platzhalter leicht doppelt ein.",
      en: "Translation programs easily insert placeholders twice."))

  /// The findings about signs that do not belong into a text.
  static let damage: [DiagnosticDefinition] = [
    brokenEncoding, lostLetters, directionOverride, invisibleCharacter, markupAsText, repeatedPlace,
  ]
}
