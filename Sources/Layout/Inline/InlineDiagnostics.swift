package import Diagnostics
import Typography

/// The findings of inline layout.
package enum InlineDiagnostics {
  /// A character that none of the fonts has.
  package static let noGlyph = DiagnosticDefinition(
    id: "text.no-glyph", severity: .error,
    message: Bilingual(
      de: "Das Zeichen „{character}“ gibt es in keiner der Schriften ({fonts}).",
      en: "None of the fonts ({fonts}) has the character “{character}”."),
    fix: Bilingual(
      de: "Ergänzen Sie in der Formatvorlage bei „font-family“ eine Schrift, die das Zeichen hat, oder ersetzen "
        + "Sie das Zeichen; „vordruck fonts“ zeigt, welche Schriften es gibt.",
      en: "Add a font that has the character to “font-family” in the style sheet, or replace the character; "
        + "“vordruck fonts” lists the fonts there are."),
    explanation: Bilingual(
      de: "Ein Zeichen ohne Schrift würde als leeres Kästchen gedruckt, und PDF/A wie PDF/UA verbieten das. "
        + "Deshalb entsteht kein Dokument. Beispiel: ein Name in Khmer-Schrift, für die keine Schrift mitgeliefert "
        + "wird.",
      en: "A character without a font would be printed as an empty box, which both PDF/A and PDF/UA forbid. "
        + "So no document is made. Example: a name in Khmer letters, for which no font comes along."))

  /// A Chinese, Japanese or Korean character on a machine without fonts for it.
  package static let noEastAsianFont = DiagnosticDefinition(
    id: "text.no-east-asian-font", severity: .error,
    message: Bilingual(
      de: "Für das Zeichen „{character}“ fehlt eine chinesische, japanische oder koreanische Schrift.",
      en: "There is no Chinese, Japanese or Korean font for the character “{character}”."),
    fix: Bilingual(
      de: "Lassen Sie das Debian-Paket „fonts-noto-cjk“ installieren (apt-get install fonts-noto-cjk); Vordruck findet "
        + "dessen Schriften dann von selbst.",
      en: "Have Debian's package “fonts-noto-cjk” installed (apt-get install fonts-noto-cjk); Vordruck then finds its "
        + "fonts by itself."),
    explanation: Bilingual(
      de: "Die Schriften für Chinesisch, Japanisch und Koreanisch sind größer als alles andere zusammen und werden "
        + "deshalb nicht mitgeliefert. Ohne sie würde das Zeichen als leeres Kästchen gedruckt; deshalb entsteht kein "
        + "Dokument. Beispiel: ein chinesischer Name in einem Brief.",
      en: "The fonts for Chinese, Japanese and Korean are larger than everything else together and therefore do not "
        + "come along. Without them the character would be printed as an empty box; so no document is made. Example: "
        + "a Chinese name in a letter."))

  /// What to report for a cluster of characters that none of the fonts has.
  static func missing(_ cluster: [Unicode.Scalar], in fonts: FontLibrary) -> DiagnosticDefinition {
    let isForEastAsia = cluster.contains(where: EastAsianCharacters.contains)
    return isForEastAsia && !fonts.hasEastAsianFonts ? noEastAsianFont : noGlyph
  }

  /// Spaced-out Arabic letters.
  package static let letterSpacingJoined = DiagnosticDefinition(
    id: "text.letter-spacing-joined", severity: .warning,
    message: Bilingual(
      de: "Gesperrter Text ({property}) ist in verbundenen Schriften wie der arabischen nicht möglich; der Text "
        + "wird ohne Sperrung gesetzt.",
      en: "{property} would tear apart joined scripts such as Arabic; the text is set without it."),
    fix: Bilingual(
      de: "Setzen Sie für diese Sprache „letter-spacing: normal“ und heben Sie den Text durch Fettdruck hervor.",
      en: "Set “letter-spacing: normal” for this language and stress the text by weight instead."),
    explanation: Bilingual(
      de: "Arabische Buchstaben verbinden sich. Zusätzlicher Abstand zerreißt die Wörter und macht sie schwer "
        + "lesbar (CSS Text 3 §8.2).",
      en: "Arabic letters join. Extra distance tears words apart and makes them hard to read (CSS Text 3 §8.2)."))

  /// A line that is wider than its room.
  package static let lineOverflow = DiagnosticDefinition(
    id: "layout.line-overflow", severity: .warning,
    message: Bilingual(
      de: "Eine Zeile ist um {excess} breiter als der Platz; „{text}“ lässt sich nicht umbrechen.",
      en: "A line is {excess} wider than its room; “{text}” cannot be broken."),
    fix: Bilingual(
      de: "Geben Sie dem Text mehr Platz, erlauben Sie Trennungen mit „hyphens: auto“ oder „overflow-wrap: "
        + "anywhere“, oder fügen Sie ein weiches Trennzeichen ein; ein Feld oder Bild bekommt „max-width: 100%“.",
      en: "Give the text more room, allow breaks with “hyphens: auto” or “overflow-wrap: anywhere”, or add a "
        + "soft hyphen; a field or image gets “max-width: 100%”."),
    explanation: Bilingual(
      de: "Text, der über seinen Rand ragt, kann anderen Text verdecken oder am Papierrand abgeschnitten werden. "
        + "Beispiel: eine lange Internetadresse in einer schmalen Tabellenspalte.",
      en: "Text that sticks out may cover other text or be cut off at the edge of the paper. Example: a long web "
        + "address in a narrow table column."))

  /// A field, image or inline block that is wider than its room.
  package static let boxOverflow = DiagnosticDefinition(
    id: "layout.inline-box-overflow", severity: .warning,
    message: Bilingual(
      de: "In dieser Zeile ist {box} um {excess} breiter als der Platz.",
      en: "In this line {box} is {excess} wider than the room."),
    fix: Bilingual(
      de: "Geben Sie ihm in der Formatvorlage „width: 100%“, bei Feldern kleinere cols oder size, oder machen Sie den "
        + "Platz breiter.",
      en: "Give it “width: 100%” in the style sheet, for fields a smaller cols or size, or make the room wider."),
    explanation: Bilingual(
      de: "Was über seinen Rand ragt, kann anderes verdecken oder am Papierrand abgeschnitten werden. Beispiel: ein "
        + "Textfeld mit cols=\"60\" in einer schmalen Tabellenspalte.",
      en: "What sticks out may cover something else or be cut off at the edge of the paper. Example: a text area "
        + "with cols=\"60\" in a narrow table column."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    noGlyph, noEastAsianFont, letterSpacingJoined, lineOverflow, boxOverflow,
  ]
}
