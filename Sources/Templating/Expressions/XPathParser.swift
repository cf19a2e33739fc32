import Markup

/// Reads an XPath 1.0 expression into a syntax tree (recursive descent over the grammar of §2 and §3).
struct XPathParser {
  private let tokens: [XPathToken]
  private var index = 0
  private var depth = 0
  private static let depthLimit = 100
  private static let tokenLimit = 1000

  private init(_ tokens: [XPathToken]) { self.tokens = tokens }

  /// The tree of an expression.
  static func parse(_ text: String) throws(XPathSyntaxError) -> XPathSyntax {
    if let mistake = XPathMistake.find(in: text) { throw .init(.mistake(mistake), at: mistake.range) }
    var parser = XPathParser(try XPathLexer.tokens(text))
    // Operators of one level nest to the left: length is depth, and depth is stack.
    guard parser.tokens.count <= tokenLimit else { throw .init(.tooLong, at: parser.tokens[tokenLimit].range) }
    if parser.token.kind == .end { throw .init(.empty, at: 0..<text.utf8.count) }
    let syntax = try parser.parseBinary(0)
    guard parser.token.kind == .end else { throw .init(.unexpectedAfterExpression, at: parser.token.range) }
    return syntax
  }

  private var token: XPathToken { tokens[index] }

  private mutating func take() -> XPathToken {
    let token = tokens[index]
    if index + 1 < tokens.count { index += 1 }
    return token
  }

  private mutating func take(_ kind: XPathToken.Kind) -> Bool {
    guard token.kind == kind else { return false }
    _ = take()
    return true
  }

  /// The operators by rising strength (§3.3 to §3.5); all bind to the left.
  private static let levels: [Set<String>] = [
    ["or"], ["and"], ["=", "!="], ["<", "<=", ">", ">="], ["+", "-"], ["*", "div", "mod"],
  ]

  private mutating func parseBinary(_ level: Int) throws(XPathSyntaxError) -> XPathSyntax {
    guard level < Self.levels.count else { return try parseUnary() }
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit * Self.levels.count else { throw .init(.tooDeep, at: token.range) }
    var left = try parseBinary(level + 1)
    while case .operator(let name) = token.kind, Self.levels[level].contains(name) {
      _ = take()
      left = .binary(name, left, try parseBinary(level + 1))
    }
    return left
  }

  private mutating func parseUnary() throws(XPathSyntaxError) -> XPathSyntax {
    let start = token.range.lowerBound
    var hasSign = false
    while take(.operator("-")) { hasSign = true }
    var operand = try parsePath()
    while take(.operator("|")) { operand = .union(operand, try parsePath()) }
    return hasSign ? .negation(operand, start..<operand.range.upperBound) : operand
  }

  /// A path expression (§3.3 [19]): a location path, or a primary expression with predicates and steps.
  private mutating func parsePath() throws(XPathSyntaxError) -> XPathSyntax {
    let begin = token.range.lowerBound
    var path = XPathPath(range: begin..<begin)
    if let primary = try parsePrimary() {
      path.start = primary
      path.startPredicates = try parsePredicates()
      let hasSteps = token.kind == .operator("/") || token.kind == .operator("//")
      if path.startPredicates.isEmpty, !hasSteps { return primary }
      try parseSeparatedSteps(&path)
    } else if take(.operator("/")) {
      path.isAbsolute = true
      if startsStep { try parseSteps(&path) }
    } else if token.kind == .operator("//") {
      path.isAbsolute = true
      try parseSeparatedSteps(&path)
    } else {
      guard startsStep else { throw .init(.operandMissing, at: token.range) }
      try parseSteps(&path)
    }
    path.range = begin..<tokens[max(index - 1, 0)].range.upperBound
    return .path(path)
  }

  private mutating func parseSeparatedSteps(_ path: inout XPathPath) throws(XPathSyntaxError) {
    guard let separator = takeSeparator() else { return }
    appendSeparator(separator, &path)
    try parseSteps(&path)
  }

