package import Diagnostics

/// The findings about series.
package enum BatchDiagnostics {
  /// Two tables.
  package static let severalTables = DiagnosticDefinition(
    id: "batch.several-tables", severity: .error,
    message: Bilingual(
      de: "Es sind {count} Tabellen angegeben; eine Reihe entsteht aus einer.",
      en: "{count} tables were given; a series is made of one."),
    fix: Bilingual(de: "Rufen Sie „batch“ für jede Tabelle einmal auf.", en: "Call “batch” once for each table."),
    explanation: Bilingual(
      de: "Aus jeder Zeile der Tabelle wird ein Dokument; alle anderen Dateien gelten für jede Zeile.",
      en: "Each row of the table becomes a document; all other files hold for every row."))

  /// No case at all.
  package static let empty = DiagnosticDefinition(
    id: "batch.empty", severity: .error,
    message: Bilingual(de: "Die Reihe hat keinen Fall.", en: "The series has no case."),
    fix: Bilingual(
      de:
        "Nennen Sie eine Tabelle (.csv) mit mindestens einer Zeile unter den Überschriften, oder die Dateien der Fälle.",
      en: "Name a table (.csv) with at least one row below its headings, or the files of the cases."),
    explanation: Bilingual(
      de: "Zeilen ohne jeden Inhalt zählen nicht.", en: "Rows without any content do not count."))

  /// A report that cannot be read or written.
  package static let reportUnusable = DiagnosticDefinition(
    id: "batch.report-unusable", severity: .error,
    message: Bilingual(
      de: "Der Bericht „{path}“ lässt sich nicht schreiben: {reason}.",
      en: "The report “{path}” cannot be written: {reason}."),
    fix: Bilingual(
      de: "Nennen Sie mit --report eine neue Datei in einem vorhandenen Ordner; mit --resume geht ein Bericht weiter.",
      en: "Name a new file in an existing folder after --report; with --resume a report is continued."),
    explanation: Bilingual(
      de: "Im Bericht steht für jeden Fall eine Zeile, ohne Werte aus den Falldaten.",
      en: "The report has a line for each case, without values of the case data."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [severalTables, empty, reportUnusable]
}
