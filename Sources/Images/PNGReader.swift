internal import CPNG
import Compression

/// Reads PNG files: opaque ones pass through as they are, others are decoded into colour and opacity.
enum PNGReader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func read(
    _ bytes: [UInt8], limits: ImageLimits
  ) throws(ImageFailure) -> (image: RasterImage, notes: [ImageNote]) {
    let chunks = try PNGChunks(bytes)
    let header = chunks.header
    let (pixels, overflow) = header.width.multipliedReportingOverflow(by: header.height)
    guard !overflow, pixels <= limits.pixels else {
      throw .tooManyPixels(width: header.width, height: header.height, limit: limits.pixels)
    }
    let isOpaque = header.colorType & 4 == 0 && !chunks.hasTransparency
    let image =
      isOpaque && !header.isInterlaced ? try passThrough(chunks) : try decode(bytes, chunks: chunks)
    return (image, chunks.hasProfile ? [.profile] : [])
  }

  /// The zlib stream of the file is, byte for byte, what `FlateDecode` with predictor 15 reads.
  private static func passThrough(_ chunks: PNGChunks) throws(ImageFailure) -> RasterImage {
    let header = chunks.header
    try check(chunks)
    let colorSpace: RasterImage.ColorSpace =
      switch header.colorType {
      case 2: .rgb
      case 3: .indexed(palette: chunks.palette)
      default: .gray
      }
    return RasterImage(
      width: header.width, height: header.height, resolution: chunks.resolution, colorSpace: colorSpace,
      bitsPerComponent: header.bitDepth, encoding: .png(chunks.data), alpha: nil)
  }

  /// A reader of the PDF must find whole rows with known filters; nobody would notice before.
  private static func check(_ chunks: PNGChunks) throws(ImageFailure) {
    let expected = chunks.header.rowBytes * chunks.header.height
    let rows: [UInt8]
    do throws(CompressionError) {
      rows = try Inflater.inflate(chunks.data, limit: expected)
    } catch {
      throw .damaged("IDAT")
    }
    guard rows.count == expected else { throw .truncated }
    for start in stride(from: 0, to: expected, by: chunks.header.rowBytes) where rows[start] > 4 {
      throw .damaged("IDAT")
    }
  }

  /// Everything else becomes eight-bit gray or RGB with a mask; the corresponding C function is `png_image_finish_read`.
  private static func decode(_ bytes: [UInt8], chunks: PNGChunks) throws(ImageFailure) -> RasterImage {
    let header = chunks.header
    let isGray = header.colorType & 2 == 0
    let channels = isGray ? 2 : 4
    let pixels = header.width * header.height
    var samples = [UInt8](repeating: 0, count: pixels * channels)
    let decoded = unsafe bytes.withUnsafeBytes { source in
      unsafe samples.withUnsafeMutableBytes { target in
        unsafe vordruck_png_decode(source.baseAddress, source.count, isGray ? 1 : 0, target.baseAddress)
      }
    }
    guard decoded != 0 else { throw .damaged("IDAT") }
    var colors: [UInt8] = []
    colors.reserveCapacity(pixels * (channels - 1))
    var alpha: [UInt8] = []
    alpha.reserveCapacity(pixels)
    for start in stride(from: 0, to: samples.count, by: channels) {
      for channel in start..<start + channels - 1 { colors.append(samples[channel]) }
      alpha.append(samples[start + channels - 1])
    }
    return RasterImage(
      width: header.width, height: header.height, resolution: chunks.resolution,
      colorSpace: isGray ? .gray : .rgb, bitsPerComponent: 8, encoding: .raw(colors),
      alpha: alpha.contains { $0 != 255 } ? alpha : nil)
  }
}
