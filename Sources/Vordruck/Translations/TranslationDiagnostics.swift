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

  /// A part of a file that names no template.
  package static let unknownPart = DiagnosticDefinition(
    id: "translation.unknown-part", severity: .error,
    message: Bilingual(
      de: "Dieser Teil der Datei nennt keine Vorlage, die es gibt, sondern „{id}“.",
      en: "This part of the file names no template that there is, but “{id}”."),
    fix: Bilingual(
      de: "Sagen Sie, zu welcher Vorlage die Datei gehört: --template NAME.",
      en: "Say to which template the file belongs: --template NAME."),
    explanation: Bilingual(
      de:
        "In der ausgegebenen Datei steht sie bei <file> als original und id; manche Programme schreiben dort anderes.",
      en: "In the exported file it stands as original and id of <file>; some programs write something else there."))

  /// A part of a file of which most texts do not belong to the template.
  package static let foreignPart = DiagnosticDefinition(
    id: "translation.foreign-part", severity: .error,
    message: Bilingual(
      de: "{count} von {total} Texten dieses Teils gehören nicht zur Vorlage „{template}“; der erste heißt „{key}“.",
      en:
        "{count} of {total} texts of this part do not belong to the template “{template}”; the first is called “{key}”."
    ),
    fix: Bilingual(
      de: "Geben Sie die richtige Vorlage an: --template NAME, bei Texten einer Behörde auch --house NAME.",
      en: "Name the right template: --template NAME, and for an office's own texts --house NAME."),
    explanation: Bilingual(
      de: "Die Schlüssel der Texte stehen in catalogues/de.xlf der Vorlage, der gemeinsamen Texte und der Behörde.",
      en: "The keys of the texts stand in catalogues/de.xlf of the template, of the shared texts, and of the office."))

  /// A file for another template than the one asked for.
  package static let otherTemplate = DiagnosticDefinition(
    id: "translation.other-template", severity: .error,
    message: Bilingual(
      de: "Die Datei gehört zur Vorlage „{found}“, verlangt ist „{wanted}“.",
      en: "The file belongs to the template “{found}”, wanted is “{wanted}”."),
    fix: Bilingual(
      de: "Prüfen Sie, ob es die richtige Datei ist, und lassen Sie --template weg oder berichtigen Sie es.",
      en: "See whether it is the right file, and leave --template out or correct it."),
    explanation: Bilingual(
      de: "Verschiedene Vorlagen haben Texte mit gleichem Schlüssel und anderem Wortlaut.",
      en: "Different templates have texts with the same key and other words."))

  /// Free texts of a case, delivered as if they were a template's.
  package static let caseDelivery = DiagnosticDefinition(
    id: "translation.case-delivery", severity: .error,
    message: Bilingual(
      de: "Das sind freie Texte eines Falls, keine Texte einer Vorlage.",
      en: "These are free texts of a case, not texts of a template."),
    fix: Bilingual(
      de: "Nennen Sie die Fallakte und die Vorlage: --data FALL --template VORLAGE.",
      en: "Name the case file and the template: --data CASE --template TEMPLATE."),
    explanation: Bilingual(
      de: "Sie kommen in die Fallakte zurück, aus der sie ausgegeben wurden.",
      en: "They go back into the case file from which they were handed out."))

  /// Nothing to hand out.
  package static let nothingToTranslate = DiagnosticDefinition(
    id: "translation.nothing-to-translate", severity: .note,
    message: Bilingual(
      de: "Für die Sprache „{language}“ ist nichts zu übersetzen; es entsteht keine Datei.",
      en: "There is nothing to translate into the language “{language}”; no file is made."),
    fix: Bilingual(
      de: "„vordruck i18n status“ zeigt den Stand; --only all gibt alle Texte einer Vorlage aus.",
      en: "“vordruck i18n status” shows the state; --only all hands out all texts of a template."),
    explanation: Bilingual(
      de:
        "Mit --only werden nur Texte in einem bestimmten Stand ausgegeben, aus Fallakten nur solche ohne Übersetzung.",
      en: "--only hands out texts in a certain state; of case files only those without a translation are."))

  /// A language that nobody knows.
  package static let unknownLanguage = DiagnosticDefinition(
    id: "translation.unknown-language", severity: .error,
    message: Bilingual(
      de: "Eine Sprache mit der Kennung „{language}“ ist nicht bekannt.",
      en: "No language with the tag “{language}” is known."),
    fix: Bilingual(
      de: "Prüfen Sie die Kennung: tr Türkisch, uk Ukrainisch, fa Persisch, fa-AF Dari, ku Kurmandschi.",
      en: "Check the tag: tr Turkish, uk Ukrainian, fa Persian, fa-AF Dari, ku Kurmanji."),
    explanation: Bilingual(
      de:
        "Kennungen mit zwei Buchstaben sind alle bekannt (ISO 639-1). Seltene Sprachen mit drei Buchstaben kennt das Verzeichnis nicht alle; bei ihnen ist es eine Warnung.",
      en:
        "All tags of two letters are known (ISO 639-1). Not all rare languages of three letters are in the register; for them it is a warning."
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

  /// Texts that other papers print.
  package static let unprintedTexts = DiagnosticDefinition(
    id: "translation.unprinted-texts", severity: .note,
    message: Bilingual(
      de: "Freie Texte des Falls, die „{template}“ nicht druckt: {count}. Sie werden nicht ausgegeben.",
      en: "Free texts of the case that “{template}” does not print: {count}. They are not handed out."),
    fix: Bilingual(
      de: "Nennen Sie die Vorlage, die sie druckt; --only all gibt alle Texte des Falls aus.",
      en: "Name the template that prints them; --only all hands out all texts of the case."),
    explanation: Bilingual(
      de: "Ein Übersetzungsbüro bekommt von einem Fall nur, was für das Papier nötig ist.",
      en: "Of a case, a translation office gets only what the paper needs."))

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
    noCatalogue, unknownDestination, unknownPart, foreignPart, otherTemplate, caseDelivery, nothingToTranslate,
    unknownLanguage, germanTarget, looksLikeName, withheldTexts, unprintedTexts, caseChanged, caseFormat,
  ]
}
