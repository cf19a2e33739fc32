import Diagnostics
import Geometry
import Pages
import Styling

/// Turns the fragments of pages into display lists: content in marked scopes in reading order, all else as artifacts.
struct Painter {
  let scope: LayoutScope
  /// The logical structure; figures learn their areas.
  var structure: StructureTree
  /// For each box, where it was first painted.
  private(set) var places: BoxPlaces
  /// The page being painted.
  var page = Page(size: .zero)
  private var pageIndex = 0
  private var open: MarkedScope?
  /// The artifact that everything on the way belongs to, in furniture and repeated table heads.
  private(set) var artifact: ArtifactKind?
  /// Where decoration is content: inside controls that are printed.
  var decorationSlot: ContentSlotID?
  /// Whether a field's appearance is being painted, which has no scopes.
  private var isCollecting = false
  private let hasLinks: Bool
  private let images: LayoutImages
  private let canvasStyle: Int?
  private let hasControls: Bool
  private var lastLink: (link: Int32, line: FragmentID, area: Int)?
  /// The boxes around the place where painting stands that cut their content off, outermost first.
  private var clips: [OverflowClip] = []
  /// From the coordinates in which painting stands to the page's.
  private(set) var map = Transform.identity

  init(_ scope: LayoutScope, _ formatting: FormattingStructure, _ images: LayoutImages) {
    self.scope = scope
    self.images = images
    structure = formatting.structure
    canvasStyle = formatting.canvasStyle.map { Int($0) }
    places = BoxPlaces(count: scope.boxes.boxes.count, flowCount: formatting.flowCount)
    hasLinks = !scope.boxes.links.isEmpty
    hasControls = !scope.boxes.controls.isEmpty
  }

  /// Paints into a page; `artifact` makes all of it one.
  mutating func paint(
    _ placements: [Placement], onto page: inout Page, index: Int, artifact: ArtifactKind? = nil
  ) {
    swap(&self.page, &page)
    pageIndex = index
    self.artifact = artifact
    lastLink = nil
    for placement in placements { paint(placement.fragment, at: placement.offset, line: nil) }
    endScope()
    swap(&self.page, &page)
  }

  /// Paints the background of a page's sheet and the border of its area.
  mutating func paintSheet(_ geometry: PageGeometry, onto page: inout Page) {
    swap(&self.page, &page)
    let style = geometry.style.style
    let whole = Fragment(kind: .box, box: BoxID(index: 0), size: geometry.borderBox.size)
    let decoration = BoxDecoration(style, whole, geometry.borderBox)
    // CSS Paged Media 3 §7.3: the page's background reaches into the bleed.
    let sheet = self.page.sheet(with: geometry.style.bleed)
    var background = BackgroundPainting(
      decoration: decoration, padding: geometry.padding, page: self.page.sheet(with: .zero),
      canvas: RoundedRectangle(sheet), images: images,
      scope: scope,
      origin: TextOrigin(span: nil, dataSpan: nil))
    for item in background.items(style.backgroundColor, style.background) { show(item) }
    if let canvasStyle {
      // CSS Paged Media 3 §4.2: the canvas is painted inside the page's border, anchored at the page area.
      background = BackgroundPainting(
        decoration: BoxDecoration(RoundedRectangle(geometry.area), all: .none), padding: .zero,
        page: self.page.sheet(with: .zero),
        canvas: decoration.shape, images: images, scope: scope,
        origin: TextOrigin(span: nil, dataSpan: nil))
      let root = scope.boxes.styles[canvasStyle]
      for item in background.items(root.backgroundColor, root.background) { show(item) }
    }
    for item in decoration.borders() { show(item) }
    let marks = PrinterMarks.items(geometry.style)
    if !marks.isEmpty {
      enter(.artifact(.page))
      self.page.items += marks
    }
    endScope()
    swap(&self.page, &page)
  }

  // MARK: Scopes

  private mutating func enter(_ wanted: MarkedScope) {
    if open == wanted || isCollecting { return }
    endScope()
    page.items.append(.begin(wanted))
    open = wanted
  }

