/// Turns bytes into tokens (CSS Syntax 3 §4.3); never fails, bad input becomes bad tokens.
///
/// Works on bytes: every character with a meaning in CSS is ASCII, all others are name characters.
struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  /// The start of a comment that the text does not close.
  private(set) var unclosedComment: Int32?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // §3.2: a byte order mark is no content.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// All tokens of a text, and the start of a comment that never ends.
  static func tokenize(_ bytes: [UInt8]) -> (lexemes: [Lexeme], unclosedComment: Int32?) {
    var tokenizer = Tokenizer(bytes)
    var lexemes: [Lexeme] = []
    lexemes.reserveCapacity(bytes.count / 3)
    while let lexeme = tokenizer.next() { lexemes.append(lexeme) }
    return (lexemes, tokenizer.unclosedComment)
  }

  private func peek(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  /// §4.3.1 Consume a token; nil at the end.
  private mutating func next() -> Lexeme? {
    skipComments()
    let start = position
    guard let byte = peek() else { return nil }
    let token = consume(byte)
    return Lexeme(token: token, range: Int32(start)..<Int32(position))
  }

  private mutating func consume(_ byte: UInt8) -> Token {
    switch byte {
    case _ where byte.isCSSWhitespace:
      while peek()?.isCSSWhitespace == true { position += 1 }
      return .whitespace
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(ending: byte)
    case UInt8(ascii: "#"):
      guard peek(1)?.isNamePart == true || isEscape(at: 1) else { return delim() }
      position += 1
      let isID = startsIdentifier()
      return .hash(name(), isID: isID)
    case UInt8(ascii: "("): return single(.leftParen)
    case UInt8(ascii: ")"): return single(.rightParen)
    case UInt8(ascii: "["): return single(.leftSquare)
    case UInt8(ascii: "]"): return single(.rightSquare)
    case UInt8(ascii: "{"): return single(.leftBrace)
    case UInt8(ascii: "}"): return single(.rightBrace)
    case UInt8(ascii: ","): return single(.comma)
    case UInt8(ascii: ":"): return single(.colon)
    case UInt8(ascii: ";"): return single(.semicolon)
    case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return startsNumber() ? numeric() : delim()
    case UInt8(ascii: "-"):
      if startsNumber() { return numeric() }
      if matches("-->") {
        position += 3
        return .cdc
      }
      return startsIdentifier() ? identLike() : delim()
    case UInt8(ascii: "<"):
      guard matches("<!--") else { return delim() }
      position += 4
      return .cdo
    case UInt8(ascii: "@"):
      guard startsIdentifier(at: 1) else { return delim() }
      position += 1
      return .atKeyword(name())
    case UInt8(ascii: "\\"): return isEscape() ? identLike() : delim()
    default: return byte.isNameStart ? identLike() : delim()
    }
  }

  private mutating func single(_ token: Token) -> Token {
    position += 1
    return token
  }

  private mutating func delim() -> Token {
    let byte = bytes[position]
    position += 1
    return .delim(Unicode.Scalar(byte))
  }

  /// §4.3.2 Consume comments.
  private mutating func skipComments() {
    while matches("/*") {
      let start = position
      position += 2
      while position < bytes.count, !matches("*/") { position += 1 }
      if position < bytes.count {
        position += 2
      } else {
        unclosedComment = Int32(start)
      }
    }
  }

  /// §4.3.5 Consume a string token.
  private mutating func string(ending quote: UInt8) -> Token {
    position += 1
    var text: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case quote:
        position += 1
        return .string(String(decoding: text, as: UTF8.self))
      case 0x0A, 0x0C, 0x0D: return .badString
      case UInt8(ascii: "\\"):
        position += 1
        guard let escaped = peek() else { continue }
        if escaped.isCSSNewline {
          skipNewline()
        } else {
          escape(into: &text)
        }
      default:
        text.append(byte)
        position += 1
      }
    }
    return .string(String(decoding: text, as: UTF8.self))
  }

  /// §4.3.4 Consume an ident-like token.
  private mutating func identLike() -> Token {
    let name = name()
    guard peek() == UInt8(ascii: "(") else { return .ident(name) }
    position += 1
    guard name.asciiLowercased == "url" else { return .function(name) }
    var ahead = position
    while ahead < bytes.count, bytes[ahead].isCSSWhitespace { ahead += 1 }
    if ahead < bytes.count, bytes[ahead] == UInt8(ascii: "\"") || bytes[ahead] == UInt8(ascii: "'") {
      return .function(name)
    }
    position = ahead
    return url()
  }

  /// §4.3.6 Consume a url token.
  private mutating func url() -> Token {
    var text: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: ")"):
        position += 1
        return .url(String(decoding: text, as: UTF8.self))
      case _ where byte.isCSSWhitespace:
        while peek()?.isCSSWhitespace == true { position += 1 }
        guard peek() == nil || peek() == UInt8(ascii: ")") else { return badURL() }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), 0...8, 0x0B, 0x0E...0x1F, 0x7F: return badURL()
      case UInt8(ascii: "\\"):
        guard isEscape() else { return badURL() }
        position += 1
        escape(into: &text)
      default:
        text.append(byte)
        position += 1
      }
    }
    return .url(String(decoding: text, as: UTF8.self))
  }

  /// §4.3.14 Consume the remnants of a bad url.
  private mutating func badURL() -> Token {
    while let byte = peek() {
      position += 1
      if byte == UInt8(ascii: ")") { break }
      if byte == UInt8(ascii: "\\"), peek() != nil { position += 1 }
    }
    return .badURL
  }

  /// §4.3.3 Consume a numeric token.
  private mutating func numeric() -> Token {
    let (value, isInteger) = number()
    if startsIdentifier() { return .dimension(value, unit: name()) }
    guard peek() == UInt8(ascii: "%") else { return .number(value, isInteger: isInteger) }
    position += 1
    return .percentage(value)
  }

  /// §4.3.12 Consume a number.
  private mutating func number() -> (value: Double, isInteger: Bool) {
    let start = position
    var isInteger = true
    if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
    while peek()?.isDigit == true { position += 1 }
    if peek() == UInt8(ascii: "."), peek(1)?.isDigit == true {
      isInteger = false
      position += 1
      while peek()?.isDigit == true { position += 1 }
    }
    if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
      let signed = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
      if peek(signed ? 2 : 1)?.isDigit == true {
        isInteger = false
        position += signed ? 2 : 1
        while peek()?.isDigit == true { position += 1 }
      }
    }
    let digits = String(decoding: bytes[start..<position], as: UTF8.self)
    // Swift wants a digit before the point: "-.5" is read as "-0.5".
    let value = Double(digits) ?? Double(digits.replacingFirstPoint) ?? 0
    return (value.isFinite ? value : value < 0 ? -1e30 : 1e30, isInteger)
  }

  /// §4.3.11 Consume an ident sequence.
  private mutating func name() -> String {
    let start = position
    while peek()?.isNamePart == true { position += 1 }
    guard isEscape() else { return String(decoding: bytes[start..<position], as: UTF8.self) }
    var text = Array(bytes[start..<position])
    while let byte = peek() {
      if byte.isNamePart {
        text.append(byte)
        position += 1
      } else if isEscape() {
        position += 1
        escape(into: &text)
      } else {
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// §4.3.7 Consume an escaped code point; the backslash is behind us.
  private mutating func escape(into text: inout [UInt8]) {
    guard let byte = peek() else {
      text += "\u{FFFD}".utf8
      return
    }
    guard byte.hexValue != nil else {
      text.append(byte)
      position += 1
      return
    }
    var value: UInt32 = 0
    var count = 0
    while count < 6, let digit = peek()?.hexValue {
      value = value * 16 + UInt32(digit)
      position += 1
      count += 1
    }
    if let byte = peek(), byte.isCSSWhitespace { byte.isCSSNewline ? skipNewline() : (position += 1) }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    text += String(scalar ?? "\u{FFFD}").utf8
  }

  private mutating func skipNewline() {
    position += peek() == 0x0D && peek(1) == 0x0A ? 2 : 1
  }

  /// §4.3.8 Two bytes are a valid escape.
  private func isEscape(at offset: Int = 0) -> Bool {
    peek(offset) == UInt8(ascii: "\\") && peek(offset + 1).map { !$0.isCSSNewline } ?? false
  }

  /// §4.3.9 Three bytes would start an ident sequence.
  private func startsIdentifier(at offset: Int = 0) -> Bool {
    guard let byte = peek(offset) else { return false }
    if byte == UInt8(ascii: "-") {
      return peek(offset + 1).map { $0.isNameStart || $0 == UInt8(ascii: "-") } ?? false || isEscape(at: offset + 1)
    }
    return byte.isNameStart || isEscape(at: offset)
  }

  /// §4.3.10 Three bytes would start a number.
  private func startsNumber() -> Bool {
    let signed = peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-")
    let first = peek(signed ? 1 : 0)
    if first == UInt8(ascii: ".") { return peek(signed ? 2 : 1)?.isDigit == true }
    return first?.isDigit == true
  }

  private func matches(_ ascii: StaticString) -> Bool {
    guard position + ascii.utf8CodeUnitCount <= bytes.count else { return false }
    return ascii.withUTF8Buffer { wanted in
      for index in 0..<wanted.count where unsafe wanted[index] != bytes[position + index] { return false }
      return true
    }
  }
}

extension String {
  fileprivate var replacingFirstPoint: String {
    guard let point = firstIndex(of: ".") else { return self }
    return self[..<point] + "0" + self[point...]
  }
}
