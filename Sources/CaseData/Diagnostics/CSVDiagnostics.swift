package import Diagnostics

/// Findings in the notation of tables.
package enum CSVDiagnostics {
  /// The table is empty.
  package static let empty = DiagnosticDefinition(
    id: "csv.empty", severity: .error,
    message: Bilingual(
      de: "Die Tabelle ist leer.",
      en: "The table is empty."),
    fix: Bilingual(
      de: "Schreiben Sie die Schlüssel in die erste Zeile und je Fall eine Zeile darunter.",
      en: "Write the keys into the first row and one row for each case below."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// Several delimiters occur in the header row.
  package static let ambiguousDelimiter = DiagnosticDefinition(
    id: "csv.ambiguous-delimiter", severity: .error,
    message: Bilingual(
      de: "In der Kopfzeile kommen mehrere Trennzeichen vor.",
      en: "Several delimiters occur in the header row."),
    fix: Bilingual(
      de: "Verwenden Sie nur Semikolon, nur Komma oder nur Tabulator.",
      en: "Use only semicolons, only commas or only tabs."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// Cell {cell} holds a byte (hexadecimal {byte}) that Windows-1252 does not have.
  package static let undefinedByte = DiagnosticDefinition(
    id: "csv.undefined-byte", severity: .error,
    message: Bilingual(
      de: "In Zelle {cell} steht ein Byte (hexadezimal {byte}), das es in Windows-1252 nicht gibt.",
      en: "Cell {cell} holds a byte (hexadecimal {byte}) that Windows-1252 does not have."),
    fix: Bilingual(
      de: "Speichern Sie die Tabelle als „CSV UTF-8“.",
      en: "Store the table as \"CSV UTF-8\"."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// Cell {cell} begins with a quotation mark that is not closed.
  package static let unterminatedQuote = DiagnosticDefinition(
    id: "csv.unterminated-quote", severity: .error,
    message: Bilingual(
      de: "Zelle {cell} beginnt mit einem Anführungszeichen, das nicht geschlossen wird.",
      en: "Cell {cell} begins with a quotation mark that is not closed."),
    fix: Bilingual(
      de: "Schließen Sie das Anführungszeichen; im Text wird es verdoppelt (\"\").",
      en: "Close the quotation mark; inside the text it is doubled (\"\")."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// Cell {cell} has text after the closing quotation mark.
  package static let textAfterQuote = DiagnosticDefinition(
    id: "csv.text-after-quote", severity: .error,
    message: Bilingual(
      de: "In Zelle {cell} steht nach dem schließenden Anführungszeichen noch Text.",
      en: "Cell {cell} has text after the closing quotation mark."),
    fix: Bilingual(
      de: "Verdoppeln Sie Anführungszeichen im Text (\"\").",
      en: "Double quotation marks inside the text (\"\")."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// The heading “{header}” in cell {cell} is not a key.
  package static let invalidHeader = DiagnosticDefinition(
    id: "csv.invalid-header", severity: .error,
    message: Bilingual(
      de: "Die Überschrift „{header}“ in Zelle {cell} ist kein Schlüssel.",
      en: "The heading “{header}” in cell {cell} is not a key."),
    fix: Bilingual(
      de: "Schreiben Sie Schlüssel mit Punkten und Nummern ab 1: client.name.familyName, goals[1].statement.",
      en: "Write keys with full stops and numbers from 1: client.name.familyName, goals[1].statement."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// The heading “{header}” in cell {cell} does not go with “{other}”.
  package static let headerConflict = DiagnosticDefinition(
    id: "csv.header-conflict", severity: .error,
    message: Bilingual(
      de: "Die Überschrift „{header}“ in Zelle {cell} passt nicht zu „{other}“.",
      en: "The heading “{header}” in cell {cell} does not go with “{other}”."),
    fix: Bilingual(
      de:
        "Ein Schlüssel ist entweder ein Wert oder hat Unterschlüssel oder Nummern; ändern Sie eine der beiden "
        + "Überschriften.",
      en: "A key is either a value or has keys below it or numbers; change one of the two headings."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// Before “{header}” in cell {cell} a number is missing.
  package static let headerGap = DiagnosticDefinition(
    id: "csv.header-gap", severity: .error,
    message: Bilingual(
      de: "Bei „{header}“ in Zelle {cell} fehlt die Nummer davor.",
      en: "Before “{header}” in cell {cell} a number is missing."),
    fix: Bilingual(
      de: "Zählen Sie ohne Lücken ab 1.",
      en: "Count from 1 without gaps."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// Cell {cell} has no heading.
  package static let surplusCell = DiagnosticDefinition(
    id: "csv.surplus-cell", severity: .error,
    message: Bilingual(
      de: "Zelle {cell} hat keine Überschrift.",
      en: "Cell {cell} has no heading."),
    fix: Bilingual(
      de: "Ergänzen Sie die Überschrift, oder setzen Sie Texte mit Trennzeichen in Anführungszeichen.",
      en: "Add the heading, or put texts with delimiters into quotation marks."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// The table has {count} cases but no case {row}.
  package static let noSuchRow = DiagnosticDefinition(
    id: "csv.no-such-row", severity: .error,
    message: Bilingual(
      de: "Die Tabelle hat {count} Fälle, aber keinen Fall {row}.",
      en: "The table has {count} cases but no case {row}."),
    fix: Bilingual(
      de: "Wählen Sie eine Nummer von 1 bis {count}.",
      en: "Choose a number from 1 to {count}."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// Cell {cell}: “{value}” can mean two things: with a group separator or with a decimal mark.
  package static let ambiguousNumber = DiagnosticDefinition(
    id: "csv.ambiguous-number", severity: .error,
    message: Bilingual(
      de: "Zelle {cell}: „{value}“ kann zweierlei bedeuten: mit Tausenderzeichen oder mit Dezimalzeichen.",
      en: "Cell {cell}: “{value}” can mean two things: with a group separator or with a decimal mark."),
    fix: Bilingual(
      de: "Schreiben Sie die Zahl ohne Tausenderzeichen und mit zwei Nachkommastellen, zum Beispiel 1234,00.",
      en: "Write the number without group separators and with two fraction digits, for example 1234,00."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// Cell {cell}: the date “{value}” is ambiguous.
  package static let ambiguousDate = DiagnosticDefinition(
    id: "csv.ambiguous-date", severity: .error,
    message: Bilingual(
      de: "Zelle {cell}: Das Datum „{value}“ ist nicht eindeutig.",
      en: "Cell {cell}: the date “{value}” is ambiguous."),
    fix: Bilingual(
      de: "Schreiben Sie 31.12.2026 oder 2026-12-31, mit vierstelliger Jahreszahl.",
      en: "Write 31.12.2026 or 2026-12-31, with a year of four digits."),
    explanation: Bilingual(
      de:
        "Eine Tabelle ist eine Reihe von Fällen: in der ersten Zeile stehen die Schlüssel "
        + "(client.name.familyName, goals[1].statement), darunter je Zeile ein Fall. Trennzeichen sind Semikolon, "
        + "Komma oder Tabulator; Codierung UTF-8 oder Windows-1252.",
      en:
        "A table is a series of cases: the first row holds the keys (client.name.familyName, goals[1].statement),"
        + " below it each row is a case. Delimiters are semicolon, comma or tab; encoding is UTF-8 or Windows-1252."))

  /// More cases than one document prints.
  package static let severalCases = DiagnosticDefinition(
    id: "csv.several-cases", severity: .warning,
    message: Bilingual(
      de: "Die Tabelle hat {count} Fälle; gedruckt wird nur Fall {row}.",
      en: "The table has {count} cases; only case {row} is printed."),
    fix: Bilingual(
      de: "Mit „vordruck batch“ entsteht aus jeder Zeile ein Dokument.",
      en: "“vordruck batch” makes a document of each row."),
    explanation: Bilingual(
      de: "„render“ und „check“ machen ein Dokument; Reihen macht „batch“.",
      en: "“render” and “check” make one document, “batch” makes series."))

  /// All of them.
  package static let all: [DiagnosticDefinition] = [
    empty, ambiguousDelimiter, undefinedByte, unterminatedQuote, textAfterQuote, invalidHeader, headerConflict,
    headerGap, surplusCell, noSuchRow, severalCases, ambiguousNumber, ambiguousDate,
  ]
}
