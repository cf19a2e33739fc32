import Diagnostics
import Geometry
import Images
import Pages

extension LayoutScope {
  /// The drawing steps that show an image in a rectangle: `<img>`, backgrounds, markers, generated content.
  ///
  /// The steps have no scopes of their own; whoever paints says whether they are content or decoration. Glyphs of
  /// drawings go into the arena. `origin` is the place for findings, `nesting` counts the drawings around.
  func items(of image: ImageSource, in rect: Rect, origin: TextOrigin, nesting: Int = 0) -> [DisplayItem] {
    guard rect.size.width > .zero, rect.size.height > .zero else { return [] }
    switch image.content {
    case .raster(let raster):
      checkResolution(raster, in: rect, origin)
      guard let (stored, map) = raster.orientation.placement(in: rect) else { return [.image(raster.number, rect)] }
      return [.pushTransform(map), .image(raster.number, stored), .popTransform]
    case .drawing(let drawing):
      var painter = DrawingPainter(drawing, scope: self, origin: origin, nesting: nesting)
      painter.paint(into: rect)
      return painter.items
    case .symbol(let symbol):
      // Smaller modules are lost in the paper and in the lens.
      let module = symbol.moduleSize(in: rect)
      if module < .millimetres(0.25) {
        log.report(
          Diagnostic(
            LayoutDiagnostics.codeTooSmall, at: origin.span, data: origin.dataSpan,
            ["modules": .number(symbol.side + 2 * QRSymbol.quietZone)]))
      }
      return symbol.items(in: rect)
    }
  }

  /// Reports pixels that can be seen on paper: fewer than 150 an inch in either direction.
  private func checkResolution(_ raster: ImageSource.Raster, in rect: Rect, _ origin: TextOrigin) {
    let (width, height) =
      raster.orientation.swapsSides ? (rect.size.height, rect.size.width) : (rect.size.width, rect.size.height)
    let resolution = min(Double(raster.columns) * 72 / width.points, Double(raster.rows) * 72 / height.points)
    // Sizes that were rounded to pixels or millimetres may miss the mark by a hair.
    guard resolution < 149.5 else { return }
    log.report(
      Diagnostic(
        LayoutDiagnostics.lowResolution, at: origin.span, data: origin.dataSpan,
        ["resolution": .number(Int(resolution))]))
  }
}
