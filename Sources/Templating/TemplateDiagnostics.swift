package import Diagnostics

/// The findings about templates.
package enum TemplateDiagnostics {
  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = expressions + structure + instantiation + parameters + facts + terms

  private static let expressions: [DiagnosticDefinition] = [
    unknownField, pathFromRoot, simpleField, unknownAttributeStep, emptyStep, withoutSchema, unknownVariable,
    unknownFunction,
    argumentCount, nodesRequired, severalValues, unknownValue, existenceOfAnswer, openBrace, strayBrace, notPrintable,
  ]

  // MARK: Paths

  /// A step that the schema does not have.
  package static let unknownField = DiagnosticDefinition(
    id: "template.unknown-field", severity: .error,
    message: Bilingual(de: "»{owner}« hat kein Feld »{name}«.", en: "“{owner}” has no field “{name}”."),
    fix: Bilingual(de: "Vorhanden sind: {known}.", en: "There are: {known}."),
    explanation: Bilingual(
      de:
        "Jeder Pfad wird gegen schema.xsd geprüft, bevor Daten gelesen werden. Ein Pfad beginnt am Wurzelelement der Daten, innerhalb von v:for-each am jeweiligen Eintrag.",
      en:
        "Every path is checked against schema.xsd before any data is read. A path starts at the root element of the data, inside v:for-each at the entry."
    ))

  /// A path from the top inside a repetition.
  package static let pathFromRoot = DiagnosticDefinition(
    id: "template.path-from-root", severity: .error,
    message: Bilingual(
      de: "»{name}« steht ganz oben in den Daten; hier zählen Pfade aber ab »{owner}«.",
      en: "“{name}” stands at the top of the data, but paths count from “{owner}” here."),
    fix: Bilingual(
      de: "Lassen Sie den Anfang des Pfads weg, oder schreiben Sie ihn von ganz oben: {path}.",
      en: "Leave out the beginning of the path, or write it from the top: {path}."),
    explanation: Bilingual(
      de: "Innerhalb von v:for-each beginnt ein Pfad am jeweiligen Eintrag; mit / beginnt er ganz oben.",
      en: "Inside v:for-each a path starts at the entry; with / it starts at the top."))

  /// A step below a simple value.
  package static let simpleField = DiagnosticDefinition(
    id: "template.simple-field", severity: .error,
    message: Bilingual(
      de: "»{owner}« ist ein einfacher Wert und hat kein Feld »{name}«.",
      en: "“{owner}” is a simple value and has no field “{name}”."),
    fix: Bilingual(de: "Streichen Sie »/{name}«.", en: "Delete “/{name}”."),
    explanation: Bilingual(
      de: "Nur zusammengesetzte Felder haben Unterfelder; welche, sagt schema.xsd.",
      en: "Only composed fields have fields of their own; schema.xsd says which."))

  /// An attribute that case data does not have.
  package static let unknownAttributeStep = DiagnosticDefinition(
    id: "template.unknown-attribute-step", severity: .error,
    message: Bilingual(
      de: "»{owner}« hat kein Attribut »{name}«.", en: "“{owner}” has no attribute “{name}”."),
    fix: Bilingual(
      de: "Schreiben Sie den Namen ohne »@«, wenn ein Feld gemeint ist.",
      en: "Write the name without “@” if a field is meant."),
    explanation: Bilingual(
      de: "Falldaten bestehen aus Feldern; nur die Sprache eines Textes steht in @xml:lang.",
      en: "Case data consists of fields; only the language of a text stands in @xml:lang."))

  /// A step that never finds anything.
  package static let emptyStep = DiagnosticDefinition(
    id: "template.empty-step", severity: .error,
    message: Bilingual(
      de: "Dieser Schritt findet von »{owner}« aus nie etwas.",
      en: "This step never finds anything from “{owner}”."),
    fix: Bilingual(de: "Berichtigen oder streichen Sie ihn.", en: "Correct or delete it."),
    explanation: Bilingual(
      de: "Falldaten haben keine Kommentare und Verarbeitungsanweisungen, einfache Werte keine Unterfelder.",
      en: "Case data has no comments or processing instructions, and simple values have no fields."))

  /// A path in a template without schema.
  package static let withoutSchema = DiagnosticDefinition(
    id: "template.without-schema", severity: .error,
    message: Bilingual(
      de: "Die Vorlage greift auf Falldaten zu, hat aber kein Schema.",
      en: "The template reads case data but has no schema."),
    fix: Bilingual(
      de: "Legen Sie schema.xsd neben die Vorlage.", en: "Put schema.xsd beside the template."),
    explanation: Bilingual(
      de: "Ohne Schema lässt sich nicht prüfen, ob es ein Feld gibt.",
      en: "Without a schema nobody can tell whether a field exists."))

  // MARK: Variables, functions, values

  /// A variable that is not defined before its use.
  package static let unknownVariable = DiagnosticDefinition(
    id: "template.unknown-variable", severity: .error,
    message: Bilingual(
      de: "Die Variable »${name}« gibt es hier nicht.", en: "There is no variable “${name}” here."),
    fix: Bilingual(
      de: "Führen Sie sie davor mit v:variable ein. Bekannt sind: {known}.",
      en: "Define it before with v:variable. Known are: {known}."),
    explanation: Bilingual(
      de: "Eine Variable gilt ab ihrem v:variable bis zum Ende des umgebenden Elements.",
      en: "A variable holds from its v:variable to the end of the surrounding element."))

  /// A function that XPath 1.0 does not have.
  package static let unknownFunction = DiagnosticDefinition(
    id: "template.unknown-function", severity: .error,
    message: Bilingual(de: "Die Funktion »{name}()« gibt es nicht.", en: "There is no function “{name}()”."),
    fix: Bilingual(
      de: "Verwenden Sie eine Funktion von XPath 1.0, etwa count(), not(), concat(), string-length(); in checks.xml "
        + "auch die aus Docs/Checks.md, etwa v:date-before() oder v:sum().",
      en: "Use a function of XPath 1.0, such as count(), not(), concat(), string-length(); in checks.xml also those of "
        + "Docs/Checks.md, such as v:date-before() or v:sum()."),
    explanation: Bilingual(
      de: "Ausdrücke sind XPath 1.0 ohne Erweiterungen; Docs/TemplateLanguage.md nennt alle Funktionen.",
      en: "Expressions are XPath 1.0 without extensions; Docs/TemplateLanguage.md lists all functions."))

  /// A function with the wrong number of arguments.
  package static let argumentCount = DiagnosticDefinition(
    id: "template.argument-count", severity: .error,
    message: Bilingual(
      de: "»{name}()« verlangt {wanted} Argumente, hier stehen {found}.",
      en: "“{name}()” takes {wanted} arguments, here are {found}."),
    fix: Bilingual(de: "Ergänzen oder streichen Sie Argumente.", en: "Add or delete arguments."),
    explanation: Bilingual(
      de: "Die Zahl der Argumente legt XPath 1.0 fest.", en: "XPath 1.0 fixes the number of arguments."))

  /// A text or number where a path is needed.
  package static let nodesRequired = DiagnosticDefinition(
    id: "template.nodes-required", severity: .error,
    message: Bilingual(
      de: "»{name}« verlangt einen Pfad zu Feldern, hier steht ein Text, eine Zahl oder ein Ja/Nein.",
      en: "“{name}” needs a path to fields; here stands a text, a number or a yes/no."),
    fix: Bilingual(de: "Geben Sie einen Pfad an.", en: "Give a path."),
    explanation: Bilingual(
      de: "Zählen, summieren und wiederholen lassen sich nur Felder der Daten.",
      en: "Only fields of the data can be counted, summed and repeated."))

  /// A repeated field where XPath would take the first value only.
  package static let severalValues = DiagnosticDefinition(
    id: "template.several-values", severity: .error,
    message: Bilingual(
      de: "»{name}« kann mehrere Werte haben; gedruckt würde nur der erste.",
      en: "“{name}” can have several values; only the first would be printed."),
    fix: Bilingual(
      de: "Wiederholen Sie mit v:for-each, oder wählen Sie einen Wert aus: {name}[1].",
      en: "Repeat with v:for-each, or choose one value: {name}[1]."),
    explanation: Bilingual(
      de:
        "XPath nimmt von mehreren Werten stillschweigend den ersten. Damit nichts verloren geht, muss die Vorlage sagen, was gemeint ist.",
      en:
        "Of several values XPath silently takes the first. So that nothing gets lost, the template has to say what it means."
    ))

  /// A comparison with a value that the field cannot have.
  package static let unknownValue = DiagnosticDefinition(
    id: "template.unknown-value", severity: .error,
    message: Bilingual(
      de: "»{name}« hat nie den Wert »{value}«.", en: "“{name}” never has the value “{value}”."),
    fix: Bilingual(de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de: "Das Schema zählt die Werte des Feldes auf; der Vergleich wäre immer falsch.",
      en: "The schema lists the values of the field; the comparison would always be false."))

  /// A yes/no field tested for existence.
  package static let existenceOfAnswer = DiagnosticDefinition(
    id: "template.existence-of-answer", severity: .warning,
    message: Bilingual(
      de: "Diese Bedingung fragt nur, ob »{name}« beantwortet ist, nicht wie.",
      en: "This condition asks only whether “{name}” is answered, not how."),
    fix: Bilingual(
      de: "Schreiben Sie {name} = '{value}'.", en: "Write {name} = '{value}'."),
    explanation: Bilingual(
      de: "Ein Pfad als Bedingung ist wahr, wenn es das Feld gibt, auch wenn darin »nein« steht.",
      en: "A path as a condition is true when the field exists, even if it says “no”."))

  // MARK: Expressions in text

  /// `{` without its `}`.
  package static let openBrace = DiagnosticDefinition(
    id: "template.open-brace", severity: .error,
    message: Bilingual(
      de: "Zu dieser Klammer fehlt die schließende »}}«.", en: "The closing “}}” of this brace is missing."),
    fix: Bilingual(
      de: "Schließen Sie den Ausdruck mit »}}«, oder verdoppeln Sie die Klammer, wenn das Zeichen selbst gemeint ist.",
      en: "Close the expression with “}}”, or double the brace if the character itself is meant."),
    explanation: Bilingual(
      de: "In {…} steht ein Ausdruck, dessen Wert gedruckt wird.",
      en: "An expression stands in {…}; its value is printed."))

  /// `}` without its `{`.
  package static let strayBrace = DiagnosticDefinition(
    id: "template.stray-brace", severity: .error,
    message: Bilingual(
      de: "Zu dieser Klammer »}}« fehlt die öffnende.", en: "The opening brace of this “}}” is missing."),
    fix: Bilingual(
      de: "Ergänzen Sie die öffnende Klammer, oder verdoppeln Sie diese, wenn das Zeichen selbst gemeint ist.",
      en: "Add the opening brace, or double this one if the character itself is meant."),
    explanation: Bilingual(
      de: "Geschweifte Klammern umschließen Ausdrücke; als Zeichen werden sie verdoppelt.",
      en: "Braces enclose expressions; as characters they are doubled."))

  /// A composed field in an output position.
  package static let notPrintable = DiagnosticDefinition(
    id: "template.not-printable", severity: .error,
    message: Bilingual(
      de: "»{name}« hat Unterfelder und lässt sich nicht als Ganzes drucken.",
      en: "“{name}” has fields of its own and cannot be printed as a whole."),
    fix: Bilingual(
      de: "Wählen Sie ein Feld daraus: {known}.", en: "Choose one of its fields: {known}."),
    explanation: Bilingual(
      de:
        "Die Werte der Unterfelder stünden sonst ohne Trennung hintereinander. Nur Personennamen und Geldbeträge haben eine eigene Schreibweise.",
      en:
        "The values of its fields would stand in a row without separation. Only names of persons and amounts of money have a form of their own."
    ))
}
