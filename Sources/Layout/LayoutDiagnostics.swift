package import Diagnostics

/// The findings of layout and of the checks on the logical structure.
package enum LayoutDiagnostics {
  /// A page holds something that is larger than the page.
  package static let overflow = DiagnosticDefinition(
    id: "layout.overflow", severity: .error,
    message: Bilingual(
      de: "Dieser Inhalt passt auf keine Seite: er ist {needed} hoch, die Seite bietet {available}.",
      en: "This content fits on no page: it is {needed} high, the page offers {available}."),
    fix: Bilingual(
      de: "Verkleinern Sie den Inhalt oder erlauben Sie den Umbruch (break-inside, height).",
      en: "Make the content smaller or allow it to break (break-inside, height)."),
    explanation: Bilingual(
      de: "Jede Seite nimmt mindestens ein Stück Inhalt auf. Ist das Stück unteilbar und höher als die Seite, "
        + "würde es abgeschnitten; deshalb entsteht keine Datei.",
      en: "Every page takes at least one piece of content. If that piece cannot be divided and is higher than the "
        + "page it would be cut off; therefore no file is made."))

  /// A table whose narrowest width is more than the page offers.
  package static let tableTooWide = DiagnosticDefinition(
    id: "layout.table-too-wide", severity: .error,
    message: Bilingual(
      de: "Die Tabelle braucht mindestens {needed} Breite, es gibt nur {available}.",
      en: "The table needs at least {needed} of width, there are only {available}."),
    fix: Bilingual(
      de: "Nehmen Sie Spalten heraus, erlauben Sie Trennungen (hyphens, overflow-wrap) oder wählen Sie Querformat.",
      en: "Take out columns, allow words to break (hyphens, overflow-wrap), or choose landscape."),
    explanation: Bilingual(
      de: "Was über den Satzspiegel hinausragt, könnte am Blattrand abgeschnitten werden.",
      en: "What reaches beyond the page area could be cut off at the edge of the sheet."))

  /// A table whose longest words do not fit into its columns.
  package static let tableSqueezed = DiagnosticDefinition(
    id: "layout.table-squeezed", severity: .warning,
    message: Bilingual(
      de: "Die Tabelle braucht {needed} Breite, es gibt nur {available}; lange Wörter werden mitten getrennt.",
      en: "The table needs {needed} of width, there are only {available}; long words are broken anywhere."),
    fix: Bilingual(
      de: "Erlauben Sie die Silbentrennung (hyphens: auto), nehmen Sie Spalten heraus oder verkleinern Sie die Ränder; "
        + "steht die Tabelle neben einer Übersetzung, drucken Sie weniger Sprachen oder --layout sequential.",
      en: "Allow hyphenation (hyphens: auto), take out columns, or make the margins smaller; if the table stands "
        + "beside a translation, print fewer languages or --layout sequential."),
    explanation: Bilingual(
      de: "Passen die längsten Wörter nicht in ihre Spalten, werden zuerst die breitesten Spalten schmaler.",
      en: "If the longest words do not fit their columns, the widest columns give way first."))

  /// Tables in tables in tables.
  package static let nestedTooDeep = DiagnosticDefinition(
    id: "layout.nested-too-deep", severity: .error,
    message: Bilingual(
      de: "Tabellen oder Parallelzeilen sind mehr als {limit}-mal ineinander geschachtelt.",
      en: "Tables or parallel rows are nested more than {limit} times."),
    fix: Bilingual(
      de: "Lösen Sie die inneren Tabellen auf.", en: "Dissolve the inner tables."),
    explanation: Bilingual(
      de: "Jede Ebene vervielfacht die Arbeit des Umbruchs; die Grenze schützt vor Vorlagen, die kein Ende finden.",
      en: "Each level multiplies the work of breaking; the limit protects against templates without an end."))

  /// Content beside the sheet.
  package static let outsidePage = DiagnosticDefinition(
    id: "layout.outside-page", severity: .error,
    message: Bilingual(
      de: "Dieser Inhalt ragt über das Blatt hinaus und würde abgeschnitten.",
      en: "This content reaches beyond the sheet and would be cut off."),
    fix: Bilingual(
      de: "Verkleinern Sie Breite, Abstände oder Verschiebung (width, margin, left, top).",
      en: "Make width, distances or shift smaller (width, margin, left, top)."),
    explanation: Bilingual(
      de: "Was neben dem Blatt steht, liest niemand; deshalb entsteht keine Datei.",
      en: "What stands beside the sheet nobody reads; therefore no file is made."))

  /// Content that `overflow: hidden` or `clip` makes invisible.
  package static let contentClipped = DiagnosticDefinition(
    id: "layout.content-clipped", severity: .warning,
    message: Bilingual(
      de: "Dieser Kasten schneidet Inhalt ab (overflow): {pieces} Zeilen oder Bilder ragen bis zu {distance} hinaus.",
      en: "This box cuts content off (overflow): {pieces} lines or pictures reach beyond it by up to {distance}."),
    fix: Bilingual(
      de: "Vergrößern Sie den Kasten (height, width), kürzen Sie den Inhalt oder nehmen Sie overflow weg.",
      en: "Make the box larger (height, width), shorten the content, or take overflow away."),
    explanation: Bilingual(
      de: "Abgeschnittenes ist auf dem Papier nicht zu lesen, steht aber weiter in den Tags und wird vorgelesen.",
      en: "What is cut off cannot be read on paper, but it stays in the tags and is read aloud."))

  /// A running element that no margin box shows.
  package static let runningElementUnused = DiagnosticDefinition(
    id: "layout.running-element-unused", severity: .warning,
    message: Bilingual(
      de: "Das Element mit position: running({name}) steht in keinem Randbereich und erscheint nicht.",
      en: "The element with position: running({name}) stands in no margin box and does not appear."),
    fix: Bilingual(
      de: "Schreiben Sie content: element({name}) in einen Randbereich von @page.",
      en: "Write content: element({name}) into a margin box of @page."),
    explanation: Bilingual(
      de: "running() nimmt ein Element aus dem Text; erst element() zeigt es im Seitenrand.",
      en: "running() takes an element out of the text; only element() shows it in the page margin."))

  /// An `img` without an `alt` attribute.
  package static let imageWithoutAlternative = DiagnosticDefinition(
    id: "layout.image-without-alternative", severity: .error,
    message: Bilingual(
      de: "Das Bild {source} hat keinen Alternativtext.", en: "The image {source} has no alternative text."),
    fix: Bilingual(
      de: "Beschreiben Sie das Bild in alt=\"…\"; für reinen Schmuck schreiben Sie alt=\"\".",
      en: "Describe the image in alt=\"…\"; for mere decoration write alt=\"\"."),
    explanation: Bilingual(
      de: "Wer das Bild nicht sieht, bekommt den Alternativtext vorgelesen (PDF/UA-1, 7.3).",
      en: "Whoever does not see the image hears its alternative text (PDF/UA-1, 7.3)."))

  /// An `img` whose file was not handed in.
  package static let imageNotFound = DiagnosticDefinition(
    id: "layout.image-not-found", severity: .error,
    message: Bilingual(de: "Das Bild {source} gibt es nicht.", en: "There is no image {source}."),
    fix: Bilingual(
      de: "Prüfen Sie den Pfad in src; er zählt ab dem Ordner der Vorlage.",
      en: "Check the path in src; it counts from the template's folder."),
    explanation: Bilingual(
      de: "Ein Bild wird aus dem Ordner der Vorlage, aus shared: oder aus house: gelesen.",
      en: "An image is read from the template's folder, from shared: or from house:."))

  /// A header cell of which nobody can tell what it heads.
  package static let headerCellWithoutScope = DiagnosticDefinition(
    id: "layout.header-cell-without-scope", severity: .error,
    message: Bilingual(
      de: "Für diese Kopfzelle ist nicht zu erkennen, ob sie für die Zeile oder die Spalte gilt.",
      en: "It cannot be told whether this header cell speaks for its row or its column."),
    fix: Bilingual(
      de: "Schreiben Sie scope=\"row\" oder scope=\"col\" an das th, oder stellen Sie es in thead.",
      en: "Write scope=\"row\" or scope=\"col\" on the th, or put it into thead."),
    explanation: Bilingual(
      de: "Vorleseprogramme sagen zu jeder Datenzelle ihre Köpfe an; dafür muss jeder Kopf seine Richtung nennen. "
        + "Ein th in thead gilt für die Spalte, ein th als erste Zelle einer Zeile für die Zeile.",
      en: "Screen readers announce the headers of each data cell; for that every header names its direction. "
        + "A th in thead is for its column, a th as the first cell of a row for the row."))

  /// A heading more than one level below the one before.
  package static let headingSkipped = DiagnosticDefinition(
    id: "layout.heading-skipped", severity: .error,
    message: Bilingual(
      de: "Auf eine Überschrift h{previous} folgt h{level}; dazwischen fehlt eine Ebene.",
      en: "A heading h{level} follows h{previous}; a level is missing between them."),
    fix: Bilingual(
      de: "Nehmen Sie h{expected} und stellen Sie die Größe im CSS ein.",
      en: "Use h{expected} and set its size in the CSS."),
    explanation: Bilingual(
      de: "Überschriften gliedern das Dokument für Vorleseprogramme; Ebenen dürfen nicht übersprungen werden "
        + "(PDF/UA-1, 7.4.2).",
      en: "Headings structure the document for screen readers; levels must not be skipped (PDF/UA-1, 7.4.2)."))

  /// The first heading is not an `h1`.
  package static let firstHeading = DiagnosticDefinition(
    id: "layout.first-heading", severity: .error,
    message: Bilingual(
      de: "Die erste Überschrift ist h{level} statt h1.", en: "The first heading is h{level} instead of h1."),
    fix: Bilingual(de: "Beginnen Sie mit h1.", en: "Begin with h1."),
    explanation: Bilingual(
      de: "Die Gliederung eines Dokuments beginnt mit der Ebene 1 (PDF/UA-1, 7.4.2).",
      en: "The outline of a document begins with level 1 (PDF/UA-1, 7.4.2)."))

  /// No `<title>`.
  package static let titleMissing = DiagnosticDefinition(
    id: "layout.title-missing", severity: .error,
    message: Bilingual(de: "Das Dokument hat keinen Titel.", en: "The document has no title."),
    fix: Bilingual(
      de: "Schreiben Sie <title>…</title> in den Kopf (head) der Vorlage.",
      en: "Write <title>…</title> into the head of the template."),
    explanation: Bilingual(
      de: "Der Titel steht im Fenster des Lesers und wird zuerst vorgelesen (PDF/UA-1, 7.1).",
      en: "The title stands in the reader's window and is read out first (PDF/UA-1, 7.1)."))

  /// No language on the root element.
  package static let languageMissing = DiagnosticDefinition(
    id: "layout.language-missing", severity: .error,
    message: Bilingual(
      de: "Die Sprache des Dokuments ist nicht angegeben.", en: "The language of the document is not given."),
    fix: Bilingual(
      de: "Schreiben Sie lang=\"de\" an das Wurzelelement html.", en: "Write lang=\"de\" on the root element html."),
    explanation: Bilingual(
      de: "Ohne Sprache kann ein Vorleseprogramm den Text nicht richtig aussprechen (PDF/UA-1, 7.2).",
      en: "Without a language a screen reader cannot pronounce the text (PDF/UA-1, 7.2)."))

  /// A feature of CSS or HTML that is recognised but not yet laid out as it should be.
  package static let notYet = DiagnosticDefinition(
    id: "layout.not-yet", severity: .warning,
    message: Bilingual(
      de: "{feature} wird noch nicht unterstützt; der Inhalt erscheint ohne diese Wirkung.",
      en: "{feature} is not supported yet; the content appears without its effect."),
    fix: Bilingual(
      de: "Verwenden Sie, was Docs/CSSSupport.md zusagt.", en: "Use what Docs/CSSSupport.md promises."),
    explanation: Bilingual(
      de: "Nichts wird stillschweigend übergangen: was noch fehlt, wird mit seiner Stelle gemeldet.",
      en: "Nothing is ignored silently: what is missing yet is reported with its place."))

  /// An element that would have to show something but cannot yet.
  package static let elementNotSupported = DiagnosticDefinition(
    id: "layout.element-not-supported", severity: .error,
    message: Bilingual(
      de: "Das Element {element} kann noch nicht gesetzt werden.", en: "The element {element} cannot be set yet."),
    fix: Bilingual(
      de: "Nehmen Sie das Element heraus oder ersetzen Sie es durch Text oder ein Bild.",
      en: "Remove the element or replace it by text or an image."),
    explanation: Bilingual(
      de: "Ein Element, das etwas zeigen müsste, wird nie weggelassen; deshalb entsteht keine Datei.",
      en: "An element that should show something is never left out; therefore no file is made."))

  /// Annotations that should stand above their base.
  package static let rubyOnLine = DiagnosticDefinition(
    id: "layout.ruby-on-line", severity: .warning,
    message: Bilingual(
      de: "Aussprachehilfen (ruby) stehen in Klammern auf der Zeile, nicht darüber.",
      en: "Ruby annotations stand in brackets on the line, not above it."),
    fix: Bilingual(
      de: "Prüfen Sie, ob der Text so lesbar ist, oder nehmen Sie die Anmerkungen heraus.",
      en: "Check that the text reads well like this, or remove the annotations."),
    explanation: Bilingual(
      de: "Anmerkungen über der Zeile (CSS Ruby) gibt es noch nicht; ihr Text geht nicht verloren.",
      en: "Annotations above the line (CSS Ruby) do not exist yet; their text is not lost."))

  /// Cells that overlap, or a span that reaches beyond its limit.
  package static let tableNotRegular = DiagnosticDefinition(
    id: "layout.table-not-regular", severity: .error,
    message: Bilingual(
      de: "In dieser Tabelle überdecken sich Zellen (colspan und rowspan passen nicht zusammen).",
      en: "Cells of this table overlap (colspan and rowspan do not fit together)."),
    fix: Bilingual(
      de: "Prüfen Sie colspan und rowspan dieser Zeile.", en: "Check colspan and rowspan of this row."),
    explanation: Bilingual(
      de: "Jede Stelle des Tabellengitters gehört zu genau einer Zelle (PDF/UA-1, 7.5).",
      en: "Each place of a table's grid belongs to exactly one cell (PDF/UA-1, 7.5)."))

  /// `colspan` or `rowspan` that is no number or too large.
  package static let badSpan = DiagnosticDefinition(
    id: "layout.bad-span", severity: .error,
    message: Bilingual(
      de: "{attribute}=\"{value}\" ist keine Zahl von 1 bis {limit}.",
      en: "{attribute}=\"{value}\" is not a number from 1 to {limit}."),
    fix: Bilingual(de: "Schreiben Sie eine Zahl von 1 bis {limit}.", en: "Write a number from 1 to {limit}."),
    explanation: Bilingual(
      de: "Eine Zelle kann höchstens so viele Spalten oder Zeilen überspannen.",
      en: "A cell can span at most that many columns or rows."))

  /// A `scope` that is none of HTML's.
  package static let unknownScope = DiagnosticDefinition(
    id: "layout.unknown-scope", severity: .warning,
    message: Bilingual(
      de: "scope=\"{value}\" gibt es nicht; wofür diese Kopfzelle gilt, wird aus ihrem Platz geschlossen.",
      en: "There is no scope=\"{value}\"; what this header cell speaks for is inferred from its place."),
    fix: Bilingual(
      de: "Schreiben Sie scope=\"row\", \"col\", \"rowgroup\" oder \"colgroup\".",
      en: "Write scope=\"row\", \"col\", \"rowgroup\" or \"colgroup\"."),
    explanation: Bilingual(
      de: "Vorleseprogramme sagen zu jeder Datenzelle ihre Köpfe an. HTML kennt dafür diese vier englischen Wörter.",
      en: "Screen readers announce the headers of each data cell. HTML has these four words for it."))

  /// `headers` with a name that no header cell of the table has.
  package static let unknownHeader = DiagnosticDefinition(
    id: "layout.unknown-header", severity: .warning,
    message: Bilingual(
      de: "headers nennt „{name}“, aber keine Kopfzelle dieser Tabelle hat diese id.",
      en: "headers names “{name}”, but no header cell of this table has that id."),
    fix: Bilingual(
      de: "Nennen Sie die id eines th derselben Tabelle, oder lassen Sie headers weg.",
      en: "Name the id of a th of the same table, or leave headers out."),
    explanation: Bilingual(
      de: "Ohne headers ergeben sich die Köpfe einer Zelle aus Zeile, Spalte und scope.",
      en: "Without headers the headers of a cell follow from its row, column and scope."))

  /// `href="#x"` without an element of that id.
  package static let linkTargetMissing = DiagnosticDefinition(
    id: "layout.link-target-missing", severity: .error,
    message: Bilingual(
      de: "Der Verweis führt zu #{target}, aber kein Element hat diese id.",
      en: "The link leads to #{target}, but no element has that id."),
    fix: Bilingual(
      de: "Geben Sie dem Ziel id=\"{target}\" oder ändern Sie den Verweis.",
      en: "Give the target id=\"{target}\" or change the link."),
    explanation: Bilingual(
      de: "Ein Verweis ins Leere wäre in der Datei tot.", en: "A link to nowhere would be dead in the file."))

  /// A link without words.
  package static let linkWithoutText = DiagnosticDefinition(
    id: "layout.link-without-text", severity: .error,
    message: Bilingual(de: "Der Verweis hat keinen Text.", en: "The link has no text."),
    fix: Bilingual(
      de: "Schreiben Sie in das a, wohin der Verweis führt.", en: "Write into the a where the link leads."),
    explanation: Bilingual(
      de: "Ein Vorleseprogramm liest den Text des Verweises vor.", en: "A screen reader reads the link's text."))

  /// Two elements with one id.
  package static let duplicateID = DiagnosticDefinition(
    id: "layout.duplicate-id", severity: .error,
    message: Bilingual(
      de: "Die id \"{name}\" gibt es schon an anderer Stelle.", en: "The id \"{name}\" exists elsewhere already."),
    fix: Bilingual(de: "Vergeben Sie jede id nur einmal.", en: "Use each id only once."),
    explanation: Bilingual(
      de: "Verweise und Tabellenköpfe nennen ihr Ziel mit der id; sie muss eindeutig sein.",
      en: "Links and table headers name their target by its id; it has to be unique."))

  /// More pages than the budget allows.
  package static let tooManyPages = DiagnosticDefinition(
    id: "layout.too-many-pages", severity: .error,
    message: Bilingual(
      de: "Das Dokument hätte mehr als {limit} Seiten.", en: "The document would have more than {limit} pages."),
    fix: Bilingual(
      de: "Teilen Sie die Daten auf oder erhöhen Sie die Grenze.", en: "Split the data or raise the limit."),
    explanation: Bilingual(
      de: "Grenzen schützen vor Vorlagen oder Daten, die kein Ende finden.",
      en: "Limits protect against templates or data without an end."))

  /// A page was made on which nothing came forward: a defect of layout, stopped before it runs for ever.
  package static let noProgress = DiagnosticDefinition(
    id: "layout.no-progress", severity: .error,
    message: Bilingual(
      de: "Der Umbruch kommt an dieser Stelle nicht weiter.", en: "Breaking into pages gets stuck at this place."),
    fix: Bilingual(
      de: "Vereinfachen Sie den Inhalt an dieser Stelle und melden Sie uns die Vorlage.",
      en: "Simplify the content at this place and send us the template."),
    explanation: Bilingual(
      de: "Jede Seite muss etwas Neues aufnehmen. Geschieht das nicht, liegt ein Fehler von Vordruck vor.",
      en: "Every page must take something new. If it does not, this is a defect of Vordruck."))

  /// The page leaves no room for content.
  package static let pageTooSmall = DiagnosticDefinition(
    id: "layout.page-too-small", severity: .error,
    message: Bilingual(
      de: "Die Seitenränder lassen keinen Platz für den Inhalt.", en: "The page margins leave no room for content."),
    fix: Bilingual(
      de: "Verkleinern Sie die Ränder (margin) in @page oder vergrößern Sie die Seite (size).",
      en: "Make the margins in @page smaller or the page (size) larger."),
    explanation: Bilingual(
      de: "Breite und Höhe des Satzspiegels müssen größer als null sein.",
      en: "Width and height of the page area must be above zero."))

  /// All findings of this module.
  /// What keeps a document from conforming and nothing else: a document without a claim may have it.
  package static let conformance = [
    imageWithoutAlternative, headerCellWithoutScope, headingSkipped, firstHeading, titleMissing, languageMissing,
    tableNotRegular, linkWithoutText, fieldWithoutLabel, radioGroupWithoutLabel,
  ]

  package static let all: [DiagnosticDefinition] =
    structure + [
      overflow, nestedTooDeep, outsidePage, contentClipped, runningElementUnused, tableTooWide, tableSqueezed,
      imageWithoutAlternative, imageNotFound, headerCellWithoutScope,
      headingSkipped,
      firstHeading,
      titleMissing, languageMissing, notYet, elementNotSupported, rubyOnLine, tableNotRegular, badSpan, unknownScope,
      unknownHeader,
      linkTargetMissing,
      linkWithoutText, duplicateID, tooManyPages, noProgress, pageTooSmall, referencesUnsettled, footnoteInMargin,
      boxOverflow,
    ] + images + forms
}
