package import Diagnostics

extension MarkupDiagnostics {
  static let expressions: [DiagnosticDefinition] = [
    xpathSyntax, xpathEvaluation, xpathLimit, schemaInvalid, schemaUnsupported,
  ]

  /// An expression that is not XPath 1.0.
  package static let xpathSyntax = DiagnosticDefinition(
    id: "xpath.syntax", severity: .error,
    message: Bilingual(
      de: "Der Ausdruck »{expression}« ist kein gültiges XPath: {reason}",
      en: "The expression “{expression}” is not valid XPath: {reason}"),
    fix: Bilingual(
      de: "Berichtigen Sie den Ausdruck: „gleich“ heißt =, Text steht in geraden Anführungszeichen ('yes'), Ebenen "
        + "trennt /, und in select und test stehen keine geschweiften Klammern.",
      en: "Correct the expression: “equal” is =, text stands in straight quotation marks ('yes'), levels are divided "
        + "by /, and there are no braces in select and test."),
    explanation: Bilingual(
      de: "Ausdrücke sind XPath 1.0: client/name/familyName, count(goals), status = 'open', goals[1].",
      en: "Expressions are XPath 1.0: client/name/familyName, count(goals), status = 'open', goals[1]."))

  /// An expression that failed while it was evaluated.
  package static let xpathEvaluation = DiagnosticDefinition(
    id: "xpath.evaluation", severity: .error,
    message: Bilingual(
      de: "Der Ausdruck »{expression}« lässt sich nicht auswerten: {reason}",
      en: "The expression “{expression}” cannot be evaluated: {reason}"),
    fix: Bilingual(
      de: "Prüfen Sie Funktionen, Variablen und Argumente.", en: "Check functions, variables and arguments."),
    explanation: Bilingual(
      de:
        "Der Ausdruck ist richtig geschrieben, verlangt aber etwas Unmögliches, etwa eine unbekannte Variable oder count('Text').",
      en:
        "The expression is written correctly but asks for something impossible, such as an unknown variable or count('text')."
    ))

  /// An expression that takes too many steps.
  package static let xpathLimit = DiagnosticDefinition(
    id: "xpath.limit", severity: .error,
    message: Bilingual(
      de: "Der Ausdruck »{expression}« braucht mehr als {limit} Rechenschritte.",
      en: "The expression “{expression}” takes more than {limit} steps."),
    fix: Bilingual(
      de: "Vereinfachen Sie ihn; vermeiden Sie //.", en: "Simplify it; avoid //."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Vorlagen, die den Rechner lahmlegen.",
      en: "The limit protects against templates that exhaust the machine."))

  /// A schema that the XML library does not accept.
  package static let schemaInvalid = DiagnosticDefinition(
    id: "schema.invalid", severity: .error,
    message: Bilingual(de: "Das Schema ist ungültig: {reason}", en: "The schema is invalid: {reason}"),
    fix: Bilingual(de: "Berichtigen Sie die Stelle im Schema.", en: "Correct the place in the schema."),
    explanation: Bilingual(
      de: "Die Datei schema.xsd muss XML Schema 1.0 sein. Gezeigt wird die Meldung der XML-Bibliothek.",
      en: "schema.xsd must be XML Schema 1.0. The XML library's own message is shown."))

  /// A way of composing schemas that is not supported.
  package static let schemaUnsupported = DiagnosticDefinition(
    id: "schema.unsupported", severity: .error,
    message: Bilingual(
      de: "»{name}« wird in Schemas nicht unterstützt.", en: "“{name}” is not supported in schemas."),
    fix: Bilingual(
      de: "Verwenden Sie xs:include mit einer Datei ohne Namensraum.",
      en: "Use xs:include with a file that has no target namespace."),
    explanation: Bilingual(
      de: "Falldaten haben keinen Namensraum; Schemas werden nur durch xs:include zusammengesetzt.",
      en: "Case data has no namespace; schemas are composed by xs:include alone."))
}