  private mutating func endScope() {
    if open != nil { page.items.append(.end) }
    open = nil
  }

  /// The items that painting adds, without scopes; the page stays as it is.
  mutating func collect(_ paint: (inout Painter) -> Void) -> [DisplayItem] {
    let items = page.items
    page.items = []
    isCollecting = true
    paint(&self)
    isCollecting = false
    defer { page.items = items }
    return page.items
  }

  /// Shows something that is no content.
  mutating func show(_ item: DisplayItem) {
    if let decorationSlot { enter(.content(decorationSlot)) } else { enter(.artifact(artifact ?? .layout)) }
    page.items.append(item)
  }

  private mutating func enterContent(_ slot: ContentSlotID?) {
    if artifact == nil, let slot {
      enter(.content(slot))
    } else {
      enter(.artifact(artifact ?? .layout))
    }
  }

  // MARK: Fragments

  private mutating func paint(_ id: FragmentID, at origin: Point, line: FragmentID?) {
    let fragment = scope.fragments[id]
    let box = Int(fragment.box.index)
    if artifact == nil, !fragment.isRepeated { places.note(fragment.box, page: pageIndex, map.apply(origin)) }
    switch fragment.kind {
    case .box:
      if fragment.isRepeated {
        let outer = artifact
        artifact = artifact ?? .pagination
        paintChildren(id, at: origin, line: line)
        artifact = outer
        return
      }
      if hasControls, let control = scope.boxes.controls[fragment.box] {
        return paintControl(id, control, at: origin)
      }
      if takesEffect(fragment.box) {
        paintWithEffects(id, at: origin, line: line)
      } else {
        paintBox(id, at: origin, line: line)
      }
    case .line: paintChildren(id, at: origin, line: id)
    case .text(let number):
      var run = scope.fragments.runs[Int(number)]
      run.origin = origin
      enterContent(scope.boxes.boxes[box].slot)
      page.items.append(.glyphs(run))
      // What carries the words: from the tops of capitals to just below the baseline.
      let ink = Rect(
        x: origin.x, y: origin.y - run.size * 7 / 10, width: fragment.size.width, height: run.size * 8 / 10)
      checkInside(
        fragment.box, Rect(origin: origin, size: Size(width: fragment.size.width, height: .zero)), ink, line ?? id)
      if hasLinks, let line { addLink(fragment, Rect(origin: origin, size: fragment.size), line, run: run) }
    case .image(let index):
      guard isVisible(fragment.box) else { return }
      let rect = Rect(origin: origin, size: fragment.size)
      paint(scope.boxes.images[index], of: fragment.box, in: rect)
      checkInside(fragment.box, rect, rect, id)
      noteFigure(fragment.box, visible(map == .identity ? rect : map.bounds(of: rect)))
      if hasLinks { addLink(fragment, rect, line ?? id, run: nil) }
    case .ornament(let number):
      var run = scope.fragments.runs[Int(number)]
      run.origin = origin
      show(.glyphs(run))
    case .rule(let color, let style):
      for item in TextLine.items(Rect(origin: origin, size: fragment.size), style, color) { show(item) }
    case .backdrop(let style): paintBackground(Int(style), fragment, Rect(origin: origin, size: fragment.size))
    case .edge(let color, let style):
      for item in StyledLine.items(Rect(origin: origin, size: fragment.size), style, color) { show(item) }
    }
  }

  private mutating func paintBox(_ id: FragmentID, at origin: Point, line: FragmentID?) {
    let fragment = scope.fragments[id]
    paintDecoration(fragment, at: origin)
    if clips(fragment.box) {
      paintClipped(id, at: origin, line: line)
    } else {
      paintChildren(id, at: origin, line: line)
    }
    paintOutline(fragment, at: origin)
  }

