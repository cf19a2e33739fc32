import Compression
import Diagnostics
import Images
import Testing

@Suite struct ImageReaderTests {
  private func read(_ bytes: [UInt8], limits: ImageLimits = ImageLimits()) -> (image: RasterImage?, findings: [String])
  {
    var log = DiagnosticLog()
    let file = SourceMap().add(name: "logo.png", bytes: bytes)
    let image = ImageReader.read(file, limits: limits, log: &log)
    return (image, log.diagnostics.map(\.definition.id))
  }

  struct Kind: CustomTestStringConvertible {
    let name: String
    let colorType: UInt8
    let bitDepth: UInt8
    let row: [UInt8]
    let colorSpace: RasterImage.ColorSpace
    var testDescription: String { name }
  }

  static let palette: [UInt8] = [255, 0, 0, 0, 255, 0]
  static let kinds = [
    Kind(name: "gray 1", colorType: 0, bitDepth: 1, row: [0b1010_0000], colorSpace: .gray),
    Kind(name: "gray 2", colorType: 0, bitDepth: 2, row: [0b1001_1000], colorSpace: .gray),
    Kind(name: "gray 4", colorType: 0, bitDepth: 4, row: [0x12, 0x30], colorSpace: .gray),
    Kind(name: "gray 8", colorType: 0, bitDepth: 8, row: [1, 2, 3], colorSpace: .gray),
    Kind(name: "gray 16", colorType: 0, bitDepth: 16, row: [1, 0, 2, 0, 3, 0], colorSpace: .gray),
    Kind(name: "rgb 8", colorType: 2, bitDepth: 8, row: Array(1...9), colorSpace: .rgb),
    Kind(name: "rgb 16", colorType: 2, bitDepth: 16, row: Array(1...18), colorSpace: .rgb),
    Kind(name: "palette 1", colorType: 3, bitDepth: 1, row: [0b0100_0000], colorSpace: .indexed(palette: palette)),
    Kind(name: "palette 8", colorType: 3, bitDepth: 8, row: [0, 1, 0], colorSpace: .indexed(palette: palette)),
  ]

  @Test(arguments: kinds)
  func passesOpaquePNGThrough(_ kind: Kind) throws {
    let bytes = TinyImages.png(
      width: 3, height: 2, colorType: kind.colorType, bitDepth: kind.bitDepth, rows: [kind.row, kind.row],
      extra: kind.colorType == 3 ? [("PLTE", ImageReaderTests.palette)] : [])
    let (found, findings) = read(bytes)
    let image = try #require(found)
    #expect(findings == [])
    #expect(image.width == 3 && image.height == 2)
    #expect(image.colorSpace == kind.colorSpace)
    #expect(image.bitsPerComponent == Int(kind.bitDepth))
    #expect(image.alpha == nil)
    guard case .png(let data) = image.encoding else {
      Issue.record("not passed through")
      return
    }
    #expect(try Inflater.inflate(data, limit: 1000) == [0] + kind.row + [0] + kind.row)
  }

  @Test func decodesAlphaIntoAMask() throws {
    let row: [UInt8] = [10, 20, 30, 255, 40, 50, 60, 128]
    let image = try #require(read(TinyImages.png(width: 2, height: 1, colorType: 6, rows: [row])).image)
    #expect(image.encoding == .raw([10, 20, 30, 40, 50, 60]))
    #expect(image.alpha == [255, 128])
    #expect(image.colorSpace == .rgb)
  }

  @Test func leavesOutAMaskThatHidesNothing() throws {
    let image = try #require(read(TinyImages.png(width: 1, height: 1, colorType: 4, rows: [[77, 255]])).image)
    #expect(image.encoding == .raw([77]))
    #expect(image.alpha == nil)
    #expect(image.colorSpace == .gray)
  }

  @Test func decodesTransparentPalettes() throws {
    let bytes = TinyImages.png(
      width: 2, height: 1, colorType: 3, rows: [[0, 1]],
      extra: [("PLTE", ImageReaderTests.palette), ("tRNS", [0])])
    let image = try #require(read(bytes).image)
    #expect(image.encoding == .raw([255, 0, 0, 0, 255, 0]))
    #expect(image.alpha == [0, 255])
  }

  @Test func cutsPalettesThatAreTooLong() throws {
    let bytes = TinyImages.png(
      width: 1, height: 1, colorType: 3, bitDepth: 1, rows: [[0]],
      extra: [("PLTE", ImageReaderTests.palette + [1, 2, 3])])
    #expect(try #require(read(bytes).image).colorSpace == .indexed(palette: ImageReaderTests.palette))
  }

  @Test func decodesInterlacedPNG() throws {
    // A single pixel is the whole first pass of Adam7.
    let bytes = TinyImages.png(width: 1, height: 1, colorType: 2, isInterlaced: true, rows: [[9, 8, 7]])
    let image = try #require(read(bytes).image)
    #expect(image.encoding == .raw([9, 8, 7]))
  }

  @Test func readsTheResolution() throws {
    let bytes = TinyImages.png(
      width: 1, height: 1, colorType: 0, rows: [[0]],
      extra: [("pHYs", TinyImages.big(11811) + TinyImages.big(11811) + [1])])
    let resolution = try #require(read(bytes).image?.resolution)
    #expect(abs(resolution.horizontal - 300) < 0.01)
  }

