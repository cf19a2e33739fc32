import Diagnostics
import Geometry
import Markup
import Pages
import Styling

// Paint servers: gradients and patterns (SVG 2 §14).

extension DrawingPainter {
  /// What fills or strokes.
  enum Ink {
    case nothing
    case color(Color)
    /// A gradient whose transform leads to user units.
    case gradient(Gradient)
    case pattern(Pattern)
  }

  /// A drawing that repeats, ready to be painted.
  struct Pattern {
    /// The element that has the content.
    let content: NodeID
    /// From the pattern's coordinates to user units.
    let map: Transform
    /// One repetition, in the pattern's coordinates.
    let cell: DrawingBox
    /// From the content's units to the pattern's coordinates.
    let inner: Transform
  }

  /// The ink behind a value of `fill` or `stroke`; `box` is what `objectBoundingBox` refers to.
  mutating func resolve(
    _ paint: VectorPaint, of node: NodeID, _ style: ComputedStyle, box: DrawingBox?, opacity: Double, _ state: State
  ) -> Ink {
    switch paint {
    case .none: return .nothing
    case .color(let color): return Self.ink(color, opacity)
    case .current: return Self.ink(style.color, opacity)
    case .contextFill, .contextStroke:
      guard let (path, around) = state.context else { return .nothing }
      let paint = paint == .contextFill ? around.vector.fill : around.vector.stroke
      if paint == .contextFill || paint == .contextStroke { return .nothing }
      return resolve(paint, of: path, around, box: box, opacity: opacity, state)
    case .server(let id, let fallback):
      guard let server = drawing.ids[id], Self.servers.contains(document.name(server)) else {
        if fallback == .none {
          report(DrawingDiagnostics.missingReference, at: node, ["reference": .name("#" + id)])
        }
        return resolve(fallback, of: node, style, box: box, opacity: opacity, state)
      }
      let chain = PaintServer(server, document: document, ids: drawing.ids)
      if document.name(server) == "pattern" { return pattern(chain, box, state) }
      return gradient(chain, box, opacity, state)
    }
  }

  private static let servers: Set<String> = ["linearGradient", "radialGradient", "pattern"]

  private static func ink(_ color: Color, _ opacity: Double) -> Ink {
    let color = color.faded(opacity)
    return color.alpha == 0 ? .nothing : .color(color)
  }

  private func gradient(_ server: PaintServer, _ box: DrawingBox?, _ opacity: Double, _ state: State) -> Ink {
    let stops = self.stops(server, opacity)
    // §14.2.4: without stops nothing is painted, one is a plain colour.
    guard let last = stops.last else { return .nothing }
    guard stops.count > 1 else { return .color(last.color) }
    let isRelative = server.value("gradientUnits") != "userSpaceOnUse"
    var map = Transform.identity
    if isRelative {
      guard let box, box.width > 0, box.height > 0 else { return .nothing }
      map = Transform(a: box.width, b: 0, c: 0, d: box.height, e: box.minimum.x, f: box.minimum.y)
    }
    if let attribute = server.attribute("gradientTransform") {
      map = map.after(transform(attribute, of: server.node))
    }
    // Lengths are whole numbers of 1/1024 pt: small coordinates are written larger.
    let fineness = isRelative ? 1000.0 : 64
    let basis = isRelative ? SIMD2(1.0, 1) : state.viewport
    func number(_ name: String, _ usual: Double, _ basis: Double) -> Double {
      guard let length = server.value(name).flatMap({ DrawingLength($0) }) else { return usual * basis }
      return length.resolved(against: basis, fontSize: fontSize(server.node))
    }
    func point(_ x: Double, _ y: Double) -> Point {
      Point(x: .fine(x * fineness), y: .fine(y * fineness))
    }
    let spread = Gradient.Spread(rawValue: server.value("spreadMethod") ?? "pad") ?? .pad
    let shape: Gradient.Shape
    if document.name(server.node) == "linearGradient" {
      let from = point(number("x1", 0, basis.x), number("y1", 0, basis.y))
      let to = point(number("x2", 1, basis.x), number("y2", 0, basis.y))
      shape = .linear(from: from, to: to)
    } else {
      let across = isRelative ? 1 : diagonal(state)
      let (cx, cy) = (number("cx", 0.5, basis.x), number("cy", 0.5, basis.y))
      let radius = number("r", 0.5, across)
      guard radius > 0 else { return .color(last.color) }
      let focus = (
        server.value("fx") == nil ? cx : number("fx", 0.5, basis.x),
        server.value("fy") == nil ? cy : number("fy", 0.5, basis.y)
      )
      let inner = max(0, number("fr", 0, across))
      shape = .radial(
        from: point(focus.0, focus.1), inner: .fine(inner * fineness), to: point(cx, cy),
        outer: .fine(radius * fineness))
    }
    map = map.after(.scale(x: 1 / fineness, y: 1 / fineness))
    guard map.isUsable else { return .nothing }
    return .gradient(Gradient(shape: shape, stops: stops, spread: spread, transform: map))
  }

  private func stops(_ server: PaintServer, _ opacity: Double) -> [Gradient.Stop] {
    guard let owner = server.chain.first(where: { has("stop", in: $0) }) else { return [] }
    var stops: [Gradient.Stop] = []
    for child in document.children(owner) where document.kind(child) == .element && document.name(child) == "stop" {
      let vector = style(child).vector
      var offset =
        document.value("offset", of: child).flatMap { DrawingLength($0) }
        .map { $0.unit == "%" ? $0.value / 100 : $0.value } ?? 0
      offset = max(0, min(1, offset))
      let color = vector.stopColor.faded(vector.stopOpacity * opacity)
      stops.append(Gradient.Stop(offset: max(offset, stops.last?.offset ?? 0), color: color))
      if stops.count > 1000 { break }
    }
    return stops
  }

