/// Hyphenation patterns of one language, ready to match (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).
///
/// Reads the plain text files of the hyph-utf8 collection: one pattern a line (`.ab3l`), letters with digits between
/// them; and one exception a line (`acad-e-my`).
package struct HyphenationPatterns: Sendable {
  private var trie = HyphenationTrie()
  /// For each node of the trie, where its digits begin in `digits`; -1 for none.
  private var digitsOfNode: [Int32] = [-1]
  /// The digits of all patterns: a count, then one digit before each letter and after the last.
  private var digits: [UInt8] = []
  private var exceptions: [String: [Int]] = [:]

  /// Reads patterns and exceptions from UTF-8 text; nil when a line is no pattern.
  package init?(patterns: [UInt8], exceptions: [UInt8] = []) {
    digits.reserveCapacity(patterns.count)
    guard readPatterns(patterns) else { return nil }
    readExceptions(exceptions)
  }

  /// The positions (in letters) at which a word may be divided; the word is in lower case.
  package func positions(in word: [UInt32]) -> [Int] {
    if !exceptions.isEmpty {
      var text = String.UnicodeScalarView()
      for scalar in word { if let scalar = Unicode.Scalar(scalar) { text.append(scalar) } }
      if let positions = exceptions[String(text)] { return positions }
    }
    // The word between full stops; the values stand before each of its letters.
    let letters = [Self.wordEdge] + word + [Self.wordEdge]
    var values = [UInt8](repeating: 0, count: letters.count + 1)
    for start in letters.indices {
      var node = HyphenationTrie.root
      for index in start..<letters.count {
        guard let next = trie.child(of: node, letters[index]) else { break }
        node = next
        let found = Int(digitsOfNode[Int(node)])
        guard found >= 0 else { continue }
        for offset in 0..<Int(digits[found]) {
          values[start + offset] = max(values[start + offset], digits[found + 1 + offset])
        }
      }
    }
    // Odd values divide. Position p of the word is before letter p + 1 of the padded word.
    return (1..<max(word.count, 1)).filter { values[$0 + 1] & 1 == 1 }
  }

  private static let wordEdge: UInt32 = 0x2E

  private mutating func readPatterns(_ text: [UInt8]) -> Bool {
    // The files are sorted: a pattern mostly begins like the one before, so its path through the trie is kept.
    var path: [(letter: UInt32, node: Int32)] = []
    var values: [UInt8] = [0]
    for element in UTF8Scalars(text + [0x0A]) {
      let depth = values.count - 1
      switch element.scalar {
      case 0x0A, 0x0D, 0x20:
        if depth > 0 { keep(values, at: path[depth - 1].node) } else if values != [0] { return false }
        values.removeAll(keepingCapacity: true)
        values.append(0)
      case 0x30...0x39: values[depth] = UInt8(element.scalar - 0x30)
      case 0xFFFD, 0..<0x20: return false
      default:
        if depth == path.count || path[depth].letter != element.scalar {
          path.removeSubrange(depth...)
          let parent = path.last?.node ?? HyphenationTrie.root
          guard let node = trie.insert(element.scalar, below: parent) else { return false }
          path.append((element.scalar, node))
        }
        values.append(0)
      }
    }
    return true
  }

  private mutating func keep(_ values: [UInt8], at node: Int32) {
    while digitsOfNode.count < trie.nodeCount { digitsOfNode.append(-1) }
    digitsOfNode[Int(node)] = Int32(digits.count)
    digits.append(UInt8(clamping: values.count))
    digits.append(contentsOf: values)
  }

  private mutating func readExceptions(_ text: [UInt8]) {
    for line in String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace) {
      let parts = line.split(separator: "-", omittingEmptySubsequences: false)
      var positions: [Int] = []
      var position = 0
      for part in parts.dropLast() {
        position += part.unicodeScalars.count
        positions.append(position)
      }
      exceptions[parts.joined()] = positions
    }
  }
}
