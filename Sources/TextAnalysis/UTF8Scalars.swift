/// The code points of well-formed UTF-8 with their byte offsets, without making a `String`.
struct UTF8Scalars: Sequence, IteratorProtocol {
  /// A code point and where it is.
  struct Element {
    /// The code point; U+FFFD for ill-formed bytes.
    let scalar: UInt32
    /// The bytes.
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private var offset: Int

  /// Walks over all bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = 0
  }

  mutating func next() -> Element? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let lead = bytes[start]
    offset += 1
    guard lead >= 0x80 else { return Element(scalar: UInt32(lead), range: start..<offset) }
    let length: Int
    var scalar: UInt32
    switch lead {
    case 0xC2...0xDF: (length, scalar) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, scalar) = (2, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, scalar) = (3, UInt32(lead & 0x07))
    default: return Element(scalar: 0xFFFD, range: start..<offset)
    }
    for _ in 0..<length {
      guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else {
        return Element(scalar: 0xFFFD, range: start..<offset)
      }
      scalar = scalar << 6 | UInt32(bytes[offset] & 0x3F)
      offset += 1
    }
    return Element(scalar: scalar, range: start..<offset)
  }
}