  @Test func passesJPEGThrough() throws {
    let jfif: [UInt8] = Array("JFIF\0".utf8) + [1, 1, 1, 0, 72, 0, 72, 0, 0]
    for (components, space) in [(UInt8(1), RasterImage.ColorSpace.gray), (3, .rgb)] {
      for frame: UInt8 in [0xC0, 0xC1, 0xC2] {
        let bytes = TinyImages.jpeg(
          width: 300, height: 200, components: components, frame: frame, segments: [(0xE0, jfif)])
        let (found, findings) = read(bytes)
        let image = try #require(found)
        #expect(findings == [])
        #expect(image.width == 300 && image.height == 200)
        #expect(image.colorSpace == space)
        #expect(image.encoding == .jpeg(bytes))
        #expect(image.resolution?.horizontal == 72)
      }
    }
  }

  struct Refusal: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let finding: String
    var testDescription: String { name }
  }

  static let whole = TinyImages.png(width: 3, height: 2, colorType: 2, rows: [Array(1...9), Array(1...9)])

  static let refusals = [
    Refusal(name: "empty", bytes: [], finding: "images.unknown-format"),
    Refusal(name: "text", bytes: Array("hello".utf8), finding: "images.unknown-format"),
    Refusal(name: "gif", bytes: Array("GIF89a".utf8), finding: "images.unsupported-format"),
    Refusal(name: "webp", bytes: Array("RIFF0000WEBP".utf8), finding: "images.unsupported-format"),
    Refusal(name: "half a PNG", bytes: Array(whole.prefix(45)), finding: "images.truncated"),
    Refusal(name: "PNG without end", bytes: Array(whole.dropLast(12)), finding: "images.truncated"),
    Refusal(
      name: "flipped bit",
      bytes: whole.enumerated().map { $0.offset == 50 ? $0.element ^ 1 : $0.element },
      finding: "images.damaged"),
    Refusal(
      name: "too few rows", bytes: TinyImages.png(width: 3, height: 2, colorType: 2, rows: [Array(1...9)]),
      finding: "images.truncated"),
    Refusal(
      name: "too many rows", bytes: TinyImages.png(width: 1, height: 1, colorType: 0, rows: [[0], [0]]),
      finding: "images.damaged"),
    Refusal(
      name: "no palette", bytes: TinyImages.png(width: 1, height: 1, colorType: 3, rows: [[0]]),
      finding: "images.damaged"),
    Refusal(
      name: "bad depth", bytes: TinyImages.png(width: 1, height: 1, colorType: 2, bitDepth: 4, rows: [[0, 0]]),
      finding: "images.damaged"),
    Refusal(
      name: "alpha cut short", bytes: TinyImages.png(width: 9, height: 9, colorType: 6, rows: [[0, 0, 0, 0]]),
      finding: "images.damaged"),
    Refusal(
      name: "bomb", bytes: TinyImages.png(width: 1 << 20, height: 1 << 20, colorType: 0, rows: [[0]]),
      finding: "images.too-many-pixels"),
    Refusal(name: "CMYK", bytes: TinyImages.jpeg(width: 1, height: 1, components: 4), finding: "images.cmyk"),
    Refusal(
      name: "12 bit", bytes: TinyImages.jpeg(width: 1, height: 1, components: 3, frame: 0xC1, precision: 12),
      finding: "images.unsupported-variant"),
    Refusal(
      name: "lossless", bytes: TinyImages.jpeg(width: 1, height: 1, components: 3, frame: 0xC3),
      finding: "images.unsupported-variant"),
    Refusal(
      name: "half a JPEG", bytes: TinyImages.jpeg(width: 1, height: 1, components: 3, isComplete: false),
      finding: "images.truncated"),
    Refusal(
      name: "JPEG header only", bytes: [0xFF, 0xD8, 0xFF, 0xE0], finding: "images.truncated"),
    Refusal(
      name: "no size", bytes: TinyImages.jpeg(width: 0, height: 5, components: 3), finding: "images.damaged"),
  ]

  @Test(arguments: refusals)
  func refusesWithAReason(_ refusal: Refusal) {
    let (image, findings) = read(refusal.bytes)
    #expect(image == nil)
    #expect(findings == [refusal.finding])
  }

  @Test func refusesFilesBeyondTheLimit() {
    var limits = ImageLimits()
    limits.bytes = 20
    #expect(read(ImageReaderTests.whole, limits: limits).findings == ["images.file-too-large"])
  }

  @Test func readsTheOrientationOfAPhotograph() {
    let tiff: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
    let exif = Array("Exif\0\0".utf8) + tiff
    let bytes = TinyImages.jpeg(width: 2, height: 1, components: 3, segments: [(0xE1, exif)])
    #expect(read(bytes).findings == [])
    #expect(read(bytes).image?.orientation == .turnedLeft)
  }

  @Test func saysThatAProfileIsNotApplied() {
    let profile = Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("Adobe RGB (1998)".utf8)
    let standard = Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("sRGB IEC61966-2.1".utf8)
    func jpeg(_ content: [UInt8]) -> [UInt8] {
      TinyImages.jpeg(width: 2, height: 1, components: 3, segments: [(0xE2, content)])
    }
    #expect(read(jpeg(profile)).findings == ["images.color-profile"])
    #expect(read(jpeg(standard)).findings == [])
  }

  /// Whatever is cut off or bent, the reader ends with a finding or an image.
  @Test func survivesEveryTruncationAndEveryFlippedByte() {
    for base in [
      ImageReaderTests.whole, TinyImages.jpeg(width: 2, height: 2, components: 3),
      TinyImages.png(width: 2, height: 1, colorType: 6, rows: [Array(1...8)]),
    ] {
      for position in 0..<base.count {
        _ = read(Array(base.prefix(position)))
        var bent = base
        bent[position] ^= 0xFF
        let (image, findings) = read(bent)
        #expect(image != nil || !findings.isEmpty)
      }
    }
  }
}
