package import Diagnostics

// Findings about images and their alternative texts.

extension LayoutDiagnostics {
  /// Pixels that are too large for print.
  package static let lowResolution = DiagnosticDefinition(
    id: "layout.low-resolution", severity: .warning,
    message: Bilingual(
      de: "Das Bild hat im Druck nur {resolution} Punkte je Zoll und wird unscharf.",
      en: "The image has only {resolution} dots per inch in print and will look blurred."),
    fix: Bilingual(
      de:
        "Nehmen Sie ein größeres Bild, oder setzen Sie es kleiner (width, height); 150 sind das Mindeste, 300 sind gut.",
      en: "Take a larger image, or set it smaller (width, height); 150 are the least, 300 are good."),
    explanation: Bilingual(
      de:
        "Auf dem Bildschirm genügen 96 Punkte je Zoll, auf Papier sieht man sie. Ohne Angabe erscheint ein Bild mit 96.",
      en: "On a screen 96 dots per inch are enough, on paper they can be seen. Without a size an image gets 96."))

  /// The findings of this file.
  static let images: [DiagnosticDefinition] = [lowResolution]
}
