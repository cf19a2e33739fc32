package import Diagnostics

/// The findings of PDF export; `ConformanceRule` says when each occurs and who can mend it.
package enum PDFExportDiagnostics {
  /// The document has no title.
  package static let missingTitle = DiagnosticDefinition(
    id: "pdf.missing-title", severity: .error,
    message: Bilingual(
      de: "Das Dokument hat keinen Titel.",
      en: "The document has no title."),
    fix: Bilingual(
      de: "Geben Sie der Vorlage im Kopf ein <title> mit Text.",
      en: "Give the template a <title> with words in its head."),
    explanation: Bilingual(
      de: "Der Titel steht im Fenster des Lesegeräts und wird zuerst vorgelesen; PDF/UA-1 Abschnitt 7.1 verlangt ihn.",
      en: "Readers show the title in the window and speak it first; PDF/UA-1 clause 7.1 demands it."))

  /// The document has no language.
  package static let missingLanguage = DiagnosticDefinition(
    id: "pdf.missing-language", severity: .error,
    message: Bilingual(
      de: "Das Dokument hat keine Sprache.",
      en: "The document has no language."),
    fix: Bilingual(
      de: "Setzen Sie lang=\"de\" am Wurzelelement der Vorlage oder wählen Sie die Sprache beim Aufruf.",
      en: "Set lang=\"de\" on the template's root element or choose the language when you render."),
    explanation: Bilingual(
      de: "Ohne Sprache liest ein Vorleseprogramm mit der falschen Stimme; PDF/UA-1 Abschnitt 7.2 verlangt sie.",
      en: "Without a language a screen reader speaks with the wrong voice; PDF/UA-1 clause 7.2 demands one."))

  /// “{tag}” is no valid language tag.
  package static let malformedLanguage = DiagnosticDefinition(
    id: "pdf.malformed-language", severity: .error,
    message: Bilingual(
      de: "»{tag}« ist keine gültige Sprachangabe.",
      en: "“{tag}” is no valid language tag."),
    fix: Bilingual(
      de: "Schreiben Sie eine Angabe nach BCP 47, zum Beispiel de, de-DE, ar oder pt-BR.",
      en: "Write a BCP 47 tag, for example de, de-DE, ar or pt-BR."),
    explanation: Bilingual(
      de:
        "Sprachangaben bestehen aus Buchstaben und Ziffern in Gruppen zu höchstens acht Zeichen, getrennt durch Bindestriche.",
      en: "Language tags are letters and digits in groups of at most eight characters, separated by hyphens."))

  /// The document's date “{date}” is no calendar day.
  package static let malformedDate = DiagnosticDefinition(
    id: "pdf.malformed-date", severity: .error,
    message: Bilingual(
      de: "Das Datum des Dokuments »{date}« ist kein Kalendertag.",
      en: "The document's date “{date}” is no calendar day."),
    fix: Bilingual(
      de: "Geben Sie das Datum als JJJJ-MM-TT an, zum Beispiel 2026-03-31.",
      en: "Give the date as YYYY-MM-DD, for example 2026-03-31."),
    explanation: Bilingual(
      de: "Das Datum wird als Erstellungs- und Änderungsdatum in die Datei geschrieben.",
      en: "The date is written into the file as its creation and modification date."))

  /// Page {page} has content that is neither text nor decoration.
  package static let contentOutsideScope = DiagnosticDefinition(
    id: "pdf.content-outside-scope", severity: .error,
    message: Bilingual(
      de: "Auf Seite {page} liegt Inhalt, der weder Text noch Verzierung ist.",
      en: "Page {page} has content that is neither text nor decoration."),
    fix: Bilingual(
      de: "Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Vorlage.",
      en: "This is a defect of the program: please report it with the template."),
    explanation: Bilingual(
      de: "Aller Inhalt muss als Inhalt oder als Verzierung ausgezeichnet sein (PDF/UA-1 Abschnitt 7.1).",
      en: "All content must be marked as content or as an artifact (PDF/UA-1 clause 7.1)."))

  /// Marked areas overlap on page {page}.
  package static let unbalancedScope = DiagnosticDefinition(
    id: "pdf.unbalanced-scope", severity: .error,
    message: Bilingual(
      de: "Auf Seite {page} überschneiden sich ausgezeichnete Bereiche.",
      en: "Marked areas overlap on page {page}."),
    fix: Bilingual(
      de: "Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Vorlage.",
      en: "This is a defect of the program: please report it with the template."),
    explanation: Bilingual(
      de:
        "Ausgezeichnete Bereiche dürfen nicht ineinander liegen und müssen auf ihrer Seite enden (PDF/UA-1 Abschnitt 7.1).",
      en: "Marked areas must not nest and must end on their page (PDF/UA-1 clause 7.1)."))

  /// “{child}” must not stand in “{parent}”.
  package static let misplacedElement = DiagnosticDefinition(
    id: "pdf.misplaced-element", severity: .error,
    message: Bilingual(
      de: "»{child}« darf nicht in »{parent}« stehen.",
      en: "“{child}” must not stand in “{parent}”."),
    fix: Bilingual(
      de:
        "Stellen Sie das Element an eine erlaubte Stelle: Zeilen in Tabellen, Punkte in Listen, Einträge in Verzeichnisse.",
      en:
        "Move the element to where it is allowed: rows into tables, items into lists, entries into tables of contents."),
    explanation: Bilingual(
      de:
        "Vorleseprogramme verlassen sich auf den Aufbau von Listen, Tabellen und Verzeichnissen (PDF/UA-1 Abschnitt 7.2).",
      en: "Screen readers rely on the make-up of lists, tables and tables of contents (PDF/UA-1 clause 7.2)."))

  /// The parts of “{parent}” are out of order.
  package static let disorderedParts = DiagnosticDefinition(
    id: "pdf.disordered-parts", severity: .error,
    message: Bilingual(
      de: "Die Teile von »{parent}« stehen nicht in der richtigen Ordnung.",
      en: "The parts of “{parent}” are out of order."),
    fix: Bilingual(
      de:
        "Setzen Sie die Beschriftung an den Anfang oder das Ende, höchstens je einen Kopf und Fuß, und zum Kopf einen Körper.",
      en: "Put the caption first or last, at most one head and one foot, and a body beside a head."),
    explanation: Bilingual(
      de: "Vorleseprogramme erwarten Beschriftung, Kopf, Körper und Fuß an ihrem Platz (PDF/UA-1 Abschnitt 7.2).",
      en: "Screen readers expect caption, head, body and foot in their places (PDF/UA-1 clause 7.2)."))

  /// The image has no description.
  package static let figureWithoutAlternative = DiagnosticDefinition(
    id: "pdf.figure-without-alternative", severity: .error,
    message: Bilingual(
      de: "Das Bild hat keine Beschreibung.",
      en: "The image has no description."),
    fix: Bilingual(
      de: "Schreiben Sie in alt=\"…\", was das Bild sagt; alt=\"\" macht es zur Verzierung.",
      en: "Say in alt=\"…\" what the image says; alt=\"\" makes it decoration."),
    explanation: Bilingual(
      de: "Wer das Bild nicht sieht, hört die Beschreibung (PDF/UA-1 Abschnitt 7.3).",
      en: "Who cannot see the image hears the description (PDF/UA-1 clause 7.3)."))

  /// The formula has no description.
  package static let formulaWithoutAlternative = DiagnosticDefinition(
    id: "pdf.formula-without-alternative", severity: .error,
    message: Bilingual(
      de: "Die Formel hat keine Beschreibung.",
      en: "The formula has no description."),
    fix: Bilingual(
      de: "Schreiben Sie in alt=\"…\", wie die Formel vorzulesen ist.",
      en: "Say in alt=\"…\" how the formula is to be read aloud."),
    explanation: Bilingual(
      de: "Wer die Formel nicht sieht, hört die Beschreibung (PDF/UA-1 Abschnitt 7.7).",
      en: "Who cannot see the formula hears the description (PDF/UA-1 clause 7.7)."))

  /// The first heading is {found}, not h1.
  package static let firstHeadingNotLevelOne = DiagnosticDefinition(
    id: "pdf.first-heading", severity: .error,
    message: Bilingual(
      de: "Die erste Überschrift ist {found}, nicht h1.",
      en: "The first heading is {found}, not h1."),
    fix: Bilingual(
      de: "Beginnen Sie das Dokument mit einer Überschrift h1.",
      en: "Begin the document with a heading h1."),
    explanation: Bilingual(
      de:
        "Überschriften sind das Inhaltsverzeichnis für Vorleseprogramme; es beginnt mit Ebene 1 (PDF/UA-1 Abschnitt 7.4.2).",
      en: "Headings are the table of contents of screen readers; it begins with level 1 (PDF/UA-1 clause 7.4.2)."))

  /// {found} follows {before}: a level is missing.
  package static let headingSkipped = DiagnosticDefinition(
    id: "pdf.heading-skipped", severity: .error,
    message: Bilingual(
      de: "Auf {before} folgt {found}: Eine Ebene fehlt.",
      en: "{found} follows {before}: a level is missing."),
    fix: Bilingual(
      de: "Nehmen Sie {expected} oder ergänzen Sie die fehlende Überschrift.",
      en: "Use {expected}, or add the missing heading."),
    explanation: Bilingual(
      de:
        "Eine übersprungene Ebene liest sich wie ein fehlendes Kapitel (PDF/UA-1 Abschnitt 7.4.2). Das Aussehen bestimmt CSS, nicht die Ebene.",
      en:
        "A skipped level reads like a missing chapter (PDF/UA-1 clause 7.4.2). CSS decides about looks, not the level.")
  )

  /// The header cell holds for no row or column.
  package static let headerCellWithoutScope = DiagnosticDefinition(
    id: "pdf.header-cell-without-scope", severity: .error,
    message: Bilingual(
      de: "Die Kopfzelle gilt für keine Zeile oder Spalte.",
      en: "The header cell holds for no row or column."),
    fix: Bilingual(
      de: "Setzen Sie scope=\"col\" oder scope=\"row\" am <th>.",
      en: "Set scope=\"col\" or scope=\"row\" on the <th>."),
    explanation: Bilingual(
      de: "Vorleseprogramme sagen zu jeder Zelle ihre Kopfzellen an (PDF/UA-1 Abschnitt 7.5).",
      en: "Screen readers speak the header cells of each cell (PDF/UA-1 clause 7.5)."))

  /// There is no header cell “{name}”.
  package static let unknownHeaderCell = DiagnosticDefinition(
    id: "pdf.unknown-header-cell", severity: .error,
    message: Bilingual(
      de: "Es gibt keine Kopfzelle »{name}«.",
      en: "There is no header cell “{name}”."),
    fix: Bilingual(
      de: "Nennen Sie in headers=\"…\" die id einer Kopfzelle derselben Tabelle.",
      en: "Name in headers=\"…\" the id of a header cell of the same table."),
    explanation: Bilingual(
      de: "Jeder Verweis einer Zelle auf ihre Kopfzellen muss ankommen (PDF/UA-1 Abschnitt 7.5).",
      en: "Every reference of a cell to its header cells must arrive (PDF/UA-1 clause 7.5)."))

  /// Row {row} of the table has {found} columns instead of {expected}.
  package static let irregularTable = DiagnosticDefinition(
    id: "pdf.irregular-table", severity: .error,
    message: Bilingual(
      de: "Zeile {row} der Tabelle hat {found} Spalten statt {expected}.",
      en: "Row {row} of the table has {found} columns instead of {expected}."),
    fix: Bilingual(
      de: "Ergänzen Sie leere Zellen oder berichtigen Sie colspan und rowspan.",
      en: "Add empty cells or correct colspan and rowspan."),
    explanation: Bilingual(
      de: "In einer ungleichmäßigen Tabelle findet ein Vorleseprogramm die Kopfzellen nicht (PDF/UA-1 Abschnitt 7.2).",
      en: "In an irregular table a screen reader does not find the header cells (PDF/UA-1 clause 7.2)."))

  /// The note has no identifier.
  package static let noteWithoutIdentifier = DiagnosticDefinition(
    id: "pdf.note-without-identifier", severity: .error,
    message: Bilingual(
      de: "Die Fußnote hat keine Kennung.",
      en: "The note has no identifier."),
    fix: Bilingual(
      de: "Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Vorlage.",
      en: "This is a defect of the program: please report it with the template."),
    explanation: Bilingual(
      de: "Jede Fußnote braucht eine eindeutige Kennung (PDF/UA-1 Abschnitt 7.9).",
      en: "Every note needs a unique identifier (PDF/UA-1 clause 7.9)."))

  /// The identifier “{name}” exists twice.
  package static let duplicateIdentifier = DiagnosticDefinition(
    id: "pdf.duplicate-identifier", severity: .error,
    message: Bilingual(
      de: "Die Kennung »{name}« gibt es zweimal.",
      en: "The identifier “{name}” exists twice."),
    fix: Bilingual(
      de: "Geben Sie jedem Element eine eigene id, in Wiederholungen mit der Nummer am Ende.",
      en: "Give each element an id of its own, in repetitions with the number at its end."),
    explanation: Bilingual(
      de: "Kennungen müssen im ganzen Dokument eindeutig sein (PDF/UA-1 Abschnitt 7.9).",
      en: "Identifiers must be unique in the whole document (PDF/UA-1 clause 7.9)."))

  /// The link has no words.
  package static let linkWithoutDescription = DiagnosticDefinition(
    id: "pdf.link-without-description", severity: .error,
    message: Bilingual(
      de: "Der Verweis hat keinen Text.",
      en: "The link has no words."),
    fix: Bilingual(
      de: "Schreiben Sie in den Verweis, wohin er führt, oder setzen Sie title=\"…\".",
      en: "Say in the link where it leads, or describe it with title=\"…\"."),
    explanation: Bilingual(
      de: "Vorleseprogramme lesen die Beschreibung des Verweises vor (PDF/UA-1 Abschnitt 7.18.5).",
      en: "Screen readers speak the description of the link (PDF/UA-1 clause 7.18.5)."))

  /// A link area on page {page} belongs to no link.
  package static let linkOutsideElement = DiagnosticDefinition(
    id: "pdf.link-outside-element", severity: .error,
    message: Bilingual(
      de: "Eine Verweisfläche auf Seite {page} gehört zu keinem Verweis.",
      en: "A link area on page {page} belongs to no link."),
    fix: Bilingual(
      de: "Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Vorlage.",
      en: "This is a defect of the program: please report it with the template."),
    explanation: Bilingual(
      de: "Jede Verweisfläche gehört zu einem Element Link (PDF/UA-1 Abschnitt 7.18.5).",
      en: "Every link area belongs to a Link element (PDF/UA-1 clause 7.18.5)."))

  /// The document has no place “#{name}”.
  package static let brokenLink = DiagnosticDefinition(
    id: "pdf.broken-link", severity: .error,
    message: Bilingual(
      de: "Das Ziel »#{name}« gibt es im Dokument nicht.",
      en: "The document has no place “#{name}”."),
    fix: Bilingual(
      de: "Geben Sie dem Ziel id=\"{name}\" oder berichtigen Sie den Verweis.",
      en: "Give the place id=\"{name}\" or correct the link."),
    explanation: Bilingual(
      de: "Ein Verweis ins Leere führt Lesende in die Irre.",
      en: "A link to nowhere leads readers astray."))

  /// The character “{character}” ({code}) is in no font.
  package static let missingGlyph = DiagnosticDefinition(
    id: "pdf.missing-glyph", severity: .error,
    message: Bilingual(
      de: "Das Zeichen »{character}« ({code}) ist in keiner Schrift enthalten.",
      en: "The character “{character}” ({code}) is in no font."),
    fix: Bilingual(
      de: "Nehmen Sie eine Schrift mit diesem Zeichen hinzu oder ersetzen Sie das Zeichen.",
      en: "Add a font with this character, or replace the character."),
    explanation: Bilingual(
      de: "Statt des Zeichens stünde ein leeres Kästchen da (PDF/A-2 Abschnitt 6.2.11.8).",
      en: "An empty box would stand for the character (PDF/A-2 clause 6.2.11.8)."))

  /// Page {page} shows a glyph that stands for no text.
  package static let glyphWithoutText = DiagnosticDefinition(
    id: "pdf.glyph-without-text", severity: .error,
    message: Bilingual(
      de: "Auf Seite {page} steht ein Schriftzeichen, das für keinen Text steht.",
      en: "Page {page} shows a glyph that stands for no text."),
    fix: Bilingual(
      de: "Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Vorlage.",
      en: "This is a defect of the program: please report it with the template."),
    explanation: Bilingual(
      de: "Jedes Schriftzeichen muss sich in Text zurückführen lassen (PDF/A-2 Abschnitt 6.2.11.7.2).",
      en: "Every glyph must lead back to text (PDF/A-2 clause 6.2.11.7.2)."))

  /// The character {code} has no agreed meaning.
  package static let meaninglessCharacter = DiagnosticDefinition(
    id: "pdf.meaningless-character", severity: .error,
    message: Bilingual(
      de: "Das Zeichen {code} hat keine festgelegte Bedeutung.",
      en: "The character {code} has no agreed meaning."),
    fix: Bilingual(
      de: "Ersetzen Sie das Zeichen; oft stammt es aus einer Symbolschrift.",
      en: "Replace the character; it often comes from a symbol font."),
    explanation: Bilingual(
      de:
        "Zeichen zum Eigengebrauch und Steuerzeichen liest jedes Gerät anders vor oder gar nicht (PDF/A-2 Abschnitt 6.2.11.7.3).",
      en:
        "Private-use and control characters are spoken differently by every device, or not at all (PDF/A-2 clause 6.2.11.7.3)."
    ))

  /// The font “{font}” must not be embedded.
  package static let restrictedFont = DiagnosticDefinition(
    id: "pdf.restricted-font", severity: .error,
    message: Bilingual(
      de: "Die Schrift »{font}« darf nicht eingebettet werden.",
      en: "The font “{font}” must not be embedded."),
    fix: Bilingual(
      de: "Wählen Sie in font-family eine andere Schrift.",
      en: "Choose another font in font-family."),
    explanation: Bilingual(
      de: "Der Hersteller hat die Einbettung in der Schriftdatei untersagt (PDF/A-2 Abschnitt 6.2.11.4).",
      en: "The maker has forbidden embedding in the font file (PDF/A-2 clause 6.2.11.4)."))

  /// Page {page} is too small or too large.
  package static let pageSize = DiagnosticDefinition(
    id: "pdf.page-size", severity: .error,
    message: Bilingual(
      de: "Seite {page} ist zu klein oder zu groß.",
      en: "Page {page} is too small or too large."),
    fix: Bilingual(
      de: "Geben Sie in @page eine Größe zwischen 1,1 mm und 5 m je Kante an.",
      en: "Give @page a size between 1.1 mm and 5 m on each edge."),
    explanation: Bilingual(
      de: "Lesegeräte stellen nur Kanten von 3 bis 14 400 Punkt verlässlich dar (PDF/A-2 Abschnitt 6.1.13).",
      en: "Readers reliably show only edges of 3 to 14 400 points (PDF/A-2 clause 6.1.13)."))

  /// A text for readers is {count} bytes long, {limit} are allowed.
  package static let textTooLong = DiagnosticDefinition(
    id: "pdf.text-too-long", severity: .error,
    message: Bilingual(
      de: "Ein Text für Lesegeräte ist {count} Bytes lang, erlaubt sind {limit}.",
      en: "A text for readers is {count} bytes long, {limit} are allowed."),
    fix: Bilingual(
      de: "Kürzen Sie die Beschreibung.",
      en: "Shorten the description."),
    explanation: Bilingual(
      de: "Beschreibungen und Titel sind in PDF/A auf 32 767 Bytes begrenzt (Abschnitt 6.1.13).",
      en: "Descriptions and titles are limited to 32 767 bytes in PDF/A (clause 6.1.13)."))

  /// Image {number} on page {page} does not exist.
  package static let unknownImage = DiagnosticDefinition(
    id: "pdf.unknown-image", severity: .error,
    message: Bilingual(
      de: "Das Bild {number} auf Seite {page} gibt es nicht.",
      en: "Image {number} on page {page} does not exist."),
    fix: Bilingual(
      de: "Das ist ein Fehler des Programms: Bitte melden Sie ihn mit der Vorlage.",
      en: "This is a defect of the program: please report it with the template."),
    explanation: Bilingual(
      de: "Die Seite verweist auf ein Bild, das nicht mitgegeben wurde.",
      en: "The page refers to an image that was not handed over."))

  /// “{name}” must not be inside a PDF/A-2 file.
  package static let attachmentNotAllowed = DiagnosticDefinition(
    id: "pdf.attachment-not-allowed", severity: .error,
    message: Bilingual(
      de: "»{name}« darf nicht in einem PDF/A-2 stecken.",
      en: "“{name}” must not be inside a PDF/A-2 file."),
    fix: Bilingual(
      de: "Verlangen Sie PDF/A-3a (--conformance ua1+a3a) oder geben Sie die Datei neben dem Dokument weiter.",
      en: "Ask for PDF/A-3a (--conformance ua1+a3a), or pass the file on beside the document."),
    explanation: Bilingual(
      de: "PDF/A-2 nimmt nur andere PDF/A-Dateien auf; Archive nehmen PDF/A-3 nur mit Vorbehalt an.",
      en: "PDF/A-2 holds other PDF/A files only; archives accept PDF/A-3 with reservations."))

  /// The attachment “{name}” lacks a name of its own, a description or a media type.
  package static let attachmentNotDescribed = DiagnosticDefinition(
    id: "pdf.attachment-not-described", severity: .error,
    message: Bilingual(
      de: "Der Anlage »{name}« fehlt ein eigener Name, eine Beschreibung oder ein Medientyp.",
      en: "The attachment “{name}” lacks a name of its own, a description or a media type."),
    fix: Bilingual(
      de: "Benennen und beschreiben Sie jede Anlage; keine zwei dürfen gleich heißen.",
      en: "Name and describe every attachment; no two may have the same name."),
    explanation: Bilingual(
      de: "Wer das Dokument empfängt, muss erkennen, was die Anlage ist (PDF/A-3 Abschnitt 6.8).",
      en: "Who receives the document must see what the attachment is (PDF/A-3 clause 6.8)."))

  /// All findings of this module.
  package static let all: [DiagnosticDefinition] =
    ConformanceRule.allCases.map(\.definition)
}
