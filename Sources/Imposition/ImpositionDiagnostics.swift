package import Diagnostics

/// The findings about panels, and about arranging pages on sheets.
package enum ImpositionDiagnostics {
  /// A format that does not exist.
  package static let unknownFormat = DiagnosticDefinition(
    id: "imposition.unknown-format", severity: .error,
    message: Bilingual(de: "Das Format „{format}“ gibt es nicht.", en: "There is no format “{format}”."),
    fix: Bilingual(
      de: "Schreiben Sie in <meta name=\"format\"> eines von diesen: {known}.",
      en: "Write one of these in <meta name=\"format\">: {known}."),
    explanation: Bilingual(
      de: "Das Format sagt, wie groß die Seiten eines Faltblatts sind und wie sie auf den Bogen kommen.",
      en: "The format says how large the pages of a leaflet are and how they get onto the sheet."))

  /// A panel that does not exist.
  package static let unknownPanel = DiagnosticDefinition(
    id: "imposition.unknown-panel", severity: .error,
    message: Bilingual(
      de: "Eine Seite „{panel}“ hat kein Faltblatt.", en: "No leaflet has a panel called “{panel}”."),
    fix: Bilingual(
      de: "Schreiben Sie in data-panel eines von diesen: {known}.", en: "Write one of these in data-panel: {known}."),
    explanation: Bilingual(
      de: "Der Name sagt, wo die Seite auf dem gefalteten Blatt liegt: „front“ ist oben, „back“ unten.",
      en: "The name says where the panel lies on the folded sheet: “front” is on top, “back” at the bottom."))

  /// A panel that is there twice.
  package static let duplicatePanel = DiagnosticDefinition(
    id: "imposition.duplicate-panel", severity: .error,
    message: Bilingual(de: "{panel} gibt es schon.", en: "{panel} is there already."),
    fix: Bilingual(
      de: "Geben Sie jeder Seite einen eigenen Namen in data-panel.", en: "Give each panel its own name in data-panel."),
    explanation: Bilingual(
      de: "Jede Seite eines Faltblatts hat genau einen Platz auf dem Bogen.",
      en: "Each panel of a leaflet has exactly one place on the sheet."))

  /// A panel of the format that the document lacks.
  package static let missingPanel = DiagnosticDefinition(
    id: "imposition.missing-panel", severity: .error,
    message: Bilingual(
      de: "{panel} fehlt: Das Format „{format}“ hat eine Seite „{name}“.",
      en: "{panel} is missing: the format “{format}” has a panel “{name}”."),
    fix: Bilingual(
      de: "Ergänzen Sie <section data-panel=\"{name}\">, oder wählen Sie ein Format mit weniger Seiten.",
      en: "Add <section data-panel=\"{name}\">, or choose a format with fewer panels."),
    explanation: Bilingual(
      de: "Eine Seite, die fehlt, bliebe auf dem Papier weiß, und niemand wüsste, ob das gewollt ist. "
        + "Eine absichtlich leere Seite ist eine leere section.",
      en: "A panel that is missing would stay white on paper, and nobody would know whether that is meant. "
        + "A panel that is meant to be empty is an empty section."))

  /// A panel that the format has not.
  package static let surplusPanel = DiagnosticDefinition(
    id: "imposition.surplus-panel", severity: .error,
    message: Bilingual(
      de: "{panel} ist zu viel: Das Format „{format}“ hat keine Seite „{name}“.",
      en: "{panel} is surplus: the format “{format}” has no panel “{name}”."),
    fix: Bilingual(
      de: "Wählen Sie ein Format mit dieser Seite, oder geben Sie ihren Inhalt einer anderen.",
      en: "Choose a format with this panel, or give its content to another one."),
    explanation: Bilingual(
      de: "Was auf keiner Seite des Blatts liegt, würde nicht gedruckt.",
      en: "What lies on no panel of the sheet would not be printed."))

  /// Panels in another order than the folded sheet is read.
  package static let panelOrder = DiagnosticDefinition(
    id: "imposition.panel-order", severity: .warning,
    message: Bilingual(
      de: "{panel} steht in der Vorlage nicht dort, wo sie im Faltblatt gelesen wird.",
      en: "{panel} does not stand in the template where it is read in the leaflet."),
    fix: Bilingual(
      de: "Ordnen Sie die Seiten so: {order}.", en: "Put the panels into this order: {order}."),
    explanation: Bilingual(
      de: "Die Reihenfolge in der Vorlage ist die, in der vorgelesen wird; auf Papier entscheidet die Faltung.",
      en: "The order in the template is the one in which it is read aloud; on paper the folds decide."))

  /// Too much text on a panel.
  package static let panelOverflow = DiagnosticDefinition(
    id: "imposition.panel-overflow", severity: .error,
    message: Bilingual(
      de: "{panel}: {lines} ({height} mm) zu viel.", en: "{panel}: {lines} ({height} mm) too many."),
    fix: Bilingual(
      de: "Kürzen Sie den Text dieser Seite, oder geben Sie ihn einer anderen; die Schrift wird nie verkleinert.",
      en: "Shorten the text of this panel or give it to another one; type is never made smaller."),
    explanation: Bilingual(
      de: "Eine Seite eines Faltblatts kann nicht wachsen. Gezählt sind die Zeilen, die unter dem Satzspiegel stünden. "
        + "Auf eine Seite im Format DIN lang passen bei 14 Punkt etwa 25 Zeilen mit 32 Zeichen.",
      en: "A panel of a leaflet cannot grow. The lines counted are those that would stand below the type area. "
        + "A DIN lang panel takes about 25 lines of 32 characters at 14 points."))

  /// Content beside the panels.
  package static let outsidePanel = DiagnosticDefinition(
    id: "imposition.outside-panel", severity: .error,
    message: Bilingual(
      de: "Das steht auf keiner Seite des Faltblatts („{format}“).",
      en: "This stands on no panel of the leaflet (“{format}”)."),
    fix: Bilingual(
      de: "Setzen Sie den Inhalt in eine section mit data-panel.", en: "Put the content into a section with data-panel."
    ),
    explanation: Bilingual(
      de: "Ein Faltblatt hat nur seine Seiten; was daneben steht, hätte auf dem Bogen keinen Platz.",
      en: "A leaflet has its panels only; what stands beside them would have no place on the sheet."))

  /// Sheets of a document that has no format.
  package static let noFormat = DiagnosticDefinition(
    id: "imposition.no-format", severity: .error,
    message: Bilingual(
      de: "Die Vorlage „{template}“ nennt kein Format; ohne Format gibt es keine Druckbogen.",
      en: "The template “{template}” names no format; without one there are no sheets."),
    fix: Bilingual(
      de: "Lassen Sie --imposition weg, oder schreiben Sie in die Vorlage zum Beispiel "
        + "<meta name=\"format\" content=\"dl6wickel\"/>.",
      en: "Leave --imposition out, or write for example <meta name=\"format\" content=\"dl6wickel\"/> in the template."),
    explanation: Bilingual(
      de: "Das Format sagt, welche Seiten nebeneinander auf einen Bogen gehören.",
      en: "The format says which pages belong beside each other on a sheet."))

  /// Content where an office's printer prints nothing.
  package static let unprintableEdge = DiagnosticDefinition(
    id: "imposition.unprintable-edge", severity: .warning,
    message: Bilingual(
      de: "{page}: Der Inhalt kommt dem Rand des Papiers näher als 5 mm.",
      en: "{page}: the content comes nearer than 5 mm to the edge of the paper."),
    fix: Bilingual(
      de: "Vergrößern Sie den Seitenrand (@page), oder lassen Sie das Blatt in einer Druckerei drucken.",
      en: "Widen the page margin (@page), or have the sheet printed by a print shop."),
    explanation: Bilingual(
      de: "Bürodrucker lassen ringsum einen Rand von etwa 5 mm frei; was dort steht, fehlt auf dem Papier.",
      en: "Office printers leave a margin of about 5 mm blank all around; what stands there is missing on paper."))

  /// Content near a cut or a fold.
  package static let nearCut = DiagnosticDefinition(
    id: "imposition.near-cut", severity: .warning,
    message: Bilingual(
      de: "{page}: Der Inhalt kommt dem Schnitt oder dem Falz näher als 4 mm.",
      en: "{page}: the content comes nearer than 4 mm to a cut or a fold."),
    fix: Bilingual(
      de: "Vergrößern Sie den Seitenrand (@page).", en: "Widen the page margin (@page)."),
    explanation: Bilingual(
      de: "Schnitt und Falz treffen nicht genau; Druckereien verlangen einen Abstand von 3 bis 5 mm.",
      en: "Cuts and folds are not exact; print shops want a distance of 3 to 5 mm."))

  /// Pages added to fill a booklet's sheets.
  package static let blankPages = DiagnosticDefinition(
    id: "imposition.blank-pages", severity: .warning,
    message: Bilingual(
      de: "Das Heft hat {count} Seiten mit Inhalt und {blank} leere: Es besteht aus Bogen zu vier Seiten.",
      en: "The booklet has {count} pages with content and {blank} blank: it is made of sheets of four pages."),
    fix: Bilingual(
      de: "Ergänzen oder kürzen Sie den Inhalt auf {full} oder {less} Seiten, oder lassen Sie es so.",
      en: "Bring the content to {full} or {less} pages, or leave it as it is."),
    explanation: Bilingual(
      de: "Leere Seiten stehen am Ende, vor einer Rückseite (data-panel=\"back\").",
      en: "Blank pages come at the end, before a back (data-panel=\"back\")."))

  /// How the sheets are to be printed.
  package static let howToPrint = DiagnosticDefinition(
    id: "imposition.how-to-print", severity: .note,
    message: Bilingual(
      de: "Zu drucken: {sheets} A4, beidseitig, über die {edge} Seite wenden, ohne Anpassen an die Seite.",
      en: "To print: {sheets} of A4, both sides, flip on the {edge} edge, actual size."),
    fix: Bilingual(
      de: "Stellen Sie das im Druckfenster ein, falls es dort nicht schon so steht.",
      en: "Choose this in the print window where it is not set already."),
    explanation: Bilingual(
      de: "Die Datei trägt diese Einstellungen in sich, aber nicht jedes Programm und jeder Drucker folgt ihnen.",
      en: "The file carries these settings, but not every program and printer follows them."))

  /// Fields on a sheet to be printed.
  package static let fieldsOnPaper = DiagnosticDefinition(
    id: "imposition.fields-on-paper", severity: .error,
    message: Bilingual(
      de: "Ein Druckbogen kann nicht am Bildschirm ausgefüllt werden.",
      en: "A sheet for printing cannot be filled in on the screen."),
    fix: Bilingual(
      de: "Lassen Sie --fill fillable weg, oder erzeugen Sie die Fassung für den Bildschirm (--imposition screen).",
      en: "Leave --fill fillable out, or make the edition for the screen (--imposition screen)."),
    explanation: Bilingual(
      de: "Auf Bogen stehen die Seiten nicht in Lesereihenfolge und manche mehrfach; Felder gibt es dort nur gedruckt.",
      en: "On sheets pages are not in reading order, and some stand there more than once; fields are printed only."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    unknownFormat, unknownPanel, duplicatePanel, missingPanel, surplusPanel, panelOrder, panelOverflow, outsidePanel,
    noFormat, unprintableEdge, nearCut, blankPages, howToPrint, fieldsOnPaper,
  ]
}
