internal import CDeflate

/// Checksums of byte buffers.
package enum Checksum {
  /// The CRC-32 of PNG and zip (ISO 3309); `previous` continues an earlier stretch.
  ///
  /// The corresponding C function is `libdeflate_crc32`.
  package static func crc32(_ bytes: [UInt8], after previous: UInt32 = 0) -> UInt32 {
    unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(previous, $0.baseAddress, $0.count) }
  }
}
