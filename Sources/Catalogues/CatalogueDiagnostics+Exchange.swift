package import Diagnostics

/// The findings about translations on their way out and back.
extension CatalogueDiagnostics {
  /// A line of a list that is none of its form.
  package static let malformedLine = DiagnosticDefinition(
    id: "catalogue.malformed-line", severity: .error,
    message: Bilingual(
      de: "Diese Zeile hat {count} Spalten statt zwei oder drei.",
      en: "This line has {count} columns instead of two or three."),
    fix: Bilingual(
      de:
        "Schreiben Sie Schlüssel, Tabulator, Übersetzung – oder Schlüssel, Tabulator, Deutsch, Tabulator, Übersetzung.",
      en: "Write key, tab, translation – or key, tab, German, tab, translation."),
    explanation: Bilingual(
      de: "Eine Liste von Übersetzungen hat eine Zeile für jeden Text; Leerzeichen ersetzen den Tabulator nicht.",
      en: "A list of translations has a line for each text; blanks are no substitute for the tab."))

  /// A delivered text that no catalogue has.
  package static let unknownDelivery = DiagnosticDefinition(
    id: "catalogue.unknown-delivery", severity: .error,
    message: Bilingual(
      de: "Die Vorlage „{template}“ hat keinen Text „{key}“.", en: "The template “{template}” has no text “{key}”."),
    fix: Bilingual(
      de: "Berichtigen Sie den Schlüssel; „vordruck i18n export {template} --language de“ nennt alle.",
      en: "Correct the key; “vordruck i18n export {template} --language de” lists all."),
    explanation: Bilingual(
      de: "Der Schlüssel verbindet die Übersetzung mit ihrem deutschen Text in catalogues/de.xlf.",
      en: "The key ties the translation to its German text in catalogues/de.xlf."))

  /// The same text twice in one delivery.
  package static let deliveredTwice = DiagnosticDefinition(
    id: "catalogue.delivered-twice", severity: .error,
    message: Bilingual(
      de: "Der Text „{key}“ wird zweimal geliefert.", en: "The text “{key}” is delivered twice."),
    fix: Bilingual(de: "Löschen Sie eine der beiden Zeilen.", en: "Delete one of the two lines."),
    explanation: Bilingual(
      de: "Bei zwei Fassungen wäre unklar, welche gilt.", en: "With two versions nobody could tell which one holds."))

  /// A translation of an older German text.
  package static let deliveredOutdated = DiagnosticDefinition(
    id: "catalogue.delivered-outdated", severity: .warning,
    message: Bilingual(
      de: "Die Übersetzung von „{key}“ gehört zu einer älteren deutschen Fassung. Heute lautet sie: {german}",
      en: "The translation of “{key}” was made from an older German text, which now reads: {german}"),
    fix: Bilingual(
      de: "Geben Sie den Text mit „vordruck i18n export --only outdated“ noch einmal in Übersetzung.",
      en: "Have the text translated again: “vordruck i18n export --only outdated”."),
    explanation: Bilingual(
      de:
        "Sie wird mit ihrer alten deutschen Fassung aufgenommen und gilt als veraltet, außer wenn es schon eine neuere Übersetzung gibt.",
      en: "It is kept with its old German text and counts as outdated, unless there is a newer translation already."))

  /// New words in the place of reviewed ones.
  package static let reviewLost = DiagnosticDefinition(
    id: "catalogue.review-lost", severity: .warning,
    message: Bilingual(
      de: "„{key}“ hatte den Stand „{old}“; der neue Wortlaut hat nur den Stand „{new}“.",
      en: "“{key}” was “{old}”; the new words are only “{new}”."),
    fix: Bilingual(
      de: "Lassen Sie den neuen Wortlaut prüfen.", en: "Have the new words reviewed."),
    explanation: Bilingual(
      de: "Eine Prüfung gilt für den Wortlaut, der geprüft wurde.",
      en: "A review holds for the words that were reviewed."))

  /// A single brace in a list.
  package static let looseBrace = DiagnosticDefinition(
    id: "catalogue.loose-brace", severity: .error,
    message: Bilingual(
      de: "In der Übersetzung von „{key}“ steht eine einzelne geschweifte Klammer.",
      en: "The translation of “{key}” has a single brace."),
    fix: Bilingual(
      de: "Schreiben Sie für einen Wert seinen Namen in Klammern, und {{{{ oder }}}} für die Klammer selbst.",
      en: "Write the name of a value in braces, and {{{{ or }}}} for the brace itself."),
    explanation: Bilingual(
      de: "Geschweifte Klammern stehen um die Namen von Werten, die erst beim Drucken eingesetzt werden.",
      en: "Braces stand around the names of values that are put in when the document is made."))

