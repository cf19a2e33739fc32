/// A token of CSS Syntax 3 §4; names keep their case.
enum Token: Hashable, Sendable {
  case ident(String)
  case function(String)
  case atKeyword(String)
  /// `isID`: the name would also be an identifier.
  case hash(String, isID: Bool)
  case string(String)
  case badString
  case url(String)
  case badURL
  case delim(Unicode.Scalar)
  case number(Double, isInteger: Bool)
  case percentage(Double)
  case dimension(Double, unit: String)
  case whitespace
  case cdo, cdc, colon, semicolon, comma
  case leftSquare, rightSquare, leftParen, rightParen, leftBrace, rightBrace

  /// The token that ends the block which this token begins.
  var closing: Token? {
    switch self {
    case .leftBrace: .rightBrace
    case .leftSquare: .rightSquare
    case .leftParen, .function: .rightParen
    default: nil
    }
  }
}

/// A token and the bytes it was made of.
struct Lexeme: Sendable {
  let token: Token
  let range: Range<Int32>
}
