internal import CHarfBuzz

/// The bytes of a font file, frozen and shareable.
///
/// Unchecked: the blob is made immutable before anybody else sees it, and HarfBuzz counts references atomically.
@safe package final class FontData: @unchecked Sendable {
  /// The corresponding C type is `hb_blob_t`.
  let blob: OpaquePointer

  /// Copies bytes.
  package init(_ bytes: [UInt8]) {
    unsafe blob = bytes.withUnsafeBytes { bytes in
      unsafe hb_blob_create(
        bytes.bindMemory(to: CChar.self).baseAddress, UInt32(bytes.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
    }
    unsafe hb_blob_make_immutable(blob)
  }

  /// Maps a file into memory, so that only the pages in use are read.
  package init(mapping path: String, file: String) throws(FontError) {
    guard let mapped = unsafe hb_blob_create_from_file_or_fail(path) else {
      throw FontError(.missingFile, file: file)
    }
    unsafe blob = unsafe mapped
    unsafe hb_blob_make_immutable(blob)
  }

  deinit { unsafe hb_blob_destroy(blob) }

  /// The number of bytes.
  package var count: Int { unsafe Int(hb_blob_get_length(blob)) }
}
