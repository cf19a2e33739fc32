package import Diagnostics

extension TemplateDiagnostics {
  static let structure: [DiagnosticDefinition] = [
    noNamespace, notTemplate, unknownElement, unknownControl, unknownControlAttribute, missingAttribute,
    misplacedControl, contentNotAllowed, elementInStyle, contentOfChoose, contentOfText, unknownSentenceMode,
    variableExists,
    unknownFormat,
    formatMismatch, mixedKinds, richTextInAttribute, computedInclude, includeCycle, includeDepth, nestedParallel,
    textInParallel, tooLarge, sectionList, contentOfSections, unknownSection, missingSection,
  ]

  /// A file without the namespace of XHTML.
  package static let noNamespace = DiagnosticDefinition(
    id: "template.no-namespace", severity: .error,
    message: Bilingual(
      de: "»<{name}>« gehört zu keinem Namensraum.", en: "“<{name}>” belongs to no namespace."),
    fix: Bilingual(
      de: "Ergänzen Sie xmlns=\"http://www.w3.org/1999/xhtml\".", en: "Add xmlns=\"http://www.w3.org/1999/xhtml\"."),
    explanation: Bilingual(
      de: "Vorlagen sind XHTML; am Namensraum erkennt Vordruck die Elemente.",
      en: "Templates are XHTML; Vordruck recognises the elements by their namespace."))

  /// A root element that is not XHTML.
  package static let notTemplate = DiagnosticDefinition(
    id: "template.not-a-template", severity: .error,
    message: Bilingual(
      de: "Eine Vorlage beginnt mit einem XHTML-Element, nicht mit »<{name}>«.",
      en: "A template begins with an element of XHTML, not with “<{name}>”."),
    fix: Bilingual(
      de: "Geben Sie eine Vorlage an (template.xml).", en: "Name a template (template.xml)."),
    explanation: Bilingual(
      de: "Das Wurzelelement einer Vorlage ist in der Regel <html>.",
      en: "The root element of a template is usually <html>."))

  /// An element that XHTML does not have.
  package static let unknownElement = DiagnosticDefinition(
    id: "template.unknown-element", severity: .warning,
    message: Bilingual(de: "Das Element »<{name}>« ist unbekannt.", en: "The element “<{name}>” is unknown."),
    fix: Bilingual(de: "Prüfen Sie die Schreibweise.", en: "Check the spelling."),
    explanation: Bilingual(
      de: "Ein unbekanntes Element wird wie ein span gesetzt und bekommt keine Bedeutung im PDF.",
      en: "An unknown element is set like a span and gets no meaning in the PDF."))

  /// A control element that does not exist.
  package static let unknownControl = DiagnosticDefinition(
    id: "template.unknown-control", severity: .error,
    message: Bilingual(
      de: "Das Steuerelement »v:{name}« gibt es nicht.", en: "There is no control element “v:{name}”."),
    fix: Bilingual(de: "Vorhanden sind: {known}.", en: "There are: {known}."),
    explanation: Bilingual(
      de: "Docs/TemplateLanguage.md beschreibt alle Steuerelemente.",
      en: "Docs/TemplateLanguage.md describes all control elements."))

  /// An attribute that a control element does not take.
  package static let unknownControlAttribute = DiagnosticDefinition(
    id: "template.unknown-attribute", severity: .error,
    message: Bilingual(
      de: "»{owner}« hat kein Attribut »{name}«.", en: "“{owner}” has no attribute “{name}”."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Ein falsch geschriebenes Attribut bliebe sonst ohne Wirkung.",
      en: "A misspelled attribute would have no effect otherwise."))

  /// A required attribute is missing.
  package static let missingAttribute = DiagnosticDefinition(
    id: "template.missing-attribute", severity: .error,
    message: Bilingual(
      de: "»{owner}« fehlt das Attribut »{name}«.", en: "“{owner}” lacks the attribute “{name}”."),
    fix: Bilingual(de: "Ergänzen Sie {name}=\"…\".", en: "Add {name}=\"…\"."),
    explanation: Bilingual(
      de: "Ohne dieses Attribut hat das Steuerelement keine Bedeutung.",
      en: "Without this attribute the control element means nothing."))

  /// A control element in the wrong place.
  package static let misplacedControl = DiagnosticDefinition(
    id: "template.misplaced-control", severity: .error,
    message: Bilingual(de: "»v:{name}« darf hier nicht stehen.", en: "“v:{name}” cannot stand here."),
    fix: Bilingual(
      de: "Es gehört in: {place} (»–«: nur als Wurzel einer eingebundenen Datei).",
      en: "It belongs into: {place} (“–”: only as the root of an included file)."),
    explanation: Bilingual(
      de: "v:when und v:otherwise stehen in v:choose, v:argument in v:text, v:fragment ist die Wurzel einer Datei.",
      en: "v:when and v:otherwise stand in v:choose, v:argument in v:text, v:fragment is the root of a file."))

