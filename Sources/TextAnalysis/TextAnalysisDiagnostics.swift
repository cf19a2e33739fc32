package import Diagnostics

/// The findings of text analysis.
package enum TextAnalysisDiagnostics {
  package static let messageSyntax = DiagnosticDefinition(
    id: "text.message-syntax", severity: .error,
    message: Bilingual(
      de: "Das Textmuster ist ab Zeichen {offset} nicht lesbar.",
      en: "The message pattern cannot be read from character {offset} on."),
    fix: Bilingual(
      de: "Prüfen Sie, ob jede geschweifte Klammer geschlossen ist und jede Auswahl einen Zweig „other“ hat.",
      en: "Check that every brace is closed and that every plural or select has a branch \"other\"."),
    explanation: Bilingual(
      de: "Texte mit Zahlen und Fällen folgen der ICU-Schreibweise: {count, plural, one {# Kind} other {# Kinder}}. "
        + "Ein einfacher Apostroph davor macht eine Klammer zu gewöhnlichem Text.",
      en: "Texts with numbers and cases use ICU's notation: {count, plural, one {# child} other {# children}}. "
        + "An apostrophe before a brace makes it plain text."))

  package static let messageArgument = DiagnosticDefinition(
    id: "text.message-argument", severity: .error,
    message: Bilingual(
      de: "Der Text braucht den Wert „{name}“, er wird aber nicht übergeben.",
      en: "The text needs the value \"{name}\", but it is not given."),
    fix: Bilingual(
      de: "Übergeben Sie „{name}“ an der Stelle, die den Text einsetzt, oder nehmen Sie den Platzhalter aus dem Text.",
      en: "Pass \"{name}\" where the text is used, or take the placeholder out of the text."),
    explanation: Bilingual(
      de: "Ein fehlender Wert stünde sonst als Platzhalter im Dokument. Das gilt auch für Zweige, die gerade nicht "
        + "gewählt sind.",
      en: "A missing value would otherwise appear in the document as a placeholder. This holds for branches that are "
        + "not chosen, too."))

  package static let numberInvalid = DiagnosticDefinition(
    id: "text.number-invalid", severity: .error,
    message: Bilingual(de: "„{value}“ ist keine Zahl.", en: "\"{value}\" is not a number."),
    fix: Bilingual(
      de: "Schreiben Sie die Zahl mit Punkt und ohne Tausendertrennung, zum Beispiel 1234.56.",
      en: "Write the number with a point and without thousands separators, as in 1234.56."),
    explanation: Bilingual(
      de: "Zahlen werden nie als Kommazahlen des Rechners behandelt, damit Beträge auf den Cent stimmen.",
      en: "Numbers are never treated as binary fractions, so that amounts are right to the cent."))

  package static let numberInexact = DiagnosticDefinition(
    id: "text.number-inexact", severity: .error,
    message: Bilingual(
      de: "„{value}“ hat mehr Nachkommastellen, als das Format zeigt.",
      en: "\"{value}\" has more decimal places than the format shows."),
    fix: Bilingual(
      de: "Runden Sie den Wert in den Daten, oder wählen Sie ein Format mit mehr Stellen.",
      en: "Round the value in the data, or choose a format with more places."),
    explanation: Bilingual(
      de: "Vordruck rundet nicht von sich aus: Der gedruckte Betrag wäre ein anderer als der in den Daten.",
      en: "Vordruck does not round by itself: the printed amount would differ from the one in the data."))

  package static let dateInvalid = DiagnosticDefinition(
    id: "text.date-invalid", severity: .error,
    message: Bilingual(de: "„{value}“ ist kein Datum.", en: "\"{value}\" is not a date."),
    fix: Bilingual(
      de: "Schreiben Sie das Datum als Jahr-Monat-Tag, zum Beispiel 2026-11-21.",
      en: "Write the date as year-month-day, as in 2026-11-21."),
    explanation: Bilingual(
      de: "Auch ein Tag, den es nicht gibt, wie der 30. Februar, ist kein Datum.",
      en: "A day that does not exist, such as 30 February, is not a date either."))

  package static let dateIncomplete = DiagnosticDefinition(
    id: "text.date-incomplete", severity: .error,
    message: Bilingual(
      de: "„{value}“ nennt keinen Tag, das Format braucht aber einen.",
      en: "\"{value}\" names no day, but the format needs one."),
    fix: Bilingual(
      de: "Ergänzen Sie den Tag, oder wählen Sie ein Format für Monat und Jahr.",
      en: "Add the day, or choose a format for month and year."),
    explanation: Bilingual(
      de: "Teildaten wie 2026-11 bleiben, was sie sind; ein erfundener Tag wäre falsch.",
      en: "Partial dates such as 2026-11 stay what they are; an invented day would be wrong."))

  package static let currencyUnknown = DiagnosticDefinition(
    id: "text.currency-unknown", severity: .error,
    message: Bilingual(de: "„{code}“ ist kein Währungscode.", en: "\"{code}\" is not a currency code."),
    fix: Bilingual(
      de: "Schreiben Sie den dreistelligen Code in Großbuchstaben, zum Beispiel EUR.",
      en: "Write the three-letter code in capitals, as in EUR."),
    explanation: Bilingual(
      de: "Währungen werden nach ISO 4217 angegeben.", en: "Currencies are given by ISO 4217."))

  package static let formatting = DiagnosticDefinition(
    id: "text.formatting", severity: .error,
    message: Bilingual(
      de: "Der Text lässt sich nicht bilden ({status}).", en: "The text cannot be formatted ({status})."),
    fix: Bilingual(
      de: "Prüfen Sie, ob die Werte zur Art des Platzhalters passen (Zahl, Datum, Text).",
      en: "Check that the values fit the kind of placeholder (number, date, text)."),
    explanation: Bilingual(
      de: "Ein Platzhalter {x, number} braucht eine Zahl, {x, date} ein Datum.",
      en: "A placeholder {x, number} needs a number, {x, date} a date."))

  package static let hyphenationFile = DiagnosticDefinition(
    id: "text.hyphenation-file", severity: .error,
    message: Bilingual(
      de: "Die Trennmuster „{file}“ sind nicht lesbar.", en: "The hyphenation patterns \"{file}\" cannot be read."),
    fix: Bilingual(
      de: "Stellen Sie die Datei aus dem Installationspaket wieder her.",
      en: "Restore the file from the installation package."),
    explanation: Bilingual(
      de: "Ohne die Muster würden Zeilen anders umbrochen als auf anderen Rechnern; darum wird nicht ohne sie gesetzt.",
      en: "Without the patterns lines would break differently from other machines; so nothing is set without them."))

  /// All findings of this module.
  package static let all: [DiagnosticDefinition] = [
    messageSyntax, messageArgument, numberInvalid, numberInexact, dateInvalid, dateIncomplete, currencyUnknown,
    formatting,
    hyphenationFile,
  ]
}
