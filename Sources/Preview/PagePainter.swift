import Geometry
import Images
import Pages
import Typography

/// Draws the display list of one page onto a canvas.
struct PagePainter {
  let document: LaidOutDocument
  let source: PreviewSource
  let rasterizer: Rasterizer
  private(set) var canvas: Canvas
  /// From points of the current coordinates to pixels, innermost last.
  private var maps: [Transform]
  /// The clips around the current item, innermost last.
  private var clips: [Mask] = []
  /// The sheets below the groups that are open, with the opacity of each group.
  private var groups: [(below: Canvas, opacity: UInt8)] = []

  init(_ page: Page, of document: LaidOutDocument, source: PreviewSource, rasterizer: Rasterizer, resolution: Int) {
    self.document = document
    self.source = source
    self.rasterizer = rasterizer
    let scale = Double(resolution) / 72
    let medium = page.medium
    maps = [
      Transform.scale(x: scale, y: scale).after(.translation(x: -medium.minX.points, y: -medium.minY.points))
    ]
    canvas = Canvas(
      width: max(1, Int((medium.size.width.points * scale).rounded())),
      height: max(1, Int((medium.size.height.points * scale).rounded())), opacity: 255)
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
      if let mask = mask(path) { paint(mask, color) }
    case .stroke(let path, let stroke):
      if let mask = mask(path, stroke) { paint(mask, stroke.color) }
    case .shade(let path, let gradient):
      if let mask = mask(path) { paint(mask, gradient) }
    case .shadeStroke(let path, let stroke, let gradient):
      if let mask = mask(path, stroke) { paint(mask, gradient) }
    case .tile(let path, let tiling): paint(path, tiling)
    case .pushClip(let path): push(clip: path)
    case .popClip: clips.removeLast()
    case .pushTransform(let transform): maps.append(map.after(transform))
    case .popTransform: maps.removeLast()
    case .pushGroup(let opacity):
      groups.append((canvas, opacity))
      canvas = Canvas(width: canvas.area.width, height: canvas.area.height, opacity: 0)
    case .popGroup:
      guard var group = groups.popLast() else { break }
      group.below.paint(canvas, opacity: Int(group.opacity), clip: clips.last)
      canvas = group.below
    case .image(let number, let rect): paint(image: number, rect)
    }
  }

  private var map: Transform { maps.last ?? .identity }

  /// By how much the current coordinates enlarge lengths, directions taken together.
  private var enlargement: Double { abs(map.determinant).squareRoot() }

  // MARK: Paths

  private func mask(_ path: Path) -> Mask? {
    rasterizer.fill(DevicePath(path, map), evenOdd: path.rule == .evenOdd, in: canvas.area)
  }

  private func mask(_ path: Path, _ stroke: Stroke) -> Mask? {
    var line = DevicePath(path, map)
    if !stroke.dashes.isEmpty {
      line = line.dashed(
        stroke.dashes.map { $0.points * enlargement }, phase: stroke.dashPhase.points * enlargement)
    }
    let pen = Rasterizer.Pen(
      width: stroke.width.points * enlargement, cap: stroke.cap, join: stroke.join,
      miterLimit: Double(stroke.miterLimit) / 1000)
    return rasterizer.stroke(line, pen, in: canvas.area)
  }

  private mutating func paint(_ mask: Mask, _ color: Color) {
    let ink = Ink(color)
    canvas.paint(mask, clip: clips.last) { _, _ in ink }
  }

  private mutating func paint(_ mask: Mask, _ gradient: Gradient) {
    let ink = GradientInk(gradient, map)
    canvas.paint(mask, clip: clips.last, ink.ink)
  }

  private mutating func push(clip path: Path) {
    let inside = mask(path) ?? Mask(whole: .none)
    clips.append(clips.last?.intersection(inside) ?? inside)
  }

  /// Repeats a drawing over all cells that the path may touch.
  private mutating func paint(_ path: Path, _ tiling: Tiling) {
    guard let bounds = path.bounds, tiling.step.width > .zero, tiling.step.height > .zero else { return }
    func range(_ start: Length, _ end: Length, _ cell: Length, _ size: Length, _ step: Length) -> ClosedRange<Int> {
      let first = Int(((start - cell - size).points / step.points).rounded(.down))
      let last = Int(((end - cell).points / step.points).rounded(.up))
      // What is finer than this is finer than anybody sees.
      return first...max(first, min(last, first + 2000))
    }
    push(clip: path)
    let cell = tiling.cell
    for row in range(bounds.minY, bounds.maxY, cell.minY, cell.size.height, tiling.step.height) {
      for column in range(bounds.minX, bounds.maxX, cell.minX, cell.size.width, tiling.step.width) {
        maps.append(
          map.after(
            .translation(x: tiling.step.width.points * Double(column), y: tiling.step.height.points * Double(row))))
        push(clip: .rectangle(cell))
        if let clip = clips.last, !clip.area.isEmpty { paint(tiling.items) }
        clips.removeLast()
        maps.removeLast()
      }
    }
    clips.removeLast()
  }

  // MARK: Glyphs

  private mutating func paint(_ run: GlyphRun) {
    let face = source.fonts.face(run.face)
    let size = run.size.points / Double(face.unitsPerEm)
    let slant = run.syntheticSlant == 0 ? 0 : tangent(degrees: Double(run.syntheticSlant))
    let map = map
    var path = DevicePath()
    for glyph in document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)] {
      let x = (run.origin.x + glyph.x).points
      let y = (run.origin.y + glyph.y).points
      func pixel(_ across: Float, _ up: Float) -> DevicePath.Point {
        let image = map.apply(x: x + (Double(across) + Double(up) * slant) * size, y: y - Double(up) * size)
        return DevicePath.Point(x: image.x, y: image.y)
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

  /// Good to five digits for the slants of type.
  private func tangent(degrees: Double) -> Double {
    let angle = degrees * 3.141592653589793 / 180
    let square = angle * angle
    return angle * (1 + square * (1.0 / 3 + square * (2.0 / 15 + square * 17.0 / 315)))
  }

  // MARK: Images

  private mutating func paint(image number: Int, _ rect: Rect) {
    let place = Transform(
      a: rect.size.width.points, b: 0, c: 0, d: rect.size.height.points, e: rect.minX.points, f: rect.minY.points)
    guard let pixels = source.pixels(of: number), let mask = mask(.rectangle(rect)),
      let sampler = ImageSampler(pixels, toUnitSquare: map.after(place).inverse)
    else { return }
    canvas.paint(mask, clip: clips.last, sampler.ink)
  }
}
