import Geometry
import Images
import Pages
import Typography

/// Draws the display list of one page onto a canvas.
struct PagePainter {
  let document: LaidOutDocument
  let source: PreviewSource
  let rasterizer: Rasterizer
  /// Pixels a point.
  let scale: Double
  private(set) var canvas: Canvas
  /// The clips around the current item, innermost last; nil clips nothing.
  private var clips: [Mask?] = []

  init(_ page: Page, of document: LaidOutDocument, source: PreviewSource, rasterizer: Rasterizer, resolution: Int) {
    self.document = document
    self.source = source
    self.rasterizer = rasterizer
    scale = Double(resolution) / 72
    canvas = Canvas(
      width: max(1, Int((page.size.width.points * scale).rounded())),
      height: max(1, Int((page.size.height.points * scale).rounded())), opacity: 255)
  }

  /// Draws all items in order; scopes of tags show nothing.
  mutating func paint(_ items: [DisplayItem]) {
    for item in items { paint(item) }
  }

  private mutating func paint(_ item: DisplayItem) {
    switch item {
    case .begin, .end: break
    case .glyphs(let run): paint(run)
    case .fill(let path, let color):
      if let mask = rasterizer.fill(DevicePath(path, scale: scale), in: canvas.area) { paint(mask, color) }
    case .stroke(let path, let stroke): paint(path, stroke)
    case .pushClip(let path):
      let inside =
        rasterizer.fill(DevicePath(path, scale: scale), in: canvas.area) ?? Mask(whole: canvas.area.intersection(.none))
      clips.append(clip.map { $0.intersection(inside) } ?? inside)
    case .popClip: clips.removeLast()
    case .image(let number, let rect): paint(image: number, rect)
    }
  }

  private var clip: Mask? { clips.last ?? nil }

  private mutating func paint(_ mask: Mask, _ color: Color) {
    let ink = Ink(color)
    canvas.paint(mask, clip: clip) { _, _ in ink }
  }

  private mutating func paint(_ path: Path, _ stroke: Stroke) {
    var line = DevicePath(path, scale: scale)
    if !stroke.dashes.isEmpty { line = line.dashed(stroke.dashes.map { $0.points * scale }) }
    var pen = Rasterizer.Pen(width: stroke.width.points * scale)
    if stroke.roundCaps { pen.cap = .round }
    if let mask = rasterizer.stroke(line, pen, in: canvas.area) { paint(mask, stroke.color) }
  }

  private mutating func paint(_ run: GlyphRun) {
    let face = source.fonts.face(run.face)
    let size = run.size.points / Double(face.unitsPerEm) * scale
    let slant = run.syntheticSlant == 0 ? 0 : tangent(degrees: Double(run.syntheticSlant))
    var path = DevicePath()
    for glyph in document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)] {
      let x = (run.origin.x + glyph.x).points * scale
      let y = (run.origin.y + glyph.y).points * scale
      func pixel(_ across: Float, _ up: Float) -> DevicePath.Point {
        DevicePath.Point(x: x + (Double(across) + Double(up) * slant) * size, y: y - Double(up) * size)
      }
      for segment in source.outline(of: glyph.glyph, face: run.face).segments {
        switch segment {
        case .move(let x, let y): path.segments.append(.move(pixel(x, y)))
        case .line(let x, let y): path.segments.append(.line(pixel(x, y)))
        case .curve(let x1, let y1, let x2, let y2, let x, let y):
          path.segments.append(.curve(pixel(x1, y1), pixel(x2, y2), pixel(x, y)))
        case .close: path.segments.append(.close)
        }
      }
      // FreeType takes 32,767 points at a time; a glyph has some hundreds.
      if path.segments.count > 8000 { flush(&path, run.color) }
    }
    flush(&path, run.color)
  }

  private mutating func flush(_ path: inout DevicePath, _ color: Color) {
    if let mask = rasterizer.fill(path, in: canvas.area) { paint(mask, color) }
    path = DevicePath()
  }

  private mutating func paint(image number: Int, _ rect: Rect) {
    guard let pixels = source.pixels(of: number) else { return }
    let area = (
      left: rect.minX.points * scale, top: rect.minY.points * scale, width: rect.size.width.points * scale,
      height: rect.size.height.points * scale
    )
    guard let mask = rasterizer.fill(DevicePath(.rectangle(rect), scale: scale), in: canvas.area) else { return }
    let sampler = ImageSampler(
      pixels, stepX: Double(pixels.width) / area.width, stepY: Double(pixels.height) / area.height)
    canvas.paint(mask, clip: clip) { x, y in
      sampler.ink(left: (Double(x) - area.left) * sampler.stepX, top: (Double(y) - area.top) * sampler.stepY)
    }
  }

  /// Good to five digits for the slants of type.
  private func tangent(degrees: Double) -> Double {
    let angle = degrees * 3.141592653589793 / 180
    let square = angle * angle
    return angle * (1 + square * (1.0 / 3 + square * (2.0 / 15 + square * 17.0 / 315)))
  }
}
