/// A 128-bit hash of bytes: MurmurHash3 x64-128 with seed 0.
///
/// It names file bodies and glyph sets, nothing more: fast and well spread, but no protection against somebody who
/// wants two inputs to collide.
package struct Fingerprint: Hashable, Sendable {
  /// The sixteen bytes.
  package let bytes: [UInt8]

  /// Hashes bytes.
  package init(of content: [UInt8]) {
    var state = State()
    unsafe content.withUnsafeBytes { unsafe state.absorb($0) }
    bytes = state.finish(length: content.count)
  }

  /// The hash as thirty-two lower-case hexadecimal digits.
  package var hexadecimal: String {
    String(decoding: bytes.flatMap { [Self.digit($0 >> 4), Self.digit($0 & 15)] }, as: UTF8.self)
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") - 10 + nibble
  }
}

private struct State {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private static let c1: UInt64 = 0x87C3_7B91_1142_53D5
  private static let c2: UInt64 = 0x4CF5_AD43_2745_937F

  mutating func absorb(_ content: UnsafeRawBufferPointer) {
    let blocks = content.count / 16
    for block in 0..<blocks {
      let low = unsafe UInt64(littleEndian: content.loadUnaligned(fromByteOffset: block * 16, as: UInt64.self))
      let high = unsafe UInt64(littleEndian: content.loadUnaligned(fromByteOffset: block * 16 + 8, as: UInt64.self))
      first ^= Self.mixLow(low)
      first = (Self.rotate(first, 27) &+ second) &* 5 &+ 0x52DC_E729
      second ^= Self.mixHigh(high)
      second = (Self.rotate(second, 31) &+ first) &* 5 &+ 0x3849_5AB5
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in blocks * 16..<content.count {
      let shift = UInt64(index % 8) * 8
      if index % 16 < 8 {
        low |= unsafe UInt64(content[index]) << shift
      } else {
        high |= unsafe UInt64(content[index]) << shift
      }
    }
    second ^= Self.mixHigh(high)
    first ^= Self.mixLow(low)
  }

  mutating func finish(length: Int) -> [UInt8] {
    first ^= UInt64(length)
    second ^= UInt64(length)
    first &+= second
    second &+= first
    first = Self.avalanche(first)
    second = Self.avalanche(second)
    first &+= second
    second &+= first
    return [first, second].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) } }
  }

  private static func mixLow(_ word: UInt64) -> UInt64 { rotate(word &* c1, 31) &* c2 }
  private static func mixHigh(_ word: UInt64) -> UInt64 { rotate(word &* c2, 33) &* c1 }
  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }

  private static func avalanche(_ word: UInt64) -> UInt64 {
    var word = word
    word = (word ^ word >> 33) &* 0xFF51_AFD7_ED55_8CCD
    word = (word ^ word >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return word ^ word >> 33
  }
}
