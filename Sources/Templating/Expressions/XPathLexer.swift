/// Splits an expression into tokens by the rules of XPath 1.0 §3.7.
struct XPathLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [XPathToken] = []

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// All tokens, with one of kind `end` as the last.
  static func tokens(_ text: String) throws(XPathSyntaxError) -> [XPathToken] {
    var lexer = XPathLexer(text)
    while try lexer.readToken() {}
    return lexer.tokens
  }

  private mutating func readToken() throws(XPathSyntaxError) -> Bool {
    skipBlanks()
    guard position < bytes.count else {
      tokens.append(XPathToken(kind: .end, range: position..<position))
      return false
    }
    let start = position
    let kind = try readKind()
    tokens.append(XPathToken(kind: kind, range: start..<position))
    return true
  }

  private mutating func readKind() throws(XPathSyntaxError) -> XPathToken.Kind {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "("): return advance(.leftParenthesis)
    case UInt8(ascii: ")"): return advance(.rightParenthesis)
    case UInt8(ascii: "["): return advance(.leftBracket)
    case UInt8(ascii: "]"): return advance(.rightBracket)
    case UInt8(ascii: "@"): return advance(.at)
    case UInt8(ascii: ","): return advance(.comma)
    case UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
      return advance(.operator(String(Unicode.Scalar(byte))))
    case UInt8(ascii: "*"): return advance(isOperatorExpected ? .operator("*") : .star)
    case UInt8(ascii: "/"): return next == UInt8(ascii: "/") ? advance(.operator("//"), 2) : advance(.operator("/"))
    case UInt8(ascii: "!"):
      guard next == UInt8(ascii: "=") else { throw .init(.unexpected, at: position..<position + 1) }
      return advance(.operator("!="), 2)
    case UInt8(ascii: "<"): return next == UInt8(ascii: "=") ? advance(.operator("<="), 2) : advance(.operator("<"))
    case UInt8(ascii: ">"): return next == UInt8(ascii: "=") ? advance(.operator(">="), 2) : advance(.operator(">"))
    case UInt8(ascii: "."):
      if next == UInt8(ascii: ".") { return advance(.dotDot, 2) }
      return next.map(Self.isDigit) == true ? try readNumber() : advance(.dot)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try readLiteral(byte)
    case UInt8(ascii: "$"): return try readVariable()
    case _ where Self.isDigit(byte): return try readNumber()
    case _ where Self.isNameStart(byte): return readName()
    default: throw .init(.unexpected, at: position..<position + 1)
    }
  }

  private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  private mutating func advance(_ kind: XPathToken.Kind, _ count: Int = 1) -> XPathToken.Kind {
    position += count
    return kind
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }

  private mutating func readLiteral(_ quote: UInt8) throws(XPathSyntaxError) -> XPathToken.Kind {
    let start = position
    guard let end = bytes[(position + 1)...].firstIndex(of: quote) else {
      throw .init(.openLiteral, at: start..<start + 1)
    }
    position = end + 1
    return .literal(String(decoding: bytes[start + 1..<end], as: UTF8.self))
  }

  /// Digits with at most one point (§3.7 [30]); there are no exponents.
  private mutating func readNumber() throws(XPathSyntaxError) -> XPathToken.Kind {
    let start = position
    var hasPoint = false
    while position < bytes.count, Self.isDigit(bytes[position]) || (bytes[position] == UInt8(ascii: ".") && !hasPoint) {
      hasPoint = hasPoint || bytes[position] == UInt8(ascii: ".")
      position += 1
    }
    // A name right behind a number is a number with a unit or a name that begins with a digit: neither exists.
    if position < bytes.count, Self.isNameStart(bytes[position]) {
      throw .init(.malformedNumber, at: start..<position + 1)
    }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw .init(.malformedNumber, at: start..<position)
    }
    return .number(value)
  }

  private mutating func readVariable() throws(XPathSyntaxError) -> XPathToken.Kind {
    let start = position
    position += 1
    guard position < bytes.count, Self.isNameStart(bytes[position]) else {
      throw .init(.variableName, at: start..<position)
    }
    return .variable(scanName())
  }

  /// A name, and what it is by §3.7: an operator after an operand, a function before `(`, an axis before `::`.
  private mutating func readName() -> XPathToken.Kind {
    let name = scanName()
    if isOperatorExpected { return .operator(name) }
    let end = position
    skipBlanks()
    let follower = position < bytes.count ? bytes[position] : 0
    if follower == UInt8(ascii: ":"), next == UInt8(ascii: ":") { return advance(.axis(name), 2) }
    position = end
    return follower == UInt8(ascii: "(") ? .function(name) : .name(name)
  }

  private mutating func scanName() -> String {
    let start = position
    while position < bytes.count, Self.isNamePart(bytes[position]) {
      // One colon belongs to a prefixed name, two begin the rest of a step.
      if bytes[position] == UInt8(ascii: ":"), next == UInt8(ascii: ":") { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Whether a `*` or name at this place is an operator: there is a token before, and it ends an operand.
  private var isOperatorExpected: Bool {
    switch tokens.last?.kind {
    case nil, .at, .axis, .leftParenthesis, .leftBracket, .comma, .operator, .function: false
    default: true
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ":")
  }
}
