/// The chunks of a PNG file (PNG 3 §5), checksums checked.
struct PNGChunks {
  struct Header: Hashable {
    let width: Int
    let height: Int
    let bitDepth: Int
    let colorType: Int
    let isInterlaced: Bool

    /// Values a pixel has in the file.
    var channels: Int { [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][colorType] ?? 0 }
    /// The bytes of a row with its filter byte in front.
    var rowBytes: Int { 1 + (width * channels * bitDepth + 7) / 8 }
  }

  var header: Header
  var palette: [UInt8] = []
  var hasTransparency = false
  var hasProfile = false
  var resolution: RasterImage.Resolution?
  /// The contents of all IDAT chunks, one zlib stream.
  var data: [UInt8] = []

  init(_ bytes: [UInt8]) throws(ImageFailure) {
    var reader = PNGChunkReader(bytes: bytes, position: PNGReader.signature.count)
    guard let first = try reader.next(), first.type == "IHDR", first.content.count == 13 else {
      throw .damaged("IHDR")
    }
    header = try PNGChunks.header(Array(first.content))
    var isComplete = false
    while let chunk = try reader.next() {
      switch chunk.type {
      case "PLTE":
        guard chunk.content.count % 3 == 0, (3...768).contains(chunk.content.count) else { throw .damaged("PLTE") }
        // Entries that no sample can name are useless here and forbidden in PDF.
        palette = Array(chunk.content.prefix(3 << min(header.bitDepth, 8)))
      case "tRNS": hasTransparency = true
      case "iCCP": hasProfile = !chunk.content.starts(with: Array("sRGB".utf8))
      case "pHYs": resolution = PNGChunks.resolution(Array(chunk.content)) ?? resolution
      case "IDAT": data += chunk.content
      case "IEND": isComplete = true
      default:
        // §5.4: a capital first letter means that the image cannot be shown without the chunk.
        guard chunk.type.first?.isLowercase == true else { throw .damaged(chunk.type) }
      }
      if isComplete { break }
    }
    guard isComplete else { throw .truncated }
    guard !data.isEmpty else { throw .damaged("IDAT") }
    guard header.colorType != 3 || !palette.isEmpty else { throw .damaged("PLTE") }
  }

  /// §11.2.1.
  private static func header(_ bytes: [UInt8]) throws(ImageFailure) -> Header {
    func number(_ offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    let depths: [Int: [Int]] = [
      0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
    let header = Header(
      width: number(0), height: number(4), bitDepth: Int(bytes[8]), colorType: Int(bytes[9]),
      isInterlaced: bytes[12] == 1)
    guard (1..<1 << 31).contains(header.width), (1..<1 << 31).contains(header.height),
      depths[header.colorType]?.contains(header.bitDepth) == true, bytes[10] == 0, bytes[11] == 0, bytes[12] <= 1
    else { throw .damaged("IHDR") }
    return header
  }

  /// §11.3.4.3: pixels per metre.
  private static func resolution(_ bytes: [UInt8]) -> RasterImage.Resolution? {
    guard bytes.count == 9, bytes[8] == 1 else { return nil }
    func number(_ offset: Int) -> Double { Double(bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }) }
    guard number(0) > 0, number(4) > 0 else { return nil }
    return RasterImage.Resolution(horizontal: number(0) * 0.0254, vertical: number(4) * 0.0254)
  }
}

/// Walks over the chunks of a PNG file.
struct PNGChunkReader {
  let bytes: [UInt8]
  var position: Int

  /// The next chunk; nil at the end of the file.
  mutating func next() throws(ImageFailure) -> (type: String, content: ArraySlice<UInt8>)? {
    guard position < bytes.count else { return nil }
    guard bytes.count - position >= 12 else { throw .truncated }
    let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - position - 12 else { throw .truncated }
    let typed = bytes[position + 4..<position + 8 + length]
    let type = String(decoding: typed.prefix(4), as: UTF8.self)
    let checksum = bytes[position + 8 + length..<position + 12 + length].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard CRC32.checksum(typed) == checksum else { throw .damaged(type) }
    position += 12 + length
    return (type, typed.dropFirst(4))
  }
}

/// The checksum of PNG chunks (PNG 3 §5.5).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let table = table
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
    return value ^ 0xFFFF_FFFF
  }
}
