package import Diagnostics
package import Geometry
package import Markup
import Styling

/// An SVG drawing: a styled tree and the `svg` element in it that is shown (SVG 2).
package struct Drawing: Sendable {
  let styled: StyledTree
  let root: NodeID
  let ids: DrawingIDs
  let viewport: DrawingViewport
  /// The images that it shows in its turn.
  var images = LayoutImages()
  /// The natural size: `width` and `height`, else those of the view box, else 300 × 150 pixels.
  package let size: Size

  /// The drawing in an `svg` element of a styled document.
  init(_ styled: StyledTree, root: NodeID, ids: DrawingIDs) {
    self.styled = styled
    self.root = root
    self.ids = ids
    let document = styled.document
    viewport = DrawingViewport(
      viewBox: document.value("viewBox", of: root), preserveAspectRatio: document.value("preserveAspectRatio", of: root)
    )
    size = Self.size(document, root, viewport, fontSize: styled.style(root).fontSize.points / 0.75)
  }

  /// Reads an SVG file; nil after reporting why it cannot be used. Style sheets that it names go through the provider.
  package static func read(
    _ file: SourceFile, at span: SourceSpan?, provider: any SourceProvider, log: inout DiagnosticLog
  ) -> Drawing? {
    guard let tree = MarkupReader.parse(file, limits: DrawingLimits.markup, log: &log) else { return nil }
    guard let root = tree.root, tree.namespace(root) == .svg, tree.name(root) == "svg" else {
      log.report(Diagnostic(DrawingDiagnostics.noDrawing, at: span, ["file": .name(file.name)]))
      return nil
    }
    guard let expanded = UseExpansion.expand(tree, log: &log) else { return nil }
    let sheets = StyleSources.sheets(of: expanded, base: file.id, provider: provider, log: &log)
    let styled = Cascade.style(document: expanded, author: sheets, log: &log)
    return Drawing(styled, root: root, ids: DrawingIDs(expanded))
  }

  /// The images that the drawing names, with the places where it does.
  package var imageReferences: [(reference: String, place: SourceSpan?)] { styled.document.drawingImages }

  /// SVG 2 §7.2, CSS Images 3 §4.1: an absolute side decides about the other by the proportions of the view box.
  private static func size(
    _ document: ElementTree, _ root: NodeID, _ viewport: DrawingViewport, fontSize: Double
  ) -> Size {
    func side(_ name: String) -> Double? {
      guard let length = document.value(name, of: root).flatMap({ DrawingLength($0) }), length.unit != "%" else {
        return nil
      }
      let value = length.resolved(against: 0, fontSize: fontSize)
      return value > 0 ? min(value, 1e5) : nil
    }
    let box = viewport.isEmpty ? nil : viewport.viewBox
    let size: (Double, Double)
    switch (side("width"), side("height")) {
    case (let width?, let height?): size = (width, height)
    case (let width?, nil): size = (width, box.map { width * $0.height / $0.width } ?? 150)
    case (nil, let height?): size = (box.map { height * $0.width / $0.height } ?? 300, height)
    case (nil, nil): size = box.map { ($0.width, $0.height) } ?? (300, 150)
    }
    return Size(width: .drawn(size.0 * 0.75), height: .drawn(size.1 * 0.75))
  }
}

/// Where the elements of a tree are that others refer to.
struct DrawingIDs: Sendable {
  private var nodes: [String: NodeID] = [:]

  /// Collects the ids of SVG elements; the first of a name counts.
  init(_ tree: ElementTree) {
    for index in 0..<tree.count {
      let node = NodeID(index: Int32(index))
      guard tree.kind(node) == .element, tree.namespace(node) == .svg, let id = tree.value("id", of: node) else {
        continue
      }
      if nodes[id] == nil { nodes[id] = node }
    }
  }

  subscript(id: String) -> NodeID? { nodes[id] }
}

/// The budgets of one drawing; beyond them it is refused.
enum DrawingLimits {
  /// The file.
  static let markup = MarkupLimits(bytes: 16 << 20, nodes: 200_000, depth: 100)
  /// Elements that are painted, repeated ones included.
  static let elements = 100_000
  /// Elements that `use` adds to a document.
  static let copies = 100_000
  /// How deep `use` elements show each other.
  static let uses = 12
  /// How deep drawings show each other as images.
  static let nesting = 4
  /// How deep painting nests, patterns and markers included.
  static let depth = 60
}

extension ElementTree {
  /// What the `image` elements of drawings name, with the places where they do.
  package var drawingImages: [(reference: String, place: SourceSpan?)] {
    (0..<count).compactMap { index in
      let node = NodeID(index: Int32(index))
      guard kind(node) == .element, namespace(node) == .svg, name(node) == "image", let reference = reference(of: node)
      else { return nil }
      return (reference.value, reference.span ?? span(node))
    }
  }
}
