/// Why compressed bytes could not be read.
package enum CompressionError: Error, Hashable, Sendable {
  /// The bytes are no zlib stream, are cut short, or fail their checksum.
  case damaged
  /// The content is larger than the caller allows; the limit in bytes.
  case tooLarge(limit: Int)
}