  /// Content in a control element that takes none.
  package static let contentNotAllowed = DiagnosticDefinition(
    id: "template.content-not-allowed", severity: .error,
    message: Bilingual(de: "»{owner}« hat keinen Inhalt.", en: "“{owner}” takes no content."),
    fix: Bilingual(de: "Schließen Sie das Element mit />.", en: "Close the element with />."),
    explanation: Bilingual(
      de: "Der Inhalt ginge verloren.", en: "The content would be lost."))

  /// An element in a style sheet.
  package static let elementInStyle = DiagnosticDefinition(
    id: "template.element-in-style", severity: .error,
    message: Bilingual(
      de: "In »<{name}>« stehen nur Zeichen, keine Elemente.", en: "“<{name}>” holds characters only, no elements."),
    fix: Bilingual(
      de: "Unterscheiden Sie Fälle mit class-Attributen.", en: "Tell cases apart with class attributes."),
    explanation: Bilingual(
      de: "Ein Stylesheet gilt für alle Dokumente einer Vorlage; was vom Fall abhängt, steht im Dokument.",
      en: "A style sheet holds for all documents of a template; what depends on the case stands in the document."))

  /// Something else than branches in `v:choose`.
  package static let contentOfChoose = DiagnosticDefinition(
    id: "template.content-of-choose", severity: .error,
    message: Bilingual(
      de: "In v:choose stehen nur v:when (mindestens eines) und danach höchstens ein v:otherwise.",
      en: "v:choose holds only v:when (at least one) and after them at most one v:otherwise."),
    fix: Bilingual(
      de: "Verschieben Sie den Inhalt in einen der Zweige.", en: "Move the content into one of the branches."),
    explanation: Bilingual(
      de: "v:choose nimmt den ersten Zweig, dessen Bedingung zutrifft.",
      en: "v:choose takes the first branch whose condition holds."))

  /// Something else than arguments in `v:text`.
  package static let contentOfText = DiagnosticDefinition(
    id: "template.content-of-text", severity: .error,
    message: Bilingual(
      de: "In v:text stehen nur v:argument-Elemente; der Wortlaut steht im Katalog.",
      en: "v:text holds only v:argument elements; the words stand in the catalogue."),
    fix: Bilingual(
      de: "Verschieben Sie den Text in den Katalog.", en: "Move the text into the catalogue."),
    explanation: Bilingual(
      de: "Feste Texte stehen in den XLIFF-Katalogen, damit sie übersetzt und vom Haus geändert werden können.",
      en: "Fixed texts stand in the XLIFF catalogues so that they can be translated and changed by the office."))

  /// A value that `v:sentences` does not have.
  package static let unknownSentenceMode = DiagnosticDefinition(
    id: "template.unknown-sentence-mode", severity: .error,
    message: Bilingual(
      de: "»v:sentences« kennt den Wert „{name}“ nicht.", en: "“v:sentences” has no value “{name}”."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "lines macht in Leichter Sprache aus jedem Satz ein span.sentence, always in jeder Sprache, none nicht.",
      en: "lines makes a span.sentence of each sentence in Leichte Sprache, always in every language, none does not."))

  /// A variable that is already defined.
  package static let variableExists = DiagnosticDefinition(
    id: "template.variable-exists", severity: .error,
    message: Bilingual(de: "Die Variable »${name}« gibt es schon.", en: "The variable “${name}” exists already."),
    fix: Bilingual(de: "Wählen Sie einen anderen Namen.", en: "Choose another name."),
    explanation: Bilingual(
      de:
        "Variablen ändern sich nicht; eine zweite gleichen Namens würde die erste verdecken. $language, $date, $draft und $parallel gibt es immer.",
      en:
        "Variables do not change; a second one of the same name would hide the first. $language, $date, $draft and $parallel always exist."
    ))

  /// An unknown format.
  package static let unknownFormat = DiagnosticDefinition(
    id: "template.unknown-format", severity: .error,
    message: Bilingual(de: "Das Format »{name}« gibt es nicht.", en: "There is no format “{name}”."),
    fix: Bilingual(de: "Vorhanden sind: {known}.", en: "There are: {known}."),
    explanation: Bilingual(
      de: "Ohne format richtet sich die Schreibweise nach der Art des Feldes im Schema.",
      en: "Without format a value is written by its kind in the schema."))

  /// A format that does not fit the field.
  package static let formatMismatch = DiagnosticDefinition(
    id: "template.format-mismatch", severity: .error,
    message: Bilingual(
      de: "»{name}« lässt sich nicht im Format »{format}« schreiben.",
      en: "“{name}” cannot be written in the format “{format}”."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Ein Datumsformat braucht ein Datum, ein Zahlenformat eine Zahl.",
      en: "A date format needs a date, a number format a number."))

