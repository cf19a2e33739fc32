package import Diagnostics

/// The findings of this room: those about its own settings, and one for each rule.
package enum ProofreadingDiagnostics {
  /// A settings file says something that is not understood.
  package static let settings = DiagnosticDefinition(
    id: "proof.settings", severity: .error,
    message: Bilingual(
      de: "Die Angabe „{key}“ in den Einstellungen der Textprüfung ist nicht bekannt.",
      en: "The settings of the text checks do not know “{key}”."),
    fix: Bilingual(
      de: "Schreiben Sie die Angabe wie in Proofreading/leicht.yaml und Proofreading/words.yaml.",
      en: "Write it as in Proofreading/leicht.yaml and Proofreading/words.yaml."),
    explanation: Bilingual(
      de: "Eine Einstellungsdatei hat title, extends, rules (Regel: severity und Zahlen) und lists (Wortlisten). "
        + "Schweregrade sind error, warning, note und off.",
      en: "A settings file has title, extends, rules (rule: severity and numbers) and lists (word lists). "
        + "Severities are error, warning, note and off."))

  /// A profile that does not exist.
  package static let unknownProfile = DiagnosticDefinition(
    id: "proof.unknown-profile", severity: .error,
    message: Bilingual(
      de: "Das Prüfprofil „{name}“ gibt es nicht.", en: "There is no profile “{name}” of text checks."),
    fix: Bilingual(de: "Vorhanden sind: {available}.", en: "Available are: {available}."),
    explanation: Bilingual(
      de: "Ein Profil ist eine Datei Proofreading/NAME.yaml der Installation oder der Behörde.",
      en: "A profile is a file Proofreading/NAME.yaml of the installation or of the office."))

  /// The German dictionary is not installed.
  package static let noDictionary = DiagnosticDefinition(
    id: "proof.no-dictionary", severity: .warning,
    message: Bilingual(
      de: "Das deutsche Wörterbuch fehlt ({path}); Wortformen werden nur an Endungen und Listen erkannt.",
      en: "The German dictionary is missing ({path}); word forms are known by endings and lists alone."),
    fix: Bilingual(
      de:
        "Installieren Sie das Paket hunspell-de-de, oder legen Sie de_DE.aff und de_DE.dic nach Resources/Dictionaries.",
      en: "Install the package hunspell-de-de, or put de_DE.aff and de_DE.dic into Resources/Dictionaries."),
    explanation: Bilingual(
      de: "Das Wörterbuch trennt zusammengesetzte Wörter und erkennt Verbformen. Auf das PDF hat es keinen Einfluss.",
      en: "The dictionary splits compounds and knows forms of verbs. It has no influence on the PDF."))

  /// A template that names no profile.
  package static let noProfile = DiagnosticDefinition(
    id: "proof.no-profile", severity: .warning,
    message: Bilingual(
      de: "Die Vorlage „{name}“ nennt kein Prüfprofil; geprüft wurde nichts.",
      en: "The template “{name}” names no profile of text checks; nothing was checked."),
    fix: Bilingual(
      de:
        "Geben Sie --profile leicht an, oder schreiben Sie <meta name=\"proofreading\" content=\"leicht\"/> in ihren Kopf.",
      en: "Pass --profile leicht, or write <meta name=\"proofreading\" content=\"leicht\"/> into its head."),
    explanation: Bilingual(
      de:
        "Mit der Angabe im Kopf prüft auch render: als Warnungen. check und lint behandeln Fehler des Profils als Fehler.",
      en:
        "With the line in its head render checks, too: as warnings. check and lint take errors of the profile as errors."
    ))

  /// A text in another language than German.
  package static let notGerman = DiagnosticDefinition(
    id: "proof.not-german", severity: .note,
    message: Bilingual(
      de: "Die Texte in der Sprache „{language}“ werden nicht geprüft.",
      en: "The texts in the language “{language}” are not checked."),
    fix: Bilingual(
      de: "Lassen Sie die Texte von jemandem lesen, der die Sprache spricht.",
      en: "Have the texts read by somebody who speaks the language."),
    explanation: Bilingual(
      de: "Die Regeln kennen nur Deutsch (de, de-simple, de-x-ls).",
      en: "The rules know German only (de, de-simple, de-x-ls)."))

  /// A file without any words to check.
  package static let noText = DiagnosticDefinition(
    id: "proof.no-text", severity: .warning,
    message: Bilingual(de: "„{name}“ hat keinen Text, der geprüft werden kann.", en: "“{name}” has no text to check."),
    fix: Bilingual(
      de: "Prüfen Sie, ob es die richtige Datei ist, und ob ihr Text als Deutsch ausgezeichnet ist.",
      en: "See whether it is the right file, and whether its text is marked as German."),
    explanation: Bilingual(
      de: "Ein leeres Ergebnis soll niemand für ein gutes halten.",
      en: "Nobody shall take an empty result for a good one."))

  /// All findings of this room.
  package static let all: [DiagnosticDefinition] =
    [settings, unknownProfile, noDictionary, noProfile, notGerman, noText] + ProofRules.all.map(\.definition)
}
