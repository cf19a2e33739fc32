package import Diagnostics

/// The findings about HTML editions.
package enum HTMLDiagnostics {
  /// A document without title.
  package static let titleMissing = DiagnosticDefinition(
    id: "html.title-missing", severity: .error,
    message: Bilingual(de: "Die HTML-Fassung hat keinen Titel.", en: "The HTML edition has no title."),
    fix: Bilingual(de: "Schreiben Sie <title>…</title> in den head.", en: "Write <title>…</title> in the head."),
    explanation: Bilingual(
      de: "Der Titel ist das Erste, was Vorleseprogramme von einer Seite sagen (WCAG 2.4.2).",
      en: "The title is the first thing that screen readers say of a page (WCAG 2.4.2)."))

  /// A document without language.
  package static let languageMissing = DiagnosticDefinition(
    id: "html.language-missing", severity: .error,
    message: Bilingual(
      de: "Die HTML-Fassung sagt nicht, in welcher Sprache sie ist.", en: "The HTML edition does not say its language."),
    fix: Bilingual(de: "Geben Sie html ein Attribut lang.", en: "Give html an attribute lang."),
    explanation: Bilingual(
      de: "Ohne Sprache liest ein Vorleseprogramm den Text mit der falschen Stimme (WCAG 3.1.1).",
      en: "Without a language a screen reader speaks the text with the wrong voice (WCAG 3.1.1)."))

  /// An image without alternative text.
  package static let imageWithoutAlternative = DiagnosticDefinition(
    id: "html.image-without-alternative", severity: .error,
    message: Bilingual(
      de: "Das Bild hat keinen Alternativtext.", en: "The image has no alternative text."),
    fix: Bilingual(
      de: "Geben Sie ihm alt (bei Zeichnungen aria-label oder title), oder alt=\"\", wenn es nur schmückt.",
      en: "Give it alt (drawings: aria-label or title), or alt=\"\" where it is decoration only."),
    explanation: Bilingual(
      de: "Wer das Bild nicht sieht, erfährt sonst nicht, was es sagt (WCAG 1.1.1).",
      en: "Whoever does not see the image would not learn what it says (WCAG 1.1.1)."))

  /// A heading that skips a level.
  package static let headingSkipped = DiagnosticDefinition(
    id: "html.heading-skipped", severity: .error,
    message: Bilingual(
      de: "Auf eine Überschrift der Ebene {before} folgt eine der Ebene {level}.",
      en: "A heading of level {before} is followed by one of level {level}."),
    fix: Bilingual(
      de: "Beginnen Sie mit h1, und lassen Sie keine Ebene aus.", en: "Begin with h1 and skip no level."),
    explanation: Bilingual(
      de:
        "Mit Überschriften springt, wer vorlesen lässt, durch die Seite; eine fehlende Ebene sieht nach fehlendem Text aus.",
      en: "Whoever has a page read aloud jumps by its headings; a missing level looks like missing text."))

  /// A document without a main heading.
  package static let headingMissing = DiagnosticDefinition(
    id: "html.heading-missing", severity: .error,
    message: Bilingual(
      de: "Die HTML-Fassung hat keine Überschrift der Ebene 1.", en: "The HTML edition has no heading of level 1."),
    fix: Bilingual(
      de: "Setzen Sie das, worum es geht, in ein h1.", en: "Put what it is about into an h1."),
    explanation: Bilingual(
      de: "Die erste Überschrift ist die Stelle, an der das Vorlesen einer Internetseite beginnt.",
      en: "The first heading is where the reading aloud of a web page begins."))

  /// Fields to be filled in.
  package static let fields = DiagnosticDefinition(
    id: "html.fields", severity: .error,
    message: Bilingual(
      de: "Eine HTML-Fassung kann nicht ausgefüllt werden.", en: "An HTML edition cannot be filled in."),
    fix: Bilingual(
      de: "Lassen Sie --fill weg: Werte werden dann als Text gezeigt. Zum Ausfüllen nehmen Sie das PDF.",
      en: "Leave --fill out: values are then shown as text. For filling in take the PDF."),
    explanation: Bilingual(
      de: "Die Seite hat kein Programm, das Eingaben annimmt oder aufhebt: Was jemand einträgt, ginge verloren.",
      en: "The page has no program that takes or keeps what is entered: it would be lost."))

  /// Arranged sheets.
  package static let sheets = DiagnosticDefinition(
    id: "html.sheets", severity: .error,
    message: Bilingual(
      de: "Eine HTML-Fassung hat keine Druckbogen.", en: "An HTML edition has no sheets for printing."),
    fix: Bilingual(
      de: "Lassen Sie --imposition weg, oder erzeugen Sie ein PDF.", en: "Leave --imposition out, or make a PDF."),
    explanation: Bilingual(
      de: "Eine Internetseite hat keine Seiten, die auf Bogen verteilt werden könnten.",
      en: "A web page has no pages that could be arranged on sheets."))

  /// A document made of pages: a bound pack, slides.
  package static let pagesOnly = DiagnosticDefinition(
    id: "html.pages-only", severity: .error,
    message: Bilingual(
      de: "Die Vorlage „{template}“ besteht aus Seiten und hat keine HTML-Fassung.",
      en: "The template “{template}” is made of pages and has no HTML edition."),
    fix: Bilingual(
      de: "Erzeugen Sie ein PDF, oder HTML aus den einzelnen Schriftstücken.",
      en: "Make a PDF, or HTML of the single papers."),
    explanation: Bilingual(
      de: "Eine Mappe bindet fertige PDF-Seiten, und eine Folie hat feste Maße; auf einer Internetseite bliebe davon "
        + "nicht übrig, was gemeint ist.",
      en: "A pack binds finished PDF pages, and a slide has fixed measures; on a web page nothing of what is meant "
        + "would be left."))

  /// A link that leads nowhere from a web page.
  package static let deadLink = DiagnosticDefinition(
    id: "html.dead-link", severity: .warning,
    message: Bilingual(
      de: "Der Verweis auf „{target}“ führt von einer Internetseite aus nirgendwohin; geschrieben ist nur sein Text.",
      en: "The link to “{target}” leads nowhere from a web page; only its text is written."),
    fix: Bilingual(
      de: "Nennen Sie eine vollständige Adresse (https:, mailto:, tel:) oder eine Stelle im Dokument (#…).",
      en: "Name a complete address (https:, mailto:, tel:) or a place in the document (#…)."),
    explanation: Bilingual(
      de: "Die Seite steht für sich allein; Dateien daneben gibt es im Netz nicht.",
      en: "The page stands by itself; there are no files beside it on the web."))

  /// An element that a page without programs cannot have.
  package static let leftOut = DiagnosticDefinition(
    id: "html.left-out", severity: .warning,
    message: Bilingual(
      de: "<{name}> fehlt in der HTML-Fassung: Sie hat keine Programme und lädt nichts nach.",
      en: "<{name}> is left out of the HTML edition: it has no programs and loads nothing."),
    fix: Bilingual(
      de: "Sagen Sie in Worten, was das Element leistet, oder lassen Sie es weg.",
      en: "Say in words what the element does, or leave it out."),
    explanation: Bilingual(
      de: "Schaltflächen, eingebettete Seiten, Ton und Film brauchen etwas, das hinter der Seite steht.",
      en: "Buttons, embedded pages, sound and film need something that stands behind the page."))

  /// An image that cannot be embedded.
  package static let imageNotEmbedded = DiagnosticDefinition(
    id: "html.image-not-embedded", severity: .error,
    message: Bilingual(
      de: "Das Bild „{source}“ kann nicht in die Seite aufgenommen werden.",
      en: "The image “{source}” cannot be put into the page."),
    fix: Bilingual(
      de: "Nehmen Sie ein PNG, JPEG oder SVG, das selbst keine Dateien nennt.",
      en: "Take a PNG, JPEG or SVG that itself names no files."),
    explanation: Bilingual(
      de: "Die Seite ist eine einzige Datei und lädt nichts nach.", en: "The page is a single file and loads nothing."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    titleMissing, languageMissing, imageWithoutAlternative, headingSkipped, headingMissing, fields, sheets, pagesOnly,
    deadLink, leftOut,
    imageNotEmbedded,
  ]
}
