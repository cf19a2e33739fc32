/// Writes PDF objects (ISO 32000-1 §7.3) into one growing buffer.
///
/// Arrays and dictionaries are closures, so they cannot stay open. In compact form tokens are set apart only where they
/// would run together; in pretty form every dictionary entry has its own line and every byte is printable ASCII.
package struct PDFSyntax {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether the form is for people.
  package let isPretty: Bool
  private var depth = 0
  /// Whether the last token must be kept apart from a following one that starts with a regular character.
  private var endsInRegular = false

  /// Creates an empty buffer.
  package init(isPretty: Bool) { self.isPretty = isPretty }

  // MARK: Values

  /// Writes one value.
  package mutating func value(_ value: PDFValue) {
    switch value {
    case .null: keyword("null")
    case .boolean(let flag): keyword(flag ? "true" : "false")
    case .integer(let number): integer(number)
    case .thousandths(let number): thousandths(number)
    case .real(let number): real(number)
    case .name(let name): self.name(name)
    case .text(let text): string(TextString.encode(text))
    case .ascii(let text): string(Array(text.utf8))
    case .hexadecimal(let bytes): hexadecimal(bytes)
    case .reference(let reference):
      integer(reference.number)
      keyword("0")
      keyword("R")
    }
  }

  /// Writes an array; the closure writes its elements one after the other.
  package mutating func array(_ body: (inout PDFSyntax) -> Void) {
    delimiter("[")
    body(&self)
    delimiter("]")
  }

  /// Writes a dictionary; the closure writes its entries in the order they shall have.
  package mutating func dictionary(_ body: (inout PDFSyntax) -> Void) {
    delimiter("<<")
    depth += 1
    body(&self)
    depth -= 1
    newLineIfPretty()
    delimiter(">>")
  }

  // MARK: Dictionary entries

  /// Writes an entry of the open dictionary.
  package mutating func entry(_ key: String, _ value: PDFValue) {
    self.key(key)
    self.value(value)
  }

  /// Writes an entry whose value is a dictionary.
  package mutating func entry(_ key: String, dictionary body: (inout PDFSyntax) -> Void) {
    self.key(key)
    dictionary(body)
  }

  /// Writes an entry whose value is an array.
  package mutating func entry(_ key: String, array body: (inout PDFSyntax) -> Void) {
    self.key(key)
    array(body)
  }

  /// Writes an entry whose value is an array of the given values.
  package mutating func entry(_ key: String, array values: [PDFValue]) {
    self.key(key)
    array { syntax in for value in values { syntax.value(value) } }
  }

  /// Writes the key of an entry whose value follows.
  package mutating func key(_ key: String) {
    newLineIfPretty()
    name(key)
  }

  // MARK: Tokens

  /// Writes a bare word: an operator or `true`, `R`, `obj`.
  package mutating func keyword(_ word: StaticString) {
    separate()
    append(word)
    endsInRegular = true
  }

  /// Writes characters that need no distance from their neighbours.
  package mutating func delimiter(_ characters: StaticString) {
    if isPretty, endsInRegular { bytes.append(UInt8(ascii: " ")) }
    append(characters)
    endsInRegular = isPretty && depth > 0
  }

  /// Ends the line.
  package mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    endsInRegular = false
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    appendDigits(value)
    endsInRegular = true
  }

  /// Writes a number of thousandths without superfluous digits: 12500 is `12.5`, -40 is `-.04`.
  package mutating func thousandths(_ value: Int) {
    separate()
    let magnitude = abs(value)
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let fraction = magnitude % 1000
    if magnitude >= 1000 || fraction == 0 { appendDigits(magnitude / 1000) }
    if fraction != 0 {
      bytes.append(UInt8(ascii: "."))
      var remainder = fraction
      var unit = 100
      while remainder > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(remainder / unit))
        remainder %= unit
        unit /= 10
      }
    }
    endsInRegular = true
  }

  /// Writes a number with up to six decimals: coefficients of matrices need more than thousandths.
  package mutating func real(_ value: Double) {
    let millionths = Int((max(-2e9, min(2e9, value)) * 1_000_000).rounded())
    guard millionths % 1000 != 0 else { return thousandths(millionths / 1000) }
    separate()
    let magnitude = abs(millionths)
    if millionths < 0 { bytes.append(UInt8(ascii: "-")) }
    if magnitude >= 1_000_000 { appendDigits(magnitude / 1_000_000) }
    bytes.append(UInt8(ascii: "."))
    var remainder = magnitude % 1_000_000
    var unit = 100_000
    while remainder > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(remainder / unit))
      remainder %= unit
      unit /= 10
    }
    endsInRegular = true
  }

  /// Writes a name; characters outside the regular ones become `#` and two digits (§7.3.5).
  package mutating func name(_ name: String) {
    if isPretty, endsInRegular { bytes.append(UInt8(ascii: " ")) }
    bytes.append(UInt8(ascii: "/"))
    for byte in name.utf8 {
      if byte > 0x20, byte < 0x7F, !Self.isNameDelimiter(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "#"))
        appendHexadecimal(byte)
      }
    }
    endsInRegular = true
  }

  /// Writes a literal string (§7.3.4.2).
  ///
  /// Compact form keeps bytes as they are but for the four that the syntax needs; pretty form has octal escapes.
  package mutating func string(_ content: [UInt8]) {
    if isPretty, endsInRegular { bytes.append(UInt8(ascii: " ")) }
    bytes.append(UInt8(ascii: "("))
    for byte in content { appendStringByte(byte) }
    bytes.append(UInt8(ascii: ")"))
    endsInRegular = isPretty
  }

  /// Writes a hexadecimal string (§7.3.4.3).
  package mutating func hexadecimal(_ content: some Sequence<UInt8>) {
    if isPretty, endsInRegular { bytes.append(UInt8(ascii: " ")) }
    bytes.append(UInt8(ascii: "<"))
    for byte in content { appendHexadecimal(byte) }
    bytes.append(UInt8(ascii: ">"))
    endsInRegular = isPretty
  }

  /// Appends bytes as they are, stream contents for example.
  package mutating func raw(_ content: [UInt8]) {
    bytes.append(contentsOf: content)
    endsInRegular = false
  }

  /// Forgets what was written but keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    endsInRegular = false
  }

  // MARK: Bytes

  /// Whether a byte cannot stand in a name as it is: the delimiters of §7.2.2 and the number sign.
  private static func isNameDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// Appends one byte of a literal string, escaped where needed; the content stream writer shares this.
  mutating func appendStringByte(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case UInt8(ascii: "\r"):
      // A bare carriage return would be read as a line feed.
      append("\\r")
    case 0x20..<0x7F: bytes.append(byte)
    default:
      guard isPretty else { return bytes.append(byte) }
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(ascii: "0") + byte >> 6)
      bytes.append(UInt8(ascii: "0") + byte >> 3 & 7)
      bytes.append(UInt8(ascii: "0") + byte & 7)
    }
  }

  mutating func appendHexadecimal(_ byte: UInt8) {
    bytes.append(Self.hexadecimalDigit(byte >> 4))
    bytes.append(Self.hexadecimalDigit(byte & 15))
  }

  private static func hexadecimalDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") - 10 + nibble
  }

  private mutating func separate() {
    if endsInRegular { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func newLineIfPretty() {
    guard isPretty else { return }
    newLine()
    for _ in 0..<depth { append("  ") }
  }

  private mutating func append(_ characters: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount))
  }

  private mutating func appendDigits(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    var unit: UInt = 1
    while magnitude / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(magnitude / unit % 10))
      unit /= 10
    }
  }
}
