import Geometry
import Markup
import Pages
import Styling

// Markers at the corners of paths: arrowheads, dots (SVG 2 §13.7).

extension DrawingPainter {
  private typealias Spot = DrawingPath.Spot

  /// A corner with the directions in which the path comes and goes.
  private struct Corner {
    var spot: Spot
    var incoming: Spot?
    var outgoing: Spot?
  }

  mutating func paintMarkers(_ path: DrawingPath, of node: NodeID, _ vector: VectorStyle, _ state: State) {
    let references = [vector.markerStart, vector.markerMid, vector.markerEnd]
    guard references.contains(where: { $0 != VectorReference() }) else { return }
    if references.contains(where: \.isForeign) { report("marker", at: node) }
    let corners = Self.corners(of: path)
    for (index, corner) in corners.enumerated() {
      var kinds: [(VectorReference, isStart: Bool)] = []
      if index == 0 { kinds.append((vector.markerStart, true)) }
      if index > 0, index < corners.count - 1 { kinds.append((vector.markerMid, false)) }
      if index == corners.count - 1 { kinds.append((vector.markerEnd, false)) }
      for (reference, isStart) in kinds where !reference.id.isEmpty {
        guard let marker = target(reference.id, of: node, named: ["marker"]) else { return }
        paint(marker, at: corner, isStart: isStart, of: node, vector, state)
      }
    }
  }

  private mutating func paint(
    _ marker: NodeID, at corner: Corner, isStart: Bool, of node: NodeID, _ vector: VectorStyle, _ state: State
  ) {
    guard open.insert(marker).inserted else { return }
    defer { open.remove(marker) }
    let width = length(marker, "markerWidth", basis: state.viewport.x) ?? 3
    let height = length(marker, "markerHeight", basis: state.viewport.y) ?? 3
    let viewport = DrawingViewport(
      viewBox: document.value("viewBox", of: marker),
      preserveAspectRatio: document.value("preserveAspectRatio", of: marker))
    guard width > 0, height > 0, !viewport.isEmpty else { return }
    var map = state.map.after(.translation(x: corner.spot.x, y: corner.spot.y)).after(turn(of: marker, corner, isStart))
    if document.value("markerUnits", of: marker) != "userSpaceOnUse" {
      let line = vector.strokeWidth.resolved(against: diagonal(state))
      map = map.after(.scale(x: line, y: line))
    }
    let box = DrawingBox(x: 0, y: 0, width: width, height: height)
    let inner = viewport.map(into: box)
    // The reference point stands on the corner.
    let anchor = inner.apply(
      SIMD2(
        reference(marker, "refX", viewport.viewBox?.minimum.x, viewport.viewBox?.width),
        reference(marker, "refY", viewport.viewBox?.minimum.y, viewport.viewBox?.height)))
    map = map.after(.translation(x: -anchor.x, y: -anchor.y))
    guard map.isUsable else { return }
    let isClipped = document.value("overflow", of: marker) != "visible"
    if isClipped { items.append(.pushClip(box.path.onPage(map))) }
    var own = State(map: map.after(inner), viewport: SIMD2(width, height), depth: state.depth)
    own.context = (node, style(node))
    if let shown = viewport.viewBox { own.viewport = SIMD2(shown.width, shown.height) }
    withEffects(marker, own) { painter, state in painter.paintChildren(of: marker, state) }
    if isClipped { items.append(.popClip) }
  }

  /// `refX`, `refY`: a number or a word.
  private func reference(_ marker: NodeID, _ name: String, _ start: Double?, _ size: Double?) -> Double {
    switch document.value(name, of: marker) {
    case "left", "top": start ?? 0
    case "center": (start ?? 0) + (size ?? 0) / 2
    case "right", "bottom": (start ?? 0) + (size ?? 0)
    default: length(marker, name, basis: size ?? 0) ?? 0
    }
  }

  private func turn(of marker: NodeID, _ corner: Corner, _ isStart: Bool) -> Transform {
    let orient = document.value("orient", of: marker) ?? "0"
    guard orient.hasPrefix("auto") else {
      var scanner = NumberScanner(orient)
      let value = scanner.number() ?? 0
      let unit = scanner.rest()
      let degrees =
        unit == "rad" ? value * 180 / Double.pi : unit == "grad" ? value * 0.9 : unit == "turn" ? value * 360 : value
      let (sine, cosine) = Trigonometry.sineAndCosine(degrees)
      return Transform(a: cosine, b: sine, c: -sine, d: cosine, e: 0, f: 0)
    }
    var direction = SIMD2(1.0, 0)
    switch (corner.incoming, corner.outgoing) {
    case (let incoming?, let outgoing?):
      let sum = incoming + outgoing
      direction = sum.x * sum.x + sum.y * sum.y > 1e-12 ? sum : SIMD2(-incoming.y, incoming.x)
    case (let one?, nil), (nil, let one?): direction = one
    case (nil, nil): break
    }
    if isStart, orient == "auto-start-reverse" { direction = -direction }
    let length = (direction.x * direction.x + direction.y * direction.y).squareRoot()
    direction /= length
    return Transform(a: direction.x, b: direction.y, c: -direction.y, d: direction.x, e: 0, f: 0)
  }

  /// The corners of a path with unit directions (§13.7.3).
  private static func corners(of path: DrawingPath) -> [Corner] {
    var corners: [Corner] = []
    var start = 0
    func unit(_ vectors: [Spot]) -> Spot? {
      for vector in vectors {
        let length = (vector.x * vector.x + vector.y * vector.y).squareRoot()
        if length > 1e-9 { return vector / length }
      }
      return nil
    }
    for segment in path.segments {
      let last = corners.last?.spot ?? SIMD2(0, 0)
      switch segment {
      case .move(let to):
        start = corners.count
        corners.append(Corner(spot: to))
      case .line(let to):
        let direction = unit([to - last])
        if !corners.isEmpty { corners[corners.count - 1].outgoing = direction }
        corners.append(Corner(spot: to, incoming: direction))
      case .curve(let one, let two, let to):
        if !corners.isEmpty { corners[corners.count - 1].outgoing = unit([one - last, two - last, to - last]) }
        corners.append(Corner(spot: to, incoming: unit([to - two, to - one, to - last])))
      case .close:
        guard corners.indices.contains(start) else { continue }
        let first = corners[start]
        let direction = unit([first.spot - last])
        corners[corners.count - 1].outgoing = direction
        // The path ends where it began, in the direction in which it began.
        let incoming = direction ?? corners[corners.count - 1].incoming
        corners[start].incoming = incoming
        corners.append(Corner(spot: first.spot, incoming: incoming, outgoing: first.outgoing))
      }
    }
    return corners
  }
}
