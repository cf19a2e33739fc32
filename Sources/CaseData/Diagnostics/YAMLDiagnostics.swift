package import Diagnostics

/// Findings in the notation of YAML files.
package enum YAMLDiagnostics {
  /// The file holds no data.
  package static let empty = DiagnosticDefinition(
    id: "yaml.empty", severity: .error,
    message: Bilingual(
      de: "Die Datei enthält keine Daten.",
      en: "The file holds no data."),
    fix: Bilingual(
      de: "Schreiben Sie mindestens einen Schlüssel mit seinem Wert.",
      en: "Write at least one key with its value."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// The file is not valid YAML here: {reason}
  package static let syntax = DiagnosticDefinition(
    id: "yaml.syntax", severity: .error,
    message: Bilingual(
      de: "Die Datei ist hier kein gültiges YAML: {reason}",
      en: "The file is not valid YAML here: {reason}"),
    fix: Bilingual(
      de: "{advice}",
      en: "{advice}"),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// The anchor &{name} is not possible.
  package static let anchor = DiagnosticDefinition(
    id: "yaml.anchor", severity: .error,
    message: Bilingual(
      de: "Der Anker &{name} ist nicht möglich.",
      en: "The anchor &{name} is not possible."),
    fix: Bilingual(
      de: "Löschen Sie den Anker, und wiederholen Sie den Wert, wo er gebraucht wird.",
      en: "Delete the anchor and repeat the value where it is needed."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// The alias *{name} is not possible.
  package static let alias = DiagnosticDefinition(
    id: "yaml.alias", severity: .error,
    message: Bilingual(
      de: "Der Alias *{name} ist nicht möglich.",
      en: "The alias *{name} is not possible."),
    fix: Bilingual(
      de: "Schreiben Sie den Wert selbst hin; beginnt ein Text mit *, setzen Sie ihn in Anführungszeichen.",
      en: "Write the value itself; put a text that begins with * into quotation marks."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// The key << (merge) is not possible.
  package static let mergeKey = DiagnosticDefinition(
    id: "yaml.merge-key", severity: .error,
    message: Bilingual(
      de: "Der Schlüssel << (Zusammenführen) ist nicht möglich.",
      en: "The key << (merge) is not possible."),
    fix: Bilingual(
      de: "Schreiben Sie die Schlüssel einzeln hin.",
      en: "Write the keys one by one."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// The tag {name} is not possible.
  package static let tag = DiagnosticDefinition(
    id: "yaml.tag", severity: .error,
    message: Bilingual(
      de: "Die Typangabe {name} ist nicht möglich.",
      en: "The tag {name} is not possible."),
    fix: Bilingual(
      de:
        "Löschen Sie sie; den Typ legt das Schema fest. Beginnt ein Text mit !, setzen Sie ihn in "
        + "Anführungszeichen.",
      en: "Delete it; the schema decides on types. Put a text that begins with ! into quotation marks."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// A %TAG directive is not possible.
  package static let directive = DiagnosticDefinition(
    id: "yaml.directive", severity: .error,
    message: Bilingual(
      de: "Eine %TAG-Anweisung ist nicht möglich.",
      en: "A %TAG directive is not possible."),
    fix: Bilingual(
      de: "Löschen Sie die Anweisung.",
      en: "Delete the directive."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// A second document begins here; a file holds exactly one case.
  package static let severalDocuments = DiagnosticDefinition(
    id: "yaml.several-documents", severity: .error,
    message: Bilingual(
      de: "Hier beginnt ein zweites Dokument; eine Datei enthält genau einen Fall.",
      en: "A second document begins here; a file holds exactly one case."),
    fix: Bilingual(
      de: "Legen Sie für jeden Fall eine eigene Datei an, oder löschen Sie die Zeile ---.",
      en: "Make a file for each case, or delete the line ---."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// A key must be a text.
  package static let keyNotText = DiagnosticDefinition(
    id: "yaml.key-not-text", severity: .error,
    message: Bilingual(
      de: "Ein Schlüssel muss ein Text sein.",
      en: "A key must be a text."),
    fix: Bilingual(
      de:
        "Schreiben Sie schlüssel: Wert; steht ? oder [ am Anfang eines Textes, setzen Sie ihn in "
        + "Anführungszeichen.",
      en: "Write key: value; put a text that begins with ? or [ into quotation marks."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// The key before the colon is missing.
  package static let emptyKey = DiagnosticDefinition(
    id: "yaml.empty-key", severity: .error,
    message: Bilingual(
      de: "Vor dem Doppelpunkt fehlt der Schlüssel.",
      en: "The key before the colon is missing."),
    fix: Bilingual(
      de: "Schreiben Sie schlüssel: Wert.",
      en: "Write key: value."),
    explanation: Bilingual(
      de:
        "Gelesen wird YAML mit dem Kernschema: Schlüssel, Listen, Texte, Zahlen, true, false und null. Anker, "
        + "Aliasse, Tags und Zusammenführungen sind nicht möglich, weil der Wert an seiner Stelle stehen soll.",
      en:
        "YAML is read with the core schema: keys, lists, texts, numbers, true, false and null. Anchors, aliases, "
        + "tags and merge keys are refused because a value shall stand at its place."))

  /// All of them.
  package static let all: [DiagnosticDefinition] = [
    empty, syntax, anchor, alias, mergeKey, tag, directive, severalDocuments, keyNotText, emptyKey,
  ]
}
