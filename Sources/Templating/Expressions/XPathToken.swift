/// A token of XPath 1.0 (§3.7) with its place in the expression.
struct XPathToken: Equatable {
  enum Kind: Equatable {
    case number(Double)
    case literal(String)
    /// A name that is no operator: a step, an axis, a node type.
    case name(String)
    /// A name that is followed by `(`.
    case function(String)
    /// A name together with the `::` that follows it.
    case axis(String)
    case variable(String)
    /// `and`, `or`, `div`, `mod`, `*` (times), `/`, `//`, `|`, `+`, `-`, `=`, `!=`, `<`, `<=`, `>`, `>=`.
    case `operator`(String)
    /// `*` as a test of names.
    case star
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, dot, dotDot, at, comma
    case end
  }

  let kind: Kind
  /// UTF-8 offsets in the expression.
  let range: Range<Int>
}
