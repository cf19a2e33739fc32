import Diagnostics
import Geometry

/// Media queries (Media Queries 4 §2, §3): the medium is always print.
enum MediaQuery {
  /// What a comma-separated list asks of the page; nil when it includes every page, `never` when none.
  static func condition(
    _ components: [Component], in text: StyleText, log: inout DiagnosticLog
  ) -> MediaCondition? {
    let components = components.trimmed
    guard !components.isEmpty else { return nil }
    var answers: [MediaCondition] = []
    for query in components.split(separator: .comma) {
      let query = query.trimmed
      if let answer = answer(query) {
        answers.append(answer)
      } else {
        let range = query.byteRange(or: components.byteRange().lowerBound)
        log.report(
          Diagnostic(StylingDiagnostics.unknownMedia, at: text.span(range), ["query": .name(text.excerpt(range))]))
      }
    }
    if answers.contains(.always) { return nil }
    answers.removeAll { $0 == .never }
    return answers.isEmpty ? .never : .any(answers)
  }

  /// Whether a list can hold for print at all.
  static func mayApply(_ components: [Component], in text: StyleText, log: inout DiagnosticLog) -> Bool {
    condition(components, in: text, log: &log) != .never
  }

  /// Nil when the query asks for something unknown.
  private static func answer(_ query: [Component]) -> MediaCondition? {
    var reader = ValueReader(query)
    if reader.upcoming?.ident == nil || reader.components.count > 1 && reader.isNotBeforeBlock {
      return condition(&reader, allowsOr: true).flatMap { reader.isAtEnd ? $0 : nil }
    }
    let isNegated = reader.keyword("not")
    if !isNegated { _ = reader.keyword("only") }
    guard let medium = reader.ident()?.asciiLowercased else { return nil }
    var result: MediaCondition
    switch medium {
    case "all", "print": result = .always
    case "screen", "speech", "tty", "tv", "projection", "handheld", "braille", "embossed", "aural": result = .never
    default: return nil
    }
    if reader.keyword("and") {
      guard let rest = condition(&reader, allowsOr: false) else { return nil }
      result = result == .never ? .never : rest
    }
    guard reader.isAtEnd else { return nil }
    guard isNegated else { return result }
    return result == .never ? .always : result == .always ? .never : .not(result)
  }

  /// §3 `<media-condition>`.
  private static func condition(_ reader: inout ValueReader, allowsOr: Bool) -> MediaCondition? {
    if reader.keyword("not") { return operand(&reader).map { .not($0) } }
    guard let first = operand(&reader) else { return nil }
    var conditions = [first]
    let word = reader.upcoming?.ident?.asciiLowercased
    guard word == "and" || word == "or" && allowsOr, let word else { return first }
    while reader.keyword(word) {
      guard let next = operand(&reader) else { return nil }
      conditions.append(next)
    }
    return word == "and" ? .all(conditions) : .any(conditions)
  }

  private static func operand(_ reader: inout ValueReader) -> MediaCondition? {
    guard let contents = reader.upcoming?.block(.leftParen) else { return nil }
    reader.advance()
    var inner = ValueReader(contents.trimmed)
    if inner.upcoming?.block(.leftParen) != nil || inner.isNotBeforeBlock {
      return condition(&inner, allowsOr: true).flatMap { inner.isAtEnd ? $0 : nil }
    }
    return MediaFeature.condition(contents.trimmed)
  }
}

extension ValueReader {
  /// Whether `not` and a block in brackets come next.
  fileprivate var isNotBeforeBlock: Bool {
    var ahead = self
    return ahead.keyword("not") && ahead.upcoming?.block(.leftParen) != nil
  }
}
