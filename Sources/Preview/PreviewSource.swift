package import Images
package import Typography

/// Where previews find glyphs and pictures; keeps what it has read for the pages that follow.
///
/// A class because all pages of a document share one; it belongs to one task.
package final class PreviewSource {
  let fonts: FontLibrary
  private let images: [RasterImage]
  private var outlines: [Key: GlyphOutline] = [:]
  private var decoded: [Int: PixelDecoder.Pixels?] = [:]

  private struct Key: Hashable {
    let face: FontFaceID
    let glyph: UInt16
  }

  /// Creates a source over the faces and the images that a document refers to.
  package init(fonts: FontLibrary, images: [RasterImage]) {
    self.fonts = fonts
    self.images = images
  }

  func outline(of glyph: UInt16, face: FontFaceID) -> GlyphOutline {
    let key = Key(face: face, glyph: glyph)
    if let known = outlines[key] { return known }
    let outline = fonts.face(face).outline(glyph: glyph)
    outlines[key] = outline
    return outline
  }

  /// The pixels of an image; nil when there are none to be had.
  func pixels(of number: Int) -> PixelDecoder.Pixels? {
    if let known = decoded[number] { return known }
    let pixels = images.indices.contains(number) ? PixelDecoder.pixels(images[number]) : nil
    decoded[number] = .some(pixels)
    return pixels
  }
}
