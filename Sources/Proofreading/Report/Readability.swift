/// Figures of readability with their parts (domain §4.7): Amstad, first Wiener Sachtextformel, LIX.
package struct Readability: Hashable, Sendable {
  /// The number of sentences; an item, a heading without a sign is one as well.
  package let sentences: Int
  /// The number of words; the parts of a hyphenated word count each, and so the figures do not punish splitting.
  package let words: Int
  /// The number of syllables.
  package let syllables: Int
  /// Words with three and more syllables.
  package let longBySyllables: Int
  /// Words with more than six letters.
  package let longByLetters: Int
  /// Words with one syllable.
  package let short: Int
  /// The number of words of the longest sentence.
  package let longestSentence: Int
  /// The longest word.
  package let longestWord: String

  /// Below this number of words no figure is given.
  package static let minimum = 50

  /// Counts a text.
  package init(_ text: AnalyzedText) {
    var counts = (sentences: 0, words: 0, syllables: 0, bySyllables: 0, byLetters: 0, short: 0, longest: 0)
    var longestWord = ""
    for sentence in text.sentences {
      var own = 0
      for token in sentence.tokens where token.isPlainWord {
        for part in token.text.split(whereSeparator: { "-·\u{AD}\u{2010}\u{2011}".contains($0) })
        where part.contains(where: \.isLetter) {
          let syllables = Syllables.count(String(part))
          own += 1
          counts.syllables += syllables
          if syllables >= 3 { counts.bySyllables += 1 }
          if syllables == 1 { counts.short += 1 }
          if part.count > 6 { counts.byLetters += 1 }
          if part.count > longestWord.count { longestWord = String(part) }
        }
      }
      guard own > 0 else { continue }
      counts.sentences += 1
      counts.words += own
      counts.longest = max(counts.longest, own)
    }
    sentences = counts.sentences
    words = counts.words
    syllables = counts.syllables
    longBySyllables = counts.bySyllables
    longByLetters = counts.byLetters
    short = counts.short
    longestSentence = counts.longest
    self.longestWord = longestWord
  }

  /// Whether there are words enough for figures.
  package var isMeaningful: Bool { words >= Self.minimum && sentences > 0 }

  private func share(_ count: Int) -> Double { words == 0 ? 0 : 100 * Double(count) / Double(words) }
  /// Words per sentence.
  package var sentenceLength: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }
  /// Syllables per word.
  package var wordLength: Double { words == 0 ? 0 : Double(syllables) / Double(words) }

  /// Reading ease after Flesch, for German by Amstad (1978): 0 hard to 100 easy; nil below 50 words.
  package var amstad: Double? { isMeaningful ? 180 - sentenceLength - 58.5 * wordLength : nil }

  /// First Wiener Sachtextformel (Bamberger and Vanecek 1984): about the school year; nil below 50 words.
  package var wiener: Double? {
    guard isMeaningful else { return nil }
    return 0.1935 * share(longBySyllables) + 0.1672 * sentenceLength + 0.1297 * share(longByLetters)
      - 0.0327 * share(short) - 0.875
  }

  /// LIX (Björnsson 1968): below 40 easy, above 60 for specialists; nil below 50 words.
  package var lix: Double? { isMeaningful ? sentenceLength + share(longByLetters) : nil }
}
