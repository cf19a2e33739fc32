package import Diagnostics

/// What can be seen of a translation without knowing its language: its letters and its length.
package enum TranslationCheck {
  /// Reports wrong letters, another script, and texts that are longer than their place.
  package static func check(
    _ target: InlineText, of german: CatalogueFile.Unit, language: String, at span: SourceSpan?,
    log: inout DiagnosticLog
  ) {
    let found = letters(target, of: german, language: language, at: span, log: &log)
    if let script = found.script { reportScript(script, german.key, language, at: span, &log) }
    for letter in found.foreign { reportForeign(letter, german.key, language, at: span, &log) }
  }

  /// Reports look-alikes and lengths; what may show another language is handed back: the script, and letters that the
  /// language does not have.
  static func letters(
    _ target: InlineText, of german: CatalogueFile.Unit, language: String, at span: SourceSpan?,
    log: inout DiagnosticLog
  ) -> (script: LetterRules.Script?, foreign: [String]) {
    let key = DiagnosticArgument.name(german.key)
    let tag = DiagnosticArgument.name(language)
    var script: LetterRules.Script?
    var foreign: [String] = []
    for finding in LetterRules.findings(in: target.words, german: german.source.words, language: language) {
      switch finding {
      case .letter(let found, let right):
        log.report(
          Diagnostic(
            CatalogueDiagnostics.wrongLetter, at: span,
            [
              "key": key, "language": tag, "found": .name("\(found) (\(codePoint(found)))"),
              "right": .name(right),
            ]))
      case .foreign(let found): foreign.append(found)
      case .mixed(let word):
        log.report(
          Diagnostic(
            CatalogueDiagnostics.mixedAlphabets, at: span, ["key": key, "language": tag, "word": .name(word)]))
      case .script(let found): script = found
      }
    }
    if let maximum = german.maximumLength, target.length > maximum {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.tooLong, at: span,
          ["key": key, "language": tag, "length": .number(target.length), "maximum": .number(maximum)]))
    }
    return (script, foreign)
  }

  static func reportForeign(
    _ letter: String, _ key: String, _ language: String, at span: SourceSpan?, _ log: inout DiagnosticLog
  ) {
    log.report(
      Diagnostic(
        CatalogueDiagnostics.foreignLetter, at: span,
        [
          "key": .name(key), "language": .name(language), "found": .name("\(letter) (\(codePoint(letter)))"),
        ]))
  }

  static func reportScript(
    _ script: LetterRules.Script, _ key: String, _ language: String, at span: SourceSpan?, _ log: inout DiagnosticLog
  ) {
    log.report(
      Diagnostic(
        CatalogueDiagnostics.wrongScript, at: span,
        ["key": .name(key), "language": .name(language), "script": .name(script.rawValue)]))
  }

  private static func codePoint(_ text: String) -> String { text.unicodeScalars.first.map(codePoint) ?? "" }

  /// A character as Unicode writes its number, `U+0001`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
