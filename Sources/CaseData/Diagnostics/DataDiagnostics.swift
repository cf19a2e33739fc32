package import Diagnostics

/// Findings in case data that do not depend on the notation.
package enum DataDiagnostics {
  /// The format of the file “{file}” cannot be told.
  package static let unknownFormat = DiagnosticDefinition(
    id: "data.unknown-format", severity: .error,
    message: Bilingual(
      de: "Das Format der Datei »{file}« ist nicht zu erkennen.", en: "The format of the file “{file}” cannot be told."),
    fix: Bilingual(
      de: "Benennen Sie die Datei mit .json, .yaml, .xml oder .csv am Ende; von der Standardeingabe wird nur JSON und "
        + "XML erkannt.",
      en: "Give the file a name that ends in .json, .yaml, .xml or .csv; of standard input only JSON and XML are "
        + "recognised."),
    explanation: Bilingual(
      de: "Das Format folgt aus der Endung; ohne Endung werden nur JSON und XML am ersten Zeichen erkannt.",
      en: "The format follows from the extension; without one only JSON and XML are told by their first character."))

  /// The file “{file}” is larger than {limit} MB.
  package static let tooLarge = DiagnosticDefinition(
    id: "data.too-large", severity: .error,
    message: Bilingual(
      de: "Die Datei »{file}« ist größer als {limit} MB.", en: "The file “{file}” is larger than {limit} MB."),
    fix: Bilingual(de: "Teilen Sie die Daten auf mehrere Fälle auf.", en: "Split the data into several cases."),
    explanation: Bilingual(
      de: "Ein Fall hat einige Kilobyte; die Grenze schützt vor einer falschen oder bösartigen Datei.",
      en: "A case has some kilobytes; the limit protects against a wrong or hostile file."))

  /// The data are nested deeper than {limit} levels.
  package static let tooDeep = DiagnosticDefinition(
    id: "data.too-deep", severity: .error,
    message: Bilingual(
      de: "Die Daten sind tiefer als {limit} Ebenen verschachtelt.",
      en: "The data are nested deeper than {limit} levels."),
    fix: Bilingual(
      de: "Verschachteln Sie weniger tief; kein Schema braucht so viele Ebenen.",
      en: "Nest less deeply; no schema needs that many levels."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Dateien, die nur dazu gemacht sind, das Programm anzuhalten.",
      en: "The limit protects against files that are made to stop the program."))

  /// The file holds more than {limit} values.
  package static let tooManyValues = DiagnosticDefinition(
    id: "data.too-many-values", severity: .error,
    message: Bilingual(
      de: "Die Datei enthält mehr als {limit} Werte.", en: "The file holds more than {limit} values."),
    fix: Bilingual(de: "Teilen Sie die Daten auf mehrere Fälle auf.", en: "Split the data into several cases."),
    explanation: tooLarge.explanation)

  /// The file has more than {limit} errors; the rest was not read.
  package static let tooManyErrors = DiagnosticDefinition(
    id: "data.too-many-errors", severity: .error,
    message: Bilingual(
      de: "Die Datei hat mehr als {limit} Fehler; der Rest wurde nicht gelesen.",
      en: "The file has more than {limit} errors; the rest was not read."),
    fix: Bilingual(
      de: "Beheben Sie die genannten Fehler, und starten Sie noch einmal.",
      en: "Mend the errors named here and start again."),
    explanation: Bilingual(
      de: "Sehr viele Fehler haben meist eine Ursache am Anfang der Datei.",
      en: "Very many errors mostly have one cause near the beginning of the file."))

  /// The file is stored as {encoding}.
  package static let wrongEncoding = DiagnosticDefinition(
    id: "data.wrong-encoding", severity: .error,
    message: Bilingual(
      de: "Die Datei ist in {encoding} gespeichert.", en: "The file is stored as {encoding}."),
    fix: Bilingual(
      de: "Speichern Sie die Datei als UTF-8 (im Editor: „Speichern unter“, Codierung UTF-8).",
      en: "Store the file as UTF-8 (in the editor: \"Save as\", encoding UTF-8)."),
    explanation: Bilingual(
      de: "JSON, YAML und XML werden in UTF-8 gelesen, mit oder ohne Byte-Reihenfolge-Marke (BOM).",
      en: "JSON, YAML and XML are read as UTF-8, with or without a byte order mark (BOM)."))

  /// There is a byte here (hexadecimal {byte}) that cannot occur in UTF-8.
  package static let notUTF8 = DiagnosticDefinition(
    id: "data.not-utf-8", severity: .error,
    message: Bilingual(
      de: "Hier steht ein Byte (hexadezimal {byte}), das in UTF-8 nicht vorkommen kann.",
      en: "There is a byte here (hexadecimal {byte}) that cannot occur in UTF-8."),
    fix: wrongEncoding.fix,
    explanation: Bilingual(
      de:
        "Meist wurde die Datei in Windows-1252 gespeichert. Umlaute würden falsch gedruckt; deshalb wird nicht geraten.",
      en: "Mostly the file was stored as Windows-1252. Umlauts would be printed wrongly; so there is no guessing."))

  /// “{key}” occurs twice here.
  package static let duplicateKey = DiagnosticDefinition(
    id: "data.duplicate-key", severity: .error,
    message: Bilingual(de: "»{key}« kommt hier zweimal vor.", en: "“{key}” occurs twice here."),
    fix: Bilingual(
      de: "Löschen Sie eine der beiden Angaben; mehrere Werte stehen in einer Liste […].",
      en: "Delete one of the two; several values stand in a list […]."),
    explanation: Bilingual(
      de:
        "Welcher der beiden Werte gilt, kann das Programm nicht wissen; stillschweigend den letzten zu nehmen wäre falsch.",
      en: "Which of the two values holds the program cannot know; to take the last silently would be wrong."))

  /// “{escape}” is only one half of a character.
  package static let loneSurrogate = DiagnosticDefinition(
    id: "data.lone-surrogate", severity: .error,
    message: Bilingual(
      de: "»{escape}« ist nur die Hälfte eines Zeichens.", en: "“{escape}” is only one half of a character."),
    fix: Bilingual(
      de: "Schreiben Sie das Zeichen selbst, oder ergänzen Sie die fehlende Hälfte.",
      en: "Write the character itself, or add the missing half."),
    explanation: Bilingual(
      de:
        "Zeichen oberhalb von U+FFFF stehen in \\u-Schreibweise als Paar \\uD83D\\uDE00; einzeln bedeuten die Hälften nichts.",
      en: "Characters above U+FFFF are written as a pair \\uD83D\\uDE00; alone the halves mean nothing."))

  /// The text contains the character {character}, which is not permitted.
  package static let controlCharacter = DiagnosticDefinition(
    id: "data.control-character", severity: .error,
    message: Bilingual(
      de: "Der Text enthält das unzulässige Zeichen {character}.",
      en: "The text contains the character {character}, which is not permitted."),
    fix: Bilingual(de: "Löschen Sie das Zeichen.", en: "Delete the character."),
    explanation: Bilingual(
      de: "Steuerzeichen sind nicht druckbar und kommen meist aus einem fehlerhaften Export.",
      en: "Control characters cannot be printed and mostly come from a faulty export."))

  /// The file does not begin with an object but with “{found}”.
  package static let rootNotObject = DiagnosticDefinition(
    id: "data.root-not-object", severity: .error,
    message: Bilingual(
      de: "Die Datei beginnt nicht mit einem Objekt, sondern mit »{found}«.",
      en: "The file does not begin with an object but with “{found}”."),
    fix: Bilingual(
      de: "Beginnen Sie mit den Schlüsseln des Falls; in JSON stehen sie in geschweiften Klammern.",
      en: "Begin with the keys of the case; in JSON they stand in braces."),
    explanation: Bilingual(
      de: "Ein Fall ist eine Sammlung benannter Angaben.", en: "A case is a collection of named entries."))

  /// “{key}” has another value in “{file}” than in “{other}” (line {line}).
  package static let mergeConflict = DiagnosticDefinition(
    id: "data.merge-conflict", severity: .error,
    message: Bilingual(
      de: "»{key}« hat in »{file}« einen anderen Wert als in »{other}« (Zeile {line}).",
      en: "“{key}” has another value in “{file}” than in “{other}” (line {line})."),
    fix: Bilingual(
      de: "Streichen Sie die Angabe in einer der beiden Dateien.", en: "Delete the entry in one of the two files."),
    explanation: Bilingual(
      de: "Mehrere Dateien (Amt, Person, Fall, dieses Schreiben) ergänzen einander; keine überschreibt eine andere.",
      en: "Several files (office, staff, case, this paper) complete one another; none overrides another."))

  /// The list “{key}” stands in “{file}” and also in “{other}” (line {line}).
  package static let mergeTwoLists = DiagnosticDefinition(
    id: "data.merge-two-lists", severity: .error,
    message: Bilingual(
      de: "Die Liste »{key}« steht in »{file}« und auch in »{other}« (Zeile {line}).",
      en: "The list “{key}” stands in “{file}” and also in “{other}” (line {line})."),
    fix: Bilingual(
      de: "Geben Sie die ganze Liste in einer einzigen Datei an.", en: "Give the whole list in a single file."),
    explanation: Bilingual(
      de: "In welcher Reihenfolge zwei Listen zusammengehören, kann das Programm nicht wissen.",
      en: "In which order two lists belong together the program cannot know."))

  /// All of them.
  package static let all: [DiagnosticDefinition] = [
    unknownFormat, tooLarge, tooDeep, tooManyValues, tooManyErrors, wrongEncoding, notUTF8, duplicateKey, loneSurrogate,
    controlCharacter, rootNotObject, mergeConflict, mergeTwoLists,
  ]
}
