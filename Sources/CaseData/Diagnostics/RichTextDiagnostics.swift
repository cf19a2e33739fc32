package import Diagnostics

/// Findings in structured text, Markdown or XHTML.
package enum RichTextDiagnostics {
  /// {name} is dropped; its text stays.
  package static let markupDropped = DiagnosticDefinition(
    id: "rich-text.markup-dropped", severity: .warning,
    message: Bilingual(
      de: "{name} entfällt; der Text bleibt.",
      en: "{name} is dropped; its text stays."),
    fix: Bilingual(
      de:
        "Löschen Sie die Auszeichnung, oder ersetzen Sie sie durch eine erlaubte (p, h3 bis h6, ul, ol, li, "
        + "strong, em, a, blockquote, table).",
      en:
        "Delete the mark-up or replace it by what is allowed (p, h3 to h6, ul, ol, li, strong, em, a, blockquote,"
        + " table)."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// The attribute {name} is dropped.
  package static let attributeDropped = DiagnosticDefinition(
    id: "rich-text.attribute-dropped", severity: .warning,
    message: Bilingual(
      de: "Das Attribut {name} entfällt.",
      en: "The attribute {name} is dropped."),
    fix: Bilingual(
      de: "Löschen Sie das Attribut; das Aussehen bestimmt die Vorlage.",
      en: "Delete the attribute; the template decides on looks."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// An empty paragraph is dropped.
  package static let emptyParagraph = DiagnosticDefinition(
    id: "rich-text.empty-paragraph", severity: .warning,
    message: Bilingual(
      de: "Ein leerer Absatz entfällt.",
      en: "An empty paragraph is dropped."),
    fix: Bilingual(
      de: "Löschen Sie ihn; Abstände bestimmt die Vorlage.",
      en: "Delete it; the template decides on spacing."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// {name} is not possible in structured text.
  package static let markupRefused = DiagnosticDefinition(
    id: "rich-text.markup-refused", severity: .error,
    message: Bilingual(
      de: "{name} ist in gegliedertem Text nicht möglich.",
      en: "{name} is not possible in structured text."),
    fix: Bilingual(
      de: "Entfernen Sie es: Text aus Word fügen Sie ohne Formatierung ein, Absätze trennt eine Leerzeile; Bilder und "
        + "Formulare gehören in die Vorlage.",
      en: "Remove it: paste text from Word without its formatting, an empty line divides paragraphs; images and forms "
        + "belong into the template."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// {name} is not possible in structured text; the headings h1 and h2 belong to the template.
  package static let headingLevel = DiagnosticDefinition(
    id: "rich-text.heading-level", severity: .error,
    message: Bilingual(
      de: "{name} ist in gegliedertem Text nicht möglich; die Überschriften h1 und h2 gehören der Vorlage.",
      en: "{name} is not possible in structured text; the headings h1 and h2 belong to the template."),
    fix: Bilingual(
      de: "Verwenden Sie h3 bis h6.",
      en: "Use h3 to h6."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// The text has more than four levels of headings.
  package static let tooManyHeadingLevels = DiagnosticDefinition(
    id: "rich-text.too-many-heading-levels", severity: .error,
    message: Bilingual(
      de: "Der Text hat mehr als vier Ebenen von Überschriften.",
      en: "The text has more than four levels of headings."),
    fix: Bilingual(
      de: "Verwenden Sie höchstens vier Ebenen.",
      en: "Use at most four levels."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// The link to “{target}” is not possible.
  package static let unsafeLink = DiagnosticDefinition(
    id: "rich-text.unsafe-link", severity: .error,
    message: Bilingual(
      de: "Der Verweis auf »{target}« ist nicht möglich.",
      en: "The link to “{target}” is not possible."),
    fix: Bilingual(
      de: "Verwenden Sie https://, http://, mailto: oder tel:.",
      en: "Use https://, http://, mailto: or tel:."),
    explanation: Bilingual(
      de: "Verweise auf Dateien oder Programme funktionieren bei der lesenden Person nicht und können schaden.",
      en: "Links to files or programs do not work for the reader and may do harm."))

  /// {name} cannot stand at this place.
  package static let misplaced = DiagnosticDefinition(
    id: "rich-text.misplaced", severity: .error,
    message: Bilingual(
      de: "{name} kann an dieser Stelle nicht stehen.",
      en: "{name} cannot stand at this place."),
    fix: Bilingual(
      de: "Setzen Sie es an eine passende Stelle: li in ul oder ol, tr in table, Blöcke nicht in Absätze.",
      en: "Put it where it belongs: li in ul or ol, tr in table, blocks not into paragraphs."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// The text is structured deeper than {limit} levels.
  package static let tooDeep = DiagnosticDefinition(
    id: "rich-text.too-deep", severity: .error,
    message: Bilingual(
      de: "Der Text ist tiefer als {limit} Ebenen gegliedert.",
      en: "The text is structured deeper than {limit} levels."),
    fix: Bilingual(
      de: "Gliedern Sie flacher.",
      en: "Use fewer levels."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// The file “{file}” is not a Markdown file.
  package static let fileFormat = DiagnosticDefinition(
    id: "rich-text.file-format", severity: .error,
    message: Bilingual(
      de: "Die Datei »{file}« ist keine Markdown-Datei.",
      en: "The file “{file}” is not a Markdown file."),
    fix: Bilingual(
      de: "Nennen Sie eine Datei mit der Endung .md.",
      en: "Name a file that ends in .md."),
    explanation: Bilingual(
      de: "Langer Text darf in einer eigenen Datei neben den Falldaten stehen: {\"file\": \"begruendung.md\"}.",
      en: "Long text may stand in a file of its own beside the case data: {\"file\": \"reasons.md\"}."))

  /// Nothing else may stand here beside “file”.
  package static let fileKeys = DiagnosticDefinition(
    id: "rich-text.file-keys", severity: .error,
    message: Bilingual(
      de: "Neben »file« darf hier nichts weiter stehen.",
      en: "Nothing else may stand here beside “file”."),
    fix: Bilingual(
      de: "Geben Sie den Text entweder selbst an oder als Objekt mit dem einzigen Schlüssel file.",
      en: "Give either the text itself or an object with the single key file."),
    explanation: Bilingual(
      de:
        "Gegliederter Text kennt Absätze, Zwischenüberschriften, Listen, Tabellen, Zitate, Verweise, fett und "
        + "kursiv. Alles andere bestimmt die Vorlage.",
      en:
        "Structured text knows paragraphs, headings, lists, tables, quotations, links, strong and emphasis. All "
        + "else is decided by the template."))

  /// All of them.
  package static let all: [DiagnosticDefinition] = [
    markupDropped, attributeDropped, emptyParagraph, markupRefused, headingLevel, tooManyHeadingLevels,
    unsafeLink, misplaced, tooDeep, fileFormat, fileKeys,
  ]
}
