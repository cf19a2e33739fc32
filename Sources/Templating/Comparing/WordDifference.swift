/// Two texts word by word: which words only one of them has.
struct WordDifference {
  /// A stretch of one text, all of it in the other text too or none of it.
  struct Part: Hashable {
    let text: String
    let isChanged: Bool
  }

  /// The earlier text.
  let old: [Part]
  /// The later text.
  let new: [Part]

  /// Below this share of common words two texts are two texts and not versions of one, in thousandths.
  private static let threshold = 300

  init(_ old: String, _ new: String) {
    let oldWords = Self.words(of: old)
    let newWords = Self.words(of: new)
    guard Self.likeness(oldWords, newWords) >= Self.threshold else {
      self.old = [Part(text: oldWords.joined(separator: " "), isChanged: true)]
      self.new = [Part(text: newWords.joined(separator: " "), isChanged: true)]
      return
    }
    let pairs = SequenceAlignment.pairs(old: oldWords.count, new: newWords.count, equal: 1) {
      oldWords[$0] == newWords[$1] ? 1 : 0
    }
    self.old = Self.parts(pairs.compactMap { pair in pair.old.map { (oldWords[$0], pair.new == nil) } })
    self.new = Self.parts(pairs.compactMap { pair in pair.new.map { (newWords[$0], pair.old == nil) } })
  }

  /// The words of a text; a no-break space is inside a word.
  static func words(of text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }
  }

  /// The share of common words in thousandths: 1000 for the same words in whatever order.
  static func likeness(_ old: [Substring], _ new: [Substring]) -> Int {
    guard !old.isEmpty, !new.isEmpty else { return 0 }
    var counts: [Substring: Int] = [:]
    for word in old { counts[word, default: 0] += 1 }
    var common = 0
    for word in new {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      common += 1
    }
    return 2000 * common / (old.count + new.count)
  }

  /// Joins neighbouring words of one kind; the blank between two parts belongs to what is unchanged.
  private static func parts(_ words: [(word: Substring, isChanged: Bool)]) -> [Part] {
    var parts: [Part] = []
    for (word, isChanged) in words {
      if let last = parts.last, last.isChanged == isChanged {
        parts[parts.count - 1] = Part(text: last.text + " " + word, isChanged: isChanged)
      } else if let last = parts.last {
        if !last.isChanged { parts[parts.count - 1] = Part(text: last.text + " ", isChanged: false) }
        parts.append(Part(text: last.isChanged ? " " + word : String(word), isChanged: isChanged))
      } else {
        parts.append(Part(text: String(word), isChanged: isChanged))
      }
    }
    return parts
  }
}
