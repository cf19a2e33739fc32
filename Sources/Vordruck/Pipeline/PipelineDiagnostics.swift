package import Diagnostics

/// The findings of the pipeline itself.
package enum PipelineDiagnostics {
  /// The document's date is no date.
  package static let invalidDate = DiagnosticDefinition(
    id: "pipeline.invalid-date", severity: .error,
    message: Bilingual(
      de: "„{date}“ ist kein gültiges Datum für das Dokument.", en: "“{date}” is not a valid date for the document."),
    fix: Bilingual(
      de: "Geben Sie das Datum als JJJJ-MM-TT an, zum Beispiel --date 2026-11-21.",
      en: "Write the date as YYYY-MM-DD, for example --date 2026-11-21."),
    explanation: Bilingual(
      de:
        "Das Datum des Dokuments stammt aus der Vorlage oder von --date, nie von der Uhr: Gleiche Eingaben geben gleiche Dateien.",
      en:
        "The document's date comes from the template or --date, never from the clock: the same input gives the same file."
    ))

  /// A language tag that makes no sense.
  package static let invalidLanguage = DiagnosticDefinition(
    id: "pipeline.invalid-language", severity: .error,
    message: Bilingual(
      de: "„{language}“ ist keine Sprachkennung.", en: "“{language}” is not a language tag."),
    fix: Bilingual(
      de: "Geben Sie eine Kennung wie de, ar, uk oder fa-AF an.", en: "Use a tag such as de, ar, uk or fa-AF."),
    explanation: Bilingual(
      de: "Sprachen werden nach BCP 47 benannt: zwei oder drei Buchstaben, danach Schrift oder Land.",
      en: "Languages are named by BCP 47: two or three letters, then script or country."))

  /// A layout for translations without a translation.
  package static let layoutWithoutLanguage = DiagnosticDefinition(
    id: "pipeline.layout-without-language", severity: .error,
    message: Bilingual(
      de: "--layout {layout} braucht eine Sprache, in die übersetzt wird.",
      en: "--layout {layout} needs a language to translate into."),
    fix: Bilingual(
      de: "Ergänzen Sie --parallel ar (bei sequential, auch mehrere) oder --language ar (bei sheet).",
      en: "Add --parallel ar (for sequential, also several) or --language ar (for sheet)."),
    explanation: Bilingual(
      de:
        "sequential druckt das ganze deutsche Schreiben und dahinter jede Übersetzung mit eigener Seitenzählung; sheet nur die Übersetzung zur Information, ohne Unterschriften.",
      en:
        "sequential prints the whole German paper and behind it each translation with page numbers of its own; sheet only the translation for information, without signatures."
    ))

  /// The template has no texts in the wanted language.
  package static let languageUnavailable = DiagnosticDefinition(
    id: "pipeline.language-unavailable", severity: .error,
    message: Bilingual(
      de: "Die Vorlage „{template}“ gibt es nicht in der Sprache „{language}“.",
      en: "The template “{template}” does not exist in the language “{language}”."),
    fix: Bilingual(
      de: "Vorhanden sind: {available}. Weitere Sprachen brauchen einen Katalog catalogues/{language}.xlf.",
      en: "Available are: {available}. Further languages need a catalogue catalogues/{language}.xlf."),
    explanation: Bilingual(
      de: "Ohne Katalog bliebe das Dokument ganz deutsch; das würde niemand bemerken, der es nicht liest.",
      en: "Without a catalogue the whole document would stay German, which nobody would notice without reading it."))

  /// The template needs data and there is none.
  package static let dataMissing = DiagnosticDefinition(
    id: "pipeline.data-missing", severity: .error,
    message: Bilingual(
      de: "Die Vorlage „{template}“ braucht Falldaten, es ist aber keine Datei angegeben.",
      en: "The template “{template}” needs case data, but no file was given."),
    fix: Bilingual(
      de: "Nennen Sie die Datei mit den Falldaten; ein Muster gibt „vordruck example {template}“ aus.",
      en: "Name the file with the case data; “vordruck example {template}” prints a sample."),
    explanation: Bilingual(
      de: "Eine Vorlage mit schema.xsd beschreibt die Falldaten, die sie druckt.",
      en: "A template with a schema.xsd describes the case data that it prints."))

  /// Data for a template that takes none.
  package static let dataUnexpected = DiagnosticDefinition(
    id: "pipeline.data-unexpected", severity: .error,
    message: Bilingual(
      de: "Die Vorlage „{template}“ verwendet keine Falldaten.", en: "The template “{template}” takes no case data."),
    fix: Bilingual(
      de: "Lassen Sie die Datendatei weg oder geben Sie der Vorlage ein schema.xsd.",
      en: "Leave the data file out, or give the template a schema.xsd."),
    explanation: Bilingual(
      de: "Nur ein Ordner mit schema.xsd sagt, welche Daten eine Vorlage versteht.",
      en: "Only a folder with a schema.xsd says which data a template understands."))

  /// A template without schema was asked for its fields.
  package static let noSchema = DiagnosticDefinition(
    id: "pipeline.no-schema", severity: .error,
    message: Bilingual(
      de: "Die Vorlage „{template}“ hat kein schema.xsd.", en: "The template “{template}” has no schema.xsd."),
    fix: Bilingual(
      de: "„vordruck templates“ zeigt die Vorlagen, die Falldaten drucken.",
      en: "“vordruck templates” lists the templates that print case data."),
    explanation: Bilingual(
      de: "Die Felder einer Vorlage stehen in ihrem schema.xsd.",
      en: "The fields of a template are described in its schema.xsd."))

  /// A sample for which somebody has named data.
  package static let sampleWithData = DiagnosticDefinition(
    id: "pipeline.sample-with-data", severity: .error,
    message: Bilingual(
      de: "Ein Muster entsteht aus erfundenen Angaben, es sind aber Daten angegeben.",
      en: "A sample is made from invented data, but data were given."),
    fix: Bilingual(
      de: "Lassen Sie die Datendateien weg, oder lassen Sie --sample weg.",
      en: "Leave out the data files, or leave out --sample."),
    explanation: Bilingual(
      de: "Mit wirklichen Angaben wäre das Blatt kein Muster, und MUSTER stünde über einer wirklichen Person.",
      en: "With real data the sheet would be no sample, and a real person would stand below the word MUSTER."))

  /// A part of a pack has an error.
  package static let partError = DiagnosticDefinition(
    id: "pipeline.part-error", severity: .error,
    message: Bilingual(de: "In dem Teil „{template}“: {finding}", en: "In the part “{template}”: {finding}"),
    fix: Bilingual(
      de: "Prüfen Sie den Teil für sich mit „vordruck check {template}“.",
      en: "Check the part by itself with “vordruck check {template}”."),
    explanation: Bilingual(
      de: "Eine Mappe wird aus Schriftstücken gebunden, die im selben Lauf entstehen; ihre Fehler sind auch ihre.",
      en: "A pack is bound from papers that are made in the same run; their errors are its errors."))

  /// A part of a pack has a warning.
  package static let partWarning = DiagnosticDefinition(
    id: "pipeline.part-warning", severity: .warning, message: partError.message, fix: partError.fix,
    explanation: partError.explanation)

  /// A defect of our own.
  package static let defect = DiagnosticDefinition(
    id: "pipeline.defect", severity: .error,
    message: Bilingual(
      de: "Das Dokument wurde nicht fertig, ohne dass ein Grund gemeldet wurde.",
      en: "The document was not finished, and no reason was reported."),
    fix: Bilingual(
      de: "Bitte melden Sie diesen Fehler mit der Vorlage, aber ohne Falldaten.",
      en: "Please report this defect with the template, but without case data."),
    explanation: Bilingual(
      de: "Jede Stufe muss sagen, warum sie aufhört; hier hat es eine nicht getan.",
      en: "Each stage must say why it stops; here one did not."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    invalidDate, layoutWithoutLanguage, invalidLanguage, languageUnavailable, dataMissing, dataUnexpected, noSchema,
    sampleWithData,
    partError, partWarning, defect,
  ]
}
