package import Diagnostics

/// The findings about a delivery as a whole: its kind, its language, how much of it is done.
extension CatalogueDiagnostics {
  /// A file that is no text.
  package static let foreignFile = DiagnosticDefinition(
    id: "catalogue.foreign-file", severity: .error,
    message: Bilingual(
      de: "Diese Datei ist {kind} und kann nicht eingelesen werden.",
      en: "This file is {kind} and cannot be imported."),
    fix: Bilingual(
      de:
        "Lassen Sie sich die übersetzte XLIFF- oder PO-Datei selbst geben. Aus Paketen (.sdlppx, .xlz) nimmt sie das Übersetzungsprogramm heraus; Tabellen speichern Sie als Text mit Tabulatoren.",
      en:
        "Ask for the translated XLIFF or PO file itself. Translation programs take it out of packages (.sdlppx, .xlz); save spreadsheets as tab-separated text."
    ),
    explanation: Bilingual(
      de: "Eingelesen werden XLIFF 2.0 und 2.1, gettext PO und Listen mit Tabulatoren.",
      en: "Read are XLIFF 2.0 and 2.1, gettext PO, and lists with tabs."))

  /// XLIFF of another version.
  package static let xliffVersion = DiagnosticDefinition(
    id: "catalogue.xliff-version", severity: .error,
    message: Bilingual(
      de: "Diese Datei ist XLIFF {version}; gelesen werden XLIFF 2.0 und 2.1.",
      en: "This file is XLIFF {version}; read are XLIFF 2.0 and 2.1."),
    fix: Bilingual(
      de:
        "Geben Sie dem Übersetzungsbüro die Datei aus „vordruck i18n export“ und lassen Sie sie als XLIFF 2.1 zurückgeben; was sein Programm nicht kann, geht mit --format po.",
      en:
        "Give the translation office the file from “vordruck i18n export” and ask for XLIFF 2.1 in return; if its program cannot do that, use --format po."
    ),
    explanation: Bilingual(
      de: "XLIFF 1.2 ist anders aufgebaut (trans-unit statt unit); den Kopf der Datei zu ändern genügt nicht.",
      en:
        "XLIFF 1.2 is built in another way (trans-unit instead of unit); to change the head of the file is not enough."
    ))

  /// A list without tabs.
  package static let noTabs = DiagnosticDefinition(
    id: "catalogue.no-tabs", severity: .error,
    message: Bilingual(
      de: "In dieser Datei steht kein Tabulator; sie ist weder XLIFF noch PO noch eine Liste.",
      en: "There is no tab in this file; it is neither XLIFF nor PO nor a list."),
    fix: Bilingual(
      de: "Speichern Sie die Tabelle als Text mit Tabulatoren (in Excel „Unicode-Text“), nicht mit Semikolons.",
      en: "Save the spreadsheet as tab-separated text (in Excel “Unicode text”), not with semicolons."),
    explanation: Bilingual(
      de: "Semikolons und Kommas kommen in Texten vor, Tabulatoren nicht.",
      en: "Semicolons and commas occur in texts, tabs do not."))

  /// A text file in another encoding.
  package static let notUTF8 = DiagnosticDefinition(
    id: "catalogue.not-utf-8", severity: .error,
    message: Bilingual(
      de: "Ab hier ist die Datei kein UTF-8.", en: "From here on the file is not UTF-8."),
    fix: Bilingual(
      de: "Speichern Sie sie als UTF-8 oder, in Excel, als „Unicode-Text“.",
      en: "Save it as UTF-8 or, in Excel, as “Unicode text”."),
    explanation: Bilingual(
      de:
        "Meist wurde sie in der Kodierung von Windows gespeichert, die in jedem Land eine andere ist. Geraten wird nicht: Aus „Saygılar“ würde „Sayg�lar“.",
      en:
        "Mostly it was saved in the encoding of Windows, which differs from country to country. There is no guessing: “Saygılar” would become “Sayg�lar”."
    ))

  /// No translation at all.
  package static let nothingTranslated = DiagnosticDefinition(
    id: "catalogue.nothing-translated", severity: .warning,
    message: Bilingual(
      de: "Die Datei enthält keine einzige Übersetzung.", en: "The file does not hold a single translation."),
    fix: Bilingual(
      de: "Prüfen Sie, ob es die Datei ist, die zurückkam, und nicht die ausgegebene.",
      en: "See whether it is the file that came back, and not the one that went out."),
    explanation: Bilingual(
      de: "Übersetzungen stehen in <target>, in msgstr oder in der letzten Spalte.",
      en: "Translations stand in <target>, in msgstr, or in the last column."))

  /// A file that does not say into which language it is translated.
  package static let noTargetLanguage = DiagnosticDefinition(
    id: "catalogue.no-target-language", severity: .error,
    message: Bilingual(
      de: "Die Datei nennt keine Zielsprache.", en: "The file names no target language."),
    fix: Bilingual(
      de: "Geben Sie sie an, etwa --language tr.", en: "Name it, for example --language tr."),
    explanation: Bilingual(
      de: "In XLIFF steht sie als trgLang am Anfang; manche Programme lassen sie weg.",
      en: "In XLIFF it stands as trgLang at the beginning; some programs leave it out."))

