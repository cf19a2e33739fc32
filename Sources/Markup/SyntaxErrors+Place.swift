/// Finds the bytes at fault near the place where the parser noticed.
extension SyntaxErrors.Place {
  /// The byte before the parser's position.
  var previousByte: UInt8? { offset > 0 ? bytes[offset - 1] : nil }

  /// The byte at the parser's position.
  var currentByte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Whether the parser had read everything.
  var isAtEnd: Bool { offset >= bytes.count }

  /// Whether the file holds nothing but blanks.
  var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// The first byte that is not blank.
  var firstByte: Range<Int> {
    let start = bytes.firstIndex { $0 > 0x20 } ?? 0
    return start..<min(start + 1, bytes.count)
  }

  /// From the last such byte before the position up to the position, or only that many bytes of it.
  func backward(to byte: UInt8, length: Int? = nil) -> Range<Int> {
    var start = min(offset, bytes.count) - 1
    while start > 0, bytes[start] != byte { start -= 1 }
    start = max(start, 0)
    let end = length.map { start + $0 } ?? max(offset, start)
    return start..<min(end, bytes.count)
  }

  /// From the last occurrence of an opening mark before the position, the mark itself.
  func last(_ mark: String) -> Range<Int> {
    let mark = Array(mark.utf8)
    var start = min(offset, bytes.count - mark.count)
    while start > 0, !bytes[start...].starts(with: mark) { start -= 1 }
    start = max(start, 0)
    return start..<min(start + mark.count, bytes.count)
  }

  /// The next occurrence of a mark from the position on; the library reports some violations at the text's beginning.
  func next(_ mark: String) -> Range<Int> {
    let mark = Array(mark.utf8)
    var start = offset
    while start + mark.count < bytes.count, !bytes[start...].starts(with: mark) { start += 1 }
    return start..<min(start + mark.count, bytes.count)
  }

  /// The start tag in which the parser stands, as far as it is written.
  var openTag: Range<Int> { backward(to: 0x3C) }

  /// The first or last attribute of a name in the present tag: its name's bytes.
  func attribute(_ name: String, last: Bool) -> Range<Int> {
    let tag = openTag
    let tagEnd = bytes[tag.lowerBound...].firstIndex(of: 0x3E) ?? bytes.count
    let wanted = Array(name.utf8)
    var found: Range<Int>?
    for part in StartTag(bytes, tag.lowerBound..<tagEnd).attributes {
      let raw = bytes[part.name]
      let isMatch =
        raw.elementsEqual(wanted) || (raw.count > wanted.count && raw.reversed().starts(with: wanted.reversed()))
      if isMatch, last || found == nil { found = part.name }
    }
    if let found { return found }
    let start = max(tag.lowerBound, offset - wanted.count)
    return start..<max(start, min(offset, bytes.count))
  }

  /// The name in the present tag that carries an undeclared prefix.
  func prefix(_ prefix: String, name: String) -> Range<Int> {
    let tag = openTag
    let qualified = Array("\(prefix):".utf8)
    let tagEnd = bytes[tag.lowerBound...].firstIndex(of: 0x3E) ?? bytes.count
    let scanned = StartTag(bytes, tag.lowerBound..<tagEnd)
    let names = [scanned.name] + scanned.attributes.map(\.name)
    return names.first { bytes[$0].starts(with: qualified) && bytes[$0].elementsEqual(qualified + Array(name.utf8)) }
      ?? names.first { bytes[$0].starts(with: qualified) } ?? tag
  }

  /// The `<` inside an attribute value on which the parser stands or which it has just passed.
  var lessThanInValue: Range<Int> {
    if currentByte == 0x3C { return offset..<offset + 1 }
    return backward(to: 0x3C, length: 1)
  }

  /// The quote that opens the value in which the file or line went on too far.
  var openValue: Range<Int> {
    let tag = openTag
    let scanned = StartTag(bytes, tag.lowerBound..<bytes.count)
    guard let value = scanned.attributes.last?.value else { return tag }
    return value.lowerBound - 1..<value.lowerBound
  }

  /// Whether the position is inside or just behind `&#…;`.
  var isInsideReference: Bool {
    let start = backward(to: 0x26)
    return start.count <= 14 && start.lowerBound + 1 < bytes.count && bytes[start.lowerBound] == 0x26
      && bytes[start.lowerBound + 1] == 0x23
  }

  /// The character reference around the position.
  var reference: Range<Int> {
    let start = backward(to: 0x26).lowerBound
    var end = start
    while end < bytes.count, bytes[end] != 0x3B, bytes[end] > 0x20, bytes[end] != 0x3C { end += 1 }
    return start..<min(end + (end < bytes.count && bytes[end] == 0x3B ? 1 : 0), bytes.count)
  }

  /// `U+0007` for the character at the position.
  var currentCharacterName: String {
    guard let byte = currentByte else { return "U+0000" }
    let text = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
    let value = text.unicodeScalars.first?.value ?? UInt32(byte)
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
