import Typography

/// Keeps font programs between documents: the subset of a face for a set of glyphs, compressed.
///
/// Documents of one template use the same glyphs again and again, and subsetting with compression is a third of a small
/// document's time. A program depends on face, glyphs and effort alone, so the cache never changes a file's bytes. One
/// worker owns one cache.
package final class FontProgramCache {
  struct Key: Hashable {
    let face: FontFaceID
    let glyphs: [UInt16]
    let compressionLevel: Int
  }

  struct Program {
    /// The zlib stream.
    let deflated: [UInt8]
    /// The size before compression.
    let length: Int
  }

  private let byteLimit: Int
  private var byteCount = 0
  private var programs: [Key: Program] = [:]

  /// Creates an empty cache that forgets everything when it grows beyond a number of bytes.
  package init(byteLimit: Int = 16 << 20) { self.byteLimit = byteLimit }

  subscript(key: Key) -> Program? { programs[key] }

  func keep(_ program: Program, for key: Key) {
    if byteCount + program.deflated.count > byteLimit {
      programs.removeAll()
      byteCount = 0
    }
    byteCount += program.deflated.count
    programs[key] = program
  }
}