  /// A language with a region that no catalogue has.
  package static let regionUnclear = DiagnosticDefinition(
    id: "catalogue.region-unclear", severity: .error,
    message: Bilingual(
      de: "Die Datei nennt die Sprache „{found}“; einen Katalog gibt es weder dafür noch für „{bare}“.",
      en: "The file names the language “{found}”; there is a catalogue neither for it nor for “{bare}”."),
    fix: Bilingual(
      de: "Sagen Sie, welcher entstehen soll: --language {bare} oder --language {found}.",
      en: "Say which one to make: --language {bare} or --language {found}."),
    explanation: Bilingual(
      de:
        "Übersetzungsprogramme hängen an die Sprache ein Land an. Gedruckt wird mit dem Katalog, der so heißt, wie --language es sagt.",
      en:
        "Translation programs put a country behind the language. Printing takes the catalogue that has the name which --language says."
    ))

  /// A delivery whose texts are in the script of another language.
  package static let wrongLanguage = DiagnosticDefinition(
    id: "catalogue.wrong-language", severity: .error,
    message: Bilingual(
      de:
        "{count} von {total} Texten haben keinen Buchstaben der Sprache „{language}“ (Schrift: {script}); der erste ist „{key}“.",
      en:
        "{count} of {total} texts have no letter of the language “{language}” (script: {script}); the first is “{key}”."
    ),
    fix: Bilingual(
      de: "Berichtigen Sie die Sprache in der Datei, oder geben Sie die Datei an, die zu dieser Sprache gehört.",
      en: "Correct the language in the file, or name the file that belongs to this language."),
    explanation: Bilingual(
      de: "Die Sprache steht bei XLIFF als trgLang am Anfang, bei PO als Language im Kopf, bei Listen als # language.",
      en:
        "The language stands as trgLang at the beginning of XLIFF, as Language in the head of PO, as # language in lists."
    ))

  /// A delivery whose texts have the letters of another language.
  package static let foreignLetters = DiagnosticDefinition(
    id: "catalogue.foreign-letters", severity: .error,
    message: Bilingual(
      de:
        "{count} von {total} Texten haben Buchstaben, die es in der Sprache „{language}“ nicht gibt ({found}); der erste ist „{key}“.",
      en:
        "{count} of {total} texts have letters that the language “{language}” does not have ({found}); the first is “{key}”."
    ),
    fix: wrongLanguage.fix, explanation: wrongLanguage.explanation)

  /// Texts that are still German.
  package static let stillGerman = DiagnosticDefinition(
    id: "catalogue.still-german", severity: .warning,
    message: Bilingual(
      de: "{count} von {total} Texten sind noch deutsch und werden nicht übernommen; der erste ist „{key}“.",
      en: "{count} of {total} texts are still German and are not taken over; the first is “{key}”."),
    fix: Bilingual(
      de:
        "Lassen Sie sie übersetzen. Was deutsch bleiben soll, etwa ein Name, geben Sie mit state=\"reviewed\" zurück, in PO und Listen als Datei für sich mit --state reviewed.",
      en:
        "Have them translated. What is to stay German, a name perhaps, give back with state=\"reviewed\", in PO and lists as a file of its own with --state reviewed."
    ),
    explanation: Bilingual(
      de:
        "Übersetzungsprogramme füllen das Ziel mit dem deutschen Text vor. Gedruckt würde er als Text der anderen Sprache gekennzeichnet und falsch vorgelesen. Sind es alle, wird nichts geschrieben.",
      en:
        "Translation programs fill the target with the German text. It would be printed tagged as a text of the other language, and read aloud wrongly. If it is all of them, nothing is written."
    ))

  /// Machine's words that come back as a person's.
  package static let stillMachine = DiagnosticDefinition(
    id: "catalogue.still-machine", severity: .note,
    message: Bilingual(
      de: "Wort für Wort unveränderte maschinelle Texte: {count}. Sie gelten weiter als maschinell.",
      en: "Machine-made texts that are unchanged word for word: {count}. They still count as machine-made."),
    fix: Bilingual(
      de: "Hat jemand sie gelesen und für gut befunden, sagen Sie es mit --state translated oder --state reviewed.",
      en: "If somebody has read them and found them good, say so by --state translated or --state reviewed."),
    explanation: Bilingual(
      de: "Programme lassen die Kennzeichnung als maschinell (subState) weg; damit hat noch niemand den Text gelesen.",
      en: "Programs drop the mark of machine-made texts (subState); that does not mean that anybody has read them."))

  /// Texts of several segments, some without translation.
  package static let partlyTranslated = DiagnosticDefinition(
    id: "catalogue.partly-translated", severity: .warning,
    message: Bilingual(
      de: "Nur zum Teil übersetzte Texte: {count}. Sie werden nicht übernommen; der erste ist „{key}“.",
      en: "Texts that are translated in part only: {count}. They are not taken over; the first is “{key}”."),
    fix: Bilingual(
      de: "Lassen Sie die leeren Segmente übersetzen.", en: "Have the empty segments translated."),
    explanation: Bilingual(
      de: "Übersetzungsprogramme teilen Texte in Sätze; ein halber Text wird nicht gedruckt.",
      en: "Translation programs divide texts into sentences; half a text is never printed."))

  /// The findings about deliveries as a whole.
  static let deliveries: [DiagnosticDefinition] = [
    foreignFile, xliffVersion, noTabs, notUTF8, nothingTranslated, noTargetLanguage, regionUnclear, wrongLanguage,
    foreignLetters,
    stillGerman, stillMachine, partlyTranslated,
  ]
}
