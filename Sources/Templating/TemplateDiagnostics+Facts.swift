package import Diagnostics

/// Findings about law facts in templates and texts.
extension TemplateDiagnostics {
  static let facts: [DiagnosticDefinition] = [
    unknownFact, unknownFactPart, unknownFactFormat, factFormatMismatch, factAndSelect, factWithoutEnd, factNotValid,
    factsWithoutDate, factsNotChecked, factExpiredSince, noFacts, factTypedByHand, endedNorm, factWithoutWords,
  ]

  /// A fact that no register has.
  package static let unknownFact = DiagnosticDefinition(
    id: "facts.unknown", severity: .error,
    message: Bilingual(
      de: "Es gibt keine Rechtsangabe „{id}“.", en: "There is no law fact “{id}”."),
    fix: Bilingual(
      de:
        "Nehmen Sie eine Kennung, die »vordruck facts« auflistet, oder tragen Sie die Angabe in facts.yaml der Behörde ein.",
      en: "Use an id that “vordruck facts” lists, or enter the fact into the office's facts.yaml."),
    explanation: Bilingual(
      de:
        "Rechtsangaben stehen mit Norm, Zeitraum und Prüfdatum im Register Facts/facts.yaml; eine Behörde kann sie ergänzen und ersetzen.",
      en:
        "Law facts stand in the register Facts/facts.yaml with norm, period and day of check; an office can add and replace them."
    ))

  /// A part of a fact that does not exist.
  package static let unknownFactPart = DiagnosticDefinition(
    id: "facts.unknown-part", severity: .error,
    message: Bilingual(
      de: "Eine Rechtsangabe hat keinen Teil „{name}“.", en: "A law fact has no part “{name}”."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Ohne part wird der Wert gedruckt, mit part=\"norm\" die Rechtsgrundlage, sonst ein Datum.",
      en: "Without part the value is printed, with part=\"norm\" the norm, else a date."))

  /// A format that does not exist.
  package static let unknownFactFormat = DiagnosticDefinition(
    id: "facts.unknown-format", severity: .error,
    message: Bilingual(
      de: "Rechtsangaben kennen das Format „{name}“ nicht.", en: "Law facts have no format “{name}”."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "words druckt 255 Euro und 5 Jahre, dative 5 Jahren, sign 255 €, number die Zahl allein.",
      en: "words prints 255 euros and 5 years, sign €255, number the number alone."))

  /// A format that the kind of fact cannot take.
  package static let factFormatMismatch = DiagnosticDefinition(
    id: "facts.format-mismatch", severity: .error,
    message: Bilingual(
      de: "Das Format „{format}“ passt nicht zur Rechtsangabe „{id}“ ({kind}).",
      en: "The format “{format}” does not fit the law fact “{id}” ({kind})."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Datumsformate gelten für Daten, sign für Geld und Prozente, dative für eine Dauer.",
      en: "Formats of dates are for dates, sign is for money and percentages, dative for a duration."))

  /// An argument with both a fact and a value of the data.
  package static let factAndSelect = DiagnosticDefinition(
    id: "facts.fact-and-select", severity: .error,
    message: Bilingual(
      de: "Das Argument „{name}“ hat »fact« und »select«.", en: "The argument “{name}” has “fact” and “select”."),
    fix: Bilingual(de: "Lassen Sie eines von beiden weg.", en: "Leave out one of the two."),
    explanation: Bilingual(
      de: "Ein Argument ist ein Wert der Falldaten, eine Rechtsangabe oder ein Stück des Dokuments.",
      en: "An argument is a value of the case data, a law fact, or a piece of the document."))

  /// The last day of a fact that has none.
  package static let factWithoutEnd = DiagnosticDefinition(
    id: "facts.without-end", severity: .error,
    message: Bilingual(
      de: "Für die Rechtsangabe „{id}“ ist kein letzter Tag bekannt.",
      en: "No last day is known of the law fact “{id}”."),
    fix: Bilingual(
      de: "Ergänzen Sie validUntil im Register, oder lassen Sie den Satz weg.",
      en: "Add validUntil in the register, or leave the sentence out."),
    explanation: Bilingual(
      de: "part=\"validUntil\" druckt den letzten Tag, an dem eine Angabe gilt.",
      en: "part=\"validUntil\" prints the last day on which a fact holds."))

  /// A fact that does not hold on the document's date.
  package static let factNotValid = DiagnosticDefinition(
    id: "facts.not-valid", severity: .error,
    message: Bilingual(
      de: "Die Rechtsangabe „{id}“ ({norm}) gilt am {date} nicht: {period}.",
      en: "The law fact “{id}” ({norm}) does not hold on {date}: {period}."),
    fix: Bilingual(
      de:
        "{successor}Prüfen Sie die Norm, tragen Sie die geltende Fassung ins Register ein, oder nehmen Sie den Satz aus dem Text; wer erzählt, dass etwas endete, schreibt ended=\"yes\".",
      en:
        "{successor}Check the norm and enter the version in force, or take the sentence out; who tells that something has ended writes ended=\"yes\"."
    ),
    explanation: Bilingual(
      de:
        "Ein Faltblatt sagt, was am Tag des Dokuments gilt. Was abgelaufen ist oder noch nicht gilt, wird nicht gedruckt.",
      en: "A leaflet says what holds on the day of the document. What has ended or does not hold yet is not printed."))

