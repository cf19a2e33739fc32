/// Splits text at its expressions: `Frist: {dueDate}`, with `{{` and `}}` for the braces themselves.
enum TextPieces {
  enum Piece: Equatable {
    /// Plain characters, the source range included for `{{`.
    case literal(String, Range<Int>)
    /// The UTF-8 range of an expression between its braces.
    case expression(Range<Int>)
  }

  enum Failure: Error, Equatable {
    /// The offset of a `{` that is not closed.
    case open(Int)
    /// The offset of a `}` without `{`.
    case stray(Int)
  }

  /// The pieces of a text in order.
  static func split(_ bytes: [UInt8]) throws(Failure) -> [Piece] {
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    var literalStart = 0
    var position = 0
    func flush(_ end: Int) {
      if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self), literalStart..<end)) }
      literal = []
    }

    while position < bytes.count {
      let byte = bytes[position]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      if isBrace, position + 1 < bytes.count, bytes[position + 1] == byte {
        if literal.isEmpty { literalStart = position }
        literal.append(byte)
        position += 2
      } else if byte == UInt8(ascii: "}") {
        throw .stray(position)
      } else if byte == UInt8(ascii: "{") {
        flush(position)
        guard let end = expressionEnd(bytes, from: position + 1) else { throw .open(position) }
        pieces.append(.expression(position + 1..<end))
        position = end + 1
      } else {
        if literal.isEmpty { literalStart = position }
        literal.append(byte)
        position += 1
      }
    }
    flush(position)
    return pieces
  }

  /// The offset of the `}` that ends an expression; braces inside quoted text do not count.
  private static func expressionEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for position in start..<bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "}") {
        return position
      } else if byte == UInt8(ascii: "{") {
        return nil
      }
    }
    return nil
  }
}
