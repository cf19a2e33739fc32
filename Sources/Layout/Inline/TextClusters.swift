import TextAnalysis

/// The ends of the grapheme clusters of a text (UAX #29).
enum TextClusters {
  /// The offsets after each cluster, ascending.
  static func ends(in text: [UInt8], _ boundaries: BoundaryFinder) -> [Int] {
    if isSimple(text) {
      // Every scalar stands alone.
      var ends: [Int] = []
      ends.reserveCapacity(text.count)
      for offset in text.indices where offset > 0 && text[offset] & 0xC0 != 0x80 { ends.append(offset) }
      if !text.isEmpty { ends.append(text.count) }
      return ends
    }
    return boundaries.graphemeBoundaries(in: text).filter { $0 > 0 }
  }

  /// Whether the text has only letters, punctuation and currency signs that never join: below U+0300, U+2010 to U+20CF.
  private static func isSimple(_ text: [UInt8]) -> Bool {
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte < 0xCC {
        // U+00AD and other controls of this range are breaks of their own.
        offset += 1
      } else if byte == 0xE2, offset + 2 < text.count,
        (text[offset + 1] == 0x80 && (0x90...0xA7).contains(text[offset + 2])) || text[offset + 1] == 0x82
      {
        offset += 3
      } else {
        return false
      }
    }
    return true
  }
}