  /// No date at which facts could be judged.
  package static let factsWithoutDate = DiagnosticDefinition(
    id: "facts.no-date", severity: .error,
    message: Bilingual(
      de: "Das Dokument nennt Rechtsangaben, hat aber kein Datum.",
      en: "The document cites law facts, but has no date."),
    fix: Bilingual(
      de: "Geben Sie --date JJJJ-MM-TT an, oder setzen Sie <meta name=\"date\" content=\"…\"/> in die Vorlage.",
      en: "Give --date YYYY-MM-DD, or put <meta name=\"date\" content=\"…\"/> into the template."),
    explanation: Bilingual(
      de: "Ob eine Angabe gilt, hängt vom Tag ab; die Uhr des Rechners entscheidet nie über den Inhalt.",
      en: "Whether a fact holds depends on the day; the clock of the machine never decides about content."))

  /// Facts that nobody has checked for long.
  package static let factsNotChecked = DiagnosticDefinition(
    id: "facts.not-checked", severity: .warning,
    message: Bilingual(
      de:
        "{count} Rechtsangaben wurden am {date} seit mehr als sechs Monaten nicht geprüft, zuletzt am {oldest}: {ids}.",
      en: "On {date} {count} law facts had not been checked for more than six months, last on {oldest}: {ids}."),
    fix: Bilingual(
      de:
        "Vergleichen Sie sie mit dem geltenden Gesetz und setzen Sie checkedOn neu; »vordruck facts« zeigt, was fällig ist.",
      en: "Compare them with the law in force and set checkedOn anew; “vordruck facts” shows what is due."),
    explanation: Bilingual(
      de: "Das Recht ändert sich schneller, als Faltblätter verbraucht werden.",
      en: "The law changes faster than leaflets are used up."))

  /// A fact that held on the document's date and does not hold today.
  package static let factExpiredSince = DiagnosticDefinition(
    id: "facts.expired-since", severity: .warning,
    message: Bilingual(
      de: "Die Rechtsangabe „{id}“ ({norm}) galt am Tag des Dokuments, heute gilt sie nicht mehr (bis {until}).",
      en: "The law fact “{id}” ({norm}) held on the document's date, but no longer holds today (until {until})."),
    fix: Bilingual(
      de: "Verteilen Sie dieses Dokument nicht mehr; machen Sie es mit dem heutigen Datum neu.",
      en: "Do not hand out this document any more; make it again with today's date."),
    explanation: Bilingual(
      de: "Das Datum des Dokuments bestimmt den Inhalt; der Vergleich mit heute ist nur ein Hinweis.",
      en: "The document's date decides the content; the comparison with today is only a hint."))

  /// A date of the facts where none is cited.
  package static let noFacts = DiagnosticDefinition(
    id: "facts.none", severity: .error,
    message: Bilingual(
      de: "»v:facts-as-of« steht in einem Dokument ohne Rechtsangaben.",
      en: "“v:facts-as-of” is in a document without law facts."),
    fix: Bilingual(
      de: "Nennen Sie die Angaben mit »v:fact«, oder schreiben Sie den Stand selbst.",
      en: "Cite the facts by “v:fact”, or write the date yourself."),
    explanation: Bilingual(
      de: "Der Stand ist das älteste Prüfdatum der Angaben, die das Dokument nennt.",
      en: "The date is the oldest day of check among the facts that the document cites."))

  /// An amount, duration or number typed into a leaflet.
  package static let factTypedByHand = DiagnosticDefinition(
    id: "facts.typed-by-hand", severity: .warning,
    message: Bilingual(
      de: "„{words}“ steht von Hand im Text.", en: "“{words}” is typed into the text."),
    fix: Bilingual(
      de: "Nehmen Sie »v:fact« oder »v:argument fact« mit einer Angabe des Registers{example}.",
      en: "Use “v:fact” or “v:argument fact” with a fact of the register{example}."),
    explanation: Bilingual(
      de:
        "Ändert sich die Zahl, findet niemand alle Stellen; aus dem Register kommt sie überall richtig. Die Prüfung gilt für Vorlagen mit <meta name=\"facts\" content=\"required\"/>.",
      en:
        "When the number changes nobody finds all places; from the register it is right everywhere. Checked in templates with <meta name=\"facts\" content=\"required\"/>."
    ))

  /// A provision that no longer exists, named in words.
  package static let endedNorm = DiagnosticDefinition(
    id: "facts.ended-norm", severity: .error,
    message: Bilingual(
      de: "Der Text nennt {norm}; diese Regelung endete am {until} (Rechtsangabe „{id}“).",
      en: "The text names {norm}; this provision ended on {until} (law fact “{id}”)."),
    fix: Bilingual(
      de:
        "Nehmen Sie den Satz heraus; wer erzählt, dass sie endete, schreibt <v:fact id=\"{id}\" part=\"norm\" ended=\"yes\"/>.",
      en: "Take the sentence out; who tells that it has ended writes <v:fact id=\"{id}\" part=\"norm\" ended=\"yes\"/>."
    ),
    explanation: Bilingual(
      de: "Aufgehobenes Recht als geltend zu drucken ist der häufigste Fehler alter Faltblätter.",
      en: "Printing repealed law as if it held is the most frequent mistake of old leaflets."))

  /// A language without words for a unit.
  package static let factWithoutWords = DiagnosticDefinition(
    id: "facts.no-words", severity: .warning,
    message: Bilingual(
      de: "Für die Rechtsangabe „{id}“ fehlen Wörter in der Sprache „{language}“; gedruckt wird sie deutsch.",
      en: "There are no words for the law fact “{id}” in the language “{language}”; it is printed in German."),
    fix: Bilingual(
      de: "Nehmen Sie im Katalog format=\"number\" und schreiben Sie die Einheit in den Text.",
      en: "Use format=\"number\" and write the unit into the text of the catalogue."),
    explanation: Bilingual(
      de: "Die Wörter für Jahre, Monate und Währungen kommen aus dem Sprachverzeichnis CLDR; es kennt nicht alle.",
      en: "The words for years, months and currencies come from CLDR, which does not have all of them."))
}
