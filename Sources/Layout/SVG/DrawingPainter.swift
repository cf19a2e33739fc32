import Diagnostics
import Geometry
import Markup
import Pages
import Styling

/// Lowers a drawing to steps of a display list.
///
/// Coordinates are mapped to the page at once, in floating point, and rounded there; transforms stay only where a line
/// or text is stretched or turned.
struct DrawingPainter {
  /// What is around the element that is painted.
  struct State {
    /// From user units to points of the page.
    var map: Transform
    /// The size to which percentages refer, in user units.
    var viewport: SIMD2<Double>
    /// How deep painting is nested.
    var depth = 0
    /// What paints the path on whose corners a marker stands: the path and its style.
    var context: (node: NodeID, style: ComputedStyle)?
  }

  let drawing: Drawing
  let scope: LayoutScope
  /// The place of the image in the document, where the drawing has none.
  let origin: TextOrigin
  /// The steps so far.
  var items: [DisplayItem] = []
  /// How many elements may still be painted.
  private var budget = DrawingLimits.elements
  /// The patterns and markers that are being painted.
  var open: Set<NodeID> = []

  /// How many drawings are around this one.
  let nesting: Int

  init(_ drawing: Drawing, scope: LayoutScope, origin: TextOrigin, nesting: Int) {
    self.drawing = drawing
    self.nesting = nesting
    self.scope = scope
    self.origin = origin
  }

  var document: ElementTree { drawing.styled.document }

  /// The style of an element, read in place.
  func style(_ node: NodeID) -> ComputedStyle { drawing.styled.styles[Int(drawing.styled.styleIndex[Int(node.index)])] }

  /// Paints the whole drawing into a rectangle of the page; what reaches beyond is cut off.
  mutating func paint(into rect: Rect) {
    // One user unit is a pixel of the natural size; an image that is set larger is drawn larger.
    let natural = drawing.size
    guard natural.width > .zero, natural.height > .zero else { return }
    let pixels = SIMD2(natural.width.points, natural.height.points) / 0.75
    let scale = SIMD2(rect.size.width.points, rect.size.height.points) / pixels
    let place = Transform(
      a: scale.x, b: 0, c: 0, d: scale.y, e: rect.minX.points, f: rect.minY.points)
    guard !drawing.viewport.isEmpty else { return }
    items.append(.pushClip(.rectangle(rect)))
    // A rectangle of other proportions is filled as `preserveAspectRatio` says, not stretched.
    let uniform = SIMD2(repeating: min(scale.x, scale.y))
    let size = pixels * scale / uniform
    let inner = drawing.viewport.map(into: DrawingBox(x: 0, y: 0, width: size.x, height: size.y))
    let outer =
      drawing.viewport.viewBox == nil
      ? place
      : Transform(a: uniform.x, b: 0, c: 0, d: uniform.y, e: rect.minX.points, f: rect.minY.points)
    let viewport = drawing.viewport.viewBox.map { SIMD2($0.width, $0.height) } ?? pixels
    withEffects(drawing.root, State(map: outer.after(inner), viewport: viewport)) { painter, state in
      painter.paintChildren(of: painter.drawing.root, state)
    }
    items.append(.popClip)
  }

  mutating func paintChildren(of node: NodeID, _ state: State) {
    for child in document.children(node) where document.kind(child) == .element { paint(child, state) }
  }

  private static let animations: Set<String> = ["animate", "animateTransform", "animateMotion", "set"]

  /// Paints one element with everything in it.
  mutating func paint(_ node: NodeID, _ state: State) {
    guard document.namespace(node) == .svg else { return }
    let name = document.name(node)
    if name == "script" { return report(name, at: node) }
    guard style(node).display != .none, !Self.animations.contains(name) else { return }
    switch name {
    case "g", "svg", "use", "symbol", "a", "text", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
      "image":
      break
    case "title", "desc", "metadata", "defs", "style", "view", "linearGradient", "radialGradient", "pattern",
      "clipPath",
      "marker":
      return
    case "mask", "filter": return
    default: return report(name, at: node)
    }
    guard spend(at: node), state.depth < DrawingLimits.depth else { return tooDeep(state, at: node) }
    withEffects(node, state) { painter, state in painter.paintContent(of: node, name, state) }
  }

  private mutating func paintContent(of node: NodeID, _ name: String, _ state: State) {
    for child in document.children(node) where Self.animations.contains(document.name(child)) {
      report(document.name(child), at: child)
    }
    switch name {
    case "g": paintChildren(of: node, state)
    case "a":
      report("a", at: node)
      paintChildren(of: node, state)
    case "svg": paintViewport(node, sized: node, state)
    case "symbol":
      // Without a `use` around it a symbol is a definition only.
      guard let use = document.parent(node), document.name(use) == "use" else { return }
      paintViewport(node, sized: use, state)
    case "use":
      var inner = state
      inner.map = state.map.after(.translation(x: x(node, "x", state), y: y(node, "y", state)))
      paintChildren(of: node, inner)
    case "text": paintText(node, state)
    case "image": paintImage(node, state)
    default: paintShape(node, name, state)
    }
  }

