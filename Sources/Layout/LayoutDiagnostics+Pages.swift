package import Diagnostics

// The findings about cross-references and footnotes.

extension LayoutDiagnostics {
  /// Page references that change with every layout.
  package static let referencesUnsettled = DiagnosticDefinition(
    id: "layout.references-unsettled", severity: .warning,
    message: Bilingual(
      de: "Nach {passes} Durchgängen steht diese Seitenangabe noch nicht fest; gedruckt ist „{shown}“, "
        + "die letzte Zählung ergab „{found}“.",
      en: "After {passes} passes this page reference is not settled; “{shown}” is printed, "
        + "the last count gave “{found}”."),
    fix: Bilingual(
      de:
        "Geben Sie der Angabe eine feste Breite (display: inline-block; width) oder beginnen Sie eine neue Seite davor.",
      en: "Give the reference a fixed width (display: inline-block; width) or begin a new page before it."),
    explanation: Bilingual(
      de: "Seitenzahlen im Text hängen vom Umbruch ab und der Umbruch von ihnen. Meist steht alles nach zwei "
        + "Durchgängen fest; in seltenen Fällen springt eine Zeile jedes Mal auf die andere Seite.",
      en: "Page numbers in the text depend on the breaks, and the breaks on them. Mostly all is settled after two "
        + "passes; in rare cases a line jumps to the other page each time."))

  /// Text that a box of definite height cannot hold, though it promises to.
  package static let boxOverflow = DiagnosticDefinition(
    id: "layout.box-overflow", severity: .error,
    message: Bilingual(
      de: "Der Inhalt von Nr. {number} ist {needed} hoch, der Kasten nur {available}: Der Rest würde abgeschnitten.",
      en: "The content of no. {number} is {needed} high, its box only {available}: the rest would be cut off."),
    fix: Bilingual(
      de: "Kürzen Sie den Inhalt, oder teilen Sie ihn auf zwei auf.", en: "Shorten the content or divide it in two."),
    explanation: Bilingual(
      de:
        "Ein Kasten mit fester Höhe, „overflow: clip“ und „break-inside: avoid“ verspricht, dass alles hineinpasst, zum "
        + "Beispiel auf eine Folie. Ein Browser schneidet den Rest still ab; hier ist das ein Fehler. Gezählt werden "
        + "solche Kästen unter ihren Nachbarn: Nr. 5 ist die fünfte Folie.",
      en:
        "A box of definite height with “overflow: hidden” or “clip” promises that all fits, for example onto a slide. "
        + "A browser silently cuts off the rest; here it is an error. Such boxes are counted among their neighbours: "
        + "no. 5 is the fifth slide."))

  /// `float: footnote` in a running or fixed element.
  package static let footnoteInMargin = DiagnosticDefinition(
    id: "layout.footnote-in-margin", severity: .error,
    message: Bilingual(
      de: "Im Seitenrand und in festen Elementen kann keine Fußnote stehen.",
      en: "There can be no footnote in page margins and fixed elements."),
    fix: Bilingual(
      de: "Setzen Sie die Fußnote in den Text, oder nehmen Sie dem Element float: footnote.",
      en: "Put the footnote into the text, or take float: footnote from the element."),
    explanation: Bilingual(
      de: "Was sich auf jeder Seite wiederholt, ist kein Inhalt; eine Fußnote dazu läse niemand vor.",
      en: "What repeats on every page is no content; nobody would read a footnote to it aloud."))
}
