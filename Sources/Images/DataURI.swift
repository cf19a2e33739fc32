/// A file inside an attribute (RFC 2397): `data:image/png;base64,…`.
package struct DataURI: Hashable, Sendable {
  /// The media type without parameters, small letters; "" when there is none.
  package let mediaType: String
  /// The file.
  package let bytes: [UInt8]

  /// Whether a reference is one.
  package static func isOne(_ reference: String) -> Bool { reference.prefix(5).lowercased() == "data:" }

  /// Reads a reference; nil when it is none or its data are damaged.
  package init?(_ reference: String) {
    guard Self.isOne(reference), let comma = reference.utf8.firstIndex(of: 0x2C) else { return nil }
    let head = reference.utf8[..<comma].dropFirst(5)
    let words = head.split(separator: 0x3B, omittingEmptySubsequences: false).map { String(Substring($0)).lowercased() }
    mediaType = (words.first ?? "").split(separator: " ").joined()
    guard let plain = Self.unescaped(reference.utf8[reference.utf8.index(after: comma)...]) else { return nil }
    if words.dropFirst().contains(where: { $0.split(separator: " ").joined() == "base64" }) {
      guard let decoded = Self.base64(plain) else { return nil }
      bytes = decoded
    } else {
      bytes = plain
    }
  }

  /// The reference for a file: its media type by its first bytes, its bytes in base 64; nil for what browsers do not show.
  package static func text(embedding bytes: [UInt8]) -> String? {
    let mediaType: String
    switch ImageFormat.recognise(bytes) {
    case .png: mediaType = "image/png"
    case .jpeg: mediaType = "image/jpeg"
    case .drawing: mediaType = "image/svg+xml"
    case .other, nil: return nil
    }
    return "data:\(mediaType);base64," + base64(of: bytes)
  }

  /// RFC 4648 §4.
  private static func base64(of bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for position in 0..<4 {
        result.append(position <= group.count ? alphabet[bits >> (18 - 6 * position) & 63] : 0x3D)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Percent escapes taken back.
  private static func unescaped(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var iterator = text.makeIterator()
    while let byte = iterator.next() {
      guard byte == 0x25 else {
        result.append(byte)
        continue
      }
      guard let first = iterator.next().flatMap(digit), let second = iterator.next().flatMap(digit) else { return nil }
      result.append(first << 4 | second)
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// RFC 4648 §4; line breaks and blanks between are nothing.
  private static func base64(_ text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 4 * 3)
    var bits = 0
    var count = 0
    var hasEnded = false
    for byte in text where byte > 0x20 {
      let value: Int
      switch byte {
      case 0x41...0x5A: value = Int(byte) - 0x41
      case 0x61...0x7A: value = Int(byte) - 0x61 + 26
      case 0x30...0x39: value = Int(byte) - 0x30 + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D:
        hasEnded = true
        continue
      default: return nil
      }
      guard !hasEnded else { return nil }
      bits = bits << 6 | value
      count += 1
      if count % 4 == 0 {
        result += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        bits = 0
      }
    }
    switch count % 4 {
    case 0: break
    case 2: result.append(UInt8(bits >> 4 & 0xFF))
    case 3: result += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
    default: return nil
    }
    return result
  }
}
