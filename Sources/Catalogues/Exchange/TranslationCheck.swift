package import Diagnostics

/// What can be seen of a translation without knowing its language: its letters and its length.
package enum TranslationCheck {
  /// Reports wrong letters, another script, and texts that are longer than their place.
  package static func check(
    _ target: InlineText, of german: CatalogueFile.Unit, language: String, at span: SourceSpan?,
    log: inout DiagnosticLog
  ) {
    if let script = letters(target, of: german, language: language, at: span, log: &log) {
      reportScript(script, german.key, language, at: span, &log)
    }
  }

  /// Reports wrong letters and lengths; the script of a text that is in another one is handed back.
  static func letters(
    _ target: InlineText, of german: CatalogueFile.Unit, language: String, at span: SourceSpan?,
    log: inout DiagnosticLog
  ) -> LetterRules.Script? {
    let key = DiagnosticArgument.name(german.key)
    let tag = DiagnosticArgument.name(language)
    var other: LetterRules.Script?
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
      case .foreign(let found):
        log.report(
          Diagnostic(
            CatalogueDiagnostics.foreignLetter, at: span,
            ["key": key, "language": tag, "found": .name("\(found) (\(codePoint(found)))")]))
      case .mixed(let word):
        log.report(
          Diagnostic(
            CatalogueDiagnostics.mixedAlphabets, at: span, ["key": key, "language": tag, "word": .name(word)]))
      case .script(let script): other = script
      }
    }
    if let maximum = german.maximumLength, target.length > maximum {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.tooLong, at: span,
          ["key": key, "language": tag, "length": .number(target.length), "maximum": .number(maximum)]))
    }
    return other
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
