/// The encodings in which lists come back.
package enum DeliveryEncoding {
  /// The bytes in UTF-8 where they are UTF-16 with a byte order mark, as Excel writes “Unicode text”; nil for others.
  package static func recoded(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let pair = isLittle ? (bytes[index + 1], bytes[index]) : (bytes[index], bytes[index + 1])
      return UInt16(pair.0) << 8 | UInt16(pair.1)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The offset of the first byte that is no UTF-8.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