  /// Whether a box is transformed or see-through; inline boxes are never transformed (CSS Transforms 1 §2), and a
  /// table's wrapper leaves both to the grid.
  private func takesEffect(_ box: BoxID) -> Bool {
    guard !scope.boxes.styles[Int(scope.boxes[box].style)].effects.isEmpty else { return false }
    return scope.boxes[box].kind != .tableWrapper
  }

  /// Paints a box with its opacity and its transform.
  private mutating func paintWithEffects(_ id: FragmentID, at origin: Point, line: FragmentID?) {
    let fragment = scope.fragments[id]
    let effects = scope.boxes.styles[Int(scope.boxes[fragment.box].style)].effects
    let isTransformed = !effects.transforms.isEmpty && scope.boxes[fragment.box].kind != .inline
    let outer = map
    endScope()
    if effects.opacity < 1 {
      page.items.append(.pushGroup(opacity: UInt8((effects.opacity * 255).rounded())))
    }
    if isTransformed {
      // What is squeezed to nothing is still there to be read aloud: a very thin shape of it.
      let inner = BoxEffects.map(effects, of: Rect(origin: origin, size: fragment.size)) ?? .scale(x: 1e-5, y: 1e-5)
      page.items.append(.pushTransform(inner))
      map = outer.after(inner)
    }
    paintBox(id, at: origin, line: line)
    endScope()
    map = outer
    if isTransformed { page.items.append(.popTransform) }
    if effects.opacity < 1 { page.items.append(.popGroup) }
  }

  mutating func paintChildren(_ id: FragmentID, at origin: Point, line: FragmentID?) {
    let range = scope.fragments.fragments[Int(id.index)].children
    for index in range {
      let placement = scope.fragments.placements[Int(index)]
      paint(placement.fragment, at: origin + placement.offset, line: line)
    }
  }

  private mutating func paint(_ image: ImageSource, of box: BoxID, in rect: Rect) {
    let style = scope.boxes.style(box)
    let placement = ImagePlacement(image.size, in: rect, fit: style.objectFit, position: style.objectPosition)
    enterContent(scope.boxes[box].slot)
    if placement.isClipped { page.items.append(.pushClip(.rectangle(rect))) }
    page.items += scope.items(of: image, in: placement.rect, origin: scope.boxes[box].origin)
    if placement.isClipped { page.items.append(.popClip) }
  }

  private func isVisible(_ box: BoxID) -> Bool {
    scope.boxes.styles[Int(scope.boxes.boxes[Int(box.index)].style)].visibility == .visible
  }

  /// Paints background and border of a box; parts of tables paint what CSS 2.2 §17.5.1 and §17.6 leave to them.
  mutating func paintDecoration(_ fragment: Fragment, at origin: Point) {
    let kind = scope.boxes.boxes[Int(fragment.box.index)].kind
    let style = Int(scope.boxes.boxes[Int(fragment.box.index)].style)
    let rect = Rect(origin: origin, size: fragment.size)
    switch kind {
    case .tableWrapper, .text: return
    case .tableRow: return
    case .table, .tableCell:
      if kind == .tableCell, isHiddenEmptyCell(fragment.box, style) { return }
      let isSeparate = scope.boxes.styles[style].borderCollapse == .separate
      paintShadows(style, fragment, rect, inset: false)
      paintBackground(style, fragment, rect)
      paintShadows(style, fragment, rect, inset: true)
      if isSeparate { paintBorders(style, fragment, rect) }
    default:
      paintShadows(style, fragment, rect, inset: false)
      paintBackground(style, fragment, rect)
      paintShadows(style, fragment, rect, inset: true)
      paintBorders(style, fragment, rect)
    }
  }

  /// Whether a cell without content shows neither background nor border (`empty-cells: hide`, CSS 2.2 §17.6.1.1).
  private func isHiddenEmptyCell(_ cell: BoxID, _ style: Int) -> Bool {
    guard scope.boxes.styles[style].emptyCells == .hide, scope.boxes.styles[style].borderCollapse == .separate,
      let content = scope.boxes.firstChild(cell)
    else { return false }
    return scope.boxes.firstChild(content) == nil
  }

