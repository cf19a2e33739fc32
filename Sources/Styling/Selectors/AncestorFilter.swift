/// A Bloom filter over the names, ids and classes of an element's ancestors.
///
/// A selector such as `.letter td` asks for an ancestor with a class; where no bit says there may be one, no search is made.
enum AncestorFilter {
  /// The bits of a name; the seed tells names, ids and classes apart.
  static func bits(_ name: String, _ seed: UInt8) -> UInt64 {
    // FNV-1a: the same on every run, though only speed depends on it.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(seed)
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return 1 << (hash >> 58) | 1 << (hash >> 20 & 63)
  }

  static let typeSeed: UInt8 = 1
  static let idSeed: UInt8 = 2
  static let classSeed: UInt8 = 3

  /// What the ancestors of a selector's subject must have.
  static func required(by selector: Selector) -> UInt64 {
    var bits: UInt64 = 0
    var isAncestor = false
    for (index, compound) in selector.compounds.enumerated() {
      if index > 0 {
        switch selector.combinators[index - 1] {
        case .descendant, .child: isAncestor = true
        case .nextSibling, .laterSibling: isAncestor = false
        }
      }
      guard isAncestor else { continue }
      for part in compound.parts {
        switch part {
        case .type(let name): bits |= self.bits(name, typeSeed)
        case .id(let name): bits |= self.bits(name, idSeed)
        case .class(let name): bits |= self.bits(name, classSeed)
        default: break
        }
      }
    }
    return bits
  }
}
