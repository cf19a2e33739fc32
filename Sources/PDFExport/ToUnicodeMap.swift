/// Writes the map from a font's codes to text (ISO 32000-1 §9.10.3; Adobe Technical Note 5411).
enum ToUnicodeMap {
  /// The most mappings of one section.
  private static let sectionSize = 100

  /// The map's program for entries in ascending order of their codes.
  static func bytes(for entries: [(identifier: UInt16, glyph: UInt16, text: TextKey)], keys: TextKeys) -> [UInt8] {
    var map = Array(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """.utf8)
    var start = 0
    while start < entries.count {
      let section = entries[start..<min(start + sectionSize, entries.count)]
      map += Array("\(section.count) beginbfchar\n".utf8)
      for entry in section {
        map.append(UInt8(ascii: "<"))
        append(entry.identifier, to: &map)
        // The blank between the strings is optional, but some validators need it.
        map += Array("> <".utf8)
        for unit in String(decoding: keys.bytes(of: entry.text), as: UTF8.self).utf16 { append(unit, to: &map) }
        map += Array(">\n".utf8)
      }
      map += Array("endbfchar\n".utf8)
      start = section.endIndex
    }
    return map + Array("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend".utf8)
  }

  /// The map's program for the one-byte codes of a font for typing.
  static func bytes(for encoding: TypingEncoding) -> [UInt8] {
    let entries = (1...255).compactMap { code in encoding[code].map { (code, $0) } }
    var map = Array(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <00> <FF>
      endcodespacerange

      """.utf8)
    var start = 0
    while start < entries.count {
      let section = entries[start..<min(start + sectionSize, entries.count)]
      map += Array("\(section.count) beginbfchar\n".utf8)
      for (code, scalar) in section {
        map.append(UInt8(ascii: "<"))
        append(UInt16(code), digits: 2, to: &map)
        map += Array("> <".utf8)
        for unit in String(scalar).utf16 { append(unit, to: &map) }
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
