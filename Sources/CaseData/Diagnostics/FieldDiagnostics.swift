package import Diagnostics

/// Findings about single fields: what the schema says and the data do not keep to.
package enum FieldDiagnostics {
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

  /// “{key}” ({label}) is empty.
  package static let emptyValue = DiagnosticDefinition(
    id: "data.empty-value", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) ist leer.",
      en: "“{key}” ({label}) is empty."),
    fix: Bilingual(
      de: "Tragen Sie einen Wert ein; ist er nicht bekannt, schreiben Sie null, oder lassen Sie »{key}« weg.",
      en: "Fill in a value; if it is not known write null, or leave out “{key}”."),
    explanation: Bilingual(
      de: "Ein leerer Text (\"\") ist eine Angabe, null und ein fehlender Schlüssel sind keine.",
      en: "An empty text (\"\") is an entry; null and an absent key are not."))

  /// “{key}” ({label}): “{value}” is not a number of the form 1234.56.
  package static let invalidDecimal = DiagnosticDefinition(
    id: "data.invalid-decimal", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist keine Zahl in der Form 1234.56.",
      en: "“{key}” ({label}): “{value}” is not a number of the form 1234.56."),
    fix: Bilingual(
      de: "Schreiben Sie die Zahl mit Punkt vor den Nachkommastellen und ohne Tausenderpunkte.",
      en: "Write the number with a full stop before the fraction and without group separators."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not a whole number.
  package static let invalidInteger = DiagnosticDefinition(
    id: "data.invalid-integer", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist keine ganze Zahl.",
      en: "“{key}” ({label}): “{value}” is not a whole number."),
    fix: Bilingual(
      de: "Schreiben Sie nur Ziffern, ohne Punkt und Komma.",
      en: "Write digits only, without full stop or comma."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is neither true nor false.
  package static let invalidBoolean = DiagnosticDefinition(
    id: "data.invalid-boolean", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist weder true noch false.",
      en: "“{key}” ({label}): “{value}” is neither true nor false."),
    fix: Bilingual(
      de: "Schreiben Sie true (ja) oder false (nein).",
      en: "Write true (yes) or false (no)."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not an answer.
  package static let invalidThreeState = DiagnosticDefinition(
    id: "data.invalid-three-state", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist keine Antwort.",
      en: "“{key}” ({label}): “{value}” is not an answer."),
    fix: Bilingual(
      de: "Schreiben Sie yes, no oder unanswered; null heißt ebenfalls: nicht beantwortet.",
      en: "Write yes, no or unanswered; null also means not answered."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not a date of the form 2026-12-31.
  package static let invalidDate = DiagnosticDefinition(
    id: "data.invalid-date", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist kein Datum in der Form 2026-12-31.",
      en: "“{key}” ({label}): “{value}” is not a date of the form 2026-12-31."),
    fix: Bilingual(
      de: "Schreiben Sie Jahr-Monat-Tag mit vier, zwei und zwei Ziffern.",
      en: "Write year-month-day with four, two and two digits."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): there is no day “{value}”; that month has {days} days.
  package static let impossibleDay = DiagnosticDefinition(
    id: "data.impossible-day", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): Den Tag »{value}« gibt es nicht; dieser Monat hat {days} Tage.",
      en: "“{key}” ({label}): there is no day “{value}”; that month has {days} days."),
    fix: Bilingual(
      de: "Berichtigen Sie den Tag.",
      en: "Correct the day."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): there is no date “{value}”.
  package static let impossibleMonth = DiagnosticDefinition(
    id: "data.impossible-month", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): Das Datum »{value}« gibt es nicht.",
      en: "“{key}” ({label}): there is no date “{value}”."),
    fix: Bilingual(
      de: "Berichtigen Sie Jahr und Monat; die Reihenfolge ist Jahr-Monat-Tag.",
      en: "Correct year and month; the order is year-month-day."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not a date of the form 1990, 1990-05 or 1990-05-17.
  package static let invalidPartialDate = DiagnosticDefinition(
    id: "data.invalid-partial-date", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist kein Datum in der Form 1990, 1990-05 oder 1990-05-17.",
      en: "“{key}” ({label}): “{value}” is not a date of the form 1990, 1990-05 or 1990-05-17."),
    fix: Bilingual(
      de: "Lassen Sie Unbekanntes weg: ist nur das Jahr bekannt, schreiben Sie nur das Jahr.",
      en: "Leave out what is unknown: if only the year is known, write only the year."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not a time of the form 17:30.
  package static let invalidTime = DiagnosticDefinition(
    id: "data.invalid-time", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist keine Uhrzeit in der Form 17:30.",
      en: "“{key}” ({label}): “{value}” is not a time of the form 17:30."),
    fix: Bilingual(
      de: "Schreiben Sie Stunde und Minute mit je zwei Ziffern; in YAML in Anführungszeichen.",
      en: "Write hour and minute with two digits each; in quotation marks in YAML."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not a point in time of the form 2026-11-23T17:30.
  package static let invalidDateTime = DiagnosticDefinition(
    id: "data.invalid-date-time", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist kein Zeitpunkt in der Form 2026-11-23T17:30.",
      en: "“{key}” ({label}): “{value}” is not a point in time of the form 2026-11-23T17:30."),
    fix: Bilingual(
      de: "Schreiben Sie Datum, T und Uhrzeit; der Abstand zur Weltzeit (+01:00) darf folgen.",
      en: "Write date, T and time; the offset from universal time (+01:00) may follow."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is none of the possible values.
  package static let unknownValue = DiagnosticDefinition(
    id: "data.unknown-value", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist keiner der möglichen Werte.",
      en: "“{key}” ({label}): “{value}” is none of the possible values."),
    fix: Bilingual(
      de: "Wählen Sie einen von diesen: {known}.",
      en: "Choose one of these: {known}."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not a language tag.
  package static let invalidLanguageTag = DiagnosticDefinition(
    id: "data.invalid-language-tag", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist keine Sprachkennung.",
      en: "“{key}” ({label}): “{value}” is not a language tag."),
    fix: Bilingual(
      de: "Schreiben Sie zwei oder drei Buchstaben, zum Beispiel de, ar, uk; danach darf -Hans oder -BR folgen.",
      en: "Write two or three letters, for example de, ar, uk; -Hans or -BR may follow."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not a valid code.
  package static let invalidCode = DiagnosticDefinition(
    id: "data.invalid-code", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist kein gültiges Kürzel.",
      en: "“{key}” ({label}): “{value}” is not a valid code."),
    fix: Bilingual(
      de: "{help}",
      en: "{help}"),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” does not have the form required.
  package static let invalidForm = DiagnosticDefinition(
    id: "data.invalid-form", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« hat nicht die verlangte Form.",
      en: "“{key}” ({label}): “{value}” does not have the form required."),
    fix: Bilingual(
      de: "{help}",
      en: "{help}"),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) has {count} characters instead of {limit}.
  package static let wrongLength = DiagnosticDefinition(
    id: "data.wrong-length", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) hat {count} Zeichen statt {limit}.",
      en: "“{key}” ({label}) has {count} characters instead of {limit}."),
    fix: Bilingual(
      de: "Berichtigen Sie den Text auf genau {limit} Zeichen.",
      en: "Correct the text to exactly {limit} characters."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) has only {count} characters; at least {limit} are needed.
  package static let tooShort = DiagnosticDefinition(
    id: "data.too-short", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) hat nur {count} Zeichen; mindestens {limit} sind nötig.",
      en: "“{key}” ({label}) has only {count} characters; at least {limit} are needed."),
    fix: Bilingual(
      de: "Ergänzen Sie den Text.",
      en: "Complete the text."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) has {count} characters; at most {limit} are possible.
  package static let tooLong = DiagnosticDefinition(
    id: "data.too-long", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) hat {count} Zeichen; höchstens {limit} sind möglich.",
      en: "“{key}” ({label}) has {count} characters; at most {limit} are possible."),
    fix: Bilingual(
      de: "Kürzen Sie den Text.",
      en: "Shorten the text."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is less than {limit}.
  package static let tooSmall = DiagnosticDefinition(
    id: "data.too-small", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist kleiner als {limit}.",
      en: "“{key}” ({label}): “{value}” is less than {limit}."),
    fix: Bilingual(
      de: "Geben Sie mindestens {limit} an.",
      en: "Give at least {limit}."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is greater than {limit}.
  package static let tooGreat = DiagnosticDefinition(
    id: "data.too-great", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist größer als {limit}.",
      en: "“{key}” ({label}): “{value}” is greater than {limit}."),
    fix: Bilingual(
      de: "Geben Sie höchstens {limit} an.",
      en: "Give at most {limit}."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not greater than {limit}.
  package static let notAbove = DiagnosticDefinition(
    id: "data.not-above", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist nicht größer als {limit}.",
      en: "“{key}” ({label}): “{value}” is not greater than {limit}."),
    fix: Bilingual(
      de: "Geben Sie mehr als {limit} an.",
      en: "Give more than {limit}."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” is not less than {limit}.
  package static let notBelow = DiagnosticDefinition(
    id: "data.not-below", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« ist nicht kleiner als {limit}.",
      en: "“{key}” ({label}): “{value}” is not less than {limit}."),
    fix: Bilingual(
      de: "Geben Sie weniger als {limit} an.",
      en: "Give less than {limit}."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}) has more than {limit} digits.
  package static let tooManyDigits = DiagnosticDefinition(
    id: "data.too-many-digits", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}) hat mehr als {limit} Ziffern.",
      en: "“{key}” ({label}) has more than {limit} digits."),
    fix: Bilingual(
      de: "Berichtigen Sie die Zahl; ist sie ein Kennzeichen, gehört sie in ein Textfeld.",
      en: "Correct the number; if it is an identifier it belongs into a text field."),
    explanation: Bilingual(
      de:
        "Das Schema der Vorlage legt fest, welche Angaben es gibt, wie oft und in welcher Form; »vordruck schema "
        + "VORLAGE« zeigt es.",
      en:
        "The template's schema says which entries there are, how often and in which form; “vordruck schema "
        + "TEMPLATE” shows it."))

  /// “{key}” ({label}): “{value}” has more than {limit} fraction digits.
  package static let tooManyFractionDigits = DiagnosticDefinition(
    id: "data.too-many-fraction-digits", severity: .error,
    message: Bilingual(
      de: "»{key}« ({label}): »{value}« hat mehr als {limit} Nachkommastellen.",
      en: "“{key}” ({label}): “{value}” has more than {limit} fraction digits."),
    fix: Bilingual(
      de: "Runden Sie selbst; das Programm rundet nicht.",
      en: "Round it yourself; the program does not round."),
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

  /// “{key}” ({label}) contains {character}; the character is not in data type {class} of DIN 91379.
  package static let characterOutsideClass = DiagnosticDefinition(
    id: "data.character-outside-class", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) enthält {character}; das Zeichen gehört nicht zum Datentyp {class} der DIN 91379.",
      en: "“{key}” ({label}) contains {character}; the character is not in data type {class} of DIN 91379."),
    fix: Bilingual(
      de: "Vergleichen Sie mit dem Ausweis oder Register, und ersetzen Sie das Zeichen.",
      en: "Compare with the passport or register and replace the character."),
    explanation: Bilingual(
      de:
        "Registerbehörden arbeiten mit dem Zeichenvorrat der DIN 91379. Andere Zeichen kommen meist aus einer "
        + "falschen Codierung oder aus Textverarbeitung (Gedankenstrich, typografische Zeichen).",
      en:
        "Register authorities work with the characters of DIN 91379. Others mostly come from a wrong encoding or "
        + "from word processing (dashes, typographic characters)."))

  /// “{key}” ({label}) contains {character}; DIN 91379 keeps the character for old data only.
  package static let deprecatedCharacter = DiagnosticDefinition(
    id: "data.deprecated-character", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) enthält {character}; die DIN 91379 kennt das Zeichen nur noch für Altdaten.",
      en: "“{key}” ({label}) contains {character}; DIN 91379 keeps the character for old data only."),
    fix: Bilingual(
      de: "Verwenden Sie die heutige Schreibweise.",
      en: "Use the present spelling."),
    explanation: Bilingual(
      de:
        "Registerbehörden arbeiten mit dem Zeichenvorrat der DIN 91379. Andere Zeichen kommen meist aus einer "
        + "falschen Codierung oder aus Textverarbeitung (Gedankenstrich, typografische Zeichen).",
      en:
        "Register authorities work with the characters of DIN 91379. Others mostly come from a wrong encoding or "
        + "from word processing (dashes, typographic characters)."))

  /// “{key}” ({label}) is not in Unicode normalisation form C (from {character}); the normal form is printed.
  package static let notNormalized = DiagnosticDefinition(
    id: "data.not-normalized", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) ist nicht in der Unicode-Normalform C (ab {character}); gedruckt wird die Normalform.",
      en: "“{key}” ({label}) is not in Unicode normalisation form C (from {character}); the normal form is printed."),
    fix: Bilingual(
      de: "Speichern Sie den Text in Normalform C (zusammengesetzte Zeichen: ü statt u und Punkte).",
      en: "Store the text in form C (composed characters: ü instead of u and dots)."),
    explanation: Bilingual(
      de: "Derselbe Name in zwei Schreibweisen wird nicht gefunden. DIN 91379 verlangt Normalform C.",
      en: "The same name in two spellings is not found. DIN 91379 demands form C."))

  /// “{key}” ({label}) contains the control character {character} without its counterpart.
  package static let unbalancedDirection = DiagnosticDefinition(
    id: "data.unbalanced-direction", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) enthält das Steuerzeichen {character} ohne sein Gegenstück.",
      en: "“{key}” ({label}) contains the control character {character} without its counterpart."),
    fix: Bilingual(
      de: "Löschen Sie das Zeichen; die Schreibrichtung folgt aus der Sprache.",
      en: "Delete the character; the direction of writing follows from the language."),
    explanation: Bilingual(
      de: "Nicht geschlossene Richtungszeichen können den folgenden Text umstellen.",
      en: "Unclosed direction characters can reorder the text that follows."))

  /// “{key}” ({label}) contains {character}; this language writes {right}.
  package static let wrongLetter = DiagnosticDefinition(
    id: "data.wrong-letter", severity: .warning,
    message: Bilingual(
      de: "»{key}« ({label}) enthält {character}; in dieser Sprache wird {right} geschrieben.",
      en: "“{key}” ({label}) contains {character}; this language writes {right}."),
    fix: Bilingual(
      de: "Ersetzen Sie das Zeichen.",
      en: "Replace the character."),
    explanation: Bilingual(
      de:
        "Rumänisch schreibt ș und ț mit Komma, Persisch ی und ک; Verwechslungen kommen aus alten "
        + "Tastaturbelegungen.",
      en: "Romanian writes ș and ț with a comma, Persian ی and ک; confusions come from old keyboard layouts."))

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

  /// All of them.
  package static let all: [DiagnosticDefinition] = [
    unknownKey, wrongLevel, wrongRoot, missingKey, missingAlternative, exclusiveKeys, tooMany, tooFew,
    expectedList, unexpectedList, repeated, expectedObject, expectedValue, expectedText, nullInList, emptyValue,
    invalidDecimal, invalidInteger, invalidBoolean, invalidThreeState, invalidDate, impossibleDay,
    impossibleMonth, invalidPartialDate, invalidTime, invalidDateTime, unknownValue, invalidLanguageTag,
    invalidCode, invalidForm, wrongLength, tooShort, tooLong, tooSmall, tooGreat, notAbove, notBelow,
    tooManyDigits, tooManyFractionDigits, languageKey, duplicateLanguage, noLanguage, missingLang, attribute,
    strayText, foreignElement, characterOutsideClass, deprecatedCharacter, notNormalized, unbalancedDirection,
    wrongLetter, schemaViolation,
  ]
}
