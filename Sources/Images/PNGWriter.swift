internal import Compression

/// Writes pictures as PNG files (ISO/IEC 15948): eight bits, red, green and blue, not interlaced.
package enum PNGWriter {
  /// The file of a picture whose rows hold three bytes a pixel, top to bottom, at a resolution in pixels per inch.
  package static func file(rgb: [UInt8], width: Int, height: Int, resolution: Int) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // §11.2.2: depth 8, colour type 2 (truecolour), compression, filter and interlace methods 0.
    append("IHDR", bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0], to: &file)
    // §11.3.5.3: pixels per metre, unit 1.
    let perMetre = Int((Double(resolution) / 0.0254).rounded())
    append("pHYs", bigEndian(perMetre) + bigEndian(perMetre) + [1], to: &file)
    append("IDAT", Deflater().deflate(filtered(rgb, width: width, height: height)), to: &file)
    append("IEND", [], to: &file)
    return file
  }

  /// §9.2: filter type 2 (Up) for every row, which makes even areas and repeated rows cheap.
  private static func filtered(_ rgb: [UInt8], width: Int, height: Int) -> [UInt8] {
    let stride = width * 3
    var rows: [UInt8] = []
    rows.reserveCapacity((stride + 1) * height)
    for row in 0..<height {
      rows.append(2)
      for index in row * stride..<(row + 1) * stride {
        rows.append(rgb[index] &- (row == 0 ? 0 : rgb[index - stride]))
      }
    }
    return rows
  }

  private static func append(_ type: String, _ content: [UInt8], to file: inout [UInt8]) {
    let body = Array(type.utf8) + content
    file += bigEndian(content.count) + body + bigEndian(Int(Checksum.crc32(body)))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
