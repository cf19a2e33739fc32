import Diagnostics
import Geometry
import Pages
import Styling

/// A value that the text assigns on some page.
struct PageAssignment<Value: Sendable>: Sendable {
  /// Counted from zero.
  let page: Int
  /// Where in the text.
  let box: BoxID
  let value: Value
}

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
  /// Whether it was said that margin boxes have no leaders.
  private var hasReportedLeader = false
  private var builder: BoxBuilder
  private let numbers: PageCounters
  /// The box that begins with each page.
  private let first: [BoxID?]
  private let strings: [String: [PageAssignment<String>]]
  private let running: [String: [PageAssignment<Int>]]
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
    _ scope: LayoutScope, _ builder: BoxBuilder, _ structure: FormattingStructure, _ numbers: PageCounters,
    first: [BoxID?], page: (BoxID) -> Int
  ) {
    self.scope = scope
    self.builder = builder
    self.numbers = numbers
    self.first = first
    furniture = structure.furniture
    var strings: [String: [PageAssignment<String>]] = [:]
    for entry in structure.strings {
      strings[entry.name, default: []].append(
        PageAssignment(page: page(entry.box), box: entry.box, value: entry.value))
    }
    // Footnotes assign on pages before those of what is built before them.
    self.strings = strings.mapValues { $0.sorted { $0.page < $1.page } }
    var running: [String: [PageAssignment<Int>]] = [:]
    var fixed: [Int] = []
    for (index, entry) in structure.furniture.enumerated() {
      if let name = entry.name {
        running[name, default: []].append(PageAssignment(page: page(entry.box), box: entry.box, value: index))
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
      guard let entry = running[name]?.first.map({ furniture[$0.value] }) else { continue }
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
          furniture[index], numbers: numbers[page], in: nil, into: &scope.boxes)
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
    let sides = contents.map(\.box.side)
    let wishes = Dictionary(
      uniqueKeysWithValues: contents.map { content in
        let isAlone = sides.filter { $0 == content.box.side }.count == 1
        return (content.box, wish(of: content, geometries[geometry], isAlone: isAlone))
      })
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
    var pictures: [ImageReference] = []
    var element: Int?
    for item in items {
      switch item {
      case .string(let string), .attribute(let string): text += string
      case .counter(let name, let type), .counters(let name, _, let type):
        text += type.representation(of: numbers.value(name, page: page))
      case .namedString(let name, let pick): text += value(strings[name], pick, on: page) ?? ""
      case .runningElement(let name, let pick):
        shownNames.insert(name)
        element = value(running[name], pick, on: page)
      case .openQuote, .closeQuote, .noOpenQuote, .noCloseQuote, .elementText, .targetCounter, .targetCounters,
        .targetText:
        break
      case .image(let reference):
        text.append(BoxBuilder.imagePlaceholder)
        pictures.append(reference)
      case .leader:
        if !hasReportedLeader {
          scope.log.report(
            Diagnostic(LayoutDiagnostics.notYet, ["feature": .name("leader() in a margin box")]))
        }
        hasReportedLeader = true
      }
    }
    let key = BuiltKey(geometry: geometry, box: box, text: text, furniture: element ?? -1)
    if let known = built[key] {
      return Content(box: box, style: style, text: text, furniture: element, built: known, varies: false)
    }
    let wrapper = builder.marginBox(style, text: text, images: pictures, into: &scope.boxes)
    var varies = false
    if let element {
      varies =
        builder.furniture(
          furniture[element], numbers: numbers[page], in: wrapper, into: &scope.boxes
        ).varies
    }
    if !varies { built[key] = wrapper }
    return Content(box: box, style: style, text: text, furniture: element, built: wrapper, varies: varies)
  }

  /// What holds on a page of what was assigned in the text (GCPM 3 §1.1.2).
  private func value<Value>(_ entries: [PageAssignment<Value>]?, _ pick: PagePick, on page: Int) -> Value? {
    guard let entries else { return nil }
    // The first of this page, and behind it the last of the pages before.
    let start = entries.partitioningIndex { $0.page >= page }
    let end = entries.partitioningIndex { $0.page > page }
    let entry = start > 0 ? entries[start - 1].value : nil
    guard start < end else { return entry }
    switch pick {
    case .first: return entries[start].value
    case .last: return entries[end - 1].value
    case .firstExcept: return nil
    case .start: return beginsPage(entries[start].box, page) ? entries[start].value : entry
    }
  }

  /// Whether a box is the first thing on a page, alone or in boxes that begin there with it.
  private func beginsPage(_ box: BoxID, _ page: Int) -> Bool {
    var current = first.indices.contains(page) ? first[page] : nil
    while let begins = current {
      if begins == box { return true }
      current = scope.firstInFlow(begins)
    }
    return false
  }

  /// The label of a page, as its margin boxes write its number; "" for the running number.
  func label(page: Int, _ style: PageStyle) -> String {
    let number = numbers[page].page
    for box in MarginBox.allCases {
      for case .counter(PageCounter.page.rawValue, let type) in style.marginBoxes[box]?.content ?? [] {
        let label = type.representation(of: number)
        return label == String(page + 1) ? "" : label
      }
    }
    return number == page + 1 ? "" : String(number)
  }

  /// What a margin box asks for: a width above and below the page area, a height beside it.
  private func wish(of content: Content, _ geometry: PageGeometry, isAlone: Bool) -> MarginBoxLayout.Wish {
    let metrics = scope.metrics(content.built)
    let edges = outerEdges(metrics, geometry)
    let inner = metrics.usedPadding(geometry.style.size.width) + metrics.border
    let isVertical = content.box.isBesideArea
    let (outerEdge, innerEdge) = isVertical ? (edges.vertical, inner.vertical) : (edges.horizontal, inner.horizontal)
    let basis = isVertical ? geometry.borderBox.size.height : geometry.borderBox.size.width
    func outer(_ value: Dimension) -> Length? {
      value.resolved(against: basis).map {
        (metrics.isBorderBox ? max($0, innerEdge) : $0 + innerEdge) + outerEdge - innerEdge
      }
    }
    var sizes = ContentSizes.zero
    if !isVertical {
      sizes = scope.contentSizes(content.built)
    } else if !isAlone {
      let margin = content.box.isLeft ? geometry.margin.left : geometry.margin.right
      let height = contentHeight(of: content.built, width: max(margin - edges.horizontal, .zero)) - inner.vertical
      sizes = ContentSizes(minContent: height, maxContent: height)
    }
    return MarginBoxLayout.Wish(
      minContent: sizes.minContent + outerEdge, maxContent: sizes.maxContent + outerEdge,
      given: outer(isVertical ? metrics.height : metrics.width),
      minimum: outer(isVertical ? metrics.minHeight : metrics.minWidth) ?? .zero,
      maximum: outer(isVertical ? metrics.maxHeight : metrics.maxWidth))
  }

  /// The height of a box's border box at a width of its content.
  private func contentHeight(of box: BoxID, width: Length) -> Length {
    let absolutes = scope.pendingAbsolutes.count
    var space = Space(inlineSize: width, isRightToLeft: scope.metrics(box).isRightToLeft)
    space.usedContentWidth = width
    space.ignoresHeight = true
    let height = scope.layout(box, space).size.height
    scope.pendingAbsolutes.removeSubrange(absolutes...)
    return height
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

extension Array {
  /// The first position from which on a condition holds.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
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

  /// Whether the box stands to the left or to the right of the page area.
  fileprivate var isBesideArea: Bool { side == .left || side == .right }

  /// Whether it stands to the left.
  fileprivate var isLeft: Bool { side == .left }

  /// The side of the page along which boxes share the room; nil for corners.
  fileprivate var side: BoxSide? {
    switch self {
    case .topLeft, .topCenter, .topRight: .top
    case .bottomLeft, .bottomCenter, .bottomRight: .bottom
    case .leftTop, .leftMiddle, .leftBottom: .left
    case .rightTop, .rightMiddle, .rightBottom: .right
    default: nil
    }
  }
}
