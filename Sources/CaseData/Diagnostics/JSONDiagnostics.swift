package import Diagnostics

/// Findings in the notation of JSON files.
package enum JSONDiagnostics {
  private static let explanation = Bilingual(
    de: "JSON ist streng: Schlüssel und Texte stehen in geraden Anführungszeichen (\"), zwischen Einträgen steht ein "
      + "Komma, nach dem letzten keines: {\"name\": \"Anna\", \"goals\": [1, 2]}.",
    en:
      "JSON is strict: keys and texts stand in straight quotation marks (\"), a comma stands between entries and none "
      + "after the last: {\"name\": \"Anna\", \"goals\": [1, 2]}.")

  private static func error(_ id: String, _ message: Bilingual, _ fix: Bilingual) -> DiagnosticDefinition {
    DiagnosticDefinition(
      id: "json." + id, severity: .error, message: message, fix: fix, explanation: explanation)
  }

  /// The file is empty.
  package static let empty = error(
    "empty", Bilingual(de: "Die Datei ist leer.", en: "The file is empty."),
    Bilingual(de: "Tragen Sie die Angaben des Falls ein.", en: "Write the entries of the case."))

  /// A value is missing here.
  package static let expectedValue = error(
    "expected-value",
    Bilingual(de: "Hier fehlt ein Wert.", en: "A value is missing here."),
    Bilingual(
      de: "Schreiben Sie einen Text in Anführungszeichen, eine Zahl, true, false, null, ein Objekt oder eine Liste.",
      en: "Write a text in quotation marks, a number, true, false, null, an object or a list."))

  /// The character {character} cannot stand here.
  package static let unexpectedCharacter = error(
    "unexpected-character",
    Bilingual(
      de: "Das Zeichen {character} kann hier nicht stehen.", en: "The character {character} cannot stand here."),
    Bilingual(
      de: "Löschen Sie es, oder setzen Sie den Text in gerade Anführungszeichen (\").",
      en: "Delete it, or put the text into straight quotation marks (\")."))

  /// A key in quotation marks is missing here.
  package static let expectedKey = error(
    "expected-key",
    Bilingual(
      de: "Hier fehlt ein Schlüssel in Anführungszeichen.", en: "A key in quotation marks is missing here."),
    Bilingual(de: "Schreiben Sie \"schlüssel\": Wert.", en: "Write \"key\": value."))

  /// The key “{key}” is not in quotation marks.
  package static let unquotedKey = error(
    "unquoted-key",
    Bilingual(
      de: "Der Schlüssel »{key}« steht nicht in Anführungszeichen.", en: "The key “{key}” is not in quotation marks."),
    Bilingual(de: "Schreiben Sie \"{key}\".", en: "Write \"{key}\"."))

  /// Single or typographic quotation marks do not delimit a text in JSON.
  package static let singleQuotes = error(
    "single-quotes",
    Bilingual(
      de: "Einfache oder typografische Anführungszeichen begrenzen in JSON keinen Text.",
      en: "Single or typographic quotation marks do not delimit a text in JSON."),
    Bilingual(
      de: "Nehmen Sie gerade doppelte Anführungszeichen (\").", en: "Use straight double quotation marks (\")."))

  /// The colon after the key “{key}” is missing.
  package static let missingColon = error(
    "missing-colon",
    Bilingual(
      de: "Nach dem Schlüssel »{key}« fehlt der Doppelpunkt.", en: "The colon after the key “{key}” is missing."),
    Bilingual(de: "Schreiben Sie \"{key}\": Wert.", en: "Write \"{key}\": value."))

  /// A comma is missing before this entry.
  package static let missingComma = error(
    "missing-comma",
    Bilingual(de: "Vor diesem Eintrag fehlt ein Komma.", en: "A comma is missing before this entry."),
    Bilingual(
      de: "Setzen Sie ein Komma hinter den vorigen Eintrag.", en: "Put a comma after the entry before."))

  /// There is a comma too many here.
  package static let extraComma = error(
    "extra-comma",
    Bilingual(de: "Hier steht ein Komma zu viel.", en: "There is a comma too many here."),
    Bilingual(de: "Löschen Sie das Komma.", en: "Delete the comma."))

  /// The text has no closing quotation mark on its line.
  package static let unterminatedString = error(
    "unterminated-string",
    Bilingual(
      de: "Der Text hat kein schließendes Anführungszeichen in seiner Zeile.",
      en: "The text has no closing quotation mark on its line."),
    Bilingual(
      de: "Setzen Sie \" an das Ende des Textes; ein Zeilenwechsel im Text wird als \\n geschrieben.",
      en: "Put \" at the end of the text; a line break inside a text is written \\n."))

  /// The sequence “{escape}” has no meaning in JSON.
  package static let invalidEscape = error(
    "invalid-escape",
    Bilingual(
      de: "Die Zeichenfolge »{escape}« hat in JSON keine Bedeutung.",
      en: "The sequence “{escape}” has no meaning in JSON."),
    Bilingual(
      de:
        "Schreiben Sie \\\\ für einen umgekehrten Schrägstrich; erlaubt sind \\\" \\\\ \\/ \\b \\f \\n \\r \\t und \\uXXXX.",
      en: "Write \\\\ for a backslash; allowed are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX."))

  /// The text contains the control character {character}.
  package static let rawControlCharacter = error(
    "raw-control-character",
    Bilingual(
      de: "Im Text steht das Steuerzeichen {character}.", en: "The text contains the control character {character}."),
    Bilingual(
      de: "Löschen Sie es; ein Tabulator wird als \\t, ein Zeilenwechsel als \\n geschrieben.",
      en: "Delete it; a tab is written \\t, a line break \\n."))

  /// “{number}” is not a number in JSON.
  package static let invalidNumber = error(
    "invalid-number",
    Bilingual(de: "»{number}« ist in JSON keine Zahl.", en: "“{number}” is not a number in JSON."),
    Bilingual(
      de:
        "Schreiben Sie 1234.56 (Punkt vor den Nachkommastellen, keine führende Null, kein +), oder setzen Sie den Wert in "
        + "Anführungszeichen, wenn er ein Kennzeichen ist.",
      en:
        "Write 1234.56 (full stop before the fraction, no leading zero, no +), or put the value into quotation marks if it "
        + "is an identifier."))

  /// “{word}” is not a value in JSON.
  package static let invalidWord = error(
    "invalid-word",
    Bilingual(
      de: "»{word}« ist kein Wert in JSON.", en: "“{word}” is not a value in JSON."),
    Bilingual(
      de: "Setzen Sie Texte in Anführungszeichen; ohne stehen nur true, false, null und Zahlen.",
      en: "Put texts into quotation marks; only true, false, null and numbers stand without."))

  /// JSON has no comments.
  package static let comment = error(
    "comment",
    Bilingual(de: "JSON kennt keine Kommentare.", en: "JSON has no comments."),
    Bilingual(
      de: "Löschen Sie den Kommentar, oder verwenden Sie eine YAML-Datei.",
      en: "Delete the comment, or use a YAML file."))

  /// This bracket “{found}” does not close what is open; “{expected}” is expected.
  package static let wrongClosing = error(
    "wrong-closing",
    Bilingual(
      de: "Diese Klammer »{found}« schließt nicht, was offen ist; erwartet wird »{expected}«.",
      en: "This bracket “{found}” does not close what is open; “{expected}” is expected."),
    Bilingual(
      de: "Ersetzen Sie die Klammer, oder schließen Sie zuerst die innere.",
      en: "Replace the bracket, or close the inner one first."))

  /// This bracket “{bracket}” is not closed before the end of the file.
  package static let unclosed = error(
    "unclosed",
    Bilingual(
      de: "Diese Klammer »{bracket}« wird bis zum Ende der Datei nicht geschlossen.",
      en: "This bracket “{bracket}” is not closed before the end of the file."),
    Bilingual(
      de: "Ergänzen Sie die schließende Klammer an ihrer Stelle.", en: "Add the closing bracket where it belongs."))

  /// There is something after the end of the data.
  package static let trailingContent = error(
    "trailing-content",
    Bilingual(
      de: "Nach dem Ende der Daten steht noch etwas.", en: "There is something after the end of the data."),
    Bilingual(
      de: "Löschen Sie es; eine Datei enthält genau einen Wert.", en: "Delete it; a file holds exactly one value."))

  /// All of them.
  package static let all: [DiagnosticDefinition] = [
    empty, expectedValue, unexpectedCharacter, expectedKey, unquotedKey, singleQuotes, missingColon, missingComma,
    extraComma, unterminatedString, invalidEscape, rawControlCharacter, invalidNumber, invalidWord, comment,
    wrongClosing, unclosed, trailingContent,
  ]
}
