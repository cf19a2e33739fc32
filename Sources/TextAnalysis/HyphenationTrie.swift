/// A trie of letters whose edges are one open-addressing hash table, eight bytes an edge.
struct HyphenationTrie: Sendable {
  /// The node from which every pattern starts.
  static let root: Int32 = 0

  /// The number of nodes, the root included.
  private(set) var nodeCount = 1
  /// The node an edge leaves (20 bits), its letter (21 bits) and the node it leads to (20 bits); `free` where there is
  /// no edge. The size is a power of two.
  private var edges = [UInt64](repeating: Self.free, count: 1 << 12)

  private static let free = UInt64.max
  private static let targetBits: UInt64 = 20
  private static let nodeLimit = 1 << 20

  /// The node below another by a letter; nil when there is none.
  func child(of node: Int32, _ letter: UInt32) -> Int32? {
    let edge = edges[place(of: Self.key(node, letter))]
    return edge == Self.free ? nil : Self.target(edge)
  }

  /// The node below another by a letter, made if needed; nil when the trie is full (a million nodes).
  mutating func insert(_ letter: UInt32, below node: Int32) -> Int32? {
    let key = Self.key(node, letter)
    let slot = place(of: key)
    if edges[slot] != Self.free { return Self.target(edges[slot]) }
    guard nodeCount < Self.nodeLimit else { return nil }
    edges[slot] = key << Self.targetBits | UInt64(nodeCount)
    nodeCount += 1
    // At most half full, so that probing stays short.
    if nodeCount * 2 > edges.count { grow() }
    return Int32(nodeCount - 1)
  }

  /// The place of an edge, or the free place where it belongs.
  private func place(of key: UInt64) -> Int {
    // Fibonacci hashing: a fixed multiplier, for Swift's own hashing costs several times as much.
    let mask = edges.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while edges[slot] != Self.free, edges[slot] >> Self.targetBits != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Self.free, count: old.count * 4)
    for edge in old where edge != Self.free { edges[place(of: edge >> Self.targetBits)] = edge }
  }

  private static func key(_ node: Int32, _ letter: UInt32) -> UInt64 { UInt64(UInt32(node)) << 21 | UInt64(letter) }

  private static func target(_ edge: UInt64) -> Int32 { Int32(edge & (1 << targetBits - 1)) }
}