  private func has(_ name: String, in node: NodeID) -> Bool {
    document.children(node).contains { document.kind($0) == .element && document.name($0) == name }
  }

  private func transform(_ attribute: ElementTree.Attribute, of node: NodeID) -> Transform {
    if let transform = VectorValues.transform(attribute.value) { return transform }
    report(
      DrawingDiagnostics.invalidData, at: node, attribute: attribute.name,
      ["attribute": .name(attribute.name), "text": .name(String(attribute.value.prefix(16)))])
    return .identity
  }

  // MARK: Patterns

  private func pattern(_ server: PaintServer, _ box: DrawingBox?, _ state: State) -> Ink {
    guard let content = server.chain.first(where: { document.firstElement(of: $0) != nil }) else { return .nothing }
    let isRelative = server.value("patternUnits") != "userSpaceOnUse"
    if isRelative || server.value("patternContentUnits") == "objectBoundingBox" {
      guard let box, box.width > 0, box.height > 0 else { return .nothing }
    }
    func number(_ name: String, _ basis: Double) -> Double {
      server.value(name).flatMap { DrawingLength($0) }?.resolved(against: basis, fontSize: fontSize(server.node)) ?? 0
    }
    var cell = DrawingBox(
      x: number("x", isRelative ? 1 : state.viewport.x), y: number("y", isRelative ? 1 : state.viewport.y),
      width: number("width", isRelative ? 1 : state.viewport.x),
      height: number("height", isRelative ? 1 : state.viewport.y))
    if isRelative, let box {
      cell = cell.mapped(
        by: Transform(a: box.width, b: 0, c: 0, d: box.height, e: box.minimum.x, f: box.minimum.y))
    }
    guard cell.width > 0, cell.height > 0 else { return .nothing }
    let viewport = DrawingViewport(
      viewBox: server.value("viewBox"), preserveAspectRatio: server.value("preserveAspectRatio"))
    var inner = Transform.identity
    if viewport.viewBox != nil {
      guard !viewport.isEmpty else { return .nothing }
      inner = viewport.map(into: cell)
    } else if server.value("patternContentUnits") == "objectBoundingBox", let box {
      inner = Transform(a: box.width, b: 0, c: 0, d: box.height, e: box.minimum.x, f: box.minimum.y)
    }
    let map = server.attribute("patternTransform").map { transform($0, of: server.node) } ?? .identity
    guard map.isUsable, inner.isUsable else { return .nothing }
    return .pattern(Pattern(content: content, map: map, cell: cell, inner: inner))
  }

  /// Fills a path with repetitions of a drawing.
  mutating func paint(_ pattern: Pattern, in path: DrawingPath, rule: Path.Rule, opacity: Double, _ state: State) {
    guard open.insert(pattern.content).inserted else { return }
    defer { open.remove(pattern.content) }
    // The cell is drawn at the size of the page; only turns and stretches stay for the transform around.
    let growth = state.map.after(pattern.map).growth
    let scale = Transform.scale(x: growth, y: growth)
    guard let shrink = scale.inverse, let back = pattern.map.inverse else { return }
    let around = state.map.after(pattern.map).after(shrink)
    let outer = items
    items = []
    var inner = state
    inner.map = scale.after(pattern.inner)
    inner.depth += 1
    paintChildren(of: pattern.content, inner)
    let tile = items
    items = outer
    guard !tile.isEmpty, around.isUsable else { return }
    let box = pattern.cell.mapped(by: scale)
    let cell = Rect(
      x: .drawn(box.minimum.x), y: .drawn(box.minimum.y), width: .drawn(box.width), height: .drawn(box.height))
    guard cell.size.width > .zero, cell.size.height > .zero else { return }
    if opacity < 1 { items.append(.pushGroup(opacity: UInt8((opacity * 255).rounded()))) }
    if around != .identity { items.append(.pushTransform(around)) }
    items.append(
      .tile(
        path.onPage(scale.after(back), rule: rule), Tiling(items: tile, cell: cell, step: cell.size)))
    if around != .identity { items.append(.popTransform) }
    if opacity < 1 { items.append(.popGroup) }
  }
}

/// A gradient or pattern with those from which it takes what it does not say (`href`, SVG 2 §14.2.2).
struct PaintServer {
  /// The element that is named.
  let node: NodeID
  /// It and those behind it.
  let chain: [NodeID]
  private let document: ElementTree

  init(_ node: NodeID, document: ElementTree, ids: DrawingIDs) {
    self.node = node
    self.document = document
    var chain = [node]
    while chain.count < 20, let last = chain.last, let reference = document.reference(of: last)?.value,
      reference.hasPrefix("#"), let next = ids[String(reference.dropFirst())], !chain.contains(next)
    {
      chain.append(next)
    }
    self.chain = chain
  }

  /// An attribute of the first that has it.
  func attribute(_ name: String) -> ElementTree.Attribute? {
    for node in chain { if let attribute = document.attribute(name, of: node) { return attribute } }
    return nil
  }

  /// The value of an attribute of the first that has it.
  func value(_ name: String) -> String? { attribute(name)?.value }
}

extension ElementTree {
  /// The first element inside, if any.
  func firstElement(of node: NodeID) -> NodeID? { children(node).first { kind($0) == .element } }
}

extension Color {
  /// The colour with less opacity.
  func faded(_ opacity: Double) -> Color {
    var color = self
    color.alpha = UInt8((Double(alpha) * max(0, min(1, opacity))).rounded())
    return color
  }
}

extension Length {
  /// A coordinate of a gradient, within what arithmetic bears.
  static func fine(_ points: Double) -> Length { points.isFinite ? .points(max(-1e9, min(1e9, points))) : .zero }
}