  private mutating func parseSteps(_ path: inout XPathPath) throws(XPathSyntaxError) {
    while true {
      guard startsStep else { throw .init(.stepMissing, at: token.range) }
      path.steps.append(try parseStep())
      guard let separator = takeSeparator() else { return }
      appendSeparator(separator, &path)
    }
  }

  private mutating func takeSeparator() -> XPathToken? {
    token.kind == .operator("/") || token.kind == .operator("//") ? take() : nil
  }

  /// `//` is short for `/descendant-or-self::node()/` (§2.5).
  private func appendSeparator(_ separator: XPathToken, _ path: inout XPathPath) {
    guard separator.kind == .operator("//") else { return }
    path.steps.append(XPathStep(axis: .descendantOrSelf, test: .node, range: separator.range))
  }

  private static let nodeTypes = ["node", "text", "comment", "processing-instruction"]

  private var startsStep: Bool {
    switch token.kind {
    case .name, .star, .dot, .dotDot, .at, .axis: true
    case .function(let name): Self.nodeTypes.contains(name)
    default: false
    }
  }

  private mutating func parseStep() throws(XPathSyntaxError) -> XPathStep {
    let first = token
    if take(.dot) { return XPathStep(axis: .self, test: .node, range: first.range) }
    if take(.dotDot) { return XPathStep(axis: .parent, test: .node, range: first.range) }
    var axis = XPathStep.Axis.child
    if take(.at) {
      axis = .attribute
    } else if case .axis(let name) = first.kind {
      guard let known = XPathStep.Axis(rawValue: name) else { throw .init(.unknownAxis(name), at: first.range) }
      axis = known
      _ = take()
    }
    let test = take()
    var step = XPathStep(axis: axis, test: try parseTest(test), range: test.range)
    step.predicates = try parsePredicates()
    return step
  }

  private mutating func parseTest(_ token: XPathToken) throws(XPathSyntaxError) -> XPathStep.Test {
    switch token.kind {
    case .star: return .any
    case .name(let name): return .name(name)
    case .function(let name) where Self.nodeTypes.contains(name):
      guard take(.leftParenthesis) else { throw .init(.nameMissing, at: token.range) }
      if name == "processing-instruction", case .literal = self.token.kind { _ = take() }
      guard take(.rightParenthesis) else { throw .init(.openParenthesis, at: token.range) }
      switch name {
      case "text": return .text
      case "comment": return .comment
      case "processing-instruction": return .instruction
      default: return .node
      }
    default: throw .init(.nameMissing, at: token.range)
    }
  }

  private mutating func parsePredicates() throws(XPathSyntaxError) -> [XPathSyntax] {
    var predicates: [XPathSyntax] = []
    while token.kind == .leftBracket {
      let open = take()
      predicates.append(try parseBinary(0))
      guard take(.rightBracket) else { throw .init(.openBracket, at: open.range) }
    }
    return predicates
  }

  /// A primary expression (§3.1 [15]); nil when a location path begins here.
  private mutating func parsePrimary() throws(XPathSyntaxError) -> XPathSyntax? {
    let first = token
    switch first.kind {
    case .number(let value):
      _ = take()
      return .number(value, first.range)
    case .literal(let text):
      _ = take()
      return .literal(text, first.range)
    case .variable(let name):
      _ = take()
      return .variable(name, first.range)
    case .leftParenthesis:
      _ = take()
      let inner = try parseBinary(0)
      guard take(.rightParenthesis) else { throw .init(.openParenthesis, at: first.range) }
      return inner
    case .function(let name) where !Self.nodeTypes.contains(name):
      return .call(try parseCall(name, first))
    default:
      return nil
    }
  }

  private mutating func parseCall(_ name: String, _ first: XPathToken) throws(XPathSyntaxError) -> XPathCall {
    _ = take()
    let open = take()
    var arguments: [XPathSyntax] = []
    if token.kind != .rightParenthesis {
      repeat { arguments.append(try parseBinary(0)) } while take(.comma)
    }
    let close = token
    guard take(.rightParenthesis) else { throw .init(.openParenthesis, at: open.range) }
    return XPathCall(
      name: name, nameRange: first.range, range: first.range.lowerBound..<close.range.upperBound, arguments: arguments)
  }
}
