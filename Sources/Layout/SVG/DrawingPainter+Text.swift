import Geometry
import Markup
import Pages
import Styling
import TextAnalysis
import Typography

// Text in drawings (SVG 2 §11): chunks are shaped with the document's fonts and anchored where attributes say.

extension DrawingPainter {
  /// A run at its place, in user units.
  private struct Placed {
    let run: DrawingTextRun
    /// The left end of the baseline.
    let spot: SIMD2<Double>
    let width: Double
  }

  mutating func paintText(_ node: NodeID, _ state: State) {
    let painter = self
    let text = DrawingText(
      node, document: document, isShown: { painter.style($0).display != .none },
      length: { element, name, axis in
        painter.lengths(element, name, basis: axis == "width" ? state.viewport.x : state.viewport.y)
      },
      report: { painter.report($0, at: $1) })
    let shaper = DrawingTextShaper(text: text, painter: self)
    var pen = SIMD2(0.0, 0)
    for chunk in text.chunks {
      if let place = text.places[chunk.lowerBound] {
        pen = SIMD2(place.x ?? pen.x, place.y ?? pen.y)
      }
      let runs = shaper.runs(chunk)
      guard let first = runs.first else { continue }
      for placed in place(runs, of: text, anchoredLike: first.node, pen: &pen) {
        paint(placed, text, state)
      }
    }
  }

  private func lengths(_ node: NodeID, _ name: String, basis: Double) -> [Double] {
    guard let value = document.value(name, of: node) else { return [] }
    return value.split { $0 == "," || $0.isWhitespace }.compactMap { DrawingLength(String($0)) }
      .map { $0.resolved(against: basis, fontSize: fontSize(node)) }
  }

  /// Puts the runs of a chunk beside each other in visual order; the result is in logical order.
  private func place(
    _ runs: [DrawingTextRun], of text: DrawingText, anchoredLike node: NodeID, pen: inout SIMD2<Double>
  ) -> [Placed] {
    let widths = runs.map { $0.advance(in: text.text) }
    let shifts = runs.map { text.places[$0.range.lowerBound] ?? DrawingText.Place() }
    let total = widths.reduce(0, +) + shifts.reduce(0) { $0 + $1.dx }
    let isRightToLeft = style(node).direction == .rtl
    var x = pen.x
    switch style(node).vector.textAnchor {
    case .start: if isRightToLeft { x -= total }
    case .middle: x -= total / 2
    case .end: if !isRightToLeft { x -= total }
    }
    var lefts = [Double](repeating: 0, count: runs.count)
    for index in BidiParagraph.visualOrder(of: runs.map(\.level)) {
      x += shifts[index].dx
      lefts[index] = x
      x += widths[index]
    }
    var placed: [Placed] = []
    for (index, run) in runs.enumerated() {
      pen.y += shifts[index].dy
      let spot = SIMD2(lefts[index], pen.y + baseline(run))
      placed.append(Placed(run: run, spot: spot, width: widths[index]))
    }
    pen.x = x
    return placed
  }

  /// How far the baseline is below the place that attributes name (`dominant-baseline`).
  private func baseline(_ run: DrawingTextRun) -> Double {
    let metrics = scope.metrics(of: run.face)
    let units: Int
    switch style(run.node).vector.dominantBaseline {
    case .auto, .alphabetic: return 0
    case .middle: units = metrics.xHeight / 2
    case .central, .mathematical: units = (metrics.ascent - metrics.descent) / 2
    case .hanging: units = metrics.ascent * 4 / 5
    case .textTop, .textBeforeEdge: units = metrics.ascent
    case .textBottom, .textAfterEdge, .ideographic: units = -metrics.descent
    }
    return Double(units) * run.size / Double(metrics.unitsPerEm)
  }

  /// Paints a run: glyphs where a colour fills it, outlines for everything else.
  private mutating func paint(_ placed: Placed, _ text: DrawingText, _ state: State) {
    let style = style(placed.run.node)
    guard style.visibility == .visible, !placed.run.glyphs.isEmpty else { return }
    let vector = style.vector
    let box = self.box(placed)
    decorate(placed, style, state, [.underline, .overline])
    for part in vector.paintOrder.parts {
      switch part {
      case .markers: break
      case .stroke:
        if vector.stroke != .none {
          stroke(outline(of: placed, text), vector.stroke, placed.run.node, style, state)
        }
      case .fill:
        switch resolve(vector.fill, of: placed.run.node, style, box: box, opacity: vector.fillOpacity, state) {
        case .nothing: break
        case .color(let color): show(placed, text, color, state)
        case .gradient(let gradient):
          // The glyphs stay text; the gradient is laid over them.
          if let first = gradient.stops.first?.color, first.alpha == 255 { show(placed, text, first, state) }
          fill(outline(of: placed, text), vector.fill, placed.run.node, style, state)
        case .pattern: fill(outline(of: placed, text), vector.fill, placed.run.node, style, state)
        }
      }
    }
    decorate(placed, style, state, [.lineThrough])
  }

