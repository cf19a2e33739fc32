/// Hyphenation patterns of one language, ready to match (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).
///
/// Reads the plain text files of the hyph-utf8 collection: one pattern a line (`.ab3l`), letters with digits between
/// them; and one exception a line (`acad-e-my`). The patterns live in a trie whose edges are one hash table.
package struct HyphenationPatterns: Sendable {
  private struct Edge {
    /// The node that the edge leaves, and its letter; `.max` for a free place.
    var key = UInt64.max
    /// The node that it leads to.
    var target: Int32 = 0
  }

  /// Open addressing, a power of two in size.
  private var edges: [Edge]
  private let mask: Int
  /// For each node, where its digits begin in `digits`; -1 for none. Node 0 is the root.
  private var digitsOfNode: [Int32] = [-1]
  /// The digits of all patterns: a count, then one digit before each letter and after the last.
  private var digits: [UInt8] = []
  private var exceptions: [String: [Int]] = [:]

  /// Reads patterns and exceptions from UTF-8 text; nil when a line is no pattern.
  package init?(patterns: [UInt8], exceptions: [UInt8] = []) {
    // Every letter adds one edge at most.
    var capacity = 64
    while capacity < patterns.count { capacity *= 2 }
    edges = Array(repeating: Edge(), count: capacity)
    mask = capacity - 1
    var letters: [UInt32] = []
    var values: [UInt8] = [0]
    for element in UTF8Scalars(patterns + [0x0A]) {
      switch element.scalar {
      case 0x0A, 0x0D, 0x20:
        guard !letters.isEmpty else {
          if values != [0] { return nil }
          continue
        }
        insert(letters, values)
        letters.removeAll(keepingCapacity: true)
        values = [0]
      case 0x30...0x39: values[values.count - 1] = UInt8(element.scalar - 0x30)
      case 0xFFFD, 0..<0x20: return nil
      default:
        letters.append(element.scalar)
        values.append(0)
      }
    }
    for line in String(decoding: exceptions, as: UTF8.self).split(whereSeparator: \.isWhitespace) {
      let parts = line.split(separator: "-", omittingEmptySubsequences: false)
      var positions: [Int] = []
      var position = 0
      for part in parts.dropLast() {
        position += part.unicodeScalars.count
        positions.append(position)
      }
      self.exceptions[parts.joined()] = positions
    }
  }

  /// The number of nodes, for tests and statistics.
  package var nodeCount: Int { digitsOfNode.count }

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
      var node: Int32 = 0
      for index in start..<letters.count {
        guard let next = child(of: node, letters[index]) else { break }
        node = next
        let found = digitsOfNode[Int(node)]
        guard found >= 0 else { continue }
        let count = Int(digits[Int(found)])
        for offset in 0..<count {
          values[start + offset] = max(values[start + offset], digits[Int(found) + 1 + offset])
        }
      }
    }
    // Odd values divide. Position p of the word is before letter p + 1 of the padded word.
    return (1..<max(word.count, 1)).filter { values[$0 + 1] & 1 == 1 }
  }

  private static let wordEdge: UInt32 = 0x2E

  private mutating func insert(_ letters: [UInt32], _ values: [UInt8]) {
    var node: Int32 = 0
    for letter in letters {
      let key = Self.key(node, letter)
      var slot = place(of: key)
      while edges[slot].key != key, edges[slot].key != .max { slot = (slot + 1) & mask }
      if edges[slot].key == .max {
        digitsOfNode.append(-1)
        edges[slot] = Edge(key: key, target: Int32(digitsOfNode.count - 1))
      }
      node = edges[slot].target
    }
    digitsOfNode[Int(node)] = Int32(digits.count)
    digits.append(UInt8(clamping: values.count))
    digits.append(contentsOf: values)
  }

  private func child(of node: Int32, _ letter: UInt32) -> Int32? {
    let key = Self.key(node, letter)
    var slot = place(of: key)
    while edges[slot].key != key {
      if edges[slot].key == .max { return nil }
      slot = (slot + 1) & mask
    }
    return edges[slot].target
  }

  private static func key(_ node: Int32, _ letter: UInt32) -> UInt64 { UInt64(UInt32(node)) << 32 | UInt64(letter) }

  /// Fibonacci hashing: a fixed multiplier, since tables must not depend on Swift's per-process hash seed.
  private func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask }
}
