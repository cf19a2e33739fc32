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
  private(set) var alphas: Set<UInt8> = []
  private let coordinates: PageCoordinates
  private var state = GraphicsState()
  private var savedStates: [GraphicsState] = []
  private var text = TextState.closed

  /// Whether a text object is open, and where its current line starts.
  private enum TextState: Equatable {
    case closed
    case open(x: Int, y: Int, slant: Int)
  }

  init(height: Length, isPretty: Bool) {
    coordinates = PageCoordinates(height: height)
    content = PDFContent(isPretty: isPretty)
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
    content.fill()
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
    content.saveState()
    savedStates.append(state)
    write(path)
    content.clip()
  }

  /// Ends the last clip; false when there is none.
  mutating func popClip() -> Bool {
    closeText()
    guard let saved = savedStates.popLast() else { return false }
    content.restoreState()
    state = saved
    return true
  }

  mutating func paintImage(_ index: Int, in rect: Rect) {
    closeText()
    setAlpha(255)
    content.saveState()
    content.transform(
      scaleX: rect.size.width.thousandths, scaleY: rect.size.height.thousandths,
      x: coordinates.x(rect.minX), y: coordinates.y(rect.maxY))
    content.paint(Self.resource(image: index))
    content.restoreState()
  }

  private mutating func write(_ path: Path) {
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
  private static func tangent(_ degrees: Int8) -> Int {
    guard degrees != 0 else { return 0 }
    // tan x = x + x³/3 + 2x⁵/15 is exact to a thousandth for the few degrees of an oblique.
    let angle = Double(degrees) * .pi / 180
    let cube = angle * angle * angle
    return Int(((angle + cube / 3 + 2 * cube * angle * angle / 15) * 1000).rounded())
  }

  // MARK: Parameters

  private mutating func setFill(_ color: Color) {
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
    if state.lineWidth != stroke.width.thousandths {
      state.lineWidth = stroke.width.thousandths
      content.lineWidth(state.lineWidth)
    }
    let dashes = stroke.dashes.map(\.thousandths)
    if state.dashes != dashes {
      state.dashes = dashes
      content.dashes(dashes)
    }
    if state.hasRoundCaps != stroke.roundCaps {
      state.hasRoundCaps = stroke.roundCaps
      content.lineCap(isRound: stroke.roundCaps)
    }
  }

  private mutating func setAlpha(_ alpha: UInt8) {
    guard state.alpha != alpha else { return }
    state.alpha = alpha
    if alpha < 255 { alphas.insert(alpha) }
    content.graphicsState(Self.resource(alpha: alpha))
  }
}
