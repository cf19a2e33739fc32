package import Diagnostics

/// Findings about `v:sections`.
extension TemplateDiagnostics {
  /// The order of sections does not come from a list of possible names.
  package static let sectionList = DiagnosticDefinition(
    id: "template.section-list", severity: .error,
    message: Bilingual(
      de: "»v:sections« braucht eine Liste, deren mögliche Werte das Schema aufzählt.",
      en: "“v:sections” needs a list whose possible values the schema enumerates."),
    fix: Bilingual(
      de: "Wählen Sie zum Beispiel select=\"$house/submission/sections\".",
      en: "Select for example select=\"$house/submission/sections\"."),
    explanation: Bilingual(
      de: "Nur so steht vor dem ersten Fall fest, dass jeder Abschnitt, den eine Behörde nennt, in der Vorlage steht.",
      en: "Only so is it certain before the first case that each section that an office names is in the template."))

  /// Something else than `v:section` inside `v:sections`.
  package static let contentOfSections = DiagnosticDefinition(
    id: "template.content-of-sections", severity: .error,
    message: Bilingual(
      de: "In »v:sections« stehen nur »v:section«.", en: "“v:sections” holds nothing but “v:section”."),
    fix: Bilingual(
      de: "Setzen Sie den Inhalt in ein »v:section« oder davor oder dahinter.",
      en: "Put the content into a “v:section”, or before or after the whole."),
    explanation: Bilingual(
      de: "Die Abschnitte werden umgestellt; was zwischen ihnen steht, hätte keinen Ort.",
      en: "Sections are put into another order; what stands between them would have no place."))

  /// A section that the list cannot name, or one that is there twice.
  package static let unknownSection = DiagnosticDefinition(
    id: "template.unknown-section", severity: .error,
    message: Bilingual(
      de: "Den Abschnitt »{name}« gibt es in der Liste nicht oder in der Vorlage zweimal.",
      en: "The section “{name}” is not in the list, or is in the template twice."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Die Namen stehen als Werte im Schema der Liste; jeder gehört zu genau einem »v:section«.",
      en: "The names are the values in the list's schema; each belongs to exactly one “v:section”."))

  /// A name of the list without section.
  package static let missingSection = DiagnosticDefinition(
    id: "template.missing-section", severity: .error,
    message: Bilingual(
      de: "Der Abschnitt »{name}« fehlt in der Vorlage.", en: "The section “{name}” is missing in the template."),
    fix: Bilingual(
      de: "Ergänzen Sie <v:section name=\"{name}\">.", en: "Add <v:section name=\"{name}\">."),
    explanation: Bilingual(
      de: "Eine Behörde könnte ihn in ihrer Reihenfolge nennen.", en: "An office could name it in its order."))
}
