import Diagnostics
import Geometry
import Pages
import Styling

/// Everything on a page that is not in the flow: margin boxes and fixed elements, laid out when the pages are counted.
struct PageFurniture {
  /// A piece of furniture on one page.
  struct Piece {
    let placement: Placement
    let kind: ArtifactKind
  }

  /// What a margin box shows, for sharing equal ones between pages.
  private struct Key: Hashable {
    let geometry: Int
    let box: MarginBox?
    let text: String
    let furniture: Int
    let rect: Rect
  }

  /// A margin box on one page before it is placed.
  private struct Content {
    var box: MarginBox
    var style: ComputedStyle
    var text: String
    var furniture: Int?
    /// The built box, when it had to be built to be measured.
    var built: BoxID
    var varies: Bool
  }

  let scope: LayoutScope
  private var builder: BoxBuilder
  private let pageCount: Int
  private let strings: [String: [(page: Int, value: String)]]
  private let running: [String: [(page: Int, furniture: Int)]]
  private let fixed: [Int]
  private let furniture: [FormattingStructure.Furniture]
  private var shared: [Key: FragmentID] = [:]
  private var built: [BuiltKey: BoxID] = [:]
  private var kinds: [Int: ArtifactKind] = [:]
  private var shownNames: Set<String> = []

  /// What a built margin box depends on.
  private struct BuiltKey: Hashable {
    let geometry: Int
    let box: MarginBox?
    let text: String
    let furniture: Int
  }

  /// Prepares for the pages of a document; `page` tells the page of a box.
  init(
    _ scope: LayoutScope, _ builder: BoxBuilder, _ structure: FormattingStructure, pageCount: Int,
    page: (BoxID) -> Int
  ) {
    self.scope = scope
    self.builder = builder
    self.pageCount = pageCount
    furniture = structure.furniture
    var strings: [String: [(page: Int, value: String)]] = [:]
    for entry in structure.strings { strings[entry.name, default: []].append((page(entry.box), entry.value)) }
    self.strings = strings
    var running: [String: [(page: Int, furniture: Int)]] = [:]
    var fixed: [Int] = []
    for (index, entry) in structure.furniture.enumerated() {
      if let name = entry.name {
        running[name, default: []].append((page(entry.box), index))
      } else {
        fixed.append(index)
      }
    }
    self.running = running
    self.fixed = fixed
  }

  /// What building furniture found; running elements that no margin box showed among it.
  var log: DiagnosticLog {
    var log = builder.log
    for name in running.keys.sorted() where !shownNames.contains(name) {
      guard let entry = running[name]?.first.map({ furniture[$0.furniture] }) else { continue }
      let origin = builder.origin(of: entry.node)
      log.report(
        Diagnostic(
          LayoutDiagnostics.runningElementUnused, at: origin.span, data: origin.dataSpan, ["name": .name(name)]))
    }
    return log
  }

  // MARK: Fixed elements

  /// The fixed elements of a page, from its corner: they stand behind the text.
  mutating func fixedPieces(page: Int, geometry: Int, _ geometries: [PageGeometry]) -> [Piece] {
    fixed.map { index in
      let area = geometries[geometry].area
      let key = Key(geometry: geometry, box: nil, text: "", furniture: index, rect: area)
      let buildKey = BuiltKey(geometry: geometry, box: nil, text: "", furniture: index)
      let box: BoxID
      if let known = built[buildKey] {
        box = known
      } else {
        let made = builder.furniture(
          furniture[index], page: page + 1, pages: pageCount, in: nil, into: &scope.boxes)
        box = made.box
        if !made.varies { built[buildKey] = box }
        if kinds[index] == nil { kinds[index] = showsContent(box) ? .pagination : .page }
      }
      if let known = shared[key], let offset = fixedOffsets[key] {
        return Piece(placement: Placement(fragment: known, offset: offset), kind: kinds[index] ?? .pagination)
      }
      let placement = scope.layoutAbsolute(box, in: area, staticPosition: area.origin, false)
      if built[buildKey] != nil {
        shared[key] = placement.fragment
        fixedOffsets[key] = placement.offset
      }
      return Piece(placement: placement, kind: kinds[index] ?? .pagination)
    }
  }

  private var fixedOffsets: [Key: Point] = [:]

  /// Whether a box shows text or pictures, and so is more than a mark.
  private func showsContent(_ box: BoxID) -> Bool {
    switch scope.boxes[box].kind {
    case .text, .image: true
    default: scope.boxes.children(box).contains { showsContent($0) }
    }
  }

  // MARK: Margin boxes

  /// The margin boxes of a page, in the order of CSS.
  mutating func marginPieces(page: Int, geometry: Int, _ geometries: [PageGeometry]) -> [Piece] {
    let styles = geometries[geometry].style.marginBoxes
    guard !styles.isEmpty else { return [] }
    var contents: [Content] = []
    for box in MarginBox.allCases {
      guard let style = styles[box], let items = style.content else { continue }
      contents.append(content(box, style, items, page: page, geometry: geometry))
    }
    let wishes = Dictionary(uniqueKeysWithValues: contents.map { ($0.box, wish(of: $0, geometries[geometry])) })
    let layout = MarginBoxLayout(geometries[geometry], wishes: wishes)
    var pieces: [Piece] = []
    for content in contents {
      guard let rect = layout.rect(content.box) else { continue }
      pieces.append(
        Piece(placement: place(content, in: rect, geometry: geometry), kind: content.box.artifact))
    }
    return pieces
  }

