package import Diagnostics

/// The findings about image files.
package enum ImageDiagnostics {
  package static let unknownFormat = DiagnosticDefinition(
    id: "images.unknown-format", severity: .error,
    message: Bilingual(
      de: "„{file}“ ist keine Bilddatei, die Vordruck erkennt.", en: "“{file}” is no image file that Vordruck knows."),
    fix: Bilingual(
      de: "Speichern Sie das Bild als PNG, JPEG oder SVG.", en: "Save the image as PNG, JPEG or SVG."),
    explanation: Bilingual(
      de: "Das Format wird an den ersten Bytes erkannt, nicht am Namen der Datei.",
      en: "The format is recognised by the first bytes, not by the file’s name."))

  package static let unsupportedFormat = DiagnosticDefinition(
    id: "images.unsupported-format", severity: .error,
    message: Bilingual(
      de: "„{file}“ hat das Format {format}; eingebettet werden PNG, JPEG und SVG.",
      en: "“{file}” has the format {format}; PNG, JPEG and SVG are embedded."),
    fix: Bilingual(
      de: "Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es als PNG (Zeichnung) oder JPEG (Foto).",
      en: "Open the image in an image program and save it as PNG (drawing) or JPEG (photograph)."),
    explanation: Bilingual(
      de: "PNG und JPEG gehen unverändert in die PDF-Datei; andere Formate müssten umgerechnet werden.",
      en: "PNG and JPEG enter the PDF unchanged; other formats would have to be converted."))

  package static let truncated = DiagnosticDefinition(
    id: "images.truncated", severity: .error,
    message: Bilingual(de: "„{file}“ ist unvollständig.", en: "“{file}” is incomplete."),
    fix: Bilingual(
      de: "Kopieren Sie die Bilddatei noch einmal vollständig.", en: "Copy the image file again, completely."),
    explanation: Bilingual(
      de: "Die Datei hört mitten in den Bilddaten auf, meist nach einer abgebrochenen Übertragung.",
      en: "The file ends amid its data, mostly after an interrupted transfer."))

  package static let damaged = DiagnosticDefinition(
    id: "images.damaged", severity: .error,
    message: Bilingual(
      de: "„{file}“ ist beschädigt ({part}).", en: "“{file}” is damaged ({part})."),
    fix: Bilingual(
      de: "Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu.",
      en: "Open the image in an image program and save it again."),
    explanation: Bilingual(
      de:
        "Prüfsummen oder Maße der Datei stimmen nicht mit ihrem Inhalt überein; in der PDF-Datei wäre das Bild nicht lesbar.",
      en: "Checksums or dimensions do not agree with the contents; in the PDF the image would be unreadable."))

  package static let fileTooLarge = DiagnosticDefinition(
    id: "images.file-too-large", severity: .error,
    message: Bilingual(
      de: "„{file}“ ist mit {size} MiB größer als die erlaubten {limit} MiB.",
      en: "“{file}” has {size} MiB, more than the {limit} MiB allowed."),
    fix: Bilingual(
      de: "Verkleinern Sie das Bild; für den Druck genügen 300 Punkte je Zoll.",
      en: "Make the image smaller; 300 dots per inch are enough for print."),
    explanation: Bilingual(
      de: "Eine Grenze schützt vor Dateien, die Speicher und Postfächer füllen.",
      en: "A limit protects against files that fill memory and mailboxes."))

  package static let tooManyPixels = DiagnosticDefinition(
    id: "images.too-many-pixels", severity: .error,
    message: Bilingual(
      de: "„{file}“ hat {width} × {height} Bildpunkte; erlaubt sind {limit} Millionen.",
      en: "“{file}” has {width} × {height} pixels; {limit} million are allowed."),
    fix: Bilingual(
      de: "Verkleinern Sie das Bild; für den Druck genügen 300 Punkte je Zoll.",
      en: "Make the image smaller; 300 dots per inch are enough for print."),
    explanation: Bilingual(
      de: "Kleine Dateien können riesige Bilder enthalten; die Grenze gilt vor dem Auspacken.",
      en: "Small files can hold huge images; the limit applies before unpacking."))

  package static let cmyk = DiagnosticDefinition(
    id: "images.cmyk", severity: .error,
    message: Bilingual(
      de: "„{file}“ ist für den Vierfarbdruck gespeichert (CMYK).",
      en: "“{file}” is saved for four-colour print (CMYK)."),
    fix: Bilingual(
      de: "Wandeln Sie das Bild in einem Bildprogramm in RGB um.", en: "Convert the image to RGB in an image program."),
    explanation: Bilingual(
      de: "Die PDF-Datei legt sich für alle Farben auf sRGB fest, wie PDF/A es verlangt; CMYK passt nicht dazu.",
      en: "The PDF commits itself to sRGB for all colours, as PDF/A demands; CMYK does not fit."))

  package static let unsupportedVariant = DiagnosticDefinition(
    id: "images.unsupported-variant", severity: .error,
    message: Bilingual(
      de: "„{file}“ ist auf eine Weise gespeichert, die PDF nicht kennt ({variant}).",
      en: "“{file}” is saved in a way that PDF does not know ({variant})."),
    fix: Bilingual(
      de: "Speichern Sie das Bild als gewöhnliches JPEG (8 Bit, „Baseline“ oder „progressiv“).",
      en: "Save the image as an ordinary JPEG (8 bits, baseline or progressive)."),
    explanation: Bilingual(
      de: "PDF liest JPEG mit acht Bit je Farbe, nicht verlustfreie oder arithmetisch gepackte.",
      en: "PDF reads JPEG with eight bits a colour, neither lossless nor arithmetically coded ones."))

  package static let colorProfile = DiagnosticDefinition(
    id: "images.color-profile", severity: .note,
    message: Bilingual(
      de: "„{file}“ bringt ein eigenes Farbprofil mit; die Farben werden als sRGB gelesen.",
      en: "“{file}” has a colour profile of its own; its colours are read as sRGB."),
    fix: Bilingual(
      de: "Wandeln Sie das Bild in sRGB um, wenn es auf die genauen Farben ankommt.",
      en: "Convert the image to sRGB where exact colours matter."),
    explanation: Bilingual(
      de: "Logos und Fotos sind fast immer sRGB; dann ändert sich nichts.",
      en: "Logos and photographs are nearly always sRGB; then nothing changes."))

  package static let damagedDataURI = DiagnosticDefinition(
    id: "images.damaged-data-uri", severity: .error,
    message: Bilingual(
      de: "Die Adresse, die mit „data:“ beginnt, enthält keine lesbaren Daten.",
      en: "The address that begins with “data:” holds no readable data."),
    fix: Bilingual(
      de: "Legen Sie das Bild als Datei neben die Vorlage und nennen Sie ihren Namen.",
      en: "Put the image as a file beside the template and give its name."),
    explanation: Bilingual(
      de: "Gelesen werden data:image/png;base64,… und entsprechend JPEG und SVG, auch mit Prozentzeichen geschrieben.",
      en: "What is read is data:image/png;base64,… and the same for JPEG and SVG, percent escapes included."))

  /// All findings, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    unknownFormat, unsupportedFormat, truncated, damaged, fileTooLarge, tooManyPixels, cmyk, unsupportedVariant,
    colorProfile, damagedDataURI,
  ]
}
