/// The raw parts of a start tag that the parser accepted: where names and values of its attributes stand.
struct StartTag {
  /// One attribute: the bytes of its qualified name and of its value without the quotes.
  struct Part {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// The bytes of the element's qualified name.
  let name: Range<Int>
  /// All attributes in source order, namespace declarations included.
  let attributes: [Part]

  /// Scans from the `<` at the beginning of the range to its end.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound + 1
    let end = range.upperBound
    func skipBlanks() { while position < end, Self.isBlank(bytes[position]) { position += 1 } }
    func scanName() -> Range<Int> {
      let start = position
      while position < end, !Self.isNameEnd(bytes[position]) { position += 1 }
      return start..<position
    }

    name = scanName()
    var parts: [Part] = []
    while true {
      skipBlanks()
      let attribute = scanName()
      skipBlanks()
      guard !attribute.isEmpty, position < end, bytes[position] == 0x3D else { break }
      position += 1
      skipBlanks()
      guard position < end else { break }
      let quote = bytes[position]
      position += 1
      let start = position
      while position < end, bytes[position] != quote { position += 1 }
      parts.append(Part(name: attribute, value: start..<position))
      position += 1
    }
    attributes = parts
  }

  private static func isNameEnd(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
