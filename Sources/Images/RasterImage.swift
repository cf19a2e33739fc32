/// A raster image as a PDF can hold it: header facts and, wherever possible, the compressed bytes as they are.
package struct RasterImage: Hashable, Sendable {
  /// What a sample means; colours are sRGB.
  package enum ColorSpace: Hashable, Sendable {
    /// One channel.
    case gray
    /// Three channels.
    case rgb
    /// Numbers into a palette of red, green, blue triples.
    case indexed(palette: [UInt8])

    /// The number of values a pixel has.
    package var channels: Int { self == .rgb ? 3 : 1 }
  }

  /// The form of the bytes.
  package enum Encoding: Hashable, Sendable {
    /// A zlib stream of rows with PNG filters: `FlateDecode` with predictor 15.
    case png([UInt8])
    /// A JPEG file: `DCTDecode`.
    case jpeg([UInt8])
    /// Rows from top to bottom without padding, not compressed.
    case raw([UInt8])
  }

  /// Pixels per inch.
  package struct Resolution: Hashable, Sendable {
    /// From left to right.
    package let horizontal: Double
    /// From top to bottom.
    package let vertical: Double
  }

  /// The number of columns.
  package let width: Int
  /// The number of rows.
  package let height: Int
  /// What the file says about its pixels' size; nil when it says nothing.
  package let resolution: Resolution?
  /// What a sample means.
  package let colorSpace: ColorSpace
  /// 1, 2, 4, 8 or 16.
  package let bitsPerComponent: Int
  /// The samples.
  package let encoding: Encoding
  /// The opacity of each pixel, eight bits, row by row; nil when everything is opaque.
  package let alpha: [UInt8]?
  /// How the stored rows lie in the picture that is seen.
  package let orientation: ImageOrientation

  /// Creates an image from its parts.
  package init(
    width: Int, height: Int, resolution: Resolution? = nil, colorSpace: ColorSpace, bitsPerComponent: Int,
    encoding: Encoding, alpha: [UInt8]? = nil, orientation: ImageOrientation = .upright
  ) {
    self.width = width
    self.height = height
    self.resolution = resolution
    self.colorSpace = colorSpace
    self.bitsPerComponent = bitsPerComponent
    self.encoding = encoding
    self.alpha = alpha
    self.orientation = orientation
  }
}
