package import Diagnostics

/// What can be seen of a translation without knowing its language: its letters and its length.
package enum TranslationCheck {
  /// Reports wrong letters and texts that are longer than their place.
  package static func check(
    _ target: InlineText, of german: CatalogueFile.Unit, language: String, at span: SourceSpan?,
    log: inout DiagnosticLog
  ) {
    let key = DiagnosticArgument.name(german.key)
    let tag = DiagnosticArgument.name(language)
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
      case .script(let script):
        log.report(
          Diagnostic(
            CatalogueDiagnostics.wrongScript, at: span,
            ["key": key, "language": tag, "script": .name(script.rawValue)]))
      }
    }
    if let maximum = german.maximumLength, target.length > maximum {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.tooLong, at: span,
          ["key": key, "language": tag, "length": .number(target.length), "maximum": .number(maximum)]))
    }
  }

  private static func codePoint(_ text: String) -> String { text.unicodeScalars.first.map(codePoint) ?? "" }

  /// A character as Unicode writes its number, `U+0001`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
