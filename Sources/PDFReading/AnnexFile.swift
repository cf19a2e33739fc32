import CQPDF

/// A PDF file that somebody else made, or another run of ours: what it is, and its pages for binding.
///
/// A class because it owns memory of the library; it belongs to one task.
@safe package final class AnnexFile {
  /// Why a file cannot be read.
  package enum Failure: Error, Hashable {
    /// It is no PDF, or broken; in the words of the library.
    case damaged(String)
    /// It is encrypted.
    case protected
    /// It has more pages than a pack may take.
    case tooLong
  }

  /// The number of pages.
  package let pageCount: Int
  /// Whether it is marked as tagged and has a structure tree; whether that is true of its content is not known.
  package let isTagged: Bool
  /// The number of pages that show nothing but an image.
  package let scannedPages: Int
  let handle: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Opens a file.
  package init(_ content: [UInt8]) throws(Failure) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count)
    _ = unsafe bytes.initialize(from: content)
    var status = CQPDF_DONE
    var message = [CChar](repeating: 0, count: 200)
    guard let handle = unsafe cqpdf_open(bytes.baseAddress, bytes.count, &status, &message, message.count) else {
      unsafe bytes.deallocate()
      throw switch status {
      case CQPDF_PASSWORD: .protected
      case CQPDF_LIMIT: .tooLong
      default: .damaged(Self.text(message))
      }
    }
    if unsafe cqpdf_is_encrypted(handle) {
      unsafe cqpdf_close(handle)
      unsafe bytes.deallocate()
      throw .protected
    }
    unsafe self.handle = unsafe handle
    unsafe self.bytes = unsafe bytes
    pageCount = unsafe Int(cqpdf_page_count(handle))
    isTagged = unsafe cqpdf_is_tagged(handle)
    scannedPages = unsafe Int(cqpdf_scanned_pages(handle))
  }

  /// The document's metadata (XMP); nil when there is none.
  package var metadata: [UInt8]? {
    var count = 0
    guard let bytes = unsafe cqpdf_metadata(handle, &count) else { return nil }
    defer { unsafe cqpdf_free(bytes) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  deinit {
    unsafe cqpdf_close(handle)
    unsafe bytes.deallocate()
  }

  static func text(_ message: [CChar]) -> String {
    String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
