internal import CTurboJPEG
internal import Compression

/// Turns a raster image into plain pixels, for previews; files are embedded as they are and never come here.
package enum PixelDecoder {
  /// Pixels, four bytes each (red, green, blue, opacity, not premultiplied), top to bottom.
  package struct Pixels: Sendable {
    /// The number of columns.
    package let width: Int
    /// The number of rows.
    package let height: Int
    /// The samples.
    package var bytes: [UInt8]
  }

  /// The pixels of an image; nil when its bytes are damaged.
  package static func pixels(_ image: RasterImage) -> Pixels? {
    var pixels = Pixels(width: image.width, height: image.height, bytes: [])
    switch image.encoding {
    case .jpeg(let file):
      guard let decoded = jpeg(file, width: image.width, height: image.height) else { return nil }
      pixels.bytes = decoded
    case .png(let stream):
      let rowBytes = (image.width * image.colorSpace.channels * image.bitsPerComponent + 7) / 8
      guard let rows = try? Inflater.inflate(stream, limit: (rowBytes + 1) * image.height),
        rows.count == (rowBytes + 1) * image.height
      else { return nil }
      pixels.bytes = samples(unfiltered(rows, rowBytes: rowBytes, image), image)
    case .raw(let rows):
      pixels.bytes = samples(rows, image)
    }
    guard pixels.bytes.count == image.width * image.height * 4 else { return nil }
    if let alpha = image.alpha, alpha.count == image.width * image.height {
      for index in alpha.indices { pixels.bytes[index * 4 + 3] = alpha[index] }
    }
    return pixels
  }

  /// ISO/IEC 15948 §9.2: takes the filters of PNG rows back.
  private static func unfiltered(_ rows: [UInt8], rowBytes: Int, _ image: RasterImage) -> [UInt8] {
    let step = max(1, image.colorSpace.channels * image.bitsPerComponent / 8)
    var result = [UInt8](repeating: 0, count: rowBytes * image.height)
    for row in 0..<image.height {
      let source = row * (rowBytes + 1)
      let target = row * rowBytes
      for column in 0..<rowBytes {
        let left = column >= step ? Int(result[target + column - step]) : 0
        let up = row > 0 ? Int(result[target + column - rowBytes]) : 0
        let corner = row > 0 && column >= step ? Int(result[target + column - rowBytes - step]) : 0
        let prediction =
          switch rows[source] {
          case 1: left
          case 2: up
          case 3: (left + up) / 2
          case 4: paeth(left, up, corner)
          default: 0
          }
        result[target + column] = UInt8(truncatingIfNeeded: Int(rows[source + 1 + column]) + prediction)
      }
    }
    return result
  }

  /// ISO/IEC 15948 §9.4.
  private static func paeth(_ left: Int, _ up: Int, _ corner: Int) -> Int {
    let estimate = left + up - corner
    let (a, b, c) = (abs(estimate - left), abs(estimate - up), abs(estimate - corner))
    if a <= b, a <= c { return left }
    return b <= c ? up : corner
  }

  /// Spreads packed rows of one to sixteen bits over four bytes a pixel.
  private static func samples(_ rows: [UInt8], _ image: RasterImage) -> [UInt8] {
    let bits = image.bitsPerComponent
    let channels = image.colorSpace.channels
    let rowBytes = (image.width * channels * bits + 7) / 8
    guard rows.count >= rowBytes * image.height else { return [] }
    let highest = (1 << min(bits, 8)) - 1
    func sample(_ row: Int, _ index: Int) -> Int {
      switch bits {
      case 16: return Int(rows[row * rowBytes + index * 2])
      case 8: return Int(rows[row * rowBytes + index])
      default:
        let bit = index * bits
        return Int(rows[row * rowBytes + bit / 8]) >> (8 - bits - bit % 8) & highest
      }
    }
    var result: [UInt8] = []
    result.reserveCapacity(image.width * image.height * 4)
    for row in 0..<image.height {
      for column in 0..<image.width {
        switch image.colorSpace {
        case .gray:
          let value = UInt8(sample(row, column) * 255 / highest)
          result += [value, value, value, 255]
        case .rgb:
          for channel in 0..<3 { result.append(UInt8(sample(row, column * 3 + channel) * 255 / highest)) }
          result.append(255)
        case .indexed(let palette):
          let entry = sample(row, column) * 3
          guard entry + 2 < palette.count else { return [] }
          result += [palette[entry], palette[entry + 1], palette[entry + 2], 255]
        }
      }
    }
    return result
  }

  /// The pixels of a JPEG file.
  ///
  /// The corresponding C function is `tjDecompress2`.
  private static func jpeg(_ file: [UInt8], width: Int, height: Int) -> [UInt8]? {
    guard let handle = unsafe tjInitDecompress() else { return nil }
    defer { unsafe tjDestroy(handle) }
    var result = [UInt8](repeating: 255, count: width * height * 4)
    let status = unsafe result.withUnsafeMutableBufferPointer { target in
      unsafe file.withUnsafeBufferPointer { source in
        unsafe tjDecompress2(
          handle, source.baseAddress, UInt(source.count), target.baseAddress, Int32(width), 0, Int32(height),
          Int32(TJPF_RGBA.rawValue), 0)
      }
    }
    return status == 0 ? result : nil
  }
}
