/// Reads the markers of JPEG files (ITU-T T.81, annex B); the file itself passes through.
enum JPEGReader {
  /// What the markers before the picture say.
  private struct Facts {
    var width = 0
    var height = 0
    var components = 0
    var resolution: RasterImage.Resolution?
    var hasProfile = false
    var orientation = ImageOrientation.upright
    var hasScan = false
    var isComplete = false
  }

  static func read(
    _ bytes: [UInt8], limits: ImageLimits
  ) throws(ImageFailure) -> (image: RasterImage, notes: [ImageNote]) {
    let facts = try facts(bytes)
    guard facts.width > 0, facts.height > 0 else { throw facts.hasScan ? .damaged("SOF") : .truncated }
    guard facts.width * facts.height <= limits.pixels else {
      throw .tooManyPixels(width: facts.width, height: facts.height, limit: limits.pixels)
    }
    guard facts.isComplete else { throw .truncated }
    guard facts.hasScan else { throw .damaged("SOS") }
    let colorSpace: RasterImage.ColorSpace
    switch facts.components {
    case 1: colorSpace = .gray
    case 3: colorSpace = .rgb
    case 4: throw .cmyk
    default: throw .damaged("SOF")
    }
    let image = RasterImage(
      width: facts.width, height: facts.height, resolution: facts.resolution, colorSpace: colorSpace,
      bitsPerComponent: 8, encoding: .jpeg(bytes), alpha: nil, orientation: facts.orientation)
    return (image, facts.hasProfile ? [.profile] : [])
  }

  private static func facts(_ bytes: [UInt8]) throws(ImageFailure) -> Facts {
    var facts = Facts()
    var position = 2
    while position < bytes.count {
      guard bytes[position] == 0xFF else { throw .damaged("0x" + String(bytes[position], radix: 16)) }
      // B.1.1.2: any number of fill bytes.
      while position < bytes.count, bytes[position] == 0xFF { position += 1 }
      guard position < bytes.count else { throw .truncated }
      let marker = bytes[position]
      position += 1
      if marker == 0xD9 {
        facts.isComplete = true
        return facts
      }
      if marker == 0x01 || (0xD0...0xD8).contains(marker) { continue }
      guard position + 2 <= bytes.count else { throw .truncated }
      let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
      guard length >= 2 else { throw .damaged("0x" + String(marker, radix: 16)) }
      guard position + length <= bytes.count else { throw .truncated }
      try read(marker, Array(bytes[position + 2..<position + length]), into: &facts)
      position += length
      if marker == 0xDA {
        facts.hasScan = true
        skipScan(bytes, &position)
      }
    }
    return facts
  }

  private static func read(_ marker: UInt8, _ segment: [UInt8], into facts: inout Facts) throws(ImageFailure) {
    switch marker {
    case 0xC0, 0xC1, 0xC2:
      guard segment.count >= 6 else { throw .damaged("SOF") }
      guard segment[0] == 8 else { throw .variant("\(segment[0]) bit") }
      facts.height = Int(segment[1]) << 8 | Int(segment[2])
      facts.width = Int(segment[3]) << 8 | Int(segment[4])
      facts.components = Int(segment[5])
    case 0xC3, 0xC7, 0xCB, 0xCF: throw .variant("lossless")
    case 0xC5, 0xC6: throw .variant("hierarchical")
    case 0xC9, 0xCA, 0xCD, 0xCE: throw .variant("arithmetic")
    case 0xE0: facts.resolution = resolution(segment) ?? facts.resolution
    case 0xE1: facts.orientation = ExifOrientation.read(segment) ?? facts.orientation
    case 0xE2: facts.hasProfile = facts.hasProfile || hasForeignProfile(segment)
    default: break
    }
  }

  /// Entropy-coded data ends at a marker that is neither stuffing nor a restart (B.1.1.5).
  private static func skipScan(_ bytes: [UInt8], _ position: inout Int) {
    while position + 1 < bytes.count {
      if bytes[position] == 0xFF, bytes[position + 1] != 0, !(0xD0...0xD7).contains(bytes[position + 1]) { return }
      position += 1
    }
    position = bytes.count
  }

  /// The JFIF segment: units 1 are dots per inch, 2 dots per centimetre.
  private static func resolution(_ segment: [UInt8]) -> RasterImage.Resolution? {
    guard segment.count >= 12, segment.starts(with: Array("JFIF\0".utf8)) else { return nil }
    let factor: Double
    switch segment[7] {
    case 1: factor = 1
    case 2: factor = 2.54
    default: return nil
    }
    let horizontal = Double(Int(segment[8]) << 8 | Int(segment[9])) * factor
    let vertical = Double(Int(segment[10]) << 8 | Int(segment[11])) * factor
    guard horizontal > 0, vertical > 0 else { return nil }
    return RasterImage.Resolution(horizontal: horizontal, vertical: vertical)
  }

  /// An ICC profile whose description does not call itself sRGB.
  private static func hasForeignProfile(_ segment: [UInt8]) -> Bool {
    guard segment.starts(with: Array("ICC_PROFILE\0".utf8)) else { return false }
    // Descriptions are Latin-1 or UTF-16; without the zero bytes both read the same.
    let letters = segment.filter { $0 != 0 }
    let wanted = Array("sRGB".utf8)
    guard letters.count >= wanted.count else { return true }
    return !(0...letters.count - wanted.count).contains { letters[$0..<$0 + 4].elementsEqual(wanted) }
  }
}
