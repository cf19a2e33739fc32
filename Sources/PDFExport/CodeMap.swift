/// Writes the map from a font's codes to the characters of its program (ISO 32000-1 §9.7.5; Adobe Technical Note 5014).
///
/// In a font with PostScript outlines, the charset of the program says which glyph a character identifier means, and no
/// `CIDToGIDMap` can give one glyph several; so the codes are mapped instead.
enum CodeMap {
  /// The most mappings of one section.
  private static let sectionSize = 100

  /// The map's program for entries in ascending order of their codes; horizontal writing.
  static func bytes(name: String, for entries: [(identifier: UInt16, glyph: UInt16, text: TextKey)]) -> [UInt8] {
    var map = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo 3 dict dup begin
      /Registry (Adobe) def
      /Ordering (Identity) def
      /Supplement 0 def
      end def
      /CMapName /\(name) def
      /CMapType 1 def
      /WMode 0 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """
    var start = 0
    while start < entries.count {
      let section = entries[start..<min(start + sectionSize, entries.count)]
      map += "\(section.count) begincidchar\n"
      for entry in section {
        let digits = String(entry.identifier, radix: 16, uppercase: true)
        map += "<" + String(repeating: "0", count: 4 - digits.count) + digits + "> \(entry.glyph)\n"
      }
      map += "endcidchar\n"
      start = section.endIndex
    }
    return Array((map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend").utf8)
  }
}
