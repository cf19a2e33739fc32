package import Diagnostics

extension FieldDiagnostics {
  /// What concerns single values.
  static let values: [DiagnosticDefinition] = [
    emptyValue, invalidDecimal, invalidInteger, invalidBoolean, invalidThreeState, invalidDate, impossibleDay,
    impossibleMonth, invalidPartialDate, invalidTime, invalidDateTime, unknownValue, invalidLanguageTag,
    invalidCode, invalidForm, wrongLength, tooShort, tooLong, tooSmall, tooGreat, notAbove, notBelow,
    tooManyDigits, tooManyFractionDigits,
  ]

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
      de: "Schreiben Sie yes, no oder unanswered, in einer Tabelle auch ja oder nein; null oder eine leere Zelle "
        + "heißt: nicht beantwortet.",
      en: "Write yes, no or unanswered, in a table also ja or nein; null or an empty cell means not answered."),
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
      de: "Schreiben Sie Jahr-Monat-Tag mit vier, zwei und zwei Ziffern, in einer Tabelle auch 31.12.2026; den Tag "
        + "muss es geben.",
      en: "Write year-month-day with four, two and two digits, in a table also 31.12.2026; the day must exist."),
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
}
