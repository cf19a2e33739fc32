package import Diagnostics

extension FieldDiagnostics {
  /// What concerns doubtful characters; all are warnings.
  static let characters: [DiagnosticDefinition] = [
    characterOutsideClass, deprecatedCharacter, notNormalized, unbalancedDirection, wrongLetter,
  ]

  /// “{key}” ({label}) contains characters that are not in data type {class} of DIN 91379: {characters}.
  package static let characterOutsideClass = DiagnosticDefinition(
    id: "data.character-outside-class", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) enthält, was nicht zum Datentyp {class} der DIN 91379 gehört: {characters}.",
      en: "“{key}” ({label}) contains what is not in data type {class} of DIN 91379: {characters}."),
    fix: Bilingual(
      de: "Vergleichen Sie mit dem Ausweis oder Register, und ersetzen Sie die Zeichen.",
      en: "Compare with the passport or register and replace the characters."),
    explanation: Bilingual(
      de:
        "Registerbehörden arbeiten mit dem Zeichenvorrat der DIN 91379. Andere Zeichen kommen meist aus einer "
        + "falschen Codierung oder aus Textverarbeitung (Gedankenstrich, typografische Zeichen).",
      en:
        "Register authorities work with the characters of DIN 91379. Others mostly come from a wrong encoding or "
        + "from word processing (dashes, typographic characters)."))

  /// “{key}” ({label}) contains what DIN 91379 keeps for old data only: {characters}.
  package static let deprecatedCharacter = DiagnosticDefinition(
    id: "data.deprecated-character", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) enthält, was die DIN 91379 nur noch für Altdaten kennt: {characters}.",
      en: "“{key}” ({label}) contains what DIN 91379 keeps for old data only: {characters}."),
    fix: Bilingual(
      de: "Verwenden Sie die heutige Schreibweise.",
      en: "Use the present spelling."),
    explanation: Bilingual(
      de:
        "Registerbehörden arbeiten mit dem Zeichenvorrat der DIN 91379. Andere Zeichen kommen meist aus einer "
        + "falschen Codierung oder aus Textverarbeitung (Gedankenstrich, typografische Zeichen).",
      en:
        "Register authorities work with the characters of DIN 91379. Others mostly come from a wrong encoding or "
        + "from word processing (dashes, typographic characters)."))

  /// “{key}” ({label}) is not in Unicode normalisation form C (from {character}); the normal form is printed.
  package static let notNormalized = DiagnosticDefinition(
    id: "data.not-normalized", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) ist nicht in der Unicode-Normalform C (ab {character}); gedruckt wird die Normalform.",
      en: "“{key}” ({label}) is not in Unicode normalisation form C (from {character}); the normal form is printed."),
    fix: Bilingual(
      de: "Speichern Sie den Text in Normalform C (zusammengesetzte Zeichen: ü statt u und Punkte).",
      en: "Store the text in form C (composed characters: ü instead of u and dots)."),
    explanation: Bilingual(
      de: "Derselbe Name in zwei Schreibweisen wird nicht gefunden. DIN 91379 verlangt Normalform C.",
      en: "The same name in two spellings is not found. DIN 91379 demands form C."))

  /// “{key}” ({label}) contains the control character {character} without its counterpart.
  package static let unbalancedDirection = DiagnosticDefinition(
    id: "data.unbalanced-direction", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) enthält das Steuerzeichen {character} ohne sein Gegenstück.",
      en: "“{key}” ({label}) contains the control character {character} without its counterpart."),
    fix: Bilingual(
      de: "Löschen Sie das Zeichen; die Schreibrichtung folgt aus der Sprache.",
      en: "Delete the character; the direction of writing follows from the language."),
    explanation: Bilingual(
      de: "Nicht geschlossene Richtungszeichen können den folgenden Text umstellen.",
      en: "Unclosed direction characters can reorder the text that follows."))

  /// “{key}” ({label}) contains {character}; this language writes {right}.
  package static let wrongLetter = DiagnosticDefinition(
    id: "data.wrong-letter", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) enthält {character}; in dieser Sprache wird {right} geschrieben.",
      en: "“{key}” ({label}) contains {character}; this language writes {right}."),
    fix: Bilingual(
      de: "Ersetzen Sie das Zeichen.",
      en: "Replace the character."),
    explanation: Bilingual(
      de:
        "Rumänisch schreibt ș und ț mit Komma, Persisch ی und ک; Verwechslungen kommen aus alten "
        + "Tastaturbelegungen.",
      en: "Romanian writes ș and ț with a comma, Persian ی and ک; confusions come from old keyboard layouts."))
}