  private mutating func paintBackground(_ style: Int, _ fragment: Fragment, _ rect: Rect) {
    let color = scope.boxes.styles[style].backgroundColor
    guard color.alpha > 0 || scope.boxes.styles[style].background.hasImages,
      scope.boxes.styles[style].visibility == .visible, rect.size.width > .zero, rect.size.height > .zero
    else { return }
    guard !scope.boxes.styles[style].background.isPlain else {
      show(.fill(RoundedRectangle(rect, scope.boxes.styles[style].decoration.radius, fragment).path, color))
      return
    }
    // The padding's percentages are of a width that is known no more; the box's own comes near.
    let padding = scope.boxes.styles[style].padding
    let painting = BackgroundPainting(
      decoration: BoxDecoration(scope.boxes.styles[style], fragment, rect),
      padding: Edges(
        top: padding.top.resolved(against: rect.size.width), right: padding.right.resolved(against: rect.size.width),
        bottom: padding.bottom.resolved(against: rect.size.width),
        left: padding.left.resolved(against: rect.size.width)),
      page: Rect(origin: .zero, size: page.size), images: images, scope: scope, origin: scope.boxes[fragment.box].origin
    )
    for item in painting.items(color, scope.boxes.styles[style].background) { show(item) }
  }

  private mutating func paintBorders(_ style: Int, _ fragment: Fragment, _ rect: Rect) {
    let widths = scope.boxes.styles[style].borderWidth
    guard widths != .zero, scope.boxes.styles[style].visibility == .visible else { return }
    for item in BoxDecoration(scope.boxes.styles[style], fragment, rect).borders() { show(item) }
  }

  /// Paints the shadows outside or inside a box, the uppermost last.
  private mutating func paintShadows(_ style: Int, _ fragment: Fragment, _ rect: Rect, inset: Bool) {
    guard !scope.boxes.styles[style].decoration.shadows.isEmpty, scope.boxes.styles[style].visibility == .visible
    else { return }
    let decoration = BoxDecoration(scope.boxes.styles[style], fragment, rect)
    for shadow in scope.boxes.styles[style].decoration.shadows.reversed() where shadow.isInset == inset {
      for item in decoration.shadow(shadow) { show(item) }
    }
  }

  /// Paints the outline of a box above its content.
  mutating func paintOutline(_ fragment: Fragment, at origin: Point) {
    let style = Int(scope.boxes.boxes[Int(fragment.box.index)].style)
    guard scope.boxes.styles[style].decoration.outlineWidth > .zero,
      scope.boxes.styles[style].visibility == .visible, scope.boxes[fragment.box].kind != .tableWrapper
    else { return }
    let decoration = scope.boxes.styles[style].decoration
    let shape = RoundedRectangle(Rect(origin: origin, size: fragment.size), decoration.radius, fragment)
    let side = BoxDecoration.Side(
      width: decoration.outlineWidth, style: decoration.outlineStyle, color: decoration.outlineColor)
    let outline = BoxDecoration(
      shape.outset(by: decoration.outlineOffset + decoration.outlineWidth), all: side)
    for item in outline.borders() { show(item) }
  }

  // MARK: Overflow

  /// Whether a box cuts off what reaches beyond it; parts of tables and inline boxes do not (CSS Overflow 3 §3).
  private func clips(_ box: BoxID) -> Bool {
    let style = Int(scope.boxes[box].style)
    guard scope.boxes.styles[style].overflowX != .visible || scope.boxes.styles[style].overflowY != .visible
    else { return false }
    switch scope.boxes[box].kind {
    case .block, .inlineRoot, .tableCell, .tableCaption, .flex, .columns, .parallelRow: return true
    case .table: return scope.boxes.styles[style].borderCollapse == .separate
    default: return false
    }
  }

