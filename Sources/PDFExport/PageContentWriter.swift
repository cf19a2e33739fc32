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
  private(set) var fonts: FontTable
  private(set) var violations: Violations
  private(set) var places = ContentPlaces()
  /// The opacities that need parameters; full opacity is one of them where another was used before.
  private(set) var alphas: Set<UInt8> = []
  /// The images that pages show.
  private(set) var usedImages: Set<Int> = []
  /// The gradients, groups and masks that pages name.
  private(set) var paints = PaintTable()
  /// For each field in page order, what it draws.
  private(set) var appearances: [[UInt8]] = []
  /// The elements whose words have been said in place of their characters.
  private var spokenElements: Set<StructureID> = []
  private var line: TextLine

  // The page being written.
  private var canvas = PageCanvas(size: .zero, isPretty: false)
  /// The canvases around the one in use, outermost first: groups and tiles are streams of their own.
  private var outerCanvases: [PageCanvas] = []
  private var groups = OpacityGroups()
  private var pageNumber = 0
  private var usesTransparency = false
  private var scope: OpenScope?

  /// The scope whose marked content is open in the stream.
  private struct OpenScope {
    let scope: MarkedScope
    /// Whether the display list has ended it; the stream keeps it open for a following piece of the same scope.
    var hasEnded = false
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
    var firstWidget = 0
    for (index, page) in document.pages.enumerated() {
      let stream = write(page)
      PageWriter.write(
        page, index: index, firstLink: firstLink, firstWidget: firstWidget, usesTransparency: usesTransparency,
        plan: plan, to: &file)
      file.stream(plan.contents(ofPage: index), stream)
      firstLink += page.links.count
      firstWidget += page.fields.count
      for field in page.fields { appearances.append(appearance(of: field)) }
    }
    places.index(slotCount: document.structure.slots.count)
  }

  /// The content stream of the next page.
  private mutating func write(_ page: Page) -> [UInt8] {
    places.beginPage()
    pageNumber += 1
    canvas = PageCanvas(size: page.size, medium: page.medium, isPretty: isPretty)
    canvas.paints = paints
    paints = PaintTable()
    usesTransparency = false
    groups = OpacityGroups(page.items)
    for item in page.items { write(item) }
    if let scope, !scope.hasEnded { reportUnbalancedScope() }
    closeScope()
    if groups.isOpen { reportUnbalancedScope() }
    while !outerCanvases.isEmpty {
      reportUnbalancedScope()
      _ = finishNested()
    }
    while canvas.popAny() { reportUnbalancedScope() }
    if !canvas.alphas.isEmpty {
      alphas.formUnion(canvas.alphas.union([255]))
      usesTransparency = true
    }
    if canvas.usesMasks { usesTransparency = true }
    swap(&paints, &canvas.paints)
    return canvas.content.bytes
  }

  private mutating func write(_ item: DisplayItem) {
    switch item {
    case .begin(let scope): begin(scope)
    case .end: endScope()
    case .glyphs(let run):
      guard run.size > .zero else { return }
      requireScope(at: run.origins)
      write(run)
    case .fill(let path, let color):
      guard color.alpha > 0 else { return }
      requireScope()
      canvas.fill(path, color)
    case .stroke(let path, let stroke):
      guard stroke.color.alpha > 0 else { return }
      requireScope()
      canvas.stroke(path, stroke)
    case .pushClip(let path):
      settleScope()
      canvas.pushClip(path)
    case .popClip:
      settleScope()
      if !canvas.popClip() { reportUnbalancedScope() }
    case .pushTransform(let transform):
      settleScope()
      canvas.pushTransform(transform)
    case .popTransform:
      settleScope()
      if !canvas.popTransform() { reportUnbalancedScope() }
    case .shade, .shadeStroke, .tile, .pushGroup, .popGroup: writePaint(item)
    case .image(let index, let rect): paintImage(index, rect)
    }
  }

  // MARK: Fields

  /// The content stream of a field's appearance; what viewers replace is marked (ISO 32000-1 §12.7.3.3).
  private mutating func appearance(of field: FormField) -> [UInt8] {
    canvas = PageCanvas(size: field.rect.size, isPretty: isPretty)
    swap(&canvas.paints, &paints)
    // An appearance belongs to its field as a whole and has no scopes.
    scope = OpenScope(scope: .artifact(.layout))
    let isText = field.typing != nil
    if isText {
      canvas.content.beginMarked("Tx")
      canvas.pushClip(.rectangle(Rect(origin: .zero, size: field.rect.size)))
    }
    groups = OpacityGroups(field.appearance)
    for item in field.appearance { write(item) }
    scope = nil
    canvas.closeText()
    while canvas.popAny() {}
    if isText { canvas.content.endMarked() }
    alphas.formUnion(canvas.alphas.isEmpty ? [] : canvas.alphas.union([255]))
    swap(&canvas.paints, &paints)
    return canvas.content.bytes
  }

  // MARK: Gradients, tiles, groups

  private mutating func writePaint(_ item: DisplayItem) {
    switch item {
    case .shade(let path, let gradient):
      requireScope()
      canvas.fill(path, gradient)
    case .shadeStroke(let path, let stroke, let gradient):
      requireScope()
      canvas.stroke(path, stroke, gradient)
    case .tile(let path, let tiling):
      requireScope()
      guard tiling.step.width > .zero, tiling.step.height > .zero else { return }
      beginNested(visible: tiling.cell)
      let outer = groups
      groups = OpacityGroups(tiling.items)
      for item in tiling.items { write(item) }
      groups = outer
      let tile = finishNested()
      canvas.fill(path, tiling, tile: tile)
    case .pushGroup(let opacity):
      settleScope()
      if groups.begin() {
        requireScope()
        beginNested(visible: canvas.visible)
      }
      groups.push(opacity, &canvas)
    case .popGroup:
      settleScope()
      switch groups.pop(&canvas) {
      case nil: reportUnbalancedScope()
      case .pieces: break
      case .whole(let opacity):
        let content = finishNested()
        canvas.paintGroup(content, opacity: opacity)
      }
    default: break
    }
  }

  /// Begins a stream of its own inside the open scope.
  private mutating func beginNested(visible: Rect) {
    canvas.closeText()
    var inner = canvas.nested(visible: visible, isPretty: isPretty)
    swap(&inner.paints, &canvas.paints)
    outerCanvases.append(canvas)
    canvas = inner
  }

  /// Ends the innermost stream and returns it; what it used is used by the page.
  private mutating func finishNested() -> [UInt8] {
    canvas.closeText()
    while canvas.popAny() { reportUnbalancedScope() }
    let content = canvas.content.bytes
    guard var outer = outerCanvases.popLast() else { return content }
    swap(&outer.paints, &canvas.paints)
    outer.alphas.formUnion(canvas.alphas)
    outer.usesMasks = outer.usesMasks || canvas.usesMasks
    canvas = outer
    return content
  }

  private mutating func write(_ run: GlyphRun) {
    let font = fonts.position(of: run.face)
    canvas.beginRun(run, font: font, resource: fonts[font].resource)
    line.start(run, font: font, pageNumber: pageNumber, isReadOtherwise: isReadOtherwise)
    while let origin = line.next(&fonts, &violations) {
      canvas.show(line.codes[...], adjustments: line.adjustments[...], of: run, at: origin)
    }
    canvas.show(line.shapes, of: run, face: fonts[font].face)
  }

  /// Whether the element of the open scope says what is read in place of its text.
  private var isReadOtherwise: Bool {
    guard case .content(let slot) = scope?.scope else { return false }
    return document.structure[document.structure.slots[Int(slot.index)]].actualText != nil
  }

  private mutating func paintImage(_ index: Int, _ rect: Rect) {
    guard images.indices.contains(index) else {
      violations.report(.unknownImage, ["number": .number(index), "page": .number(pageNumber)])
      return
    }
    requireScope()
    usedImages.insert(index)
    if images[index].alpha != nil { usesTransparency = true }
    canvas.paintImage(index, in: rect, map: .identity)
  }

  // MARK: Scopes

  private mutating func begin(_ new: MarkedScope) {
    if let open = scope {
      if !open.hasEnded { reportUnbalancedScope() }
      if open.hasEnded, open.scope == new {
        scope?.hasEnded = false
        return
      }
      closeScope()
    }
    canvas.closeText()
    switch new {
    case .content(let slot):
      let element = document.structure.slots[Int(slot.index)]
      // Extraction looks at the content, not at the tree; a word in several pieces is said once.
      let spoken = document.structure[element].actualText.map { spokenElements.insert(element).inserted ? $0 : "" }
      canvas.content.beginMarked(
        document.structure[element].role.rawValue, identifier: places.add(slot), actualText: spoken)
    case .artifact(let kind): canvas.content.beginArtifact { Self.writeProperties(of: kind, to: &$0) }
    }
    scope = OpenScope(scope: new)
  }

  private mutating func endScope() {
    guard scope?.hasEnded == false else { return reportUnbalancedScope() }
    scope?.hasEnded = true
  }

  /// Closes marked content that the display list has ended, before something that does not belong to it.
  private mutating func settleScope() {
    if scope?.hasEnded == true { closeScope() }
  }

  private mutating func closeScope() {
    canvas.closeText()
    guard scope != nil else { return }
    canvas.content.endMarked()
    scope = nil
  }

  private mutating func requireScope(at origin: TextOrigin? = nil) {
    settleScope()
    guard scope == nil else { return }
    violations.report(
      .contentOutsideScope, at: origin?.span, data: origin?.dataSpan, ["page": .number(pageNumber)])
  }

  private mutating func reportUnbalancedScope() {
    violations.report(.unbalancedScope, ["page": .number(pageNumber)])
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
}
