import Diagnostics

/// Media queries (Media Queries 4 §2): the medium is always print, and features are not known.
enum MediaQuery {
  /// Whether a comma-separated list includes print; the empty list does.
  static func appliesToPrint(_ components: [Component], in text: StyleText, log: inout DiagnosticLog) -> Bool {
    let components = components.trimmed
    guard !components.isEmpty else { return true }
    var applies = false
    for query in components.split(separator: .comma) {
      let query = query.trimmed
      if let answer = answer(query) {
        applies = applies || answer
      } else {
        let range = query.byteRange(or: components.byteRange().lowerBound)
        log.report(
          Diagnostic(StylingDiagnostics.unknownMedia, at: text.span(range), ["query": .name(text.excerpt(range))]))
      }
    }
    return applies
  }

  /// Nil when the query asks for something unknown.
  private static func answer(_ query: [Component]) -> Bool? {
    let words = query.filter { !$0.isWhitespace }.map { $0.ident?.asciiLowercased }
    var rest = words[...]
    var isNegated = false
    if rest.first == "not" || rest.first == "only" {
      isNegated = rest.first == "not"
      rest = rest.dropFirst()
    }
    guard rest.count == 1, let medium = rest.first ?? nil else { return nil }
    switch medium {
    case "all", "print": return !isNegated
    case "screen", "speech", "tty", "tv", "projection", "handheld", "braille", "embossed", "aural": return isNegated
    default: return nil
    }
  }
}