  /// Paints a nested `svg`, or a `symbol` at the size of its `use`.
  private mutating func paintViewport(_ node: NodeID, sized: NodeID, _ state: State) {
    let isSymbol = sized != node
    func extent(_ name: String, _ whole: Double) -> Double {
      if isSymbol, let own = length(sized, name, basis: whole) { return own }
      return length(node, name, basis: whole) ?? whole
    }
    let box = DrawingBox(
      x: isSymbol ? 0 : x(node, "x", state), y: isSymbol ? 0 : y(node, "y", state),
      width: extent("width", state.viewport.x), height: extent("height", state.viewport.y))
    let viewport = DrawingViewport(
      viewBox: document.value("viewBox", of: node), preserveAspectRatio: document.value("preserveAspectRatio", of: node)
    )
    guard box.width > 0, box.height > 0, !viewport.isEmpty else { return }
    var inner = state
    inner.map = state.map.after(viewport.map(into: box))
    inner.viewport = viewport.viewBox.map { SIMD2($0.width, $0.height) } ?? SIMD2(box.width, box.height)
    guard inner.map.isUsable else { return }
    let isClipped = document.value("overflow", of: node) != "visible"
    if isClipped { items.append(.pushClip(box.path.onPage(state.map))) }
    paintChildren(of: node, inner)
    if isClipped { items.append(.popClip) }
  }

  /// Applies what concerns an element as a whole: transform, clip, opacity.
  mutating func withEffects(
    _ node: NodeID, _ state: State, _ paint: (inout DrawingPainter, State) -> Void
  ) {
    let vector = style(node).vector
    // A drawing that stands in a document is a box, too, and its box has had its effects.
    let isBox = node == drawing.root && node != document.root
    let effects = isBox ? EffectStyle() : style(node).effects
    var state = state
    state.depth += 1
    state.map = state.map.after(effects.drawingTransform)
    guard state.map.isUsable, effects.opacity > 0 else { return }
    if vector.mask != VectorReference() { report("mask", at: node) }
    if vector.filter != VectorReference() { report("filter", at: node) }
    if vector.clipPath.isForeign { report("clip-path", at: node) }
    let clips = vector.clipPath.id.isEmpty ? [] : self.clips(vector.clipPath.id, of: node, state)
    for clip in clips { items.append(.pushClip(clip)) }
    let start = items.count
    if effects.opacity < 1 { items.append(.pushGroup(opacity: UInt8((effects.opacity * 255).rounded()))) }
    paint(&self, state)
    if effects.opacity < 1 {
      if items.count == start + 1 { items.removeLast() } else { items.append(.popGroup) }
    }
    for _ in clips { items.append(.popClip) }
  }

  // MARK: Lengths

  /// A length attribute in user units; nil when it is missing, `auto`, or none.
  func length(_ node: NodeID, _ name: String, basis: Double) -> Double? {
    guard let text = document.value(name, of: node), let length = DrawingLength(text) else { return nil }
    return length.resolved(against: basis, fontSize: fontSize(node))
  }

  func x(_ node: NodeID, _ name: String, _ state: State) -> Double { length(node, name, basis: state.viewport.x) ?? 0 }

  func y(_ node: NodeID, _ name: String, _ state: State) -> Double { length(node, name, basis: state.viewport.y) ?? 0 }

  /// What percentages that are neither widths nor heights refer to (SVG 2 §8.9).
  func diagonal(_ state: State) -> Double {
    let square = state.viewport.x * state.viewport.x + state.viewport.y * state.viewport.y
    return (square / 2).squareRoot()
  }

  /// The font size in user units.
  func fontSize(_ node: NodeID) -> Double { style(node).fontSize.points / 0.75 }

  // MARK: Findings

  /// The place of an element, else that of the image.
  func place(of node: NodeID) -> TextOrigin {
    TextOrigin(
      span: document.span(node) ?? origin.span, dataSpan: document.dataSpan(node) ?? origin.dataSpan,
      catalogueSpan: document.children(node).lazy.compactMap { document.catalogueSpan($0) }.first)
  }

  /// Reports something that is missing from the picture.
  func report(_ name: String, at node: NodeID) {
    report(DrawingDiagnostics.notSupported, at: node, ["name": .name(name)])
  }

  func report(
    _ definition: DiagnosticDefinition, at node: NodeID, attribute: String? = nil,
    _ arguments: [String: DiagnosticArgument]
  ) {
    let place = place(of: node)
    let span = attribute.flatMap { document.attribute($0, of: node)?.span } ?? place.span
    scope.log.report(Diagnostic(definition, at: span, data: place.dataSpan, arguments))
  }

  private mutating func spend(at node: NodeID) -> Bool {
    budget -= 1
    if budget == 0 {
      report(DrawingDiagnostics.tooComplex, at: node, ["limit": .number(DrawingLimits.elements)])
    }
    return budget > 0
  }

  private func tooDeep(_ state: State, at node: NodeID) {
    guard state.depth >= DrawingLimits.depth else { return }
    report(DrawingDiagnostics.tooDeep, at: node, ["limit": .number(DrawingLimits.depth)])
  }

  /// The element behind an id; reports one that is missing.
  func target(_ id: String, of node: NodeID, named names: Set<String>) -> NodeID? {
    if let found = drawing.ids[id], names.contains(document.name(found)) { return found }
    report(DrawingDiagnostics.missingReference, at: node, ["reference": .name("#" + id)])
    return nil
  }
}
