internal import CDeflate

/// Reads zlib streams back.
package enum Inflater {
  /// The content of a zlib stream of at most `limit` bytes; bytes after the stream are ignored.
  ///
  /// The size is not known beforehand, so the buffer grows until the content fits or the limit is passed.
  /// The corresponding C function is `libdeflate_zlib_decompress_ex`.
  package static func inflate(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
    guard let decompressor = unsafe libdeflate_alloc_decompressor() else {
      fatalError("no memory for a decompressor")
    }
    defer { unsafe libdeflate_free_decompressor(decompressor) }
    var capacity = min(max(bytes.count * 4, 1024), limit)
    while true {
      var outcome = LIBDEFLATE_BAD_DATA
      let content = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        var consumed = 0
        var produced = 0
        outcome = unsafe bytes.withUnsafeBytes { source in
          unsafe libdeflate_zlib_decompress_ex(
            decompressor, source.baseAddress, source.count, buffer.baseAddress, capacity, &consumed, &produced)
        }
        count = outcome == LIBDEFLATE_SUCCESS ? produced : 0
      }
      switch outcome {
      case LIBDEFLATE_SUCCESS: return content
      case LIBDEFLATE_INSUFFICIENT_SPACE where capacity < limit: capacity = min(capacity * 4, limit)
      case LIBDEFLATE_INSUFFICIENT_SPACE: throw .tooLarge(limit: limit)
      default: throw .damaged
      }
    }
  }
}
