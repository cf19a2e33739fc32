import Diagnostics

/// Words for the errors of libyaml, which speaks English and of tokens.
enum YAMLProblem {
  /// What is wrong and what to do, from the library's message and the byte at its place.
  static func words(problem: String, context: String, byte: UInt8?) -> (reason: Bilingual, advice: Bilingual) {
    if byte == 0x09 || problem.contains("tab character") { return tab }
    if context.contains("quoted scalar") { return quotation(problem) }
    switch problem {
    case "found character that cannot start any token": return reserved
    case "mapping values are not allowed in this context": return colon
    case "could not find expected ':'": return missingColon
    case "did not find expected key", "did not find expected '-' indicator": return indentation
    case "block sequence entries are not allowed in this context": return dash
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": return bracket
    case "control characters are not allowed": return control
    default:
      return (
        Bilingual(de: "die YAML-Bibliothek meldet „\(problem)“.", en: "the YAML library says \"\(problem)\"."),
        Bilingual(de: "Berichtigen Sie diese Zeile oder die davor.", en: "Correct this line or the one before.")
      )
    }
  }

  private typealias Words = (reason: Bilingual, advice: Bilingual)

  private static let tab: Words = (
    Bilingual(de: "Tabulatoren rücken nicht ein.", en: "tabs do not indent."),
    Bilingual(de: "Rücken Sie mit Leerzeichen ein.", en: "Indent with blanks.")
  )
  private static let reserved: Words = (
    Bilingual(de: "mit diesem Zeichen kann kein Wert beginnen.", en: "no value can begin with this character."),
    Bilingual(de: "Setzen Sie den Wert in Anführungszeichen.", en: "Put the value into quotation marks.")
  )
  private static let colon: Words = (
    Bilingual(
      de: "hier steht ein zweiter Doppelpunkt in der Zeile, oder die Einrückung ist falsch.",
      en: "there is a second colon on the line, or the indentation is wrong."),
    Bilingual(
      de: "Setzen Sie den Text in Anführungszeichen, oder rücken Sie den Schlüssel so weit ein wie seine Geschwister.",
      en: "Put the text into quotation marks, or indent the key as far as its siblings.")
  )
  private static let missingColon: Words = (
    Bilingual(de: "nach dem Schlüssel fehlt der Doppelpunkt.", en: "the colon after the key is missing."),
    Bilingual(
      de:
        "Schreiben Sie schlüssel: Wert, mit Leerzeichen nach dem Doppelpunkt; Text über mehrere Zeilen beginnt mit |.",
      en: "Write key: value, with a blank after the colon; text over several lines begins with |.")
  )
  private static let indentation: Words = (
    Bilingual(de: "die Einrückung passt nicht.", en: "the indentation does not fit."),
    Bilingual(
      de: "Rücken Sie Schlüssel derselben Ebene gleich weit ein; Text nach einem Anführungszeichen gehört mit hinein.",
      en: "Indent keys of the same level equally; text after a quotation mark belongs inside it.")
  )
  private static let dash: Words = (
    Bilingual(de: "hier kann kein Listeneintrag beginnen.", en: "no list entry can begin here."),
    Bilingual(
      de: "Beginnen Sie die Liste in einer neuen Zeile unter ihrem Schlüssel.",
      en: "Begin the list on a new line below its key.")
  )
  private static let bracket: Words = (
    Bilingual(
      de: "in der Klammer fehlt ein Komma oder die schließende Klammer.",
      en: "a comma or the closing bracket is missing."),
    Bilingual(
      de: "Ergänzen Sie Komma oder Klammer; Texte mit Komma oder Klammern stehen in Anführungszeichen.",
      en: "Add comma or bracket; texts with commas or brackets stand in quotation marks.")
  )
  private static let control: Words = (
    Bilingual(de: "hier steht ein Steuerzeichen.", en: "there is a control character."),
    Bilingual(de: "Löschen Sie das Zeichen.", en: "Delete the character.")
  )

  private static func quotation(_ problem: String) -> Words {
    if problem.contains("escape") {
      return (
        Bilingual(
          de: "die Zeichenfolge nach dem umgekehrten Schrägstrich hat keine Bedeutung.",
          en: "the sequence after the backslash has no meaning."),
        Bilingual(
          de: "Schreiben Sie \\\\, oder nehmen Sie einfache Anführungszeichen.",
          en: "Write \\\\, or use single quotation marks.")
      )
    }
    return (
      Bilingual(de: "der Text hat kein schließendes Anführungszeichen.", en: "the text has no closing quotation mark."),
      Bilingual(
        de: "Ergänzen Sie das Anführungszeichen; im Text wird ' verdoppelt und \" als \\\" geschrieben.",
        en: "Add the quotation mark; inside a text ' is doubled and \" is written \\\".")
    )
  }
}
