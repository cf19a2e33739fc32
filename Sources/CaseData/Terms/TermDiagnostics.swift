package import Diagnostics

/// The findings about stores of terms.
package enum TermDiagnostics {
  /// Two terms of one id.
  package static let duplicate = DiagnosticDefinition(
    id: "terms.duplicate", severity: .error,
    message: Bilingual(de: "Den Begriff „{id}“ gibt es zweimal.", en: "There are two terms “{id}”."),
    fix: Bilingual(de: "Löschen Sie einen der beiden.", en: "Delete one of the two."),
    explanation: Bilingual(
      de: "Ein Begriff hat eine Schreibung und eine Erklärung; sonst stünde dasselbe Wort zweierlei im Text.",
      en: "A term has one spelling and one explanation; else the same word would stand in the text in two ways."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [duplicate]
}