  private func box(_ placed: Placed) -> DrawingBox {
    let metrics = scope.metrics(of: placed.run.face)
    let scale = placed.run.size / Double(metrics.unitsPerEm)
    return DrawingBox(
      x: placed.spot.x, y: placed.spot.y - Double(metrics.ascent) * scale, width: placed.width,
      height: Double(metrics.ascent + metrics.descent) * scale)
  }

  /// Adds a glyph run, under a transform where the page does not simply enlarge it.
  private mutating func show(_ placed: Placed, _ text: DrawingText, _ color: Color, _ state: State) {
    let run = placed.run
    let map = state.map
    let isUpright = map.b == 0 && map.c == 0 && map.a > 0 && abs(map.a - map.d) <= map.a * 1e-6
    let growth = map.growth
    let size = Length.drawn(run.size * growth)
    guard size > .zero else { return }
    let inside = isUpright ? map : .scale(x: growth, y: growth)
    let around = isUpright ? nil : Transform.scale(x: growth, y: growth).inverse.map { map.after($0) }
    let start = Int32(scope.fragments.glyphs.count)
    var sum = 0.0
    for index in run.glyphs.indices {
      let glyph = run.glyphs[index]
      let advance = run.advance(index, in: text.text)
      let offset = Double(glyph.xOffset) * run.size / Double(run.unitsPerEm)
      let x = run.isRightToLeft ? placed.width - sum - advance + offset : sum + offset
      sum += advance
      scope.fragments.glyphs.append(
        PlacedGlyph(
          glyph: glyph.glyph, x: .drawn(x * growth), y: -size.scaled(by: Int(glyph.yOffset), over: run.unitsPerEm),
          text: appendText(of: index, run, text)))
    }
    if let around { items.append(.pushTransform(around)) }
    items.append(
      .glyphs(
        GlyphRun(
          face: run.face, size: size, color: color, origin: inside.place(placed.spot),
          glyphs: start..<Int32(scope.fragments.glyphs.count), isRightToLeft: run.isRightToLeft,
          origins: place(of: run.node))))
    if around != nil { items.append(.popTransform) }
  }

  /// The characters of a cluster, for its first glyph.
  private func appendText(of index: Int, _ run: DrawingTextRun, _ text: DrawingText) -> Range<Int32> {
    let start = Int32(scope.fragments.text.count)
    let cluster = run.glyphs[index].cluster
    guard index == 0 || run.glyphs[index - 1].cluster != cluster else { return start..<start }
    let end = run.glyphs[index...].first { $0.cluster > cluster }.map { Int($0.cluster) } ?? run.range.upperBound
    var offset = Int(cluster)
    while offset < end {
      let (scalar, next) = ScalarReader.next(in: text.text, at: offset)
      if !InvisibleCharacters.isInvisible(scalar) || InvisibleCharacters.isKept(scalar) {
        scope.fragments.text += text.text[offset..<next]
      }
      offset = next
    }
    return start..<Int32(scope.fragments.text.count)
  }

  /// The outlines of a run's glyphs in user units.
  private func outline(of placed: Placed, _ text: DrawingText) -> DrawingPath {
    let run = placed.run
    let face = scope.fonts.face(run.face)
    let scale = run.size / Double(run.unitsPerEm)
    var path = DrawingPath()
    var sum = 0.0
    for index in run.glyphs.indices {
      let glyph = run.glyphs[index]
      let advance = run.advance(index, in: text.text)
      let offset = Double(glyph.xOffset) * scale
      let x = placed.spot.x + (run.isRightToLeft ? placed.width - sum - advance + offset : sum + offset)
      let y = placed.spot.y - Double(glyph.yOffset) * scale
      func spot(_ across: Float, _ up: Float) -> SIMD2<Double> {
        SIMD2(x + Double(across) * scale, y - Double(up) * scale)
      }
      for segment in face.outline(glyph: glyph.glyph).segments {
        switch segment {
        case .move(let x, let y): path.move(spot(x, y))
        case .line(let x, let y): path.line(spot(x, y))
        case .curve(let x1, let y1, let x2, let y2, let x, let y): path.curve(spot(x1, y1), spot(x2, y2), spot(x, y))
        case .close: path.close()
        }
      }
      sum += advance
    }
    return path
  }

  /// Draws lines along a run as `text-decoration` of its element, or of one around it in the text, says.
  private mutating func decorate(
    _ placed: Placed, _ style: ComputedStyle, _ state: State, _ kinds: [TextDecoration]
  ) {
    var lines = TextDecoration.none
    var node: NodeID? = placed.run.node
    while let element = node, ["text", "tspan", "a"].contains(document.name(element)) {
      lines.formUnion(self.style(element).textDecoration)
      node = document.parent(element)
    }
    let metrics = scope.metrics(of: placed.run.face)
    let scale = placed.run.size / Double(metrics.unitsPerEm)
    for kind in kinds where lines.contains(kind) {
      let line = kind == .lineThrough ? metrics.strikeout : metrics.underline
      let top = kind == .overline ? metrics.ascent : line.top
      let box = DrawingBox(
        x: placed.spot.x, y: placed.spot.y - Double(top) * scale, width: placed.width,
        height: Double(line.thickness) * scale)
      fill(box.path, style.vector.fill, placed.run.node, style, state)
    }
  }
}
