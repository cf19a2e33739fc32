/// Reads numbers, flags and words from the attributes of drawings (SVG 2 §9.3.9).
struct NumberScanner {
  private let bytes: [UInt8]
  /// The offset of what is read next.
  private(set) var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position >= bytes.count }

  /// Passes over white space, and one comma where allowed.
  mutating func skipSpace(commas: Bool = true) {
    var hasComma = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x2C, commas, !hasComma {
        hasComma = true
      } else if byte != 0x20, !(0x09...0x0D).contains(byte) {
        return
      }
      position += 1
    }
  }

  /// The letter that comes next.
  mutating func letter() -> UInt8? {
    guard position < bytes.count, (0x61...0x7A).contains(bytes[position] | 0x20) else { return nil }
    position += 1
    return bytes[position - 1]
  }

  /// `0` or `1`, with or without anything behind it.
  mutating func flag() -> Bool? {
    guard position < bytes.count, bytes[position] == 0x30 || bytes[position] == 0x31 else { return nil }
    position += 1
    return bytes[position - 1] == 0x31
  }

  /// A number; nil without moving when there is none.
  mutating func number() -> Double? {
    let start = position
    var end = position
    func digits() { while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 } }
    if end < bytes.count, bytes[end] == 0x2B || bytes[end] == 0x2D { end += 1 }
    let whole = end
    digits()
    var count = end - whole
    if end < bytes.count, bytes[end] == 0x2E {
      end += 1
      let fraction = end
      digits()
      count += end - fraction
    }
    guard count > 0 else { return nil }
    if end < bytes.count, bytes[end] | 0x20 == 0x65 {
      let mantissa = end
      end += 1
      if end < bytes.count, bytes[end] == 0x2B || bytes[end] == 0x2D { end += 1 }
      let exponent = end
      digits()
      // “1em”: no exponent.
      if end == exponent { end = mantissa }
    }
    position = end
    var text = String(decoding: bytes[start..<end], as: UTF8.self)
    // Swift wants digits on both sides of the point.
    if text.hasSuffix(".") { text += "0" }
    let value = Double(text) ?? Double(text.replacing(".", with: "0.", maxReplacements: 1)) ?? 0
    return value.isFinite ? max(-1e9, min(1e9, value)) : 0
  }

  /// The rest without white space at its end, small letters: a unit.
  mutating func rest() -> String {
    let text = String(decoding: bytes[position...], as: UTF8.self).lowercased()
    position = bytes.count
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// A list of numbers, nil when anything else is in it.
  static func numbers(_ text: String) -> [Double]? {
    var scanner = NumberScanner(text)
    var numbers: [Double] = []
    scanner.skipSpace(commas: false)
    while !scanner.isAtEnd {
      guard let number = scanner.number() else { return nil }
      numbers.append(number)
      scanner.skipSpace()
    }
    return numbers
  }
}