  /// Paints what is inside a box and reports what its edge cuts off.
  private mutating func paintClipped(_ id: FragmentID, at origin: Point, line: FragmentID?) {
    let fragment = scope.fragments[id]
    var clip = OverflowClip(
      fragment, at: origin, style: scope.boxes.styles[Int(scope.boxes[fragment.box].style)], page: page.size)
    if map != .identity { clip.rect = map.bounds(of: clip.rect) }
    endScope()
    page.items.append(.pushClip(clip.path))
    clips.append(clip)
    paintChildren(id, at: origin, line: line)
    endScope()
    page.items.append(.popClip)
    guard let clip = clips.popLast(), clip.pieces > 0, artifact == nil else { return }
    let origin = scope.boxes[fragment.box].origin
    let overflow = scope.overflow(
      of: fragment.box, .lines, needed: fragment.size.height + clip.distance, available: fragment.size.height)
    scope.log.report(
      Diagnostic(
        LayoutDiagnostics.contentClipped, at: origin.span, data: origin.dataSpan, overflow: overflow,
        ["pieces": .number(clip.pieces), "distance": .decimal("\(clip.distance.inMillimetres) mm")]))
  }

  /// The part of a rectangle that the boxes around let through.
  private func visible(_ rect: Rect) -> Rect {
    clips.reduce(rect) { rect, clip in rect.intersection(clip.rect) ?? Rect(origin: rect.origin, size: .zero) }
  }

  /// Reports content that the edge of the sheet would cut off; a box that cuts it off before takes note instead.
  mutating func checkInside(_ box: BoxID, _ rect: Rect, _ ink: Rect, _ piece: FragmentID) {
    // What an appearance holds is measured from its field, which was checked itself.
    if isCollecting { return }
    let ink = map == .identity ? ink : map.bounds(of: ink)
    for index in clips.indices.reversed() {
      clips[index].note(ink, piece)
      if ink.intersection(clips[index].rect) == nil { return }
    }
    let rect = visible(map == .identity ? rect : map.bounds(of: rect))
    // Blanks and rounding may reach over by less than a hair's breadth.
    let tolerance = Length.points(0.5) + page.bleed
    if rect.minX >= -tolerance, rect.maxX <= page.size.width + tolerance, rect.minY >= -tolerance,
      rect.maxY <= page.size.height + tolerance
    {
      return
    }
    let origin = scope.boxes[box].origin
    scope.log.report(Diagnostic(LayoutDiagnostics.outsidePage, at: origin.span, data: origin.dataSpan))
  }

  // MARK: Places, figures, links

  /// PDF/UA-1 wants the area of a figure; one over two pages keeps that of the first.
  private mutating func noteFigure(_ box: BoxID, _ rect: Rect) {
    guard artifact == nil, let figure = scope.boxes[box].structure else { return }
    let known = structure[figure].attributes.boundingBox
    structure[figure].attributes.boundingBox = known?.union(rect) ?? rect
  }

  /// The link that a box belongs to, -1 for none.
  private func link(of box: BoxID) -> Int32 {
    var current: BoxID? = box
    while let box = current {
      let link = scope.boxes.boxes[Int(box.index)].link
      if link >= 0 { return link }
      current = scope.boxes.parent(box)
    }
    return -1
  }

  /// Adds the active area of a link: one for each line that it stands on.
  private mutating func addLink(_ fragment: Fragment, _ rect: Rect, _ line: FragmentID, run: GlyphRun?) {
    guard artifact == nil else { return }
    let number = link(of: fragment.box)
    guard number >= 0 else { return }
    var area = rect
    if let run {
      // A run's place is its baseline: the em box stands a quarter below it and three quarters above.
      area.origin.y -= run.size * 7 / 8
      area.size.height = run.size * 9 / 8
    }
    area = visible(map == .identity ? area : map.bounds(of: area))
    if let lastLink, lastLink.link == number, lastLink.line == line {
      page.links[lastLink.area].rect = page.links[lastLink.area].rect.union(area)
      return
    }
    let link = scope.boxes.links[Int(number)]
    page.links.append(
      LinkArea(
        rect: area, target: link.target, description: link.description, element: link.element,
        origin: structure[link.element].origin))
    lastLink = (number, line, page.links.count - 1)
  }
}
