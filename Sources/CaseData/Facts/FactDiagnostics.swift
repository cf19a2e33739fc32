package import Diagnostics

/// The findings about registers of law facts.
package enum FactDiagnostics {
  /// An entry with an empty text where something is needed.
  package static let incomplete = DiagnosticDefinition(
    id: "facts.incomplete", severity: .error,
    message: Bilingual(
      de: "Die Rechtsangabe „{id}“ ist unvollständig.", en: "The law fact “{id}” is incomplete."),
    fix: Bilingual(
      de: "Füllen Sie id, kind, value, norm, validFrom, checkedOn und source aus.",
      en: "Fill in id, kind, value, norm, validFrom, checkedOn and source."),
    explanation: Bilingual(
      de: "Eine Angabe ohne Rechtsgrundlage, Zeitraum oder Prüfdatum kann niemand nachprüfen.",
      en: "Nobody can check a fact without its norm, its period or the day of its last check."))

  /// A value that is not what the kind says.
  package static let malformedValue = DiagnosticDefinition(
    id: "facts.malformed-value", severity: .error,
    message: Bilingual(
      de: "„{value}“ passt nicht zur Art „{kind}“ der Rechtsangabe „{id}“.",
      en: "“{value}” is not of the kind “{kind}” of the law fact “{id}”."),
    fix: Bilingual(
      de:
        "Schreiben Sie Zahlen wie \"255\" oder \"45934.20\", Daten wie \"2027-03-04\", Sprachniveaus wie \"B1\"; der senkrechte Strich ist nirgends erlaubt.",
      en:
        "Write numbers like \"255\" or \"45934.20\", dates like \"2027-03-04\", levels like \"B1\"; the vertical bar is allowed nowhere."
    ),
    explanation: Bilingual(
      de: "Die Art entscheidet, wie der Wert in jeder Sprache gedruckt wird: 255 Euro, 5 Jahre, 4. März 2027.",
      en: "The kind decides how the value is printed in each language: 255 euros, 5 years, 4 March 2027."))

  /// A unit that the kind does not have.
  package static let wrongUnit = DiagnosticDefinition(
    id: "facts.wrong-unit", severity: .error,
    message: Bilingual(
      de: "„{unit}“ ist keine Einheit für die Art „{kind}“ der Rechtsangabe „{id}“.",
      en: "“{unit}” is no unit of the kind “{kind}” of the law fact “{id}”."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Geld braucht eine Währung, eine Dauer eine Zeiteinheit; Sprachniveaus, Daten und Texte haben keine Einheit.",
      en: "Money needs a currency, a duration a unit of time; levels, dates and texts have no unit."))

  /// A period that ends before it begins.
  package static let periodReversed = DiagnosticDefinition(
    id: "facts.period-reversed", severity: .error,
    message: Bilingual(
      de: "Die Rechtsangabe „{id}“ endet, bevor sie beginnt.", en: "The law fact “{id}” ends before it begins."),
    fix: Bilingual(de: "Berichtigen Sie validFrom oder validUntil.", en: "Correct validFrom or validUntil."),
    explanation: Bilingual(
      de: "Beide Tage gehören zum Zeitraum; bei einem einzigen Tag sind sie gleich.",
      en: "Both days belong to the period; they are the same when it is a single day."))

  /// A provision that ends without a last day.
  package static let endWithoutDate = DiagnosticDefinition(
    id: "facts.end-without-date", severity: .error,
    message: Bilingual(
      de: "Bei der Rechtsangabe „{id}“ fällt die Norm weg, aber kein Tag steht dabei.",
      en: "The norm of the law fact “{id}” ends, but no day says when."),
    fix: Bilingual(de: "Ergänzen Sie validUntil.", en: "Add validUntil."),
    explanation: Bilingual(
      de: "Nach diesem Tag darf kein Faltblatt die Vorschrift mehr nennen, als gälte sie.",
      en: "After that day no leaflet may name the provision as if it held."))

  /// Two values for the same day.
  package static let overlap = DiagnosticDefinition(
    id: "facts.overlap", severity: .error,
    message: Bilingual(
      de: "Für die Rechtsangabe „{id}“ gibt es am {date} zwei Einträge.",
      en: "There are two entries for the law fact “{id}” on {date}."),
    fix: Bilingual(
      de: "Lassen Sie den älteren Eintrag mit validUntil am Tag davor enden.",
      en: "Let the older entry end on the day before by validUntil."),
    explanation: Bilingual(
      de: "Mehrere Einträge mit einer Kennung sind Fassungen für verschiedene Zeiten.",
      en: "Several entries of one id are versions for different times."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    incomplete, malformedValue, wrongUnit, periodReversed, endWithoutDate, overlap,
  ]
}
