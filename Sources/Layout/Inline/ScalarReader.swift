/// Reads scalars out of UTF-8 bytes; what is not UTF-8 reads as U+FFFD.
enum ScalarReader {
  /// The scalar that begins at an offset, and the offset after it.
  static func next(in bytes: ArraySlice<UInt8>, at offset: Int) -> (scalar: Unicode.Scalar, end: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), offset + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, first < 0xF5, offset + length <= bytes.endIndex else { return ("\u{FFFD}", offset + 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", offset + 1) }
    return (scalar, offset + length)
  }

  /// The scalar that begins at an offset, and the offset after it.
  static func next(in bytes: [UInt8], at offset: Int) -> (scalar: Unicode.Scalar, end: Int) {
    next(in: bytes[...], at: offset)
  }

  /// The scalar that ends at an offset, and the offset at which it begins; nil at the start.
  static func previous(in bytes: ArraySlice<UInt8>, before offset: Int) -> (scalar: Unicode.Scalar, start: Int)? {
    guard offset > bytes.startIndex else { return nil }
    var start = offset - 1
    while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (next(in: bytes, at: start).scalar, start)
  }

  /// All scalars of a stretch.
  static func scalars(in bytes: [UInt8], _ range: Range<Int>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, end) = next(in: bytes, at: offset)
      result.append(scalar)
      offset = end
    }
    return result
  }
}
