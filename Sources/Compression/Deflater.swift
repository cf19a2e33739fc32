internal import CDeflate

/// Compresses byte buffers into zlib streams (RFC 1950), as `FlateDecode` wants them.
///
/// One deflater serves many streams in turn: its tables are allocated once. Equal bytes at an equal level give equal
/// results, whatever was compressed before.
@safe
package struct Deflater: ~Copyable {
  /// The effort, 0 (stored) to 12 (smallest).
  package let level: Int
  private let compressor: OpaquePointer

  /// The effort that takes a third of zlib's time at zlib's size.
  package static let defaultLevel = 6

  /// Creates a deflater; levels outside 0…12 are brought to the nearest end.
  ///
  /// The corresponding C function is `libdeflate_alloc_compressor`.
  package init(level: Int = Deflater.defaultLevel) {
    self.level = min(max(level, 0), 12)
    guard let compressor = unsafe libdeflate_alloc_compressor(Int32(self.level)) else {
      fatalError("no memory for a compressor")
    }
    unsafe self.compressor = compressor
  }

  deinit { unsafe libdeflate_free_compressor(compressor) }

  /// Appends the zlib stream of `bytes` to `output` and returns the number of bytes appended.
  ///
  /// The corresponding C function is `libdeflate_zlib_compress`.
  @discardableResult
  package func append(_ bytes: [UInt8], to output: inout [UInt8]) -> Int {
    let compressed = deflate(bytes)
    output.append(contentsOf: compressed)
    return compressed.count
  }

  /// The zlib stream of `bytes`.
  package func deflate(_ bytes: [UInt8]) -> [UInt8] {
    let bound = unsafe libdeflate_zlib_compress_bound(compressor, bytes.count)
    return unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      count = unsafe bytes.withUnsafeBytes { source in
        unsafe libdeflate_zlib_compress(compressor, source.baseAddress, source.count, buffer.baseAddress, bound)
      }
    }
  }
}
