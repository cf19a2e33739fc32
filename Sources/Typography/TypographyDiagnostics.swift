package import Diagnostics

/// The findings of typography.
package enum TypographyDiagnostics {
  package static let missingFile = DiagnosticDefinition(
    id: "font.missing-file", severity: .error,
    message: Bilingual(
      de: "Die Schriftdatei „{file}“ fehlt oder ist nicht lesbar.",
      en: "The font file \"{file}\" is missing or cannot be read."),
    fix: Bilingual(
      de:
        "Stellen Sie den Ordner „Fonts“ aus dem Installationspaket wieder her, oder geben Sie ihn mit --resources an.",
      en: "Restore the folder \"Fonts\" from the installation package, or name it with --resources."),
    explanation: Bilingual(
      de: "Vordruck benutzt nur die mitgelieferten Schriften, nie die des Rechners, damit ein Dokument überall gleich "
        + "aussieht; nur die für Chinesisch, Japanisch und Koreanisch kommen aus dem Debian-Paket „fonts-noto-cjk“.",
      en: "Vordruck uses the fonts that come with it only, never those of the machine, so that a document looks the "
        + "same everywhere; only those for Chinese, Japanese and Korean come from Debian's package “fonts-noto-cjk”."))

  package static let notAFont = DiagnosticDefinition(
    id: "font.not-a-font", severity: .error,
    message: Bilingual(
      de: "„{file}“ ist keine TrueType-Schrift oder beschädigt.",
      en: "\"{file}\" is not a TrueType font or is damaged."),
    fix: Bilingual(
      de: "Ersetzen Sie die Datei durch eine unbeschädigte TrueType-Schrift (.ttf).",
      en: "Replace the file with an undamaged TrueType font (.ttf)."),
    explanation: Bilingual(
      de: "Eingebettet werden Schriften mit TrueType-Umrissen (Tabelle glyf).",
      en: "Fonts with TrueType outlines (table glyf) are embedded."))

  package static let differsFromIndex = DiagnosticDefinition(
    id: "font.differs-from-index", severity: .error,
    message: Bilingual(
      de: "Die Schriftdatei „{file}“ ist nicht die, die im Verzeichnis der Schriften beschrieben ist.",
      en: "The font file \"{file}\" is not the one that the font index describes."),
    fix: Bilingual(
      de: "Stellen Sie den Ordner „Fonts“ aus dem Installationspaket wieder her.",
      en: "Restore the folder \"Fonts\" from the installation package."),
    explanation: Bilingual(
      de: "Mit einer anderen Fassung der Schrift brächen Zeilen anders um als geprüft.",
      en: "With another version of the font, lines would break differently from what was checked."))

  package static let embeddingNotAllowed = DiagnosticDefinition(
    id: "font.embedding-not-allowed", severity: .error,
    message: Bilingual(
      de: "Die Schrift „{file}“ erlaubt nach ihren Lizenzangaben keine Einbettung von Teilen.",
      en: "The licence bits of the font \"{file}\" do not allow embedding a part of it."),
    fix: Bilingual(
      de: "Wählen Sie eine andere Schrift, oder klären Sie die Lizenz mit dem Hersteller.",
      en: "Choose another font, or settle the licence with its maker."),
    explanation: Bilingual(
      de: "PDF/A verlangt eingebettete Schriften; die Angabe fsType der Schrift verbietet das.",
      en: "PDF/A requires embedded fonts; the font's fsType forbids it."))

  package static let subsetFailed = DiagnosticDefinition(
    id: "font.subset-failed", severity: .error,
    message: Bilingual(
      de: "Aus der Schrift „{file}“ lässt sich kein Auszug bilden.",
      en: "No subset can be made of the font \"{file}\"."),
    fix: Bilingual(
      de: "Prüfen Sie mit „vordruck self-check“, ob die Schriftdateien unversehrt sind.",
      en: "Check with \"vordruck self-check\" whether the font files are intact."),
    explanation: Bilingual(
      de: "Eingebettet werden nur die benutzten Zeichen; dazu muss die Schrift vollständig lesbar sein.",
      en: "Only the glyphs in use are embedded; for that the font must be readable throughout."))

  package static let unreadableIndex = DiagnosticDefinition(
    id: "font.unreadable-index", severity: .error,
    message: Bilingual(
      de: "Das Verzeichnis der Schriften „{file}“ ist in Zeile {line} nicht lesbar.",
      en: "The font index \"{file}\" cannot be read at line {line}."),
    fix: Bilingual(
      de:
        "Stellen Sie die Datei aus dem Installationspaket wieder her; in der Entwicklung erzeugt sie bin/refresh-fonts.",
      en: "Restore the file from the installation package; in development bin/refresh-fonts makes it."),
    explanation: Bilingual(
      de: "Das Verzeichnis sagt, welche Schrift welche Zeichen hat, ohne dass jede Schrift geöffnet wird.",
      en: "The index tells which font has which characters, without opening every font."))

  /// All findings of this module.
  package static let all: [DiagnosticDefinition] = [
    missingFile, notAFont, differsFromIndex, embeddingNotAllowed, subsetFailed, unreadableIndex,
  ]
}
