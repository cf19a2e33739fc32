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

  /// An attribute of `v:qr` that means nothing.
  package static let invalidCode = DiagnosticDefinition(
    id: "layout.invalid-code", severity: .error,
    message: Bilingual(
      de: "„{attribute}“ dieses QR-Codes ist nicht lesbar.", en: "“{attribute}” of this QR code cannot be read."),
    fix: Bilingual(de: "Möglich ist zum Beispiel: {allowed}.", en: "Possible is for instance: {allowed}."),
    explanation: Bilingual(
      de: "level ist die Fehlerkorrektur L, M, Q oder H; size die Seitenlänge samt heller Randzone.",
      en: "level is the error correction L, M, Q or H; size is the side with the light zone around."))

  /// More text than a QR code takes, or none.
  package static let codeTooLong = DiagnosticDefinition(
    id: "layout.code-too-long", severity: .error,
    message: Bilingual(
      de: "Der Inhalt des QR-Codes ist leer oder mit {bytes} Byte zu lang.",
      en: "The content of the QR code is empty, or too long with {bytes} bytes."),
    fix: Bilingual(
      de: "Schreiben Sie eine kurze Adresse in value, oder wählen Sie eine schwächere Fehlerkorrektur (level).",
      en: "Write a short address into value, or choose a weaker error correction (level)."),
    explanation: Bilingual(
      de:
        "Der größte QR-Code fasst 2953 Byte bei level L und 1273 bei level H; gut lesbar sind Codes bis etwa 100 Byte.",
      en:
        "The largest QR code takes 2953 bytes at level L and 1273 at level H; codes up to about 100 bytes are easy to "
        + "read."))

  /// A QR code that cameras cannot resolve.
  package static let codeTooSmall = DiagnosticDefinition(
    id: "layout.code-too-small", severity: .warning,
    message: Bilingual(
      de: "Der QR-Code hat {modules} Felder je Seite und ist dafür zu klein gesetzt.",
      en: "The QR code has {modules} modules a side and is set too small for that."),
    fix: Bilingual(
      de: "Setzen Sie size höher, oder kürzen Sie den Inhalt.", en: "Set size higher, or shorten the content."),
    explanation: Bilingual(
      de: "Felder unter einem Viertelmillimeter gehen im Druck und im Objektiv verloren.",
      en: "Modules below a quarter of a millimetre are lost in print and in the lens."))

  /// The findings of this file.
  static let images: [DiagnosticDefinition] = [lowResolution, invalidCode, codeTooLong, codeTooSmall]
}
