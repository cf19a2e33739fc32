package import Diagnostics

/// The findings about SVG drawings.
package enum DrawingDiagnostics {
  package static let noDrawing = DiagnosticDefinition(
    id: "svg.no-drawing", severity: .error,
    message: Bilingual(de: "„{file}“ ist keine SVG-Zeichnung.", en: "“{file}” is no SVG drawing."),
    fix: Bilingual(
      de: "Speichern Sie die Zeichnung als SVG; das äußerste Element ist svg im Namensraum http://www.w3.org/2000/svg.",
      en: "Save the drawing as SVG; the outermost element is svg in the namespace http://www.w3.org/2000/svg."),
    explanation: Bilingual(
      de: "Die Datei ist XML, aber keine Zeichnung, die Vordruck kennt.",
      en: "The file is XML, but no drawing that Vordruck knows."))

  package static let notSupported = DiagnosticDefinition(
    id: "svg.not-supported", severity: .warning,
    message: Bilingual(
      de: "„{name}“ wird in Zeichnungen nicht unterstützt; das Bild erscheint ohne.",
      en: "“{name}” is not supported in drawings; the picture appears without it."),
    fix: Bilingual(
      de:
        "Zeichnen Sie es mit Formen, Verläufen, Mustern, Beschneidungen und Deckkraft, oder speichern Sie das Bild als PNG.",
      en: "Draw it with shapes, gradients, patterns, clips and opacity, or save the picture as PNG."),
    explanation: Bilingual(
      de: "Masken, Filter, Animationen, Skripte, Text auf Pfaden und fremde Inhalte haben im Druck keine oder keine "
        + "eindeutige Entsprechung; alles andere der Zeichnung erscheint.",
      en: "Masks, filters, animations, scripts, text on paths and foreign content have none or no clear counterpart in "
        + "print; everything else of the drawing appears."))

  package static let missingReference = DiagnosticDefinition(
    id: "svg.missing-reference", severity: .warning,
    message: Bilingual(
      de: "„{reference}“ verweist auf nichts in dieser Zeichnung.",
      en: "“{reference}” refers to nothing in this drawing."),
    fix: Bilingual(
      de: "Prüfen Sie die id; Verweise in andere Dateien folgt Vordruck nicht.",
      en: "Check the id; references into other files are not followed."),
    explanation: Bilingual(
      de:
        "use, Verläufe, Muster, Beschneidungen und Pfeilspitzen werden über die id eines Elements derselben Zeichnung gefunden.",
      en: "use, gradients, patterns, clips and markers are found by the id of an element of the same drawing."))

  package static let circularReference = DiagnosticDefinition(
    id: "svg.circular-reference", severity: .warning,
    message: Bilingual(
      de: "„{reference}“ führt im Kreis oder zu tief und wird nicht gezeichnet.",
      en: "“{reference}” leads in a circle or too deep and is not drawn."),
    fix: Bilingual(de: "Lösen Sie den Kreis auf.", en: "Break the circle."),
    explanation: Bilingual(
      de: "Ein Element kann sich nicht selbst enthalten, auch nicht über andere.",
      en: "An element cannot contain itself, not even through others."))

  package static let invalidData = DiagnosticDefinition(
    id: "svg.invalid-data", severity: .warning,
    message: Bilingual(
      de: "„{attribute}“ ist ab „{text}“ nicht lesbar; gezeichnet wird nur, was davor steht.",
      en: "“{attribute}” cannot be read from “{text}” on; only what stands before is drawn."),
    fix: Bilingual(
      de: "Speichern Sie die Zeichnung im Zeichenprogramm neu.", en: "Save the drawing again in the drawing program."),
    explanation: Bilingual(
      de: "SVG schreibt vor, bis zum ersten Fehler zu zeichnen (SVG 2, 9.5.4).",
      en: "SVG prescribes to draw up to the first mistake (SVG 2, 9.5.4)."))

  package static let tooComplex = DiagnosticDefinition(
    id: "svg.too-complex", severity: .error,
    message: Bilingual(
      de: "Die Zeichnung hat mehr als {limit} Elemente, Wiederholungen mitgezählt.",
      en: "The drawing has more than {limit} elements, repetitions included."),
    fix: Bilingual(
      de: "Vereinfachen Sie die Zeichnung, oder speichern Sie sie als PNG.",
      en: "Simplify the drawing, or save it as PNG."),
    explanation: Bilingual(
      de: "Wenige Zeilen können sich milliardenfach wiederholen; die Grenze schützt davor.",
      en: "A few lines can repeat themselves a billion times; the limit protects against that."))

  package static let tooDeep = DiagnosticDefinition(
    id: "svg.too-deep", severity: .error,
    message: Bilingual(
      de: "Die Zeichnung ist mehr als {limit}-mal ineinander geschachtelt.",
      en: "The drawing is nested more than {limit} times."),
    fix: Bilingual(de: "Lösen Sie Gruppen und Muster auf.", en: "Dissolve groups and patterns."),
    explanation: Bilingual(
      de: "Muster und Pfeilspitzen können einander enthalten; die Grenze schützt vor endlosen Ketten.",
      en: "Patterns and markers can contain each other; the limit protects against endless chains."))

  /// All findings, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    noDrawing, notSupported, missingReference, circularReference, invalidData, tooComplex, tooDeep,
  ]
}
