internal import Images
package import Pages

/// Pictures of laid-out pages.
package enum PagePreview {
  /// The page as a PNG file of the given resolution in pixels per inch; nil when FreeType cannot be opened.
  package static func png(_ page: Page, of document: LaidOutDocument, source: PreviewSource, resolution: Int)
    -> [UInt8]?
  {
    guard let rasterizer = Rasterizer() else { return nil }
    var painter = PagePainter(
      page, of: document, source: source, rasterizer: rasterizer, resolution: resolution)
    painter.paint(page.items)
    return PNGWriter.file(
      rgb: painter.canvas.rgb, width: painter.canvas.area.width, height: painter.canvas.area.height,
      resolution: resolution)
  }
}
