package import Geometry
package import Images

/// An image wherever CSS takes one (CSS Images 3 §2).
package struct ImageSource: Sendable {
  /// What shows it.
  package enum Content: Sendable {
    /// Pixels, by their number among the document's raster images.
    case raster(Raster)
    /// An SVG drawing.
    case drawing(Drawing)
    /// A QR code.
    case symbol(QRSymbol)
  }

  /// What layout must know of pixels that it never sees.
  package struct Raster: Hashable, Sendable {
    /// The number among the document's raster images, as display lists use it.
    package var number: Int
    /// The stored columns and rows.
    package var columns: Int
    package var rows: Int
    /// How the stored rows lie in the picture that is seen.
    package var orientation: ImageOrientation

    /// Creates what is known of an image.
    package init(number: Int, columns: Int, rows: Int, orientation: ImageOrientation = .upright) {
      self.number = number
      self.columns = columns
      self.rows = rows
      self.orientation = orientation
    }
  }

  /// What shows it.
  package var content: Content
  /// The natural size; pixels count 96 an inch.
  package var size: Size

  /// Creates an image.
  package init(_ content: Content, size: Size) {
    self.content = content
    self.size = size
  }

  /// Creates an image of pixels at 96 an inch (CSS Images 3 §5.1), as it is seen upright.
  package init(_ raster: Raster) {
    content = .raster(raster)
    size = ImageSource.size(raster, orientation: raster.orientation)
  }

  /// Creates an image of a drawing.
  package init(_ drawing: Drawing) {
    content = .drawing(drawing)
    size = drawing.size
  }

  /// The image with its stored rows as they are (`image-orientation: none`).
  func unturned() -> ImageSource {
    guard case .raster(var raster) = content else { return self }
    raster.orientation = .upright
    return ImageSource(raster)
  }

  private static func size(_ raster: Raster, orientation: ImageOrientation) -> Size {
    let (width, height) = (Length.pixels(Double(raster.columns)), Length.pixels(Double(raster.rows)))
    return orientation.swapsSides ? Size(width: height, height: width) : Size(width: width, height: height)
  }
}
