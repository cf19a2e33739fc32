/// The orientation in an Exif segment (Exif 2.3 §4.6.4, tag 0x0112).
enum ExifOrientation {
  /// The orientation that a segment notes; nil when it notes none.
  static func read(_ segment: [UInt8]) -> ImageOrientation? {
    guard segment.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    let tiff = Array(segment.dropFirst(6))
    guard tiff.count >= 8 else { return nil }
    let isLittle = tiff[0] == 0x49
    func number(_ offset: Int, _ size: Int) -> Int? {
      guard offset >= 0, offset + size <= tiff.count else { return nil }
      let bytes = tiff[offset..<offset + size]
      return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<count {
      let start = directory + 2 + entry * 12
      guard let tag = number(start, 2) else { return nil }
      if tag == 0x0112, let value = number(start + 8, 2) { return ImageOrientation(rawValue: value) }
    }
    return nil
  }
}
