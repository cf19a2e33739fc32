@_spi(_Unicode) import Swift

/// Unicode normalisation form C, as the standard library has it for comparing strings.
///
/// This module may not see TextAnalysis (same floor), which owns ICU; the standard library's own tables do the same work.
enum Normalization {
  /// The text in form C.
  static func nfc(_ text: String) -> String {
    var result = ""
    result.unicodeScalars.append(contentsOf: text._nfc)
    return result
  }

  /// The UTF-8 offset of the first character that form C would write otherwise; nil when the text is in form C.
  static func firstDifference(in text: String) -> Int? {
    // Below U+0300 form C changes nothing.
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return nil }
    var offset = 0
    var original = text.unicodeScalars.makeIterator()
    for scalar in text._nfc {
      guard let own = original.next() else { return offset }
      if own != scalar { return offset }
      offset += UTF8.width(own)
    }
    return original.next() == nil ? nil : offset
  }
}
