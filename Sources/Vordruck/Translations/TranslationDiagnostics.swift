package import Diagnostics

/// The findings of the translation desk.
package enum TranslationDiagnostics {
  /// A template that has no catalogues.
  package static let noCatalogue = DiagnosticDefinition(
    id: "translation.no-catalogue", severity: .error,
    message: Bilingual(
      de: "Die Vorlage „{template}“ hat keine Kataloge.", en: "The template “{template}” has no catalogues."),
    fix: Bilingual(
      de: "Legen Sie einen Ordner mit template.xml und catalogues/de.xlf an und rufen Sie die Texte mit v:text auf.",
      en: "Make a folder with template.xml and catalogues/de.xlf, and call the texts by v:text."),
    explanation: Bilingual(
      de: "Übersetzt werden die Texte aus catalogues/de.xlf; was in der Vorlage selbst steht, bleibt deutsch.",
      en: "What is translated are the texts of catalogues/de.xlf; words in the template itself stay German."))

  /// A list that does not say where it belongs.
  package static let unknownDestination = DiagnosticDefinition(
    id: "translation.unknown-destination", severity: .error,
    message: Bilingual(
      de: "Es ist nicht zu erkennen, zu welcher Vorlage oder Sprache die Datei „{path}“ gehört.",
      en: "Nothing tells to which template or language the file “{path}” belongs."),
    fix: Bilingual(
      de:
        "Geben Sie --template und --language an, oder beginnen Sie die Liste mit „# template: NAME“ und „# language: ar“.",
      en: "Give --template and --language, or start the list with “# template: NAME” and “# language: ar”."),
    explanation: Bilingual(
      de: "XLIFF-Dateien sagen es selbst; einfache Listen brauchen die Angabe.",
      en: "XLIFF files say so themselves; plain lists need to be told."))

  /// German as the language of a translation.
  package static let germanTarget = DiagnosticDefinition(
    id: "translation.german-target", severity: .error,
    message: Bilingual(
      de: "Deutsch ist die Ausgangssprache und kann nicht eingelesen werden.",
      en: "German is the source language and cannot be imported."),
    fix: Bilingual(
      de: "Ändern Sie deutsche Texte in catalogues/de.xlf oder unter Houses/…/texts/.",
      en: "Change German texts in catalogues/de.xlf or under Houses/…/texts/."),
    explanation: Bilingual(
      de: "Der deutsche Wortlaut ist verbindlich; er wird nicht über Übersetzungsdateien geändert.",
      en: "The German words are the binding ones; they are not changed by way of translation files."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [noCatalogue, unknownDestination, germanTarget]
}
