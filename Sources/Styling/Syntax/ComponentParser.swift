import Diagnostics

/// Builds component values from tokens (CSS Syntax 3 §5.4.7–5.4.9); what is not closed ends with the text.
struct ComponentParser {
  /// Nesting beyond this is no style sheet anybody wrote.
  private static let depthLimit = 64

  private let text: StyleText
  private let lexemes: [Lexeme]
  private var position = 0
  private var log = DiagnosticLog()

  private init(_ text: StyleText, lexemes: [Lexeme]) {
    self.text = text
    self.lexemes = lexemes
  }

  /// All component values of a text.
  static func parse(_ text: StyleText, log: inout DiagnosticLog) -> [Component] {
    let (lexemes, unclosedComment) = Tokenizer.tokenize(text.bytes)
    var parser = ComponentParser(text, lexemes: lexemes)
    let components = parser.components(until: nil, openedAt: 0..<0, depth: 0)
    log.append(parser.log)
    if let start = unclosedComment {
      log.report(.unclosed("/*", at: text.span(start..<start + 2)))
    }
    return components
  }

  private mutating func components(until closing: Token?, openedAt opening: Range<Int32>, depth: Int) -> [Component] {
    var components: [Component] = []
    while position < lexemes.count {
      let lexeme = lexemes[position]
      position += 1
      if lexeme.token == closing { return components }
      guard let end = lexeme.token.closing else {
        report(lexeme)
        components.append(Component(kind: .token(lexeme.token), range: lexeme.range))
        continue
      }
      guard depth < ComponentParser.depthLimit else {
        log.report(Diagnostic(StylingDiagnostics.tooDeep, at: text.span(lexeme.range)))
        skipBlock(until: end)
        continue
      }
      let contents = self.components(until: end, openedAt: lexeme.range, depth: depth + 1)
      let last = lexemes[position - 1].range.upperBound
      let kind: Component.Kind =
        if case .function(let name) = lexeme.token { .function(name, contents) } else { .block(lexeme.token, contents) }
      components.append(Component(kind: kind, range: lexeme.range.lowerBound..<last))
    }
    if closing != nil { log.report(.unclosed(text.excerpt(opening), at: text.span(opening))) }
    return components
  }

  /// Passes over a block that is nested too deeply, without recursion.
  private mutating func skipBlock(until closing: Token) {
    var pending = [closing]
    while position < lexemes.count, let expected = pending.last {
      let token = lexemes[position].token
      position += 1
      if token == expected { pending.removeLast() } else if let inner = token.closing { pending.append(inner) }
    }
  }

  private mutating func report(_ lexeme: Lexeme) {
    switch lexeme.token {
    case .badString:
      log.report(.unclosed(text.excerpt(lexeme.range), at: text.span(lexeme.range)))
    case .badURL:
      log.report(.syntax(text.excerpt(lexeme.range), at: text.span(lexeme.range)))
    default: break
    }
  }
}
