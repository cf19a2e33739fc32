package import Diagnostics

/// The findings about letters and lengths of translations.
extension CatalogueDiagnostics {
  /// A look-alike of the right letter.
  package static let wrongLetter = DiagnosticDefinition(
    id: "catalogue.wrong-letter", severity: .warning,
    message: Bilingual(
      de: "Im Text „{key}“ ({language}) steht {found}; diese Sprache schreibt {right}.",
      en: "The text “{key}” ({language}) has {found}; this language writes {right}."),
    fix: Bilingual(de: "Ersetzen Sie das Zeichen.", en: "Replace the character."),
    explanation: Bilingual(
      de:
        "Rumänisch schreibt ș und ț mit Komma, nicht mit Cedille; Persisch, Dari und Sorani ی und ک, nicht die arabischen ي und ك. Am Schirm fällt der Unterschied kaum auf, beim Suchen und Vorlesen schon.",
      en:
        "Romanian writes ș and ț with a comma, not a cedilla; Persian, Dari and Sorani ی and ک, not the Arabic ي and ك. On the screen the difference is hard to see; searching and reading aloud fail."
    ))

  /// A letter of a neighbouring language.
  package static let foreignLetter = DiagnosticDefinition(
    id: "catalogue.foreign-letter", severity: .warning,
    message: Bilingual(
      de: "Im Text „{key}“ steht {found}; diesen Buchstaben hat die Sprache „{language}“ nicht.",
      en: "The text “{key}” has {found}, a letter that the language “{language}” does not have."),
    fix: Bilingual(
      de: "Prüfen Sie, ob der Text in der richtigen Sprache geschrieben ist.",
      en: "See whether the text is written in the right language."),
    explanation: Bilingual(
      de: "Ein ы im Ukrainischen oder ein і im Russischen zeigt, dass Sprachen verwechselt wurden.",
      en: "An ы in Ukrainian or an і in Russian shows that languages were mixed up."))

  /// Two alphabets in one word.
  package static let mixedAlphabets = DiagnosticDefinition(
    id: "catalogue.mixed-alphabets", severity: .warning,
    message: Bilingual(
      de: "Im Text „{key}“ ({language}) mischt das Wort „{word}“ Buchstaben zweier Alphabete.",
      en: "In the text “{key}” ({language}) the word “{word}” mixes letters of two alphabets."),
    fix: Bilingual(
      de: "Schreiben Sie das Wort ganz in einem Alphabet neu.", en: "Write the whole word anew in one alphabet."),
    explanation: Bilingual(
      de: "Lateinische und kyrillische Buchstaben sehen gleich aus; Vorleseprogramme lesen sie verschieden.",
      en: "Latin and Cyrillic letters look alike; screen readers read them differently."))

  /// A text in the alphabet of another language.
  package static let wrongScript = DiagnosticDefinition(
    id: "catalogue.wrong-script", severity: .warning,
    message: Bilingual(
      de: "Der Text „{key}“ hat keinen Buchstaben der Sprache „{language}“ (Schrift: {script}).",
      en: "The text “{key}” has no letter of the language “{language}” (script: {script})."),
    fix: Bilingual(
      de: "Prüfen Sie Sprache und Schrift: ku ist Kurmanji in lateinischer, ckb Sorani in arabischer Schrift.",
      en: "Check language and script: ku is Kurmanji in Latin letters, ckb Sorani in Arabic ones."),
    explanation: Bilingual(
      de: "Sprache und Schrift werden zusammen gewählt; wer die eine Schrift liest, liest oft die andere nicht.",
      en: "Language and script are chosen together; readers of one script often do not read the other."))

  /// A text that is longer than its place.
  package static let tooLong = DiagnosticDefinition(
    id: "catalogue.too-long", severity: .warning,
    message: Bilingual(
      de: "Der Text „{key}“ ({language}) hat {length} Zeichen; Platz ist für {maximum}.",
      en: "The text “{key}” ({language}) has {length} characters; there is room for {maximum}."),
    fix: Bilingual(de: "Kürzen Sie die Übersetzung.", en: "Shorten the translation."),
    explanation: Bilingual(
      de: "Die größte Länge steht als slr:sizeRestriction am deutschen Text in de.xlf.",
      en: "The greatest length stands as slr:sizeRestriction at the German text in de.xlf."))

  /// The findings about letters and lengths.
  static let letters: [DiagnosticDefinition] = [wrongLetter, foreignLetter, mixedAlphabets, wrongScript, tooLong]
}
