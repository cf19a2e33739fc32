package import Diagnostics

// Findings about headings, tables and links that a reader would stumble over.

extension LayoutDiagnostics {
  static let structure = [emptyHeading, tableWithoutHeaders, cellWithoutRow, linkWithoutScheme]

  /// A heading that says nothing.
  package static let emptyHeading = DiagnosticDefinition(
    id: "layout.empty-heading", severity: .warning,
    message: Bilingual(
      de: "Diese Überschrift (h{level}) ist leer.", en: "This heading (h{level}) is empty."),
    fix: Bilingual(
      de: "Geben Sie ihr einen Text, oder lassen Sie sie mit v:if weg, wenn der Wert fehlt.",
      en: "Give it words, or leave it out with v:if where the value is missing."),
    explanation: Bilingual(
      de: "Vorleseprogramme sagen auch leere Überschriften an, und Inhaltsverzeichnisse führen sie auf.",
      en: "Screen readers announce empty headings, too, and tables of contents list them."))

  /// A data table in which nothing tells what the cells are.
  package static let tableWithoutHeaders = DiagnosticDefinition(
    id: "layout.table-without-headers", severity: .warning,
    message: Bilingual(
      de: "Diese Tabelle hat keine einzige Kopfzelle.", en: "This table has no header cell at all."),
    fix: Bilingual(
      de: "Machen Sie die Köpfe der Spalten oder Zeilen zu th (Spalten in thead); ordnet die Tabelle nur an, schreiben "
        + "Sie role=\"presentation\" an table.",
      en: "Make the heads of columns or rows th (columns in thead); if the table only arranges, write "
        + "role=\"presentation\" at table."),
    explanation: Bilingual(
      de: "Wer eine Tabelle hört statt sieht, weiß ohne Köpfe nicht, was eine Zelle bedeutet (WCAG 1.3.1, PDF/UA-1, "
        + "7.5).",
      en: "Whoever hears a table instead of seeing it cannot tell without headers what a cell means (WCAG 1.3.1, "
        + "PDF/UA-1, 7.5)."))

  /// A cell whose row was forgotten.
  package static let cellWithoutRow = DiagnosticDefinition(
    id: "layout.cell-without-row", severity: .error,
    message: Bilingual(
      de: "{cell} steht unmittelbar in {parent}.", en: "{cell} stands directly in {parent}."),
    fix: Bilingual(
      de: "Umschließen Sie die Zellen jeder Zeile mit tr.", en: "Enclose the cells of each row in tr."),
    explanation: Bilingual(
      de: "Eine Tabelle besteht aus Zeilen (tr), diese aus Zellen (td, th); Vorleseprogramme verlassen sich darauf.",
      en: "A table consists of rows (tr), these of cells (td, th); screen readers rely on it."))

  /// A link that leads nowhere from a page.
  package static let linkWithoutScheme = DiagnosticDefinition(
    id: "layout.link-without-scheme", severity: .warning,
    message: Bilingual(
      de: "Der Verweis „{target}“ führt von der Seite aus nirgendwohin: ihm fehlt der Anfang der Adresse.",
      en: "The link “{target}” leads nowhere from the page: it lacks the beginning of an address."),
    fix: Bilingual(
      de: "Schreiben Sie die ganze Adresse mit https:// davor (E-Mail: mailto:), für Stellen im Dokument #id.",
      en: "Write the whole address with https:// before it (mail: mailto:), for places in the document #id."),
    explanation: Bilingual(
      de: "PDF-Programme suchen hinter „www.stadt.de“ ohne https:// eine Datei neben dem Dokument.",
      en: "PDF viewers look for a file beside the document behind “www.town.de” without https://."))
}
