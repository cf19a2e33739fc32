/// Keeps the parts of hyphenated words together that readers would stumble over.
///
/// UAX #14 allows a break after every hyphen. That tears “E-Mail”, “S-Bahn” and “-gesetz” (as in “Bundes- und
/// -gesetz”) apart; `line-break: auto` leaves such refinements to us (CSS Text 3 §5.3).
enum HyphenatedCompounds {
  /// Whether a line may end after the hyphen before an offset; true when there is no hyphen.
  static func allowsBreak(in text: [UInt8], at offset: Int) -> Bool {
    guard let (hyphen, start) = ScalarReader.previous(in: text[...], before: offset),
      hyphen == "-" || hyphen == "\u{2010}"
    else { return true }
    // At least two characters of a word before the hyphen, and not only digits ("18-jährig").
    var before = start
    var hasLetter = false
    for _ in 0..<2 {
      guard let (scalar, previous) = ScalarReader.previous(in: text[...], before: before) else { return false }
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend else {
        return false
      }
      if properties.isAlphabetic { hasLetter = true }
      before = previous
    }
    return hasLetter
  }
}
