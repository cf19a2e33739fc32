import Geometry
import PDFObjects
import Pages

/// Draws on one page: turns paths, images and lines of glyphs into operators and sets no parameter twice.
///
/// It knows nothing of tags; whoever uses it closes the text object before marked content begins or ends.
struct PageCanvas {
  /// The operators so far; marked content is written here by the owner of the canvas.
  var content: PDFContent
  /// The opacities other than full that were used.
  var alphas: Set<UInt8> = []
  /// The gradients, groups and masks of the whole document.
  var paints = PaintTable()
  /// Whether groups or soft masks were used.
  var usesMasks = false
  /// What opacities are multiplied by: that of groups which are painted piece by piece.
  var opacity: UInt8 = 255
  let coordinates: PageCoordinates
  /// The area that can be seen, in the coordinates of what is drawn now.
  private(set) var visible: Rect
  /// From the coordinates of what is drawn now to those in which this stream began, both growing upwards.
  private(set) var matrix = Transform.identity
  var state = GraphicsState()
  private var saved: [Saved] = []
  private var text = TextState.closed

  /// Whether a text object is open, and where its current line starts.
  private enum TextState: Equatable {
    case closed
    case open(x: Int, y: Int, slant: Int)
  }

  /// What clips and transforms bring back when they end.
  private struct Saved {
    let state: GraphicsState
    let matrix: Transform
    let visible: Rect
    let isTransform: Bool
  }

  /// A canvas for a sheet; `medium` is what can be seen where that is more.
  init(size: Size, medium: Rect? = nil, isPretty: Bool) {
    coordinates = PageCoordinates(height: size.height)
    visible = medium ?? Rect(origin: .zero, size: size)
    content = PDFContent(isPretty: isPretty)
  }

  /// An empty canvas for a form or tile in the coordinates of this one.
  func nested(visible area: Rect, isPretty: Bool) -> PageCanvas {
    var canvas = PageCanvas(size: Size(width: visible.size.width, height: coordinates.height), isPretty: isPretty)
    canvas.visible = area
    canvas.state = .inherited
    return canvas
  }

  /// The name of the parameters for an opacity.
  static func resource(alpha: UInt8) -> String { "A\(alpha)" }
  /// The name of an image.
  static func resource(image index: Int) -> String { "I\(index)" }

  // MARK: Areas and lines

  mutating func fill(_ path: Path, _ color: Color) {
    closeText()
    setFill(color)
    write(path)
    content.fill(evenOdd: path.rule == .evenOdd)
  }

  mutating func stroke(_ path: Path, _ stroke: Stroke) {
    closeText()
    setStroke(stroke)
    write(path)
    content.stroke()
  }

  /// Limits drawing to an area until the matching `popClip`.
  mutating func pushClip(_ path: Path) {
    closeText()
    save(isTransform: false)
    write(path)
    // A path without area clips everything, but only if it is there.
    if path.segments.isEmpty { content.rectangle(x: 0, y: 0, width: 0, height: 0) }
    content.clip(evenOdd: path.rule == .evenOdd)
  }

  /// Maps the coordinates of what follows until the matching `popTransform`.
  mutating func pushTransform(_ transform: Transform) {
    closeText()
    save(isTransform: true)
    let map = coordinates.flipped(transform)
    content.transform(map.a, map.b, map.c, map.d, map.e, map.f)
    matrix = matrix.after(map)
    if let inverse = transform.inverse { visible = inverse.bounds(of: visible) }
  }

  /// Ends the last clip; false when there is none.
  mutating func popClip() -> Bool { restore(isTransform: false) }

  /// Ends the last transform; false when there is none.
  mutating func popTransform() -> Bool { restore(isTransform: true) }

  /// Ends whatever clip or transform is open; false when there is none.
  mutating func popAny() -> Bool { saved.last.map { restore(isTransform: $0.isTransform) } ?? false }

  private mutating func save(isTransform: Bool) {
    content.saveState()
    saved.append(Saved(state: state, matrix: matrix, visible: visible, isTransform: isTransform))
  }

  private mutating func restore(isTransform: Bool) -> Bool {
    closeText()
    guard let last = saved.last, last.isTransform == isTransform else { return false }
    saved.removeLast()
    content.restoreState()
    (state, matrix, visible) = (last.state, last.matrix, last.visible)
    return true
  }

  /// Paints an image; `map` leads from the unit square of PDF's image space to that of the upright picture.
  mutating func paintImage(_ index: Int, in rect: Rect, map: Transform) {
    closeText()
    setAlpha(255)
    content.saveState()
    if map == .identity {
      content.transform(
        scaleX: rect.size.width.thousandths, scaleY: rect.size.height.thousandths,
        x: coordinates.x(rect.minX), y: coordinates.y(rect.maxY))
    } else {
      let place = Transform(
        a: rect.size.width.points, b: 0, c: 0, d: rect.size.height.points,
        e: Double(coordinates.x(rect.minX)) / 1000, f: Double(coordinates.y(rect.maxY)) / 1000)
      let whole = place.after(map)
      content.transform(whole.a, whole.b, whole.c, whole.d, whole.e, whole.f)
    }
    content.paint(Self.resource(image: index))
    content.restoreState()
  }

