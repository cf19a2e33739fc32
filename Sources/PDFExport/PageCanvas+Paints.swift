import Geometry
import PDFObjects
import Pages

// Gradients, groups and repeated drawings.

extension PageCanvas {
  /// Fills an area with a gradient.
  mutating func fill(_ path: Path, _ gradient: Gradient) {
    guard let area = path.bounds else { return }
    guard let resolved = ResolvedGradient(gradient, covering: area) else {
      return fill(path, gradient.stops.last?.color ?? .transparent)
    }
    closeText()
    withMask(resolved, gradient, area) { canvas, name in
      canvas.content.fillPattern(name)
      canvas.state.fill = nil
      canvas.write(path)
      canvas.content.fill(evenOdd: path.rule == .evenOdd)
    }
  }

  /// Strokes a line with a gradient.
  mutating func stroke(_ path: Path, _ stroke: Stroke, _ gradient: Gradient) {
    guard var area = path.bounds else { return }
    // A mitre may reach out by its limit.
    let reach = stroke.width.scaled(by: stroke.join == .miter ? max(stroke.miterLimit, 2000) : 2000, over: 1000)
    area.origin = Point(x: area.minX - reach, y: area.minY - reach)
    area.size = Size(width: area.size.width + reach * 2, height: area.size.height + reach * 2)
    guard let resolved = ResolvedGradient(gradient, covering: area) else {
      var plain = stroke
      plain.color = gradient.stops.last?.color ?? .transparent
      return self.stroke(path, plain)
    }
    closeText()
    withMask(resolved, gradient, area, alpha: stroke.color.alpha) { canvas, name in
      canvas.content.strokePattern(name)
      canvas.state.stroke = nil
      canvas.setLine(stroke)
      canvas.write(path)
      canvas.content.stroke()
    }
  }

  /// Paints with a gradient's colours under a soft mask of its opacities, which opaque gradients do without.
  private mutating func withMask(
    _ resolved: ResolvedGradient, _ gradient: Gradient, _ area: Rect, alpha: UInt8 = 255,
    _ paint: (inout PageCanvas, String) -> Void
  ) {
    let inner = coordinates.flippedIntoPage(gradient.transform)
    let colors = PaintTable.Shading(gradient: resolved, isMask: false, transform: matrix.after(inner))
    let name = paints.name(of: colors)
    setAlpha(alpha)
    guard gradient.isTransparent else { return paint(&self, name) }
    let opacities = PaintTable.Shading(gradient: resolved, isMask: true, transform: inner)
    var mask = PDFContent(isPretty: content.isPretty)
    mask.fillPattern(paints.name(of: opacities))
    let box = [
      coordinates.x(area.minX), coordinates.y(area.maxY), coordinates.x(area.maxX), coordinates.y(area.minY),
    ]
    mask.rectangle(x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1])
    mask.fill()
    let stream = PaintTable.Stream(kind: .mask, content: mask.bytes, box: box)
    let outer = state
    content.saveState()
    content.graphicsState(paints.name(of: stream))
    usesMasks = true
    paint(&self, name)
    content.restoreState()
    state = outer
  }

  /// Shows a finished group with an opacity.
  mutating func paintGroup(_ group: [UInt8], opacity: UInt8) {
    closeText()
    setAlpha(opacity)
    usesMasks = true
    content.paint(paints.name(of: PaintTable.Stream(kind: .group, content: group, box: box(of: visible))))
  }

  /// Fills an area with a finished tile.
  mutating func fill(_ path: Path, _ tiling: Tiling, tile: [UInt8]) {
    closeText()
    setAlpha(255)
    let kind = PaintTable.Stream.Kind.tile(
      stepX: tiling.step.width.thousandths, stepY: tiling.step.height.thousandths, transform: matrix)
    content.fillPattern(paints.name(of: PaintTable.Stream(kind: kind, content: tile, box: box(of: tiling.cell))))
    state.fill = nil
    write(path)
    content.fill(evenOdd: path.rule == .evenOdd)
  }

  private func box(of rect: Rect) -> [Int] {
    [coordinates.x(rect.minX), coordinates.y(rect.maxY), coordinates.x(rect.maxX), coordinates.y(rect.minY)]
  }
}

extension PageCoordinates {
  /// The map from coordinates that grow downwards, as gradients have them, into those of the stream.
  func flippedIntoPage(_ transform: Transform) -> Transform {
    Transform(a: 1, b: 0, c: 0, d: -1, e: 0, f: height.points).after(transform)
  }
}
