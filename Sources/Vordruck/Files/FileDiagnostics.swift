package import Diagnostics
import Glibc

/// The findings about files.
package enum FileDiagnostics {
  /// A file that is not there.
  package static let missing = DiagnosticDefinition(
    id: "file.missing", severity: .error,
    message: Bilingual(de: "Die Datei „{path}“ gibt es nicht.", en: "There is no file “{path}”."),
    fix: Bilingual(
      de: "Prüfen Sie Schreibweise und Ordner des Dateinamens.", en: "Check the spelling and the folder of the name."),
    explanation: Bilingual(
      de:
        "Dateinamen gelten ab dem aktuellen Ordner; Verweise in Vorlagen ab dem Ordner der Vorlage, shared: oder house:.",
      en:
        "File names count from the current folder; references in templates from the template's folder, shared: or house:."
    ))

  /// A `local()` font that does not come with Vordruck.
  package static let unknownLocalFont = DiagnosticDefinition(
    id: "file.unknown-local-font", severity: .warning,
    message: Bilingual(
      de: "Eine Schrift „{name}“ bringt Vordruck nicht mit; die nächste Quelle gilt.",
      en: "Vordruck brings no font “{name}” along; the next source is used."),
    fix: Bilingual(
      de: "Wählen Sie einen Namen aus „vordruck fonts“, oder legen Sie die Schriftdatei neben die Vorlage (url).",
      en: "Choose a name from “vordruck fonts”, or put the font file beside the template (url)."),
    explanation: Bilingual(
      de: "local() nennt Schriften, die überall gleich da sind; die des Rechners werden nie benutzt.",
      en: "local() names fonts that are there everywhere alike; those of the machine are never used."))

  /// A file that cannot be read.
  package static let unreadable = DiagnosticDefinition(
    id: "file.unreadable", severity: .error,
    message: Bilingual(
      de: "Die Datei „{path}“ lässt sich nicht lesen: {reason}.", en: "The file “{path}” cannot be read: {reason}."),
    fix: Bilingual(
      de: "Prüfen Sie die Leserechte der Datei oder wenden Sie sich an Ihre IT.",
      en: "Check the file's read permission or ask your IT department."),
    explanation: Bilingual(
      de: "Vordruck liest jede Eingabedatei ganz; Ordner und Dateien über 256 MB werden abgelehnt.",
      en: "Vordruck reads each input file whole; folders and files above 256 MB are refused."))

  /// A reference that leads out of its folder.
  package static let outsideRoot = DiagnosticDefinition(
    id: "file.outside-root", severity: .error,
    message: Bilingual(
      de: "Der Verweis „{path}“ führt aus dem erlaubten Ordner hinaus.",
      en: "The reference “{path}” leads out of the permitted folder."),
    fix: Bilingual(
      de: "Legen Sie die Datei in den Ordner der Vorlage und verweisen Sie ohne „..“ und ohne führenden Schrägstrich.",
      en: "Put the file into the template's folder and refer to it without “..” and without a leading slash."),
    explanation: Bilingual(
      de:
        "Vorlagen und Falldaten dürfen nur Dateien unterhalb ihres Ordners, von shared: und von house: lesen, auch nicht über Verknüpfungen.",
      en: "Templates and case data may only read files below their folder, shared: and house:, not even through links."
    ))

  /// `house:` without a house.
  package static let noHouse = DiagnosticDefinition(
    id: "file.no-house", severity: .error,
    message: Bilingual(
      de: "Die Vorlage verwendet house:, es ist aber kein Haus gewählt.",
      en: "The template uses house:, but no house was chosen."),
    fix: Bilingual(
      de: "Geben Sie --house NAME an, zum Beispiel --house musterstadt.",
      en: "Pass --house NAME, for example --house musterstadt."),
    explanation: Bilingual(
      de: "Briefkopf, Begriffe und Farben einer Behörde liegen in Houses/NAME.",
      en: "Letterhead, terms and colours of an office are kept in Houses/NAME."))

  /// An unknown house.
  package static let unknownHouse = DiagnosticDefinition(
    id: "file.unknown-house", severity: .error,
    message: Bilingual(de: "Das Haus „{name}“ gibt es nicht.", en: "There is no house “{name}”."),
    fix: Bilingual(
      de: "Vorhanden sind: {available}.", en: "Available are: {available}."),
    explanation: Bilingual(
      de: "Ein Haus ist ein Ordner unter Houses/ mit house.yaml, house.css und Briefkopf.",
      en: "A house is a folder below Houses/ with house.yaml, house.css and a letterhead."))

  /// An unknown template.
  package static let unknownTemplate = DiagnosticDefinition(
    id: "file.unknown-template", severity: .error,
    message: Bilingual(de: "Die Vorlage „{name}“ gibt es nicht.", en: "There is no template “{name}”."),
    fix: Bilingual(
      de: "„vordruck templates“ zeigt alle Vorlagen; sonst geben Sie einen Ordner oder eine Datei an.",
      en: "“vordruck templates” lists all templates; otherwise name a folder or a file."),
    explanation: Bilingual(
      de: "Eine Vorlage ist ein Name aus Templates/, ein Ordner mit template.xml oder eine XHTML-Datei.",
      en: "A template is a name from Templates/, a folder with template.xml, or an XHTML file."))

  /// The output folder is not there.
  package static let outputFolderMissing = DiagnosticDefinition(
    id: "file.output-folder-missing", severity: .error,
    message: Bilingual(
      de: "Den Zielordner „{path}“ gibt es nicht.", en: "There is no output folder “{path}”."),
    fix: Bilingual(
      de: "Legen Sie den Ordner an, oder nennen Sie einen anderen.",
      en: "Create the folder, or name another."),
    explanation: Bilingual(
      de: "Vordruck legt keine Ordner an, damit ein Tippfehler nicht unbemerkt bleibt.",
      en: "Vordruck creates no folders, so that a slip of the pen does not go unnoticed."))

  /// The output cannot be written.
  package static let outputNotWritable = DiagnosticDefinition(
    id: "file.output-not-writable", severity: .error,
    message: Bilingual(
      de: "„{path}“ lässt sich nicht schreiben: {reason}.", en: "“{path}” cannot be written: {reason}."),
    fix: Bilingual(
      de: "Prüfen Sie die Schreibrechte im Zielordner oder wählen Sie mit -o einen anderen.",
      en: "Check the write permission of the folder or choose another with -o."),
    explanation: Bilingual(
      de: "Geschrieben wird erst, wenn das Dokument fertig ist; bei einem Fehler bleibt nichts Halbes zurück.",
      en: "Nothing is written before the document is finished; a failure leaves nothing half-written behind."))

  /// The output is there already.
  package static let outputExists = DiagnosticDefinition(
    id: "file.output-exists", severity: .error,
    message: Bilingual(
      de: "Die Datei „{path}“ gibt es schon; sie bleibt unverändert.",
      en: "The file “{path}” exists already; it was left as it is."),
    fix: Bilingual(
      de: "Geben Sie einen anderen Namen an oder ersetzen Sie sie mit --overwrite.",
      en: "Choose another name, or replace it with --overwrite."),
    explanation: Bilingual(
      de: "Ein vorhandenes Dokument kann unterschrieben oder verschickt sein und wird nie stillschweigend ersetzt.",
      en: "An existing document may be signed or sent, and is never replaced silently."))

  /// A section that an office's order names twice.
  package static let repeatedSection = DiagnosticDefinition(
    id: "house.repeated-section", severity: .error,
    message: Bilingual(
      de: "Der Abschnitt „{name}“ steht zweimal in der Reihenfolge.",
      en: "The section “{name}” is in the order twice."),
    fix: Bilingual(de: "Streichen Sie eine der beiden Stellen.", en: "Delete one of the two."),
    explanation: Bilingual(
      de: "Jeder Abschnitt wird einmal gedruckt; bei zwei Stellen wäre unklar, welche gilt.",
      en: "Each section is printed once; with two places nobody could tell which one holds."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    missing, unknownLocalFont, unreadable, outsideRoot, noHouse, unknownHouse, unknownTemplate, outputFolderMissing,
    outputNotWritable,
    outputExists, repeatedSection,
  ]
}

extension FileError {
  /// The system's reason in words.
  var reason: Bilingual {
    switch code {
    case ENOENT, ENOTDIR: Bilingual(de: "es gibt sie nicht", en: "it does not exist")
    case EACCES, EPERM: Bilingual(de: "die Rechte reichen nicht", en: "permission denied")
    case EISDIR: Bilingual(de: "es ist ein Ordner", en: "it is a folder")
    case EROFS: Bilingual(de: "das Laufwerk ist schreibgeschützt", en: "the drive is read-only")
    case ENOSPC, EDQUOT: Bilingual(de: "der Speicherplatz ist erschöpft", en: "no space is left")
    case EFBIG: Bilingual(de: "sie ist zu groß", en: "it is too large")
    default: Bilingual(de: "Systemfehler \(code)", en: "system error \(code)")
    }
  }
}
