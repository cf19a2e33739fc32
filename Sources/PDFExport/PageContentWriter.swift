import Diagnostics
import Geometry
import Images
import PDFObjects
import Pages
import Typography

/// Turns the display lists of pages into content streams and records where content slots landed.
struct PageContentWriter {
  let document: LaidOutDocument
  let images: [RasterImage]
  let isPretty: Bool
  var fonts: FontTable
  var violations: Violations
  private(set) var places = ContentPlaces()
  /// The opacities that pages need parameters for.
  private(set) var alphas: Set<UInt8> = []
  /// The images that pages show.
  private(set) var usedImages: Set<Int> = []

  // The page being written.
  private var usesTransparency = false
  private var content = PDFContent(isPretty: false)
  private var coordinates = PageCoordinates(height: .zero)
  private var pageNumber = 0
  private var state = GraphicsState()
  private var savedStates: [GraphicsState] = []
  private var scope: OpenScope?
  private var text = TextState.closed
  private var line: TextLine

  /// The scope whose marked content is open in the stream.
  private struct OpenScope {
    let scope: MarkedScope
    /// Whether the display list has ended it; the stream keeps it open for a following piece of the same scope.
    var hasEnded = false
  }

  /// Whether a text object is open, and where its current line starts.
  private enum TextState: Equatable {
    case closed
    case open(x: Int, y: Int, slant: Int)
  }

  init(
    document: LaidOutDocument, fonts: FontTable, images: [RasterImage], isPretty: Bool, violations: Violations
  ) {
    self.document = document
    self.fonts = fonts
    self.images = images
    self.isPretty = isPretty
    self.violations = violations
    line = TextLine(document)
  }

  /// Writes all pages with their content streams.
  mutating func writePages(plan: ObjectPlan, to file: inout PDFFile) {
    var firstLink = 0
    for (index, page) in document.pages.enumerated() {
      let stream = write(page)
      PageWriter.write(
        page, index: index, firstLink: firstLink, usesTransparency: usesTransparency, plan: plan, to: &file)
      file.stream(plan.contents(ofPage: index), stream)
      firstLink += page.links.count
    }
    places.index(slotCount: document.structure.slots.count)
  }

  /// The content stream of the next page.
  private mutating func write(_ page: Page) -> [UInt8] {
    places.beginPage()
    pageNumber = places.slotsByPage.count
    content = PDFContent(isPretty: isPretty)
    coordinates = PageCoordinates(height: page.size.height)
    state = GraphicsState()
    usesTransparency = false
    for item in page.items { write(item) }
    if let scope, !scope.hasEnded { violations.report(.unbalancedScope, ["page": .number(pageNumber)]) }
    closeScope()
    closeText()
    while let saved = savedStates.popLast() {
      violations.report(.unbalancedScope, ["page": .number(pageNumber)])
      content.restoreState()
      state = saved
    }
    return content.bytes
  }

  private mutating func write(_ item: DisplayItem) {
    switch item {
    case .begin(let scope): begin(scope)
    case .end: endScope()
    case .glyphs(let run):
      requireScope(at: run.origins)
      write(run)
    case .fill(let path, let color):
      guard color.alpha > 0 else { return }
      requireScope()
      closeText()
      setFill(color)
      write(path)
      content.fill()
    case .stroke(let path, let stroke):
      guard stroke.color.alpha > 0 else { return }
      requireScope()
      closeText()
      setStroke(stroke)
      write(path)
      content.stroke()
    case .pushClip(let path):
      settleScope()
      closeText()
      content.saveState()
      savedStates.append(state)
      write(path)
      content.clip()
    case .popClip: popClip()
    case .image(let index, let rect): paintImage(index, rect)
    }
  }

  // MARK: Scopes

  private mutating func begin(_ new: MarkedScope) {
    if let open = scope {
      if !open.hasEnded { violations.report(.unbalancedScope, ["page": .number(pageNumber)]) }
      if open.hasEnded, open.scope == new {
        scope?.hasEnded = false
        return
      }
      closeScope()
    }
    closeText()
    switch new {
    case .content(let slot):
      let element = document.structure.slots[Int(slot.index)]
      content.beginMarked(document.structure[element].role.rawValue, identifier: places.add(slot))
    case .artifact(let kind): content.beginArtifact { Self.writeProperties(of: kind, to: &$0) }
    }
    scope = OpenScope(scope: new)
  }

