package import Diagnostics

/// The findings about translations that are too long for their place on the page.
extension CatalogueDiagnostics {
  /// A translation that fills its box beyond its edge.
  package static let tooLongOnPage = DiagnosticDefinition(
    id: "catalogue.too-long-on-page", severity: .warning,
    message: Bilingual(
      de:
        "Die Übersetzung von „{key}“ ({language}) ist zu lang für ihren Platz auf der Seite: dort fehlen {excess}. Sie hat {length} Zeichen, der deutsche Text {german}; etwa {surplus} sind zu viel.",
      en:
        "The translation of “{key}” ({language}) is too long for its place on the page, where {excess} are lacking. It has {length} characters, the German text {german}; about {surplus} are too many."
    ),
    fix: Bilingual(
      de: "Kürzen Sie die Übersetzung um etwa {surplus} Zeichen.",
      en: "Shorten the translation by about {surplus} characters."),
    explanation: Bilingual(
      de:
        "Auf Folien, Faltblättern und in festen Kästen ist der Platz begrenzt. Genannt werden die Übersetzungen, die am meisten länger sind als ihr deutscher Text; die Zahl der Zeichen ist aus dem Platz geschätzt.",
      en:
        "On slides, in leaflets and in boxes of a given size there is limited room. Named are the translations that are most longer than their German text; the number of characters is estimated from the room."
    ))

  /// A word of a translation that is wider than its line or column.
  package static let wordTooWide = DiagnosticDefinition(
    id: "catalogue.word-too-wide", severity: .warning,
    message: Bilingual(
      de:
        "In der Übersetzung von „{key}“ ({language}) ist „{word}“ um {excess} zu breit für seinen Platz: {length} Zeichen, das längste deutsche Wort hat {german}; etwa {surplus} sind zu viel.",
      en:
        "In the translation of “{key}” ({language}) “{word}” is {excess} too wide for its place: {length} characters, the longest German word has {german}; about {surplus} are too many."
    ),
    fix: Bilingual(
      de:
        "Nehmen Sie ein kürzeres Wort, eine Abkürzung, oder zeigen Sie mit einem weichen Trennzeichen (U+00AD), wo es geteilt werden darf.",
      en: "Take a shorter word or an abbreviation, or show by a soft hyphen (U+00AD) where it may be divided."),
    explanation: Bilingual(
      de: "Ein Wort, das sich nicht trennen lässt, ragt über seine Zeile oder Tabellenspalte hinaus.",
      en: "A word that cannot be divided reaches beyond its line or column."))

  /// The findings about the room on the page.
  package static let pages: [DiagnosticDefinition] = [tooLongOnPage, wordTooWide]
}
