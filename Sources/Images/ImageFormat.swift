/// The file formats told apart by their first bytes.
enum ImageFormat: Hashable {
  case png, jpeg
  /// SVG, read elsewhere.
  case drawing
  /// Known by name, but not for embedding.
  case other(String)

  static func recognise(_ bytes: [UInt8]) -> ImageFormat? {
    func begins(_ signature: [UInt8], at offset: Int = 0) -> Bool {
      bytes.count >= offset + signature.count && bytes[offset..<offset + signature.count].elementsEqual(signature)
    }
    func begins(_ text: String, at offset: Int = 0) -> Bool { begins(Array(text.utf8), at: offset) }
    if begins(PNGReader.signature) { return .png }
    if begins([0xFF, 0xD8, 0xFF]) { return .jpeg }
    if begins("GIF8") { return .other("GIF") }
    if begins("RIFF"), begins("WEBP", at: 8) { return .other("WebP") }
    if begins([0x49, 0x49, 0x2A, 0]) || begins([0x4D, 0x4D, 0, 0x2A]) { return .other("TIFF") }
    if begins("BM") { return .other("BMP") }
    if begins("%PDF-") { return .other("PDF") }
    if begins("ftypavif", at: 4) { return .other("AVIF") }
    if begins("ftyphei", at: 4) || begins("ftypmif1", at: 4) { return .other("HEIC") }
    if begins([0, 0, 0, 0x0C, 0x6A, 0x50]) { return .other("JPEG 2000") }
    // Markup may begin with a byte order mark, blanks and comments.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].prefix(4096).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if ["<svg", "<?xml", "<!--", "<!DOCTYPE"].contains(where: { first.starts(with: $0.utf8) }) { return .drawing }
    return nil
  }
}
