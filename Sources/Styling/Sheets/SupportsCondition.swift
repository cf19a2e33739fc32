import Diagnostics

/// `@supports` (CSS Conditional Rules 3 §2): answered where it stands, from what this module reads.
struct SupportsCondition {
  let text: StyleText

  /// Whether a condition holds; nil when it is no condition.
  func holds(_ components: [Component]) -> Bool? {
    var reader = ValueReader(components.trimmed)
    return condition(&reader).flatMap { reader.isAtEnd ? $0 : nil }
  }

  private func condition(_ reader: inout ValueReader) -> Bool? {
    if reader.keyword("not") { return operand(&reader).map { !$0 } }
    guard var result = operand(&reader) else { return nil }
    guard let word = reader.upcoming?.ident?.asciiLowercased, word == "and" || word == "or" else { return result }
    while reader.keyword(word) {
      guard let next = operand(&reader) else { return nil }
      result = word == "and" ? result && next : result || next
    }
    return result
  }

  private func operand(_ reader: inout ValueReader) -> Bool? {
    guard let component = reader.upcoming else { return nil }
    switch component.kind {
    case .block(.leftParen, let contents):
      reader.advance()
      return declaration(contents) ?? holds(contents) ?? false
    case .function(let name, let arguments):
      reader.advance()
      var silent = DiagnosticLog()
      // Unknown functions are not supported, which is no error (§2, `<general-enclosed>`).
      return name.asciiLowercased == "selector"
        && SelectorParser.parse(arguments.trimmed, in: text, log: &silent) != nil
    default: return nil
    }
  }

  /// Whether `property: value` is understood; nil when the contents are no declaration.
  private func declaration(_ contents: [Component]) -> Bool? {
    let contents = contents.trimmed
    guard let name = contents.first?.ident, contents.dropFirst().first(where: { !$0.isWhitespace })?.token == .colon
    else { return nil }
    if name.hasPrefix("--") { return true }
    var silent = DiagnosticLog()
    let found = DeclarationParser(text: text).block(contents, log: &silent)
    return !(found.block.normal + found.block.important).isEmpty
  }
}
