package import Diagnostics

/// The findings about PDF files that are read.
package enum PDFReadingDiagnostics {
  /// The file is no PDF or broken.
  package static let damaged = DiagnosticDefinition(
    id: "pdf-reading.damaged", severity: .error,
    message: Bilingual(
      de: "„{file}“ ist keine lesbare PDF-Datei ({reason}).",
      en: "“{file}” is not a PDF file that can be read ({reason})."),
    fix: Bilingual(
      de: "Öffnen Sie die Datei, und speichern Sie sie neu als PDF.", en: "Open the file and save it as PDF again."),
    explanation: Bilingual(
      de: "Beschädigte Dateien werden nicht auf gut Glück repariert: Was dabei verloren geht, sähe niemand.",
      en: "Damaged files are not mended by guessing: nobody would see what is lost."))

  /// The file is encrypted.
  package static let protected = DiagnosticDefinition(
    id: "pdf-reading.protected", severity: .error,
    message: Bilingual(de: "„{file}“ ist verschlüsselt.", en: "“{file}” is encrypted."),
    fix: Bilingual(
      de: "Lassen Sie sich die Datei ohne Kennwort und ohne Einschränkungen geben.",
      en: "Ask for the file without password and restrictions."),
    explanation: Bilingual(
      de: "Verschlüsselte Dateien sind weder archivfähig (PDF/A) noch dürfen ihre Einschränkungen umgangen werden.",
      en: "Encrypted files are not fit for the archive (PDF/A), and their restrictions must not be worked around."))

  /// The file has too many pages.
  package static let tooLong = DiagnosticDefinition(
    id: "pdf-reading.too-long", severity: .error,
    message: Bilingual(
      de: "„{file}“ hat mehr Seiten, als in eine Mappe passen.", en: "“{file}” has more pages than a pack can take."),
    fix: Bilingual(
      de: "Legen Sie die Datei als eigene Datei bei („separate: true“ nimmt sie nur in das Verzeichnis auf).",
      en: "Add it as a file of its own."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Dateien, die nur dazu gemacht sind, das Programm anzuhalten.",
      en: "The limit protects against files that are made to stop the program."))

  /// A bound file is not known to conform.
  package static let noClaim = DiagnosticDefinition(
    id: "pdf-reading.no-claim", severity: .warning,
    message: Bilingual(
      de: "Die Mappe trägt keine Angabe zu PDF/UA und PDF/A, denn „{file}“ ist eingebunden: {reason}.",
      en: "The pack makes no claim of PDF/UA and PDF/A, for “{file}” is bound in: {reason}."),
    fix: Bilingual(
      de:
        "Setzen Sie „separate: true“: Die Anlage bleibt eine eigene Datei, das Verzeichnis nennt sie, und die Mappe ist barrierefrei.",
      en: "Set “separate: true”: the annex stays a file of its own, the index names it, and the pack is accessible."),
    explanation: Bilingual(
      de:
        "Eine Mappe hält nur, was jede ihrer Seiten hält. Was andere Programme geschrieben haben, ist hier nicht geprüft; eine Angabe in der Datei genügt dafür nicht.",
      en:
        "A pack keeps what each of its pages keeps. What other programs wrote has not been checked here; a claim in the file is not enough."
    ))

  /// Pages are pictures of text.
  package static let scan = DiagnosticDefinition(
    id: "pdf-reading.scan", severity: .warning,
    message: Bilingual(
      de: "{count} Seiten von „{file}“ sind gescannt: Vorlesen und Suchen sind nicht möglich.",
      en: "{count} pages of “{file}” are scans: they can be neither read aloud nor searched."),
    fix: Bilingual(
      de: "Fordern Sie die Datei aus dem Schreibprogramm an, oder lassen Sie den Text erkennen und prüfen.",
      en: "Ask for the file from the word processor, or have the text recognised and checked."),
    explanation: Bilingual(
      de: "Ein Bild von Text ist für viele unlesbar; ein pauschaler Ersatztext würde es nur verdecken.",
      en: "A picture of text cannot be read by many; a blanket alternative text would only hide that."))

  /// The pack could not be bound.
  package static let notBound = DiagnosticDefinition(
    id: "pdf-reading.not-bound", severity: .error,
    message: Bilingual(
      de: "Die Mappe ließ sich nicht binden ({reason}).", en: "The pack could not be bound ({reason})."),
    fix: Bilingual(
      de: "Legen Sie die Anlage, die zuletzt dazukam, als eigene Datei bei.",
      en: "Add the annex that came last as a file of its own."),
    explanation: Bilingual(
      de: "Manche Dateien lassen sich einzeln öffnen, aber nicht mit anderen verbinden.",
      en: "Some files open alone, but cannot be joined with others."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    damaged, protected, tooLong, noClaim, scan, notBound,
  ]
}