  /// Evaluates and builds what a margin box shows.
  private mutating func content(
    _ box: MarginBox, _ style: ComputedStyle, _ items: [ContentItem], page: Int, geometry: Int
  ) -> Content {
    var text = ""
    var element: Int?
    for item in items {
      switch item {
      case .string(let string), .attribute(let string): text += string
      case .counter(let name, let type), .counters(let name, _, let type):
        switch name {
        case "page": text += type.representation(of: page + 1)
        case "pages": text += type.representation(of: pageCount)
        default: text += type.representation(of: 0)
        }
      case .namedString(let name): text += value(strings[name], on: page) ?? ""
      case .runningElement(let name):
        shownNames.insert(name)
        element = self.running(name, on: page)
      case .openQuote, .closeQuote, .noOpenQuote, .noCloseQuote, .elementText: break
      }
    }
    let key = BuiltKey(geometry: geometry, box: box, text: text, furniture: element ?? -1)
    if let known = built[key] {
      return Content(box: box, style: style, text: text, furniture: element, built: known, varies: false)
    }
    let wrapper = builder.marginBox(style, text: text, into: &scope.boxes)
    var varies = false
    if let element {
      varies =
        builder.furniture(
          furniture[element], page: page + 1, pages: pageCount, in: wrapper, into: &scope.boxes
        ).varies
    }
    if !varies { built[key] = wrapper }
    return Content(box: box, style: style, text: text, furniture: element, built: wrapper, varies: varies)
  }

  private func running(_ name: String, on page: Int) -> Int? {
    guard let entries = running[name] else { return nil }
    return entries.first { $0.page == page }?.furniture ?? entries.last { $0.page < page }?.furniture
  }

  /// The first value assigned on a page, else the one carried over (GCPM 3 §1.1.2, `first`).
  private func value(_ entries: [(page: Int, value: String)]?, on page: Int) -> String? {
    guard let entries else { return nil }
    return entries.first { $0.page == page }?.value ?? entries.last { $0.page < page }?.value
  }

  private func wish(of content: Content, _ geometry: PageGeometry) -> MarginBoxLayout.Wish {
    let metrics = scope.metrics(content.built)
    let size = geometry.style.size
    let edges = outerEdges(metrics, geometry)
    func outer(_ value: Dimension, _ basis: Length, _ inset: Length, _ margin: Length) -> Length? {
      value.resolved(against: basis).map { (metrics.isBorderBox ? $0 : $0 + inset) + margin }
    }
    let inner = metrics.usedPadding(size.width) + metrics.border
    return MarginBoxLayout.Wish(
      maxContent: scope.contentSizes(content.built).maxContent + edges.horizontal,
      width: outer(metrics.width, geometry.borderBox.size.width, inner.horizontal, edges.horizontal - inner.horizontal),
      height: outer(metrics.height, geometry.borderBox.size.height, inner.vertical, edges.vertical - inner.vertical))
  }

  private func outerEdges(_ metrics: BoxMetrics, _ geometry: PageGeometry) -> Edges<Length> {
    let basis = geometry.style.size.width
    return margins(metrics, basis) + metrics.usedPadding(basis) + metrics.border
  }

  private func margins(_ metrics: BoxMetrics, _ basis: Length) -> Edges<Length> {
    Edges(
      top: metrics.marginTop(basis), right: metrics.margin.right.resolved(against: basis) ?? .zero,
      bottom: metrics.marginBottom(basis), left: metrics.margin.left.resolved(against: basis) ?? .zero)
  }

  /// Lays a margin box out in its rectangle; `vertical-align` places the content (§6.3, §6.4).
  private mutating func place(_ content: Content, in rect: Rect, geometry: Int) -> Placement {
    let metrics = scope.metrics(content.built)
    let margins = margins(metrics, rect.size.width)
    let origin = Point(x: rect.minX + margins.left, y: rect.minY + margins.top)
    let key = Key(
      geometry: geometry, box: content.box, text: content.text, furniture: content.furniture ?? -1, rect: rect)
    if !content.varies, let known = shared[key] { return Placement(fragment: known, offset: origin) }
    let size = Size(width: rect.size.width - margins.horizontal, height: rect.size.height - margins.vertical)
    let edges = metrics.usedPadding(rect.size.width) + metrics.border
    var space = Space(inlineSize: rect.size.width, isRightToLeft: metrics.isRightToLeft)
    space.usedContentWidth = max(size.width - edges.horizontal, .zero)
    let laid = scope.layout(content.built, space)
    let free = size.height - laid.size.height
    let shift: Length =
      switch metrics.verticalAlign {
      case .top, .textTop: .zero
      case .bottom, .textBottom: free
      default: free / 2
      }
    var children: [Placement] = []
    if let fragment = laid.fragment {
      children = scope.fragments.children(fragment).map {
        Placement(fragment: $0.fragment, offset: Point(x: $0.offset.x, y: $0.offset.y + shift))
      }
    }
    let mark = scope.pendingPlacements.count
    scope.placeAbsolutes(from: 0, in: Rect(origin: .zero, size: size))
    children += scope.pendingPlacements[mark...]
    scope.pendingPlacements.removeSubrange(mark...)
    let fragment = scope.fragments.add(Fragment(kind: .box, box: content.built, size: size), children: children)
    if !content.varies { shared[key] = fragment }
    return Placement(fragment: fragment, offset: origin)
  }
}

extension MarginBox {
  /// What assistive technology is told to skip.
  fileprivate var artifact: ArtifactKind {
    switch self {
    case .topLeftCorner, .topLeft, .topCenter, .topRight, .topRightCorner: .header
    case .bottomLeftCorner, .bottomLeft, .bottomCenter, .bottomRight, .bottomRightCorner: .footer
    default: .pagination
    }
  }
}
