/// Why a file cannot be read.
package struct PDFReadError: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

/// Reads PDF objects from bytes (ISO 32000-1 §7.2, §7.3).
struct PDFParser {
  let bytes: [UInt8]
  var position: Int

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position >= bytes.count
    }
  }

  /// The next object; a bare word that is no object is an operator.
  mutating func object(depth: Int = 0) throws -> PDFObject {
    guard depth < 100 else { throw PDFReadError("objects nest too deeply at \(position)") }
    skipSpace()
    guard position < bytes.count else { throw PDFReadError("the file ends within an object") }
    switch bytes[position] {
    case UInt8(ascii: "/"): return .name(try name())
    case UInt8(ascii: "("): return .string(try literalString())
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "<") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "<"):
      return .dictionary(try dictionary(depth))
    case UInt8(ascii: "<"): return .string(try hexadecimalString())
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try numberOrReference()
    default: return try word()
    }
  }

  mutating func skipSpace() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
      } else if Self.isSpace(bytes[position]) {
        position += 1
      } else {
        return
      }
    }
  }

  /// Consumes a word if it is next.
  mutating func accept(_ word: String) -> Bool {
    skipSpace()
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func regular() -> [UInt8] {
    let start = position
    while position < bytes.count, !Self.isSpace(bytes[position]), !Self.isDelimiter(bytes[position]) { position += 1 }
    return Array(bytes[start..<position])
  }

  private mutating func word() throws -> PDFObject {
    let text = String(decoding: regular(), as: UTF8.self)
    switch text {
    case "": throw PDFReadError("unexpected character at \(position)")
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default: return .operation(text)
    }
  }

  private mutating func numberOrReference() throws -> PDFObject {
    let first = try number()
    let rewind = position
    // "12 0 R" needs two looks ahead.
    if first >= 0, first == first.rounded(), position < bytes.count, Self.isSpace(bytes[position]) {
      skipSpace()
      if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
        position += 1
        skipSpace()
        if position < bytes.count, bytes[position] == UInt8(ascii: "R") {
          position += 1
          if position == bytes.count || Self.isSpace(bytes[position]) || Self.isDelimiter(bytes[position]) {
            return .reference(Int(first))
          }
        }
      }
    }
    position = rewind
    return .number(first)
  }

  private mutating func number() throws -> Double {
    let text = String(decoding: regular(), as: UTF8.self)
    let padded = text.hasPrefix("-.") ? "-0" + text.dropFirst() : text.hasPrefix(".") ? "0" + text : text
    guard let value = Double(padded), !text.contains(where: { $0 == "e" || $0 == "E" }) else {
      throw PDFReadError("“\(text)” is no number")
    }
    return value
  }

  private mutating func name() throws -> String {
    position += 1
    let raw = regular()
    var decoded: [UInt8] = []
    var index = 0
    while index < raw.count {
      if raw[index] == UInt8(ascii: "#") {
        guard index + 2 < raw.count, let high = Self.hexadecimal(raw[index + 1]),
          let low = Self.hexadecimal(raw[index + 2])
        else { throw PDFReadError("bad escape in a name at \(position)") }
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(raw[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private mutating func array(_ depth: Int) throws -> PDFObject {
    position += 1
    var elements: [PDFObject] = []
    while !accept("]") { elements.append(try object(depth: depth + 1)) }
    return .array(elements)
  }

  private mutating func dictionary(_ depth: Int) throws -> [String: PDFObject] {
    position += 2
    var entries: [String: PDFObject] = [:]
    while !accept(">>") {
      guard case .name(let key) = try object(depth: depth + 1) else {
        throw PDFReadError("a dictionary key is no name at \(position)")
      }
      guard entries.updateValue(try object(depth: depth + 1), forKey: key) == nil else {
        throw PDFReadError("the key \(key) is there twice at \(position)")
      }
    }
    return entries
  }

  private mutating func literalString() throws -> [UInt8] {
    position += 1
    var content: [UInt8] = []
    var depth = 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\\"): appendEscape(to: &content)
      case UInt8(ascii: "("):
        depth += 1
        content.append(byte)
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return content }
        content.append(byte)
      case 0x0D:
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        content.append(0x0A)
      default: content.append(byte)
      }
    }
    throw PDFReadError("a string does not end")
  }

  private mutating func appendEscape(to content: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case 0x0A: break
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte - UInt8(ascii: "0"))
      for _ in 0..<2 where position < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[position]) {
        value = value * 8 + Int(bytes[position] - UInt8(ascii: "0"))
        position += 1
      }
      content.append(UInt8(truncatingIfNeeded: value))
    default: content.append(byte)
    }
  }

  private mutating func hexadecimalString() throws -> [UInt8] {
    position += 1
    var digits: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if let digit = Self.hexadecimal(bytes[position]) {
        digits.append(digit)
      } else if !Self.isSpace(bytes[position]) {
        throw PDFReadError("bad hexadecimal digit at \(position)")
      }
      position += 1
    }
    position += 1
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }
  static func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }
}
