/// A four-letter tag of OpenType: table, feature, script.
struct OpenTypeTag: Hashable, Sendable {
  /// The four bytes, the first letter highest.
  let value: UInt32

  /// The tag with a value.
  init(value: UInt32) { self.value = value }

  /// The tag of at most four letters, padded with blanks (the macro `HB_TAG` is not visible to Swift).
  init(_ letters: String) {
    var value: UInt32 = 0
    var bytes = letters.utf8.makeIterator()
    for _ in 0..<4 { value = value << 8 | UInt32(bytes.next() ?? 0x20) }
    self.value = value
  }
}
