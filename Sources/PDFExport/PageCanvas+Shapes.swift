import Geometry
import PDFObjects
import Pages
import Typography

// Glyphs that are drawn without being text.

extension PageCanvas {
  /// Draws glyphs of a run as filled outlines, each of which is stored once.
  mutating func show(_ shapes: [TextLine.Shape], of run: GlyphRun, face: FontFace) {
    guard !shapes.isEmpty else { return }
    closeText()
    let scale = run.size.points / 1000
    let slant = Double(Self.tangent(run.syntheticSlant)) / 1000
    for shape in shapes {
      guard let stream = Self.stream(of: shape.glyph, face, isPretty: content.isPretty) else { continue }
      content.saveState()
      content.transform(
        scale, 0, scale * slant, scale, Double(coordinates.x(shape.place.x)) / 1000,
        Double(coordinates.y(shape.place.y)) / 1000)
      content.paint(paints.name(of: stream))
      content.restoreState()
    }
  }

  /// The outline in thousandths of an em; nil for a glyph without one.
  private static func stream(of glyph: UInt16, _ face: FontFace, isPretty: Bool) -> PaintTable.Stream? {
    guard let bounds = face.bounds(glyph: glyph) else { return nil }
    let scale = 1000 / Double(face.unitsPerEm)
    // Operators take thousandths, and the unit is a thousandth of an em: whole numbers are fine enough.
    func number(_ value: Float) -> Int { Int((Double(value) * scale).rounded()) * 1000 }
    var content = PDFContent(isPretty: isPretty)
    for segment in face.outline(glyph: glyph).segments {
      switch segment {
      case .move(let x, let y): content.move(x: number(x), y: number(y))
      case .line(let x, let y): content.line(x: number(x), y: number(y))
      case .curve(let x1, let y1, let x2, let y2, let x, let y):
        content.curve(
          x1: number(x1), y1: number(y1), x2: number(x2), y2: number(y2), x: number(x), y: number(y))
      case .close: content.closePath()
      }
    }
    content.fill()
    let box = [bounds.left, bounds.bottom, bounds.right, bounds.top].map { number(Float($0)) }
    return PaintTable.Stream(
      kind: .shape, content: content.bytes, box: [box[0] - 1000, box[1] - 1000, box[2] + 1000, box[3] + 1000])
  }
}