  /// A union of fields of different kinds in an output position.
  package static let mixedKinds = DiagnosticDefinition(
    id: "template.mixed-kinds", severity: .error,
    message: Bilingual(
      de: "Der Pfad führt zu Feldern verschiedener Art; es ist unklar, wie der Wert zu schreiben ist.",
      en: "The path leads to fields of different kinds; it is unclear how to write the value."),
    fix: Bilingual(
      de: "Unterscheiden Sie die Fälle mit v:choose.", en: "Tell the cases apart with v:choose."),
    explanation: Bilingual(
      de: "Daten, Zahlen und Texte werden verschieden geschrieben.",
      en: "Dates, numbers and texts are written differently."))

  /// Structured text where only characters can stand.
  package static let richTextInAttribute = DiagnosticDefinition(
    id: "template.rich-text-as-characters", severity: .error,
    message: Bilingual(
      de: "»{name}« ist gegliederter Text; hier sind nur Zeichen möglich.",
      en: "“{name}” is structured text; only characters can stand here."),
    fix: Bilingual(
      de: "Drucken Sie ihn in einem Element wie div.", en: "Print it in an element such as div."),
    explanation: Bilingual(
      de: "Absätze und Listen gingen in einem Attribut oder Titel verloren.",
      en: "Paragraphs and lists would be lost in an attribute or title."))

  /// `v:include` with an expression.
  package static let computedInclude = DiagnosticDefinition(
    id: "template.computed-include", severity: .error,
    message: Bilingual(
      de: "Der Name einer eingebundenen Datei kann kein Ausdruck sein.",
      en: "The name of an included file cannot be an expression."),
    fix: Bilingual(
      de: "Unterscheiden Sie die Fälle mit v:choose.", en: "Tell the cases apart with v:choose."),
    explanation: Bilingual(
      de: "Vorlagen werden vollständig geprüft, bevor Daten gelesen werden; dazu müssen alle Dateien feststehen.",
      en: "Templates are checked as a whole before data is read; for that all files must be known."))

  /// Files that include each other.
  package static let includeCycle = DiagnosticDefinition(
    id: "template.include-cycle", severity: .error,
    message: Bilingual(
      de: "»{name}« bindet sich selbst wieder ein.", en: "“{name}” includes itself again."),
    fix: Bilingual(de: "Entfernen Sie eine der Einbindungen.", en: "Remove one of the includes."),
    explanation: Bilingual(
      de: "Die Einbindung käme nie zu einem Ende.", en: "The inclusion would never end."))

  /// Includes nested too deeply.
  package static let includeDepth = DiagnosticDefinition(
    id: "template.include-depth", severity: .error,
    message: Bilingual(
      de: "Dateien sind mehr als {limit}-mal ineinander eingebunden.",
      en: "Files include one another more than {limit} deep."),
    fix: Bilingual(de: "Vereinfachen Sie den Aufbau.", en: "Simplify the structure."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Vorlagen, die den Rechner lahmlegen.",
      en: "The limit protects against templates that exhaust the machine."))

  /// `v:parallel` inside `v:parallel`.
  package static let nestedParallel = DiagnosticDefinition(
    id: "template.nested-parallel", severity: .error,
    message: Bilingual(
      de: "v:parallel steht schon in einem v:parallel.", en: "v:parallel stands inside another v:parallel."),
    fix: Bilingual(de: "Entfernen Sie das innere.", en: "Remove the inner one."),
    explanation: Bilingual(
      de: "Eine Zeile zeigt denselben Inhalt in jeder Sprache einmal.",
      en: "A row shows the same content once in every language."))

  /// Text directly in `v:parallel`.
  package static let textInParallel = DiagnosticDefinition(
    id: "template.text-in-parallel", severity: .error,
    message: Bilingual(
      de: "Text steht in v:parallel nur innerhalb von Absätzen und anderen Blöcken.",
      en: "Text stands in v:parallel only inside paragraphs and other blocks."),
    fix: Bilingual(de: "Setzen Sie ihn in <p>…</p>.", en: "Put it into <p>…</p>."),
    explanation: Bilingual(
      de: "Jeder Block in v:parallel wird eine Zeile mit einer Zelle je Sprache.",
      en: "Every block in v:parallel becomes a row with one cell for each language."))

  /// A template with too many nodes.
  package static let tooLarge = DiagnosticDefinition(
    id: "template.too-large", severity: .error,
    message: Bilingual(
      de: "Die Vorlage hat mit ihren eingebundenen Dateien mehr als {limit} Elemente und Texte.",
      en: "The template with its included files has more than {limit} elements and texts."),
    fix: Bilingual(
      de: "Binden Sie Dateien seltener ein, etwa in v:for-each.",
      en: "Include files less often, for instance in v:for-each."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Vorlagen, die den Rechner lahmlegen.",
      en: "The limit protects against templates that exhaust the machine."))
}
