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
      de:
        "XLIFF-Dateien sagen es selbst, PO-Dateien in ihrem Kopf (X-Vordruck-Template, Language); einfache Listen brauchen die Angabe.",
      en:
        "XLIFF files say so themselves, PO files in their header (X-Vordruck-Template, Language); plain lists need to be told."
    ))

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

  /// A name that could not be recognised as one.
  package static let looksLikeName = DiagnosticDefinition(
    id: "translation.looks-like-name", severity: .warning,
    message: Bilingual(
      de: "In diesem Text scheint ein Name zu stehen, der nicht in der Fallakte vorkommt; er geht mit hinaus.",
      en: "This text seems to hold a name that is not in the case file; it goes out as it is."),
    fix: Bilingual(
      de:
        "Sehen Sie die Datei durch, bevor Sie sie weitergeben, oder schreiben Sie im Text die Rolle statt des Namens.",
      en: "Look through the file before you pass it on, or write the role instead of the name."),
    explanation: Bilingual(
      de: "Ersetzt werden Namen, Anschriften, Geburtsdaten und Kontaktdaten, die in der Fallakte als solche stehen.",
      en: "Replaced are names, addresses, birth dates and contacts that stand as such in the case file."))

  /// Texts that the schema calls private.
  package static let withheldTexts = DiagnosticDefinition(
    id: "translation.withheld-texts", severity: .note,
    message: Bilingual(
      de: "{count} Texte sind als vertraulich gekennzeichnet und werden nicht ausgegeben.",
      en: "{count} texts are marked private and are not handed out."),
    fix: Bilingual(
      de: "Lassen Sie sie im Haus übersetzen.", en: "Have them translated in the office."),
    explanation: Bilingual(
      de: "Das Schema der Fallakte kennzeichnet vertrauliche Angaben (v:flag private, specialCategory).",
      en: "The schema of the case file marks private entries (v:flag private, specialCategory)."))

  /// A case file that has changed since.
  package static let caseChanged = DiagnosticDefinition(
    id: "translation.case-changed", severity: .warning,
    message: Bilingual(
      de: "Der deutsche Text „{key}“ lautet in der Fallakte inzwischen anders; die Übersetzung wird nicht übernommen.",
      en: "The German text “{key}” reads otherwise in the case file by now; the translation is not taken over."),
    fix: Bilingual(
      de: "Geben Sie den Text noch einmal zum Übersetzen.", en: "Have the text translated again."),
    explanation: Bilingual(
      de: "Eine Übersetzung gehört zu dem Wortlaut, aus dem sie entstand.",
      en: "A translation belongs to the words that it was made from."))

  /// Case data that cannot be written back.
  package static let caseFormat = DiagnosticDefinition(
    id: "translation.case-format", severity: .error,
    message: Bilingual(
      de: "„{path}“ ist weder JSON noch YAML.", en: "“{path}” is neither JSON nor YAML."),
    fix: Bilingual(
      de: "Führen Sie die Fallakte als JSON oder YAML.", en: "Keep the case file as JSON or YAML."),
    explanation: Bilingual(
      de: "Nur in diesen Formen werden Übersetzungen an ihrem Platz in die Datei geschrieben.",
      en: "Only in these forms are translations written into the file at their places."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    noCatalogue, unknownDestination, germanTarget, looksLikeName, withheldTexts, caseChanged, caseFormat,
  ]
}
