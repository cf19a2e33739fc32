package import Diagnostics

extension TemplateDiagnostics {
  static let instantiation: [DiagnosticDefinition] = [
    emptyValue, severalFound, withoutData, unknownText, missingArgument, surplusArgument, machineTranslation,
    unreviewedTranslation, untranslatedValue, duplicateID, tooManyRepetitions, documentTooLarge, documentTooDeep,
  ]

  /// An output without a value.
  package static let emptyValue = DiagnosticDefinition(
    id: "template.empty-value", severity: .error,
    message: Bilingual(
      de: "Für »{name}« steht in den Daten kein Wert.", en: "The data has no value for “{name}”."),
    fix: Bilingual(
      de:
        "Ergänzen Sie die Angabe, oder legen Sie in der Vorlage mit default fest, was sonst gedruckt wird. Mit --draft entsteht ein Entwurf mit sichtbaren Lücken.",
      en:
        "Add the value, or say in the template with default what is printed instead. --draft makes a draft with visible gaps."
    ),
    explanation: Bilingual(
      de:
        "Eine leere Stelle in einem amtlichen Papier sieht aus wie eine Angabe. Deshalb entsteht ohne den Wert kein Dokument.",
      en: "An empty place in an official paper looks like a statement. Therefore no document is made without the value."
    ))

  /// Several values where one is printed.
  package static let severalFound = DiagnosticDefinition(
    id: "template.several-found", severity: .error,
    message: Bilingual(
      de: "Für »{name}« gibt es {count} Werte; gedruckt würde nur der erste.",
      en: "There are {count} values for “{name}”; only the first would be printed."),
    fix: Bilingual(
      de: "Machen Sie die Bedingung in [ ] eindeutig, oder wiederholen Sie mit v:for-each.",
      en: "Make the condition in [ ] unambiguous, or repeat with v:for-each."),
    explanation: Bilingual(
      de: "XPath nimmt von mehreren Werten stillschweigend den ersten; Vordruck lässt nichts stillschweigend weg.",
      en: "Of several values XPath silently takes the first; Vordruck leaves nothing out silently."))

  /// A template that needs data got none.
  package static let withoutData = DiagnosticDefinition(
    id: "template.without-data", severity: .error,
    message: Bilingual(
      de: "Diese Vorlage braucht Falldaten.", en: "This template needs case data."),
    fix: Bilingual(
      de: "Geben Sie eine Datendatei an. Mit --draft entsteht ein Entwurf mit Lücken.",
      en: "Name a data file. --draft makes a draft with gaps."),
    explanation: Bilingual(
      de: "Die Vorlage druckt Werte oder stellt Bedingungen, die nur Falldaten beantworten.",
      en: "The template prints values or asks conditions that only case data answers."))

  /// A key that no catalogue has.
  package static let unknownText = DiagnosticDefinition(
    id: "template.unknown-text", severity: .error,
    message: Bilingual(
      de: "Der Katalog hat keinen Text »{key}«.", en: "The catalogue has no text “{key}”."),
    fix: Bilingual(
      de: "Berichtigen Sie den Schlüssel, oder ergänzen Sie den Text im deutschen Katalog.",
      en: "Correct the key, or add the text to the German catalogue."),
    explanation: Bilingual(
      de: "Gesucht wird in den Katalogen der Vorlage, dann in den gemeinsamen.",
      en: "The template's catalogues are searched, then the shared ones."))

  /// A placeholder without argument.
  package static let missingArgument = DiagnosticDefinition(
    id: "template.missing-argument", severity: .error,
    message: Bilingual(
      de: "Der Text »{key}« braucht die Angabe »{name}«.", en: "The text “{key}” needs the argument “{name}”."),
    fix: Bilingual(
      de: "Ergänzen Sie <v:argument name=\"{name}\" select=\"…\"/>.",
      en: "Add <v:argument name=\"{name}\" select=\"…\"/>."),
    explanation: Bilingual(
      de: "Ohne sie bliebe im Satz eine Lücke.", en: "Without it the sentence would have a gap."))

  /// An argument without placeholder.
  package static let surplusArgument = DiagnosticDefinition(
    id: "template.surplus-argument", severity: .error,
    message: Bilingual(
      de: "Der Text »{key}« verwendet die Angabe »{name}« nicht.",
      en: "The text “{key}” does not use the argument “{name}”."),
    fix: Bilingual(
      de: "Berichtigen Sie den Namen (verwendet werden: {known}), oder streichen Sie die Angabe.",
      en: "Correct the name (used are: {known}), or delete the argument."),
    explanation: Bilingual(
      de: "Die Angabe ginge im gedruckten Satz verloren.", en: "The value would be lost in the printed sentence."))