  mutating func write(_ path: Path) {
    for segment in path.segments {
      switch segment {
      case .move(let point): content.move(x: coordinates.x(point.x), y: coordinates.y(point.y))
      case .line(let point): content.line(x: coordinates.x(point.x), y: coordinates.y(point.y))
      case .curve(let first, let second, let end):
        content.curve(
          x1: coordinates.x(first.x), y1: coordinates.y(first.y), x2: coordinates.x(second.x),
          y2: coordinates.y(second.y), x: coordinates.x(end.x), y: coordinates.y(end.y))
      case .close: content.closePath()
      case .rectangle(let rect):
        content.rectangle(
          x: coordinates.x(rect.minX), y: coordinates.y(rect.maxY), width: rect.size.width.thousandths,
          height: rect.size.height.thousandths)
      }
    }
  }

  // MARK: Text

  /// Opens a text object if none is open and sets what all pieces of a run share.
  mutating func beginRun(_ run: GlyphRun, font: Int, resource: String) {
    setFill(run.color)
    if text == .closed {
      content.beginText()
      text = .open(x: 0, y: 0, slant: 0)
    }
    let size = run.size.thousandths
    guard state.font != font || state.fontSize != size else { return }
    (state.font, state.fontSize) = (font, size)
    content.font(resource, size: size)
  }

  /// Shows a piece of the run at a place.
  mutating func show(
    _ codes: ArraySlice<UInt16>, adjustments: ArraySlice<(index: Int, amount: Int)>, of run: GlyphRun, at origin: Point
  ) {
    let x = coordinates.x(origin.x)
    // One move for each glyph: whole hundredths of a point repeat where thousandths would not, and compress.
    moveText(
      x: run.isRightToLeft ? x - x % 10 : x, y: coordinates.y(origin.y), slant: Self.tangent(run.syntheticSlant))
    content.show(codes, adjustments: adjustments)
  }

  mutating func closeText() {
    guard text != .closed else { return }
    content.endText()
    text = .closed
  }

  private mutating func moveText(x: Int, y: Int, slant: Int) {
    guard case .open(let lineX, let lineY, let lineSlant) = text, lineSlant == 0, slant == 0 else {
      content.textMatrix(slant: slant, x: x, y: y)
      text = .open(x: x, y: y, slant: slant)
      return
    }
    content.moveText(x: x - lineX, y: y - lineY)
    text = .open(x: x, y: y, slant: 0)
  }

  /// The tangent of an angle in thousandths.
  static func tangent(_ degrees: Int8) -> Int {
    guard degrees != 0 else { return 0 }
    // tan x = x + x³/3 + 2x⁵/15 is exact to a thousandth for the few degrees of an oblique.
    let angle = Double(degrees) * .pi / 180
    let cube = angle * angle * angle
    return Int(((angle + cube / 3 + 2 * cube * angle * angle / 15) * 1000).rounded())
  }

  // MARK: Parameters

  mutating func setFill(_ color: Color) {
    setAlpha(color.alpha)
    let opaque = Color(red: color.red, green: color.green, blue: color.blue)
    guard state.fill != opaque else { return }
    state.fill = opaque
    content.fillColor(red: color.red, green: color.green, blue: color.blue)
  }

  private mutating func setStroke(_ stroke: Stroke) {
    let color = stroke.color
    setAlpha(color.alpha)
    let opaque = Color(red: color.red, green: color.green, blue: color.blue)
    if state.stroke != opaque {
      state.stroke = opaque
      content.strokeColor(red: color.red, green: color.green, blue: color.blue)
    }
    setLine(stroke)
  }

  /// Sets everything about a line but its colour.
  mutating func setLine(_ stroke: Stroke) {
    if state.lineWidth != stroke.width.thousandths {
      state.lineWidth = stroke.width.thousandths
      content.lineWidth(state.lineWidth)
    }
    let dashes = stroke.dashes.map(\.thousandths)
    let phase = dashes.isEmpty ? 0 : stroke.dashPhase.thousandths
    if state.dashes != dashes || state.dashPhase != phase {
      (state.dashes, state.dashPhase) = (dashes, phase)
      content.dashes(dashes, phase: phase)
    }
    if state.cap != stroke.cap {
      state.cap = stroke.cap
      content.lineCap(stroke.cap == .butt ? 0 : stroke.cap == .round ? 1 : 2)
    }
    if state.join != stroke.join {
      state.join = stroke.join
      content.lineJoin(stroke.join == .miter ? 0 : stroke.join == .round ? 1 : 2)
    }
    if stroke.join == .miter, state.miterLimit != stroke.miterLimit {
      state.miterLimit = stroke.miterLimit
      content.miterLimit(max(stroke.miterLimit, 1000))
    }
  }

  mutating func setAlpha(_ wanted: UInt8) {
    let alpha = opacity == 255 ? wanted : UInt8((Int(wanted) * Int(opacity) + 127) / 255)
    guard state.alpha != alpha else { return }
    state.alpha = alpha
    if alpha < 255 { alphas.insert(alpha) }
    content.graphicsState(Self.resource(alpha: alpha))
  }
}
