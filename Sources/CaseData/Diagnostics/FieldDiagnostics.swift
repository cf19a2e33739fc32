package import Diagnostics

/// Findings about single fields: what the schema says and the data do not keep to.
package enum FieldDiagnostics {
  /// All of them.
  package static let all: [DiagnosticDefinition] = structure + values + characters

  /// What concerns keys, lists and objects.
  private static let structure: [DiagnosticDefinition] = [
    otherKind, unknownKey, deprecatedKey, wrongLevel, wrongRoot, missingKey, missingAlternative, exclusiveKeys, tooMany,
    tooFew,
    expectedList, unexpectedList, repeated, expectedObject, expectedValue, expectedText, nullInList,
    languageKey, duplicateLanguage, noLanguage, missingLang, attribute, strayText, foreignElement,
    schemaViolation,
  ]

  /// Data of another kind of paper.
  package static let otherKind = DiagnosticDefinition(
    id: "data.other-kind", severity: .error,
    message: Bilingual(
      de: "Diese Daten gehören nicht zu »{label}«: {count} von {total} Angaben der obersten Ebene sind dort nicht "
        + "vorgesehen ({keys}).",
      en: "These data do not belong to “{label}”: {count} of {total} entries of the top level are not provided for "
        + "there ({keys})."),
    fix: Bilingual(
      de: "Nennen Sie die Datei, die zu dieser Vorlage gehört; sie beginnt mit {known}. „vordruck example VORLAGE“ "
        + "zeigt ein Beispiel.",
      en: "Name the file that belongs to this template; it begins with {known}. “vordruck example TEMPLATE” shows an "
        + "example."),
    explanation: Bilingual(
      de: "Fallakten und Sitzungsdateien haben verschiedene Schlüssel. Wo fast keiner passt, ist die falsche Datei "
        + "angegeben, und einzelne Meldungen hülfen nicht.",
      en: "Case files and session files have different keys. Where hardly any fits the wrong file was named, and "
        + "single findings would not help."))

  /// “{key}” is not provided for at this place.
  package static let unknownKey = DiagnosticDefinition(
    id: "data.unknown-key", severity: .error,
    message: Bilingual(
      de: "»{key}« ist an dieser Stelle nicht vorgesehen.",
      en: "“{key}” is not provided for at this place."),
    fix: Bilingual(
      de: "Berichtigen Sie die Schreibweise, oder löschen Sie die Angabe; möglich sind: {known}.",
      en: "Correct the spelling or delete the entry; possible are: {known}."),
    explanation: Bilingual(
      de: "Ein falsch geschriebener Schlüssel würde sonst unbemerkt nicht gedruckt.",
      en: "A misspelled key would otherwise silently not be printed."))

  /// “{key}” has been replaced by another key.
  package static let deprecatedKey = DiagnosticDefinition(
    id: "data.deprecated-key", severity: .warning,
    message: Bilingual(
      de: "»{key}« ist veraltet; an seine Stelle ist »{instead}« getreten.",
      en: "“{key}” is deprecated; “{instead}” has taken its place."),
    fix: Bilingual(
      de: "Benennen Sie »{key}« in »{instead}« um.", en: "Rename “{key}” to “{instead}”."),
    explanation: Bilingual(
      de: "Der alte Schlüssel wird noch gelesen, fällt aber in einer späteren Fassung der Vorlage weg.",
      en: "The old key is still read but will go in a later version of the template."))

  /// “{key}” stands on the wrong level.
  package static let wrongLevel = DiagnosticDefinition(
    id: "data.wrong-level", severity: .error,
    message: Bilingual(
      de: "»{key}« steht auf der falschen Ebene.",
      en: "“{key}” stands on the wrong level."),
    fix: Bilingual(
      de: "Verschieben Sie die Angabe nach »{path}«.",
      en: "Move the entry to “{path}”."),
    explanation: Bilingual(
      de: "Der Schlüssel ist bekannt, gehört aber in ein untergeordnetes Objekt.",
      en: "The key is known but belongs into an object below."))

  /// The root element is “{key}”; “{expected}” is expected.
  package static let wrongRoot = DiagnosticDefinition(
    id: "data.wrong-root", severity: .error,
    message: Bilingual(
      de: "Das Wurzelelement heißt »{key}«; erwartet wird »{expected}«.",
      en: "The root element is “{key}”; “{expected}” is expected."),
    fix: Bilingual(
      de: "Benennen Sie das Wurzelelement um, oder wählen Sie die passende Vorlage.",
      en: "Rename the root element, or choose the template that fits."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) is missing.
  package static let missingKey = DiagnosticDefinition(
    id: "data.missing-key", severity: .error,
    message: Bilingual(
      de: "Es fehlt »{key}« ({label}).",
      en: "“{key}” ({label}) is missing."),
    fix: Bilingual(
      de: "Ergänzen Sie »{key}«.",
      en: "Add “{key}”."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// One of these entries is missing: {keys}.
  package static let missingAlternative = DiagnosticDefinition(
    id: "data.missing-alternative", severity: .error,
    message: Bilingual(
      de: "Es fehlt eine dieser Angaben: {keys}.",
      en: "One of these entries is missing: {keys}."),
    fix: Bilingual(
      de: "Ergänzen Sie eine davon.",
      en: "Add one of them."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” and “{other}” cannot both be given.
  package static let exclusiveKeys = DiagnosticDefinition(
    id: "data.exclusive-keys", severity: .error,
    message: Bilingual(
      de: "»{key}« und »{other}« können nicht beide angegeben werden.",
      en: "“{key}” and “{other}” cannot both be given."),
    fix: Bilingual(
      de: "Streichen Sie eine der beiden Angaben.",
      en: "Delete one of the two."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) has {count} entries; at most {limit} are possible.
  package static let tooMany = DiagnosticDefinition(
    id: "data.too-many", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) hat {count} Einträge; höchstens {limit} sind möglich.",
      en: "“{key}” ({label}) has {count} entries; at most {limit} are possible."),
    fix: Bilingual(
      de: "Streichen Sie überzählige Einträge.",
      en: "Delete the surplus entries."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) has {count} entries; at least {limit} are needed.
  package static let tooFew = DiagnosticDefinition(
    id: "data.too-few", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) hat {count} Einträge; mindestens {limit} sind nötig.",
      en: "“{key}” ({label}) has {count} entries; at least {limit} are needed."),
    fix: Bilingual(
      de: "Ergänzen Sie die fehlenden Einträge.",
      en: "Add the missing entries."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” is a list, but there is a single value here.
  package static let expectedList = DiagnosticDefinition(
    id: "data.expected-list", severity: .error,
    message: Bilingual(
      de: "»{key}« ist eine Liste, hier steht ein einzelner Wert.",
      en: "“{key}” is a list, but there is a single value here."),
    fix: Bilingual(
      de: "Setzen Sie den Wert in eckige Klammern: [ … ] (in YAML: jede Zeile mit - beginnen).",
      en: "Put the value into square brackets: [ … ] (in YAML: begin each line with -)."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” is a single value, but there is a list here.
  package static let unexpectedList = DiagnosticDefinition(
    id: "data.unexpected-list", severity: .error,
    message: Bilingual(
      de: "»{key}« ist ein einzelner Wert, hier steht eine Liste.",
      en: "“{key}” is a single value, but there is a list here."),
    fix: Bilingual(
      de: "Geben Sie genau einen Wert ohne eckige Klammern an.",
      en: "Give exactly one value without square brackets."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) occurs {count} times but is possible once only.
  package static let repeated = DiagnosticDefinition(
    id: "data.repeated", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) kommt {count}-mal vor, ist aber nur einmal möglich.",
      en: "“{key}” ({label}) occurs {count} times but is possible once only."),
    fix: Bilingual(
      de: "Behalten Sie eine der Angaben.",
      en: "Keep one of them."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) consists of several entries, but there is a single value here.
  package static let expectedObject = DiagnosticDefinition(
    id: "data.expected-object", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) besteht aus mehreren Angaben, hier steht ein einzelner Wert.",
      en: "“{key}” ({label}) consists of several entries, but there is a single value here."),
    fix: Bilingual(
      de: "Schreiben Sie die Angaben einzeln auf: {known}.",
      en: "Write the entries one by one: {known}."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) is a single value, but there are several entries with keys here.
  package static let expectedValue = DiagnosticDefinition(
    id: "data.expected-value", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) ist ein einzelner Wert, hier stehen mehrere Angaben mit Schlüsseln.",
      en: "“{key}” ({label}) is a single value, but there are several entries with keys here."),
    fix: Bilingual(
      de: "Geben Sie den Wert selbst an: {expected}.",
      en: "Give the value itself: {expected}."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) is a text, but there is a truth value here.
  package static let expectedText = DiagnosticDefinition(
    id: "data.expected-text", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) ist ein Text, hier steht ein Wahrheitswert.",
      en: "“{key}” ({label}) is a text, but there is a truth value here."),
    fix: Bilingual(
      de: "Setzen Sie den Text in Anführungszeichen.",
      en: "Put the text into quotation marks."),
    explanation: Bilingual(
      de: "Ohne Anführungszeichen liest YAML und JSON true und false als Wahrheitswerte.",
      en: "Without quotation marks YAML and JSON read true and false as truth values."))

  /// There is an empty entry (null) in the list “{key}”.
  package static let nullInList = DiagnosticDefinition(
    id: "data.null-in-list", severity: .error,
    message: Bilingual(
      de: "In der Liste »{key}« steht ein leerer Eintrag (null).",
      en: "There is an empty entry (null) in the list “{key}”."),
    fix: Bilingual(
      de: "Streichen Sie den Eintrag, oder füllen Sie ihn aus.",
      en: "Delete the entry or fill it in."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” is not a language tag.
  package static let languageKey = DiagnosticDefinition(
    id: "data.language-key", severity: .error,
    message: Bilingual(
      de: "»{key}« ist keine Sprachkennung.",
      en: "“{key}” is not a language tag."),
    fix: Bilingual(
      de: "Schreiben Sie de, ar, uk und so weiter als Schlüssel.",
      en: "Write de, ar, uk and so on as keys."),
    explanation: Bilingual(
      de:
        "Ein Text in mehreren Sprachen ist ein Objekt mit Sprachkennungen als Schlüsseln, in XML eine Folge von "
        + "<text xml:lang=\"…\">; ein einfacher Text gilt als deutsch.",
      en:
        "A text in several languages is an object with language tags as keys, in XML a series of <text "
        + "xml:lang=\"…\">; a plain text counts as German."))

  /// The text in the language “{key}” is there twice.
  package static let duplicateLanguage = DiagnosticDefinition(
    id: "data.duplicate-language", severity: .error,
    message: Bilingual(
      de: "Der Text in der Sprache »{key}« steht zweimal da.",
      en: "The text in the language “{key}” is there twice."),
    fix: Bilingual(
      de: "Streichen Sie einen der beiden.",
      en: "Delete one of the two."),
    explanation: Bilingual(
      de:
        "Ein Text in mehreren Sprachen ist ein Objekt mit Sprachkennungen als Schlüsseln, in XML eine Folge von "
        + "<text xml:lang=\"…\">; ein einfacher Text gilt als deutsch.",
      en:
        "A text in several languages is an object with language tags as keys, in XML a series of <text "
        + "xml:lang=\"…\">; a plain text counts as German."))

  /// “{key}” ({label}) holds a text in no language.
  package static let noLanguage = DiagnosticDefinition(
    id: "data.no-language", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) enthält in keiner Sprache einen Text.",
      en: "“{key}” ({label}) holds a text in no language."),
    fix: Bilingual(
      de: "Ergänzen Sie mindestens den deutschen Text, oder lassen Sie »{key}« weg.",
      en: "Add at least the German text, or leave out “{key}”."),
    explanation: Bilingual(
      de:
        "Ein Text in mehreren Sprachen ist ein Objekt mit Sprachkennungen als Schlüsseln, in XML eine Folge von "
        + "<text xml:lang=\"…\">; ein einfacher Text gilt als deutsch.",
      en:
        "A text in several languages is an object with language tags as keys, in XML a series of <text "
        + "xml:lang=\"…\">; a plain text counts as German."))

  /// This text has no xml:lang.
  package static let missingLang = DiagnosticDefinition(
    id: "data.missing-lang", severity: .error,
    message: Bilingual(
      de: "Diesem Text fehlt die Angabe xml:lang.",
      en: "This text has no xml:lang."),
    fix: Bilingual(
      de: "Schreiben Sie <text xml:lang=\"de\">.",
      en: "Write <text xml:lang=\"de\">."),
    explanation: Bilingual(
      de:
        "Ein Text in mehreren Sprachen ist ein Objekt mit Sprachkennungen als Schlüsseln, in XML eine Folge von "
        + "<text xml:lang=\"…\">; ein einfacher Text gilt als deutsch.",
      en:
        "A text in several languages is an object with language tags as keys, in XML a series of <text "
        + "xml:lang=\"…\">; a plain text counts as German."))

  /// The attribute “{name}” is not provided for in case data.
  package static let attribute = DiagnosticDefinition(
    id: "data.attribute", severity: .error,
    message: Bilingual(
      de: "Das Attribut »{name}« ist in Falldaten nicht vorgesehen.",
      en: "The attribute “{name}” is not provided for in case data."),
    fix: Bilingual(
      de: "Machen Sie daraus ein Element; nur xml:lang ist ein Attribut.",
      en: "Make it an element; only xml:lang is an attribute."),
    explanation: Bilingual(
      de: "In JSON und YAML gibt es keine Attribute; dieselben Daten müssen in allen Formaten dasselbe bedeuten.",
      en: "There are no attributes in JSON and YAML; the same data must mean the same in all formats."))

  /// There is text between the elements of “{key}”.
  package static let strayText = DiagnosticDefinition(
    id: "data.stray-text", severity: .error,
    message: Bilingual(
      de: "Zwischen den Elementen von »{key}« steht Text.",
      en: "There is text between the elements of “{key}”."),
    fix: Bilingual(
      de: "Setzen Sie den Text in das Element, zu dem er gehört, oder löschen Sie ihn.",
      en: "Put the text into the element to which it belongs, or delete it."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” belongs to a foreign namespace.
  package static let foreignElement = DiagnosticDefinition(
    id: "data.foreign-element", severity: .error,
    message: Bilingual(
      de: "»{key}« gehört zu einem fremden Namensraum.",
      en: "“{key}” belongs to a foreign namespace."),
    fix: Bilingual(
      de: "Entfernen Sie das Präfix und die Angabe xmlns.",
      en: "Remove the prefix and the xmlns declaration."),
    explanation: Bilingual(
      de: "Falldaten stehen in keinem Namensraum.",
      en: "Case data are in no namespace."))

  /// “{key}” ({label}) contradicts the schema: {reason}
  package static let schemaViolation = DiagnosticDefinition(
    id: "data.schema-violation", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) widerspricht dem Schema: {reason}",
      en: "“{key}” ({label}) contradicts the schema: {reason}"),
    fix: Bilingual(
      de: "Berichtigen Sie den Wert.",
      en: "Correct the value."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))
}
