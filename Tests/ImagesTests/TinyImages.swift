import Compression

/// Image files made byte by byte.
enum TinyImages {
  /// A PNG with one pattern row repeated; `colorType` as in PNG §11.2.1.
  static func png(
    width: Int, height: Int, colorType: UInt8, bitDepth: UInt8 = 8, isInterlaced: Bool = false,
    rows: [[UInt8]], extra: [(String, [UInt8])] = []
  ) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    bytes += chunk(
      "IHDR", big(width) + big(height) + [bitDepth, colorType, 0, 0, isInterlaced ? 1 : 0])
    for (type, content) in extra { bytes += chunk(type, content) }
    let raw: [UInt8] = rows.flatMap { (row: [UInt8]) -> [UInt8] in [0] + row }
    bytes += chunk("IDAT", Deflater(level: 6).deflate(raw))
    return bytes + chunk("IEND", [])
  }

  static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let typed = Array(type.utf8) + content
    return big(content.count) + typed + big(Int(checksum(typed)))
  }

  /// A JPEG of markers only: enough for its headers, not for a viewer.
  static func jpeg(
    width: Int, height: Int, components: UInt8, frame: UInt8 = 0xC0, precision: UInt8 = 8,
    segments: [(UInt8, [UInt8])] = [], isComplete: Bool = true
  ) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    for (marker, content) in segments { bytes += segment(marker, content) }
    var header: [UInt8] = [precision]
    header += big(height).suffix(2)
    header += big(width).suffix(2)
    header.append(components)
    var scan: [UInt8] = [components]
    for component in 0..<components {
      header += [component + 1, 0x11, 0]
      scan += [component + 1, 0]
    }
    bytes += segment(frame, header) + segment(0xDA, scan + [0, 63, 0])
    bytes += [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
    return isComplete ? bytes + [0xFF, 0xD9] : bytes
  }

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(content.count + 2).suffix(2) + content
  }

  static func big(_ value: Int) -> [UInt8] { (0..<4).reversed().map { UInt8(value >> ($0 * 8) & 0xFF) } }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
    return value ^ 0xFFFF_FFFF
  }
}
