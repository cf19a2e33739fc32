import Diagnostics
import Geometry
import Markup
import Pages
import Styling

// Images inside drawings (SVG 2 §12.3).

extension DrawingPainter {
  /// Paints an `image` element: pixels or another drawing, fitted as `preserveAspectRatio` says.
  mutating func paintImage(_ node: NodeID, _ state: State) {
    guard style(node).visibility == .visible, let reference = document.reference(of: node) else { return }
    let base = (reference.span ?? document.span(node))?.source
    guard let image = drawing.images[reference.value, base], nesting < DrawingLimits.nesting else {
      return report("image", at: node)
    }
    let natural = SIMD2(image.size.width.points, image.size.height.points) / 0.75
    guard natural.x > 0, natural.y > 0 else { return }
    let given = (
      length(node, "width", basis: state.viewport.x), length(node, "height", basis: state.viewport.y)
    )
    let width = given.0 ?? given.1.map { $0 * natural.x / natural.y } ?? natural.x
    let height = given.1 ?? width * natural.y / natural.x
    guard width > 0, height > 0 else { return }
    let box = DrawingBox(x: x(node, "x", state), y: y(node, "y", state), width: width, height: height)
    let viewport = DrawingViewport(
      viewBox: "0 0 \(natural.x) \(natural.y)", preserveAspectRatio: document.value("preserveAspectRatio", of: node))
    let map = state.map.after(viewport.map(into: box))
    guard map.isUsable else { return }
    // The image is painted at its size on the page, and only turned and skewed after.
    let growth = map.growth
    guard let shrink = Transform.scale(x: growth, y: growth).inverse else { return }
    let rect = Rect(x: .zero, y: .zero, width: .drawn(natural.x * growth), height: .drawn(natural.y * growth))
    items.append(.pushClip(box.path.onPage(state.map)))
    items.append(.pushTransform(map.after(shrink)))
    items += scope.items(of: image, in: rect, origin: place(of: node), nesting: nesting + 1)
    items.append(.popTransform)
    items.append(.popClip)
  }
}