  /// Machine translations are printed.
  package static let machineTranslation = DiagnosticDefinition(
    id: "template.machine-translation", severity: .warning,
    message: Bilingual(
      de: "Texte in der Sprache »{language}« sind maschinell übersetzt und ungeprüft; das Dokument sagt es.",
      en: "Texts in the language “{language}” are unreviewed machine translations; the document says so."),
    fix: Bilingual(
      de: "Geben Sie die Texte jemandem zum Prüfen (vordruck i18n export), und nehmen Sie sie mit „vordruck i18n "
        + "import … --state reviewed“ zurück.",
      en: "Have the texts reviewed (vordruck i18n export), and take them back with “vordruck i18n import … --state "
        + "reviewed”."),
    explanation: Bilingual(
      de: "Solange niemand die Übersetzung geprüft hat, druckt Vordruck einen Hinweis dazu.",
      en: "As long as nobody has reviewed the translation, Vordruck prints a note about it."))

  /// Translations that nobody reviewed are printed.
  package static let unreviewedTranslation = DiagnosticDefinition(
    id: "template.unreviewed-translation", severity: .warning,
    message: Bilingual(
      de: "Texte in der Sprache »{language}« sind übersetzt, aber nicht geprüft.",
      en: "Texts in the language “{language}” are translated but not reviewed."),
    fix: Bilingual(
      de: "Geben Sie die Texte jemandem zum Prüfen (vordruck i18n export), und nehmen Sie sie mit „vordruck i18n "
        + "import … --state reviewed“ zurück.",
      en: "Have the texts reviewed (vordruck i18n export), and take them back with “vordruck i18n import … --state "
        + "reviewed”."),
    explanation: Bilingual(
      de: "Vor der Verwendung sollte jemand, der die Sprache spricht, die Übersetzung lesen.",
      en: "Somebody who speaks the language should read the translation before it is used."))

  /// A text of the case data that is not translated.
  package static let untranslatedValue = DiagnosticDefinition(
    id: "template.untranslated-value", severity: .warning,
    message: Bilingual(
      de: "»{name}« liegt nicht in der Sprache »{language}« vor.",
      en: "“{name}” is not given in the language “{language}”."),
    fix: Bilingual(
      de: "Ergänzen Sie die Übersetzung in den Falldaten.", en: "Add the translation to the case data."),
    explanation: Bilingual(
      de:
        "Gedruckt wird der deutsche Text, als Deutsch ausgezeichnet; in zweispaltigen Dokumenten stattdessen Linien für die mündliche Übersetzung.",
      en: "The German text is printed, tagged as German; in parallel documents lines for the oral translation instead.")
  )

  /// The same id twice in a document.
  package static let duplicateID = DiagnosticDefinition(
    id: "template.duplicate-id", severity: .error,
    message: Bilingual(
      de: "Die id »{name}« kommt im Dokument zweimal vor.", en: "The id “{name}” occurs twice in the document."),
    fix: Bilingual(
      de: "Machen Sie sie eindeutig, in v:for-each zum Beispiel mit {{position()}}.",
      en: "Make it unique, in v:for-each for instance with {{position()}}."),
    explanation: Bilingual(
      de: "Verweise und Beschriftungen führen sonst an die falsche Stelle.",
      en: "Links and labels would lead to the wrong place otherwise."))

  /// Too many repetitions.
  package static let tooManyRepetitions = DiagnosticDefinition(
    id: "template.too-many-repetitions", severity: .error,
    message: Bilingual(
      de: "Die Vorlage wiederholt mehr als {limit}-mal.", en: "The template repeats more than {limit} times."),
    fix: Bilingual(
      de: "Prüfen Sie ineinander geschachtelte v:for-each, oder teilen Sie die Daten auf.",
      en: "Check v:for-each inside v:for-each, or split the data."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Vorlagen und Daten, die den Rechner lahmlegen.",
      en: "The limit protects against templates and data that exhaust the machine."))

  /// A document with too many nodes.
  package static let documentTooLarge = DiagnosticDefinition(
    id: "template.document-too-large", severity: .error,
    message: Bilingual(
      de: "Das Dokument hätte mehr als {limit} Elemente und Texte.",
      en: "The document would have more than {limit} elements and texts."),
    fix: Bilingual(de: "Teilen Sie die Daten auf.", en: "Split the data."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Vorlagen und Daten, die den Rechner lahmlegen.",
      en: "The limit protects against templates and data that exhaust the machine."))

  /// A document with elements nested too deeply.
  package static let documentTooDeep = DiagnosticDefinition(
    id: "template.document-too-deep", severity: .error,
    message: Bilingual(
      de: "Elemente des Dokuments wären tiefer als {limit} Ebenen verschachtelt.",
      en: "Elements of the document would be nested deeper than {limit} levels."),
    fix: Bilingual(de: "Vereinfachen Sie den Aufbau.", en: "Simplify the structure."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Vorlagen und Daten, die den Rechner lahmlegen.",
      en: "The limit protects against templates and data that exhaust the machine."))
}
