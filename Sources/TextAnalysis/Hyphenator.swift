internal import CICU

/// Divides words of one language; immutable, so one serves all workers.
package final class Hyphenator: Sendable {
  /// The language of the patterns.
  package let language: String
  private let patterns: HyphenationPatterns
  private let minimumBefore: Int
  private let minimumAfter: Int

  /// Creates a hyphenator from UTF-8 pattern and exception files; nil when they are not patterns.
  ///
  /// At least `minimumBefore` letters stay before a hyphen and `minimumAfter` after it.
  package init?(
    language: String, patterns: [UInt8], exceptions: [UInt8] = [], minimumBefore: Int = 2, minimumAfter: Int = 2
  ) {
    guard let patterns = HyphenationPatterns(patterns: patterns, exceptions: exceptions) else { return nil }
    self.language = language
    self.patterns = patterns
    self.minimumBefore = minimumBefore
    self.minimumAfter = minimumAfter
  }

  /// The UTF-8 offsets at which a word in form C may be divided, ascending.
  ///
  /// Anything but letters and marks separates words (`Eltern-Kind-Kurs`), each with its own minimum; the caller decides
  /// about breaking at such signs. No offset stands before a combining mark.
  package func positions(in word: String) -> [Int] {
    var offsets: [Int] = []
    var letters: [UInt32] = []
    var starts: [Int] = []
    for element in UTF8Scalars(Array(word.utf8)) {
      if Self.isLetterOrMark(element.scalar) {
        letters.append(cicu_simple_lowercase(element.scalar))
        starts.append(element.range.lowerBound)
      } else {
        appendPositions(of: letters, starts, to: &offsets)
        letters.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
      }
    }
    appendPositions(of: letters, starts, to: &offsets)
    return offsets
  }

  private func appendPositions(of letters: [UInt32], _ starts: [Int], to offsets: inout [Int]) {
    guard letters.count >= minimumBefore + minimumAfter else { return }
    for position in patterns.positions(in: letters)
    where position >= minimumBefore && letters.count - position >= minimumAfter && !Self.isMark(letters[position]) {
      offsets.append(starts[position])
    }
  }

  /// `U_UPPERCASE_LETTER` to `U_OTHER_LETTER`, then the marks; apostrophes are letters to several pattern files.
  private static func isLetterOrMark(_ scalar: UInt32) -> Bool {
    (1...8).contains(cicu_general_category(scalar)) || scalar == 0x27 || scalar == 0x2019
  }

  /// `U_NON_SPACING_MARK` to `U_COMBINING_SPACING_MARK`.
  private static func isMark(_ scalar: UInt32) -> Bool { (6...8).contains(cicu_general_category(scalar)) }
}
