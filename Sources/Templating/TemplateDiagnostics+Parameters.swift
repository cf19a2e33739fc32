package import Diagnostics

/// Findings about `v:param`.
extension TemplateDiagnostics {
  static let parameters: [DiagnosticDefinition] = [
    parameterInRepetition, unknownParameter, parameterMissing, parameterValue, parameterWithoutValues,
  ]

  /// A parameter inside a repetition.
  package static let parameterInRepetition = DiagnosticDefinition(
    id: "template.parameter-in-repetition", severity: .error,
    message: Bilingual(
      de: "Die Angabe »{name}« steht in einer Wiederholung.", en: "The parameter “{name}” is inside a repetition."),
    fix: Bilingual(
      de: "Setzen Sie »v:param« an den Anfang der Vorlage, vor »head«.",
      en: "Put “v:param” at the beginning of the template, before “head”."),
    explanation: Bilingual(
      de: "Eine Angabe des Aufrufs gilt für das ganze Dokument.",
      en: "What the caller says holds for the whole document."))

  /// The caller gives a parameter that the template does not have.
  package static let unknownParameter = DiagnosticDefinition(
    id: "template.unknown-parameter", severity: .error,
    message: Bilingual(
      de: "Die Vorlage kennt die Angabe „{name}“ nicht.", en: "The template has no parameter “{name}”."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "--param NAME=WERT setzt, was eine Vorlage mit »v:param« erfragt.",
      en: "--param NAME=VALUE sets what a template asks for with “v:param”."))

  /// A parameter without value and without default.
  package static let parameterMissing = DiagnosticDefinition(
    id: "template.parameter-missing", severity: .error,
    message: Bilingual(de: "Es fehlt die Angabe „{name}“.", en: "The parameter “{name}” is missing."),
    fix: Bilingual(
      de: "Ergänzen Sie --param {name}=WERT; möglich sind: {known}.",
      en: "Add --param {name}=VALUE; possible are: {known}."),
    explanation: Bilingual(
      de: "Die Vorlage druckt einen Teil der Daten und muss wissen, welchen; --param {name}=* druckt alle.",
      en: "The template prints a part of the data and must know which; --param {name}=* prints all."))

  /// A value that the data do not have.
  package static let parameterValue = DiagnosticDefinition(
    id: "template.parameter-value", severity: .error,
    message: Bilingual(
      de: "„{value}“ gibt es bei der Angabe „{name}“ nicht.", en: "“{value}” does not exist for the parameter “{name}”."
    ),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Die möglichen Werte stehen in den Daten, soweit der Leserkreis sie sehen darf.",
      en: "The possible values are those of the data, as far as the audience may see them."))

  /// All values were asked for, but nothing says which there are.
  package static let parameterWithoutValues = DiagnosticDefinition(
    id: "template.parameter-without-values", severity: .error,
    message: Bilingual(
      de: "Für die Angabe „{name}“ gibt es in den Daten keine Werte.",
      en: "The data have no values for the parameter “{name}”."),
    fix: Bilingual(
      de: "Nennen Sie einen Wert statt „*“ oder ergänzen Sie die Daten.",
      en: "Name a value instead of “*”, or complete the data."),
    explanation: Bilingual(
      de: "„*“ steht für alle Werte, die »v:param from« in den Daten findet.",
      en: "“*” stands for all values that “v:param from” finds in the data."))
}
