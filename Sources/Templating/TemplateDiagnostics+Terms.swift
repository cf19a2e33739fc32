package import Diagnostics

/// Findings about terms in templates and texts.
extension TemplateDiagnostics {
  static let terms: [DiagnosticDefinition] = [unknownTerm, unknownJoint, avoidedWord]

  /// A term that no store has.
  package static let unknownTerm = DiagnosticDefinition(
    id: "terms.unknown", severity: .error,
    message: Bilingual(de: "Es gibt keinen Begriff „{id}“.", en: "There is no term “{id}”."),
    fix: Bilingual(
      de: "Nehmen Sie eine Kennung aus Terms/terms.yaml, oder tragen Sie den Begriff in terms.yaml der Behörde ein.",
      en: "Use an id of Terms/terms.yaml, or enter the term into the office's terms.yaml."),
    explanation: Bilingual(
      de: "Begriffe stehen mit Fugen, Erklärung und Wörtern, die man meidet, an einer Stelle für alle Papiere.",
      en: "Terms stand in one place for all papers, with joints, explanation and words to avoid."))

  /// A way to set words apart that does not exist.
  package static let unknownJoint = DiagnosticDefinition(
    id: "terms.unknown-joint", severity: .error,
    message: Bilingual(
      de: "„{name}“ trennt keine Wörter.", en: "“{name}” is no way to set words apart."),
    fix: Bilingual(
      de: "Möglich sind bei <meta name=\"term-joint\">: {known}.",
      en: "Possible in <meta name=\"term-joint\"> are: {known}."),
    explanation: Bilingual(
      de: "Ein Dokument trennt lange Wörter auf eine Weise: mit Bindestrich oder mit Mediopunkt.",
      en: "A document sets long words apart in one way: with hyphens or with a Mediopunkt."))

  /// A word that stands for a term and shall not.
  package static let avoidedWord = DiagnosticDefinition(
    id: "terms.avoided-word", severity: .warning,
    message: Bilingual(
      de: "Statt „{word}“ heißt es hier „{term}“.", en: "Instead of “{word}” the word here is “{term}”."),
    fix: Bilingual(
      de: "Schreiben Sie <mrk id=\"…\" type=\"term\" ref=\"term:{id}\">{term}</mrk>.",
      en: "Write <mrk id=\"…\" type=\"term\" ref=\"term:{id}\">{term}</mrk>."),
    explanation: Bilingual(
      de:
        "Leichte Sprache nennt dieselbe Sache immer mit demselben Wort (Netzwerk Leichte Sprache, BITV 2.0 Anlage 2).",
      en: "Leichte Sprache always names the same thing by the same word (Netzwerk Leichte Sprache, BITV 2.0 annex 2)."))
}
