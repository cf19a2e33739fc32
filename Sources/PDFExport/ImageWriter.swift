import Images
import PDFObjects

/// Writes raster images as image XObjects (ISO 32000-1 §8.9.5), opacity as a soft mask.
enum ImageWriter {
  /// Writes the image and returns its number.
  static func write(_ image: RasterImage, to file: inout PDFFile) -> PDFReference {
    let reference = file.reserve()
    let mask = image.alpha.map { _ in file.reserve() }
    let (bytes, encoding): ([UInt8], PDFFile.Encoding) =
      switch image.encoding {
      case .png(let bytes): (bytes, .deflated)
      case .jpeg(let bytes): (bytes, .jpeg)
      case .raw(let bytes): (bytes, .plain)
      }
    let isPretty = file.isPretty
    file.stream(reference, bytes, encoding: encoding) { dictionary in
      writeSize(of: image, to: &dictionary)
      writeColorSpace(of: image, to: &dictionary)
      dictionary.entry("BitsPerComponent", .integer(image.bitsPerComponent))
      if case .png = image.encoding { writePredictor(of: image, isPretty: isPretty, to: &dictionary) }
      if let mask { dictionary.entry("SMask", .reference(mask)) }
    }
    if let mask, let alpha = image.alpha {
      file.stream(mask, alpha) { dictionary in
        writeSize(of: image, to: &dictionary)
        dictionary.entry("ColorSpace", .name("DeviceGray"))
        dictionary.entry("BitsPerComponent", .integer(8))
      }
    }
    return reference
  }

  private static func writeSize(of image: RasterImage, to dictionary: inout PDFSyntax) {
    dictionary.entry("Type", .name("XObject"))
    dictionary.entry("Subtype", .name("Image"))
    dictionary.entry("Width", .integer(image.width))
    dictionary.entry("Height", .integer(image.height))
  }

  private static func writeColorSpace(of image: RasterImage, to dictionary: inout PDFSyntax) {
    switch image.colorSpace {
    case .gray: dictionary.entry("ColorSpace", .name("DeviceGray"))
    case .rgb: dictionary.entry("ColorSpace", .name("DeviceRGB"))
    case .indexed(let palette):
      dictionary.entry(
        "ColorSpace",
        array: [.name("Indexed"), .name("DeviceRGB"), .integer(palette.count / 3 - 1), .hexadecimal(palette)])
    }
  }

  /// The parameters that let readers undo PNG's row filters (ISO 32000-1 §7.4.4.4).
  private static func writePredictor(of image: RasterImage, isPretty: Bool, to dictionary: inout PDFSyntax) {
    let parameters = { (syntax: inout PDFSyntax) in
      syntax.dictionary {
        $0.entry("Predictor", .integer(15))
        $0.entry("Colors", .integer(image.colorSpace.channels))
        $0.entry("BitsPerComponent", .integer(image.bitsPerComponent))
        $0.entry("Columns", .integer(image.width))
      }
    }
    dictionary.key("DecodeParms")
    guard isPretty else { return parameters(&dictionary) }
    // Pretty files have a hexadecimal filter before the other.
    dictionary.array { array in
      array.value(.null)
      parameters(&array)
    }
  }
}