  private mutating func endScope() {
    guard scope?.hasEnded == false else {
      violations.report(.unbalancedScope, ["page": .number(pageNumber)])
      return
    }
    scope?.hasEnded = true
  }

  /// Closes marked content that the display list has ended, before something that does not belong to it.
  private mutating func settleScope() {
    if scope?.hasEnded == true { closeScope() }
  }

  private mutating func closeScope() {
    guard scope != nil else { return }
    closeText()
    content.endMarked()
    scope = nil
  }

  private mutating func requireScope(at origin: TextOrigin? = nil) {
    settleScope()
    guard scope == nil else { return }
    violations.report(
      .contentOutsideScope, at: origin?.span, data: origin?.dataSpan, ["page": .number(pageNumber)])
  }

  /// The property list of an artifact (ISO 32000-1 §14.8.2.2).
  private static func writeProperties(of kind: ArtifactKind, to syntax: inout PDFSyntax) {
    switch kind {
    case .header, .footer:
      syntax.entry("Type", .name("Pagination"))
      syntax.entry("Subtype", .name(kind == .header ? "Header" : "Footer"))
      syntax.entry("Attached", array: [.name(kind == .header ? "Top" : "Bottom")])
    case .pagination: syntax.entry("Type", .name("Pagination"))
    case .layout: syntax.entry("Type", .name("Layout"))
    case .page: syntax.entry("Type", .name("Page"))
    }
  }

  // MARK: Graphics

  private mutating func popClip() {
    settleScope()
    closeText()
    guard let saved = savedStates.popLast() else {
      violations.report(.unbalancedScope, ["page": .number(pageNumber)])
      return
    }
    content.restoreState()
    state = saved
  }

  private mutating func paintImage(_ index: Int, _ rect: Rect) {
    guard images.indices.contains(index) else {
      violations.report(.unknownImage, ["number": .number(index), "page": .number(pageNumber)])
      return
    }
    requireScope()
    closeText()
    usedImages.insert(index)
    if images[index].alpha != nil { usesTransparency = true }
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
    alphas.insert(alpha)
    usesTransparency = true
    content.graphicsState(Self.resource(alpha: alpha))
  }

  /// The name of an image.
  static func resource(image index: Int) -> String { "I\(index)" }

  /// The name of the parameters for an opacity.
  static func resource(alpha: UInt8) -> String { "A\(alpha)" }

  // MARK: Text

  private mutating func closeText() {
    guard text != .closed else { return }
    content.endText()
    text = .closed
  }

  private mutating func write(_ run: GlyphRun) {
    let size = run.size.thousandths
    guard size > 0 else { return }
    setFill(run.color)
    let font = fonts.position(of: run.face)
    line.start(run, font: font, pageNumber: pageNumber)
    if text == .closed {
      content.beginText()
      text = .open(x: 0, y: 0, slant: 0)
    }
    if state.font != font || state.fontSize != size {
      (state.font, state.fontSize) = (font, size)
      content.font(fonts[font].resource, size: size)
    }
    while let origin = line.next(&fonts, &violations) {
      moveText(x: coordinates.x(origin.x), y: coordinates.y(origin.y), slant: Self.slant(of: run))
      content.show(line.codes[...], adjustments: line.adjustments[...])
    }
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

  /// The tangent of the slant in thousandths.
  private static func slant(of run: GlyphRun) -> Int {
    guard run.syntheticSlant != 0 else { return 0 }
    // tan x = x + x³/3 + 2x⁵/15 is exact to a thousandth for the few degrees of an oblique.
    let angle = Double(run.syntheticSlant) * .pi / 180
    let cube = angle * angle * angle
    return Int(((angle + cube / 3 + 2 * cube * angle * angle / 15) * 1000).rounded())
  }
}
