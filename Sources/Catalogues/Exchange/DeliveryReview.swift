package import Diagnostics

/// What shows only when all texts of a delivery are seen together: one cause, however many texts it spoils.
package struct DeliveryReview {
  /// What several texts may have in common.
  private enum Fault: Hashable {
    case script(LetterRules.Script), letters, german, machine, encoding, question
    case override(Unicode.Scalar), invisible(Unicode.Scalar)
  }

  /// A text with a fault.
  private struct Case {
    let key: String
    let span: SourceSpan?
    let found: String
  }

  /// A few words in another script are names; from this number on most texts decide.
  private static let fewest = 3

  /// The language of the delivery.
  let language: String
  private var total = 0
  /// The texts of several words.
  private var sentences = 0
  private var order: [Fault] = []
  private var cases: [Fault: [Case]] = [:]

  /// Begins the review of a delivery.
  package init(language: String) { self.language = language }

  /// Looks at one text; `isNew` unless the catalogue has the very same already.
  ///
  /// - Parameter isIntended: Whether somebody answers for a text that is the same as in German.
  /// - Returns: Whether it may be taken over.
  package mutating func accepts(
    _ target: InlineText, of german: CatalogueFile.Unit, source: InlineText, isIntended: Bool, isNew: Bool,
    at span: SourceSpan?, log: inout DiagnosticLog
  ) -> Bool {
    total += 1
    func remember(_ fault: Fault, _ found: String = "") {
      if cases[fault] == nil { order.append(fault) }
      cases[fault, default: []].append(Case(key: german.key, span: span, found: found))
    }
    let isSentence = language != "de" && !language.hasPrefix("de-") && Self.isSentence(source.words)
    if isSentence { sentences += 1 }
    guard isNew else { return true }
    if isSentence, !isIntended, target.words.lowercased() == source.words.lowercased() {
      remember(.german)
      return false
    }
    let letters = TranslationCheck.letters(target, of: german, language: language, at: span, log: &log)
    if let script = letters.script { remember(.script(script)) }
    if !letters.foreign.isEmpty { remember(.letters, letters.foreign.joined()) }
    for finding in DamageRules.findings(in: target.words, german: source.words, language: language) {
      switch finding {
      case .encoding(let found): remember(.encoding, found)
      case .question(let word): remember(.question, word)
      case .override(let scalar): remember(.override(scalar), TranslationCheck.codePoint(scalar))
      case .invisible(let scalar): remember(.invisible(scalar), TranslationCheck.codePoint(scalar))
      case .markup(let found):
        log.report(
          Diagnostic(
            CatalogueDiagnostics.markupAsText, at: span, ["key": .name(german.key), "found": .name(found)]))
      }
    }
    if !german.isPattern { reportRepeatedPlaces(target, source, german.key, span, &log) }
    return true
  }

  /// Remembers a machine's text that has come back as a person's without a word being changed.
  mutating func noteMachineText(_ key: String, at span: SourceSpan?) {
    if cases[.machine] == nil { order.append(.machine) }
    cases[.machine, default: []].append(Case(key: key, span: span, found: ""))
  }

  /// Reports what the texts have in common, once for each cause.
  package func report(to log: inout DiagnosticLog) {
    for fault in order {
      guard let cases = cases[fault], let first = cases.first else { continue }
      var arguments: [String: DiagnosticArgument] = [
        "count": .number(cases.count), "total": .number(total), "key": .name(first.key), "found": .name(first.found),
        "language": .name(language),
      ]
      func finding(_ definition: DiagnosticDefinition) -> Diagnostic {
        Diagnostic(definition, at: first.span, arguments)
      }
      switch fault {
      case .letters:
        guard isMost(cases) else {
          for each in cases {
            for letter in each.found {
              TranslationCheck.reportForeign(String(letter), each.key, language, at: each.span, &log)
            }
          }
          continue
        }
        let found = cases.flatMap(\.found).reduce(into: [Character]()) { if !$0.contains($1) { $0.append($1) } }
        arguments["found"] = .name(found.map(String.init).joined(separator: " "))
        log.report(finding(CatalogueDiagnostics.foreignLetters))
      case .script(let script):
        guard isMost(cases) else {
          for each in cases { TranslationCheck.reportScript(script, each.key, language, at: each.span, &log) }
          continue
        }
        arguments["script"] = .name(script.rawValue)
        log.report(finding(CatalogueDiagnostics.wrongLanguage))
      case .german:
        var finding = finding(CatalogueDiagnostics.stillGerman)
        if cases.count >= Self.fewest, cases.count == sentences { finding.severity = .error }
        log.report(finding)
      case .machine: log.report(finding(CatalogueDiagnostics.stillMachine))
      case .encoding: log.report(finding(CatalogueDiagnostics.brokenEncoding))
      case .question: log.report(finding(CatalogueDiagnostics.lostLetters))
      case .override: log.report(finding(CatalogueDiagnostics.directionOverride))
      case .invisible: log.report(finding(CatalogueDiagnostics.invisibleCharacter))
      }
    }
  }

  /// Whether so many texts have a fault that the file is in another language.
  private func isMost(_ cases: [Case]) -> Bool { cases.count >= Self.fewest && cases.count * 2 > total }

  private func reportRepeatedPlaces(
    _ target: InlineText, _ source: InlineText, _ key: String, _ span: SourceSpan?, _ log: inout DiagnosticLog
  ) {
    func places(_ text: InlineText) -> [String] {
      text.pieces.compactMap { if case .place(let code) = $0 { code.argument } else { nil } }
    }
    let wanted = places(source)
    let found = places(target)
    for name in wanted.reduce(into: [String](), { if !$0.contains($1) { $0.append($1) } }) {
      guard found.count(where: { $0 == name }) > wanted.count(where: { $0 == name }) else { continue }
      log.report(
        Diagnostic(
          CatalogueDiagnostics.repeatedPlace, at: span, ["key": .name(key), "place": .name("{\(name)}")]))
    }
  }

  /// Whether there are two words or more: a single one may be the same in both languages.
  private static func isSentence(_ words: String) -> Bool {
    words.split { !$0.isLetter }.count { $0.count > 1 } > 1
  }
}
