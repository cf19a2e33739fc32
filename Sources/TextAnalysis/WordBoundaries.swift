/// Words (UAX #29, with ICU's dictionaries).
package enum WordBoundaries {
  /// The boundaries in ascending order, from 0 to the length of the text; blanks and signs stand between words.
  package static func boundaries(in text: [UInt8], language: String) -> [Int] {
    BoundaryFinder().wordBoundaries(in: text, language: language)
  }

  /// The words alone: pieces that have a letter, a digit or an ideograph.
  package static func words(in text: [UInt8], language: String) -> [Range<Int>] {
    BoundaryFinder().words(in: text, language: language)
  }
}
