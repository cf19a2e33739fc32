/// Writes the map from a font's codes to text (ISO 32000-1 §9.10.3; Adobe Technical Note 5411).
enum ToUnicodeMap {
  /// The most mappings of one section.
  private static let sectionSize = 100

  /// The map's program for entries in ascending order of their codes.
  static func bytes(for entries: [(identifier: UInt16, glyph: UInt16, text: TextKey)], keys: TextKeys) -> [UInt8] {
    program(entries, digits: 4) { ($0.identifier, String(decoding: keys.bytes(of: $0.text), as: UTF8.self)) }
  }

  /// The map's program for the one-byte codes of a font for typing.
  static func bytes(for encoding: TypingEncoding) -> [UInt8] {
    let entries = (1...255).compactMap { code in encoding[code].map { (UInt16(code), String($0)) } }
    return program(entries, digits: 2) { $0 }
  }

  /// The program for codes of two or four hexadecimal digits.
  private static func program<Entry>(
    _ entries: [Entry], digits: Int, mapping: (Entry) -> (code: UInt16, text: String)
  ) -> [UInt8] {
    let (first, last) = (String(repeating: "0", count: digits), String(repeating: "F", count: digits))
    var map = Array(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <\(first)> <\(last)>
      endcodespacerange

      """.utf8)
    var start = 0
    while start < entries.count {
      let section = entries[start..<min(start + sectionSize, entries.count)]
      map += Array("\(section.count) beginbfchar\n".utf8)
      for entry in section {
        let (code, text) = mapping(entry)
        map.append(UInt8(ascii: "<"))
        append(code, digits: digits, to: &map)
        // The blank between the strings is optional, but some validators need it.
        map += Array("> <".utf8)
        for unit in text.utf16 { append(unit, to: &map) }
        map += Array(">\n".utf8)
      }
      map += Array("endbfchar\n".utf8)
      start = section.endIndex
    }
    return map + Array("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend".utf8)
  }

  private static func append(_ unit: UInt16, digits: Int = 4, to bytes: inout [UInt8]) {
    for shift in ([12, 8, 4, 0] as [UInt16]).suffix(digits) {
      let nibble = UInt8(unit >> shift & 15)
      bytes.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") - 10 + nibble)
    }
  }
}
