/// A component value of CSS Syntax 3 §5: a token, a function or a bracketed block.
struct Component: Hashable, Sendable {
  /// What it is.
  indirect enum Kind: Hashable, Sendable {
    case token(Token)
    case function(String, [Component])
    /// The opening token and what stands inside.
    case block(Token, [Component])
  }

  let kind: Kind
  /// The bytes in the text, brackets included.
  let range: Range<Int32>

  var token: Token? { if case .token(let token) = kind { token } else { nil } }
  var isWhitespace: Bool { token == .whitespace }
  /// The name of an identifier, as written.
  var ident: String? { if case .token(.ident(let name)) = kind { name } else { nil } }

  /// The contents of a block that opens with this token.
  func block(_ opening: Token) -> [Component]? {
    if case .block(opening, let contents) = kind { contents } else { nil }
  }

  /// The contents of a function of this name.
  func function(_ wanted: String) -> [Component]? {
    if case .function(let name, let arguments) = kind, name.asciiLowercased == wanted { arguments } else { nil }
  }

  /// Whether a file is named here.
  var mentionsURL: Bool {
    switch kind {
    case .token(.url): true
    case .function(let name, _): name.asciiLowercased == "url"
    default: false
    }
  }

  /// Whether a function of this name stands here or inside.
  func mentions(function wanted: String) -> Bool {
    switch kind {
    case .token: false
    case .function(let name, let arguments):
      name.asciiLowercased == wanted || arguments.contains { $0.mentions(function: wanted) }
    case .block(_, let contents): contents.contains { $0.mentions(function: wanted) }
    }
  }
}

extension Collection<Component> {
  /// The components without white space at both ends.
  var trimmed: [Component] {
    guard let first = firstIndex(where: { !$0.isWhitespace }) else { return [] }
    var components = Array(self[first...])
    while components.last?.isWhitespace == true { components.removeLast() }
    return components
  }

  /// The bytes from the first to the last component; empty at `fallback` when there are none.
  func byteRange(or fallback: Int32 = 0) -> Range<Int32> {
    var range = first?.range ?? fallback..<fallback
    for component in self { range = range.lowerBound..<Swift.max(range.upperBound, component.range.upperBound) }
    return range
  }
}
