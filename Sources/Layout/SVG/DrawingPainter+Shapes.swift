import Diagnostics
import Geometry
import Markup
import Pages
import Styling

// Shapes (SVG 2 §9, §10), their fill, stroke and markers (§13).

extension DrawingPainter {
  /// The outline of a shape in its user units; nil for what is no shape.
  func outline(_ node: NodeID, _ state: State) -> DrawingPath? {
    var path = DrawingPath()
    switch document.name(node) {
    case "path":
      let text = document.value("d", of: node) ?? ""
      let data = PathData(text == "none" ? "" : text)
      if let mistake = data.mistake {
        let rest = String(decoding: Array(text.utf8)[mistake...].prefix(16), as: UTF8.self)
        report(
          DrawingDiagnostics.invalidData, at: node, attribute: "d", ["attribute": .name("d"), "text": .name(rest)])
      }
      return data.path
    case "rect":
      let box = DrawingBox(
        x: x(node, "x", state), y: y(node, "y", state), width: x(node, "width", state),
        height: y(node, "height", state))
      guard box.width > 0, box.height > 0 else { return path }
      let given = (length(node, "rx", basis: state.viewport.x), length(node, "ry", basis: state.viewport.y))
      let radii = SIMD2(given.0 ?? given.1 ?? 0, given.1 ?? given.0 ?? 0)
      path.rectangle(
        box,
        radii: pointwiseMin(
          pointwiseMax(radii, SIMD2(0, 0)), SIMD2(box.width, box.height) / 2))
    case "circle":
      let radius = length(node, "r", basis: diagonal(state)) ?? 0
      guard radius > 0 else { return path }
      path.ellipse(centre: SIMD2(x(node, "cx", state), y(node, "cy", state)), radii: SIMD2(radius, radius))
    case "ellipse":
      let given = (length(node, "rx", basis: state.viewport.x), length(node, "ry", basis: state.viewport.y))
      let radii = SIMD2(given.0 ?? given.1 ?? 0, given.1 ?? given.0 ?? 0)
      guard radii.x > 0, radii.y > 0 else { return path }
      path.ellipse(centre: SIMD2(x(node, "cx", state), y(node, "cy", state)), radii: radii)
    case "line":
      path.move(SIMD2(x(node, "x1", state), y(node, "y1", state)))
      path.line(SIMD2(x(node, "x2", state), y(node, "y2", state)))
    case "polyline", "polygon": return polygon(node)
    default: return nil
    }
    return path
  }

  private func polygon(_ node: NodeID) -> DrawingPath {
    var path = DrawingPath()
    let text = document.value("points", of: node) ?? ""
    var scanner = NumberScanner(text)
    scanner.skipSpace(commas: false)
    while !scanner.isAtEnd {
      let start = scanner.position
      guard let x = scanner.number(), case () = scanner.skipSpace(), let y = scanner.number() else {
        let rest = String(decoding: Array(text.utf8)[start...].prefix(16), as: UTF8.self)
        report(
          DrawingDiagnostics.invalidData, at: node, attribute: "points",
          ["attribute": .name("points"), "text": .name(rest)])
        break
      }
      if path.isEmpty { path.move(SIMD2(x, y)) } else { path.line(SIMD2(x, y)) }
      scanner.skipSpace()
    }
    if document.name(node) == "polygon" { path.close() }
    return path
  }

  /// Paints a shape.
  mutating func paintShape(_ node: NodeID, _ name: String, _ state: State) {
    guard let path = outline(node, state), !path.isEmpty else { return }
    let style = style(node)
    let vector = style.vector
    for part in vector.paintOrder.parts {
      switch part {
      case .fill:
        if style.visibility == .visible, name != "line" { fill(path, vector.fill, node, style, state) }
      case .stroke:
        if style.visibility == .visible { stroke(path, vector.stroke, node, style, state) }
      case .markers:
        if ["path", "line", "polyline", "polygon"].contains(name) { paintMarkers(path, of: node, vector, state) }
      }
    }
  }

  /// Fills a path in user units.
  mutating func fill(
    _ path: DrawingPath, _ paint: VectorPaint, _ node: NodeID, _ style: ComputedStyle, _ state: State
  ) {
    let rule: Path.Rule = style.vector.fillRule == .evenodd ? .evenOdd : .nonZero
    let opacity = style.vector.fillOpacity
    switch resolve(paint, of: node, style, box: path.bounds, opacity: opacity, state) {
    case .nothing: break
    case .color(let color): items.append(.fill(path.onPage(state.map, rule: rule), color))
    case .gradient(let gradient):
      var placed = gradient
      placed.transform = state.map.after(gradient.transform)
      items.append(.shade(path.onPage(state.map, rule: rule), placed))
    case .pattern(let pattern): self.paint(pattern, in: path, rule: rule, opacity: opacity, state)
    }
  }

  /// Strokes a path in user units.
  mutating func stroke(
    _ path: DrawingPath, _ paint: VectorPaint, _ node: NodeID, _ style: ComputedStyle, _ state: State
  ) {
    let vector = style.vector
    let width = vector.strokeWidth.resolved(against: diagonal(state))
    guard paint != .none, width > 0 else { return }
    var ink = resolve(paint, of: node, style, box: path.bounds, opacity: vector.strokeOpacity, state)
    if case .pattern = ink {
      report("stroke: pattern", at: node)
      ink = .nothing
    }
    // Lines that do not scale are as wide as one pixel of paper says.
    let isFixed = vector.vectorEffect == .nonScalingStroke
    let isPlain = isFixed || state.map.keepsShapes
    let growth = isFixed ? 0.75 : state.map.growth
    var stroke = Stroke(color: .black, width: .drawn(width * growth))
    stroke.cap = Stroke.Cap(rawValue: vector.strokeLinecap.rawValue) ?? .butt
    stroke.join = Stroke.Join(rawValue: vector.strokeLinejoin.rawValue) ?? .miter
    stroke.miterLimit = Int((min(vector.strokeMiterlimit, 1e6) * 1000).rounded())
    dash(&stroke, vector, growth, state)
    // A line that is stretched is drawn in its own proportions and stretched after.
    let around = isPlain ? nil : Transform.scale(x: growth, y: growth).inverse.map { state.map.after($0) }
    let inside = around == nil ? state.map : .scale(x: growth, y: growth)
    if let around { items.append(.pushTransform(around)) }
    switch ink {
    case .nothing, .pattern: break
    case .color(let color):
      stroke.color = color
      items.append(.stroke(path.onPage(inside), stroke))
    case .gradient(let gradient):
      var placed = gradient
      placed.transform = inside.after(gradient.transform)
      items.append(.shadeStroke(path.onPage(inside), stroke, placed))
    }
    if around != nil { items.append(.popTransform) }
  }

  private func dash(_ stroke: inout Stroke, _ vector: VectorStyle, _ growth: Double, _ state: State) {
    var dashes = vector.strokeDasharray.map { $0.resolved(against: diagonal(state)) * growth }
    guard dashes.contains(where: { $0 > 0 }), dashes.allSatisfy({ $0 >= 0 }), dashes.count <= 1000 else { return }
    // SVG 2 §13.5.6: an odd list is repeated.
    if dashes.count % 2 == 1 { dashes += dashes }
    // Dashes that nobody can see would take for ever to draw.
    guard dashes.reduce(0, +) > 0.02 else { return }
    stroke.dashes = dashes.map { .drawn($0) }
    stroke.dashPhase = .drawn(vector.strokeDashoffset.resolved(against: diagonal(state)) * growth)
  }
}
