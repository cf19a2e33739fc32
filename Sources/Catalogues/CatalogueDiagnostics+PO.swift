package import Diagnostics

/// The findings about gettext PO files.
extension CatalogueDiagnostics {
  /// A line that is no PO.
  package static let malformedPO = DiagnosticDefinition(
    id: "catalogue.malformed-po", severity: .error,
    message: Bilingual(
      de: "Diese Stelle der PO-Datei ist nicht lesbar: {reason}.",
      en: "This part of the PO file cannot be read: {reason}."),
    fix: Bilingual(
      de: "Öffnen Sie die Datei mit einem PO-Programm, oder lassen Sie sich sagen, was fehlt: msgfmt --check DATEI.",
      en: "Open the file with a PO editor, or ask what is missing: msgfmt --check FILE."),
    explanation: Bilingual(
      de:
        "Ein Eintrag besteht aus msgctxt, msgid und msgstr, jeweils mit einem Text in Anführungszeichen, der auf den nächsten Zeilen weitergehen kann.",
      en:
        "An entry consists of msgctxt, msgid and msgstr, each with a quoted text that may go on in the following lines."
    ))

  /// A PO file in another encoding.
  package static let charset = DiagnosticDefinition(
    id: "catalogue.po-charset", severity: .error,
    message: Bilingual(
      de: "Die PO-Datei ist in „{charset}“ geschrieben, nicht in UTF-8.",
      en: "The PO file is written in “{charset}”, not in UTF-8."),
    fix: Bilingual(
      de: "Wandeln Sie sie um: msgconv --to-code=UTF-8.", en: "Convert it: msgconv --to-code=UTF-8."),
    explanation: Bilingual(
      de: "Nur UTF-8 hält die Buchstaben aller Sprachen auseinander.",
      en: "Only UTF-8 keeps the letters of all languages apart."))

  /// An entry with plural forms.
  package static let pluralEntry = DiagnosticDefinition(
    id: "catalogue.po-plural", severity: .error,
    message: Bilingual(
      de: "Dieser Eintrag hat eigene Formen für die Mehrzahl (msgid_plural).",
      en: "This entry has plural forms of its own (msgid_plural)."),
    fix: Bilingual(
      de:
        "Übersetzen Sie die ausgegebene Datei: Dort steht die Mehrzahl im Muster, {{count, plural, one {{…}} other {{…}}}}.",
      en:
        "Translate the exported file: there the plural stands in the pattern, {{count, plural, one {{…}} other {{…}}}}."
    ),
    explanation: Bilingual(
      de: "Vordruck kennt die Mehrzahl als ICU-MessageFormat, das einen Text in einem Stück hält.",
      en: "Vordruck has plurals as ICU MessageFormat, which keeps a text in one piece."))

  /// An entry that says not to which text it belongs.
  package static let entryWithoutKey = DiagnosticDefinition(
    id: "catalogue.po-without-key", severity: .error,
    message: Bilingual(
      de: "Diesem Eintrag fehlt msgctxt mit dem Schlüssel des Textes.",
      en: "This entry lacks msgctxt with the key of the text."),
    fix: Bilingual(
      de: "Nehmen Sie msgctxt aus der ausgegebenen Datei.", en: "Take msgctxt from the exported file."),
    explanation: Bilingual(
      de:
        "Derselbe deutsche Wortlaut kann an zwei Stellen Verschiedenes meinen; der Schlüssel sagt, welche gemeint ist.",
      en: "The same German words may mean different things in two places; the key tells which is meant."))

  /// Entries that are marked as doubtful.
  package static let unfinishedEntries = DiagnosticDefinition(
    id: "catalogue.unfinished-entries", severity: .warning,
    message: Bilingual(
      de:
        "Als unfertig gekennzeichnete Übersetzungen ({mark}): {count}. Sie werden nicht übernommen; die erste steht hier.",
      en: "Translations marked unfinished ({mark}): {count}. They are not taken over; the first stands here."),
    fix: Bilingual(
      de:
        "Prüfen Sie sie und nehmen Sie die Kennzeichnung weg; sind alle fertig, genügt bei XLIFF --state translated.",
      en: "Check them and remove the mark; when all are done, --state translated will do for XLIFF."),
    explanation: Bilingual(
      de:
        "Mit state=\"initial\" kennzeichnet XLIFF, was noch nicht übersetzt ist. Mit fuzzy kennzeichnen Programme, was sie geraten haben, und Übersetzer, woran sie zweifeln. Mit der alten deutschen Fassung daneben (#| msgid) gilt der Eintrag als veraltet und wird so aufgenommen.",
      en:
        "By state=\"initial\" XLIFF marks what is not translated yet. By fuzzy programs mark what they have guessed, and translators what they doubt. With the former German text beside it (#| msgid) the entry counts as outdated and is kept as such."
    ))

  /// A character that no XML file can hold.
  package static let forbiddenCharacter = DiagnosticDefinition(
    id: "catalogue.forbidden-character", severity: .error,
    message: Bilingual(
      de: "In der Übersetzung von „{key}“ steht das Steuerzeichen {found}.",
      en: "The translation of “{key}” holds the control character {found}."),
    fix: Bilingual(de: "Löschen Sie es.", en: "Delete it."),
    explanation: Bilingual(
      de: "Kataloge sind XML, und XML kennt dieses Zeichen nicht (XML 1.0, Abschnitt 2.2).",
      en: "Catalogues are XML, and XML does not have this character (XML 1.0 section 2.2)."))

  /// The findings about PO files and their texts.
  static let po: [DiagnosticDefinition] = [
    malformedPO, charset, pluralEntry, entryWithoutKey, unfinishedEntries, forbiddenCharacter,
  ]
}
