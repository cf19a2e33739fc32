package import Diagnostics

/// Findings in the check rules of a template; what the rules themselves find has ids `check.<rule>`.
package enum CheckDiagnostics {
  /// The file holds no rules: its root element is “{name}”.
  package static let notChecks = DiagnosticDefinition(
    id: "checks.not-checks", severity: .error,
    message: Bilingual(
      de: "Die Datei enthält keine Prüfregeln: ihr Wurzelelement heißt »{name}«.",
      en: "The file holds no rules: its root element is “{name}”."),
    fix: Bilingual(
      de: "Beginnen Sie mit <v:rules xmlns:v=\"urn:vordruck:checks:1\">.",
      en: "Begin with <v:rules xmlns:v=\"urn:vordruck:checks:1\">."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// “{name}” is not possible at this place.
  package static let unknownElement = DiagnosticDefinition(
    id: "checks.unknown-element", severity: .error,
    message: Bilingual(
      de: "»{name}« ist an dieser Stelle nicht möglich.",
      en: "“{name}” is not possible at this place."),
    fix: Bilingual(
      de: "Möglich sind v:rule und darin v:message und v:fix.",
      en: "Possible are v:rule, and in it v:message and v:fix."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// v:rule does not know the attribute “{name}”.
  package static let unknownAttribute = DiagnosticDefinition(
    id: "checks.unknown-attribute", severity: .error,
    message: Bilingual(
      de: "Das Attribut »{name}« kennt v:rule nicht.",
      en: "v:rule does not know the attribute “{name}”."),
    fix: Bilingual(
      de: "Möglich sind id, context, test und severity.",
      en: "Possible are id, context, test and severity."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// The rule has no attribute “{name}”.
  package static let missingAttribute = DiagnosticDefinition(
    id: "checks.missing-attribute", severity: .error,
    message: Bilingual(
      de: "Der Regel fehlt das Attribut »{name}«.",
      en: "The rule has no attribute “{name}”."),
    fix: Bilingual(
      de: "Ergänzen Sie es.",
      en: "Add it."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// “{name}” is not a valid rule id.
  package static let invalidId = DiagnosticDefinition(
    id: "checks.invalid-id", severity: .error,
    message: Bilingual(
      de: "»{name}« ist keine gültige Kennung einer Regel.",
      en: "“{name}” is not a valid rule id."),
    fix: Bilingual(
      de: "Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche: goal-without-date.",
      en: "Use small letters, digits and hyphens: goal-without-date."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// There are two rules “{name}”.
  package static let duplicateId = DiagnosticDefinition(
    id: "checks.duplicate-id", severity: .error,
    message: Bilingual(
      de: "Die Regel »{name}« gibt es zweimal.",
      en: "There are two rules “{name}”."),
    fix: Bilingual(
      de: "Geben Sie einer der beiden eine andere Kennung.",
      en: "Give one of the two another id."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// “{name}” is not a severity.
  package static let invalidSeverity = DiagnosticDefinition(
    id: "checks.invalid-severity", severity: .error,
    message: Bilingual(
      de: "»{name}« ist kein Gewicht.",
      en: "“{name}” is not a severity."),
    fix: Bilingual(
      de: "Schreiben Sie error, warning oder note.",
      en: "Write error, warning or note."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// The rule “{name}” has no {element} in the language “{language}”.
  package static let missingMessage = DiagnosticDefinition(
    id: "checks.missing-message", severity: .error,
    message: Bilingual(
      de: "Der Regel »{name}« fehlt {element} in der Sprache »{language}«.",
      en: "The rule “{name}” has no {element} in the language “{language}”."),
    fix: Bilingual(
      de: "Ergänzen Sie den Text.",
      en: "Add the text."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// A brace in this text is not closed or stands alone.
  package static let unclosedBrace = DiagnosticDefinition(
    id: "checks.unclosed-brace", severity: .error,
    message: Bilingual(
      de: "In diesem Text ist eine geschweifte Klammer nicht geschlossen oder steht allein.",
      en: "A brace in this text is not closed or stands alone."),
    fix: Bilingual(
      de: "Schreiben Sie {{{{ und }}}} für Klammern, die gedruckt werden sollen.",
      en: "Write {{{{ and }}}} for braces that shall be printed."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// The context of the rule “{name}” is not a path.
  package static let contextNotNodes = DiagnosticDefinition(
    id: "checks.context-not-nodes", severity: .error,
    message: Bilingual(
      de: "Der Kontext der Regel »{name}« ist kein Pfad.",
      en: "The context of the rule “{name}” is not a path."),
    fix: Bilingual(
      de: "Schreiben Sie einen Pfad zu den Stellen, die geprüft werden: areas/goals.",
      en: "Write a path to the places to be checked: areas/goals."),
    explanation: Bilingual(
      de:
        "Die Datei checks.xml einer Vorlage enthält Regeln über das Schema hinaus: <v:rule id=\"…\" "
        + "context=\"areas/goals\" test=\"dueDate\" severity=\"error\"> mit v:message und v:fix auf Deutsch und Englisch."
        + " Eine Regel gilt als verletzt, wo ihr Test falsch ist.",
      en:
        "A template's checks.xml holds rules beyond the schema: <v:rule id=\"…\" context=\"areas/goals\" "
        + "test=\"dueDate\" severity=\"error\"> with v:message and v:fix in German and English. A rule is broken where "
        + "its test is false."))

  /// A file that includes itself.
  package static let includeRefused = DiagnosticDefinition(
    id: "checks.include-refused", severity: .error,
    message: Bilingual(
      de: "»{name}« lässt sich hier nicht einbinden.", en: "“{name}” cannot be included here."),
    fix: Bilingual(
      de: "Streichen Sie v:include; eine Datei bindet sich nicht selbst ein.",
      en: "Delete v:include; a file does not include itself."),
    explanation: Bilingual(
      de: "Regeln, die für mehrere Vorlagen gelten, stehen einmal unter shared: und werden eingebunden.",
      en: "Rules that hold for several templates stand once under shared: and are included."))

  /// All of them.
  package static let all: [DiagnosticDefinition] = [
    notChecks, unknownElement, unknownAttribute, missingAttribute, invalidId, duplicateId, invalidSeverity,
    missingMessage, unclosedBrace, contextNotNodes, includeRefused,
  ]
}