  /// Mark-up that does not open or close.
  package static let unbalancedMarkup = DiagnosticDefinition(
    id: "catalogue.unbalanced-markup", severity: .error,
    message: Bilingual(
      de: "In der Übersetzung von „{key}“ passen Anfang und Ende von {tag} nicht zusammen.",
      en: "In the translation of “{key}” the start and end of {tag} do not match."),
    fix: Bilingual(
      de: "Setzen Sie <1> vor und </1> hinter die Wörter, wie im deutschen Text.",
      en: "Put <1> before and </1> behind the words, as in the German text."),
    explanation: Bilingual(
      de: "Auszeichnung umschließt Wörter und überkreuzt sich nicht.", en: "Mark-up encloses words and never crosses."))

  /// A place or mark-up that the German text does not have.
  package static let unknownCode = DiagnosticDefinition(
    id: "catalogue.unknown-code", severity: .error,
    message: Bilingual(
      de: "Der deutsche Text von „{key}“ hat kein {code}.", en: "The German text of “{key}” has no {code}."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Übersetzungen verwenden dieselben Werte und dieselbe Auszeichnung wie der deutsche Text.",
      en: "Translations use the same values and the same mark-up as the German text."))

  /// A delivery in another language than the one asked for.
  package static let deliveredLanguage = DiagnosticDefinition(
    id: "catalogue.delivered-language", severity: .error,
    message: Bilingual(
      de: "Die Datei enthält die Sprache „{found}“, verlangt ist „{wanted}“.",
      en: "The file holds the language “{found}”, wanted is “{wanted}”."),
    fix: Bilingual(
      de: "Prüfen Sie, ob es die richtige Datei ist, und lassen Sie --language weg oder berichtigen Sie es.",
      en: "See whether it is the right file, and leave --language out or correct it."),
    explanation: Bilingual(
      de: "Sonst stünden die Texte einer Sprache im Katalog einer anderen.",
      en: "Else texts of one language would get into the catalogue of another."))

  /// A text that is called nowhere.
  package static let unused = DiagnosticDefinition(
    id: "catalogue.unused-unit", severity: .warning,
    message: Bilingual(
      de: "Der Text „{key}“ wird von keiner Vorlage verwendet.", en: "No template uses the text “{key}”."),
    fix: Bilingual(
      de: "Löschen Sie ihn aus de.xlf und aus den Übersetzungen, oder rufen Sie ihn auf.",
      en: "Delete it from de.xlf and the translations, or call it."),
    explanation: Bilingual(
      de: "Ungenutzte Texte würden übersetzt und geprüft, ohne je gedruckt zu werden.",
      en: "Unused texts would be translated and reviewed without ever being printed."))

  /// Texts in a lower state than the document may be made with.
  package static let belowRequired = DiagnosticDefinition(
    id: "catalogue.below-required-state", severity: .error,
    message: Bilingual(
      de:
        "Texte in der Sprache „{language}“ mit dem Stand „{state}“: {count}. Verlangt ist mindestens „{required}“; der erste ist „{key}“.",
      en:
        "Texts in the language “{language}” that are “{state}”: {count}. At least “{required}” is demanded; the first is “{key}”."
    ),
    fix: Bilingual(
      de:
        "Lassen Sie die Texte prüfen, drucken Sie das Schreiben deutsch, oder verantworten Sie es mit --require machine.",
      en: "Have the texts reviewed, print the paper in German, or answer for it with --require machine."),
    explanation: Bilingual(
      de:
        "Schreiben, die eine Einwilligung oder Vollmacht begründen, verlangen geprüfte Texte (<meta name=\"translation\" content=\"reviewed\"/>). Welche es sind, zählt „vordruck i18n status“, und „i18n export --only open“ gibt sie aus. Mit --require machine wird trotzdem gedruckt; das Schreiben sagt es dann.",
      en:
        "Papers that create consent or power demand reviewed texts (<meta name=\"translation\" content=\"reviewed\"/>). “vordruck i18n status” counts them, and “i18n export --only open” hands them out. --require machine prints them all the same, and the paper says so."
    ))

  /// The findings about the exchange with translators.
  static let exchange: [DiagnosticDefinition] = [
    malformedLine, unknownDelivery, deliveredTwice, deliveredOutdated, reviewLost, looseBrace, unbalancedMarkup,
    unknownCode, deliveredLanguage, unused, belowRequired,
  ]
}
