import Geometry
import Markup
import Pages
import Styling

// `clipPath` elements (CSS Masking 1 §5.1).

extension DrawingPainter {
  /// The areas to which an element is clipped, all of which hold; the area of several shapes is that of any of them.
  mutating func clips(_ id: String, of node: NodeID, _ state: State) -> [Path] {
    guard let clip = target(id, of: node, named: ["clipPath"]), open.insert(clip).inserted else { return [] }
    defer { open.remove(clip) }
    var map = Transform.identity
    if document.value("clipPathUnits", of: clip) == "objectBoundingBox" {
      guard let box = bounds(of: node, state) else { return [Path([])] }
      map = Transform(a: box.width, b: 0, c: 0, d: box.height, e: box.minimum.x, f: box.minimum.y)
    }
    map = map.after(style(clip).effects.drawingTransform)
    var area = DrawingPath()
    var rule = Path.Rule.nonZero
    var count = 0
    for shape in shapes(in: clip) {
      let vector = style(shape.node).vector
      guard let path = outline(shape.node, state), !path.isEmpty else { continue }
      count += 1
      if vector.clipRule == .evenodd { rule = .evenOdd }
      if !vector.clipPath.id.isEmpty || vector.clipPath.isForeign { report("clip-path", at: shape.node) }
      // Shapes that are drawn the other way around must not cut holes into each other.
      let placed = path.mapped(by: map.after(shape.map).after(style(shape.node).effects.drawingTransform))
      area.append(placed.signedArea < 0 && rule == .nonZero ? placed.reversed : placed, mappedBy: .identity)
    }
    if rule == .evenOdd, count > 1 { report("clip-rule", at: clip) }
    var paths = [area.onPage(state.map, rule: rule)]
    let vector = style(clip).vector
    if !vector.clipPath.id.isEmpty { paths += clips(vector.clipPath.id, of: clip, state) }
    return paths
  }

  /// The shapes of a clip, those behind `use` included.
  private func shapes(in clip: NodeID) -> [(node: NodeID, map: Transform)] {
    var result: [(node: NodeID, map: Transform)] = []
    for child in document.children(clip) where document.kind(child) == .element && document.namespace(child) == .svg {
      guard style(child).display != .none, style(child).visibility == .visible else { continue }
      switch document.name(child) {
      case "use":
        let shift = Transform.translation(
          x: length(child, "x", basis: 0) ?? 0, y: length(child, "y", basis: 0) ?? 0)
        let map = style(child).effects.drawingTransform.after(shift)
        for inner in document.children(child) where document.kind(inner) == .element { result.append((inner, map)) }
      case "text": report("text", at: child)
      case "title", "desc": break
      default: result.append((child, .identity))
      }
    }
    return result
  }

  /// The area that an element's shapes fill, in its own user units (SVG 2 §8.10).
  func bounds(of node: NodeID, _ state: State) -> DrawingBox? { bounds(of: node, state, depth: 0) }

  private func bounds(of node: NodeID, _ state: State, depth: Int) -> DrawingBox? {
    if let path = outline(node, state) { return path.bounds }
    guard depth < DrawingLimits.depth, ["g", "a", "svg", "use", "symbol"].contains(document.name(node)) else {
      return nil
    }
    var box: DrawingBox?
    for child in document.children(node) where document.kind(child) == .element {
      guard style(child).display != .none, let inner = bounds(of: child, state, depth: depth + 1) else { continue }
      var map = style(child).effects.drawingTransform
      if document.name(node) == "use" {
        map = Transform.translation(x: x(node, "x", state), y: y(node, "y", state)).after(map)
      }
      let placed = inner.mapped(by: map)
      box = box?.union(placed) ?? placed
    }
    return box
  }
}

extension DrawingPath {
  /// Twice the area of the polygon through all ends, negative for a path that runs anticlockwise.
  var signedArea: Double {
    var sum = 0.0
    var last = Spot(0, 0)
    var first = Spot(0, 0)
    func add(_ to: Spot) {
      sum += last.x * to.y - to.x * last.y
      last = to
    }
    for segment in segments {
      switch segment {
      case .move(let to):
        add(first)
        (last, first) = (to, to)
      case .line(let to), .curve(_, _, let to): add(to)
      case .close: add(first)
      }
    }
    add(first)
    return sum
  }

  /// The same area, drawn the other way around.
  var reversed: DrawingPath {
    var result = DrawingPath()
    var subpath: [(from: Spot, segment: Segment)] = []
    var last = Spot(0, 0)
    func end() {
      guard !subpath.isEmpty else { return }
      result.move(last)
      for (from, segment) in subpath.reversed() {
        switch segment {
        case .curve(let one, let two, _): result.curve(two, one, from)
        default: result.line(from)
        }
      }
      result.close()
      subpath = []
    }
    for segment in segments {
      switch segment {
      case .move(let to):
        end()
        last = to
      case .line(let to), .curve(_, _, let to):
        subpath.append((last, segment))
        last = to
      case .close: end()
      }
    }
    end()
    return result
  }
}
