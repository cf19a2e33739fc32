import Diagnostics
import Markup
import Pages
import Styling

// Block containers and their inline content: anonymous blocks, blocks inside inlines (CSS 2.2 §9.2.1).

extension BoxBuilder {
  /// One piece of an element's content.
  enum Item {
    /// An element or text.
    case node(NodeID)
    /// Generated content before or after an element's own.
    case pseudo(PseudoElement, of: NodeID)
  }

  /// How an item takes part in the formatting of its parent.
  enum Level: Hashable {
    /// Not at all.
    case none
    /// On lines.
    case inline
    /// As a block.
    case block
    /// As a part of a table.
    case table(Display)
    /// Out of the flow, at a side.
    case float
    /// Out of the flow, in a containing block.
    case absolute
    /// Called on a line, out of the flow to the foot of the page.
    case footnote
    /// Out of the flow, on pages.
    case furniture
  }

  /// A block container while its content is added.
  struct Flow {
    /// The block container.
    let container: Int32
    /// Whether the container itself is the root of the inline formatting context.
    let ownsRoot: Bool
    /// The open inline root, -1 when none is open.
    var root: Int32 = -1
    /// The child of the container before the open root.
    var beforeRoot: Int32 = -1
    /// The paragraph made for the open root, if its text needs one.
    var paragraph: Context?
    /// The context around the paragraphs of this container.
    var outer: Context?
    /// Elements of paragraphs that a block inside an inline box has ended: what follows belongs to the next one.
    var ended: [StructureID] = []
    /// The open inline boxes as they were made, outermost first.
    var inlines: [Box] = []
    /// Their numbers within the open root.
    var inlineBoxes: [Int32] = []
    /// Whether the open root has anything to show.
    var hasInk = false
    /// Parts of an anonymous table, when table parts stand outside any table.
    var table: TablePath?

    init(container: Int32, ownsRoot: Bool) {
      self.container = container
      self.ownsRoot = ownsRoot
    }
  }

  /// For each node, whether block-level boxes are among its content, seen through inline elements.
  static func findBlocksInside(_ styled: StyledTree) -> [Bool] {
    let document = styled.document
    var found = [Bool](repeating: false, count: document.count)
    for index in stride(from: document.count - 1, through: 0, by: -1) {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element, let parent = document.parent(node) else { continue }
      let style = Int(styled.styleIndex[index])
      let display = styled.styles[style].display
      if display == .none { continue }
      switch styled.styles[style].position {
      case .running, .fixed: continue
      case .absolute: continue
      case .static, .relative: break
      }
      if styled.styles[style].float != .none { continue }
      switch display {
      case .none, .inlineBlock, .inlineTable, .inlineFlex: break
      case .inline:
        if found[index] { found[Int(parent.index)] = true }
      case .contents:
        if found[index] { found[Int(parent.index)] = true }
      default: found[Int(parent.index)] = true
      }
    }
    for (key, style) in styled.pseudoStyles where key.pseudo == .before || key.pseudo == .after {
      let display = styled.styles[Int(style)].display
      if display != .inline, display != .none, display != .inlineBlock, styled.styles[Int(style)].content != nil,
        styled.styles[Int(style)].float == .none, styled.styles[Int(style)].position != .absolute
      {
        found[Int(key.node.index)] = true
      }
    }
    return found
  }

  /// The content of an element in order, `display: contents` replaced by its content, generated content included.
  func items(of node: NodeID) -> [Item] {
    var items: [Item] = []
    collect(node, into: &items)
    return items
  }

  private func collect(_ node: NodeID, into items: inout [Item]) {
    if styled.pseudoStyles[PseudoKey(node: node, pseudo: .before)] != nil { items.append(.pseudo(.before, of: node)) }
    for child in styled.document.children(node) {
      if styled.document.kind(child) == .element,
        styled.styles[Int(styled.styleIndex[Int(child.index)])].display == .contents
      {
        collect(child, into: &items)
      } else {
        items.append(.node(child))
      }
    }
    if styled.pseudoStyles[PseudoKey(node: node, pseudo: .after)] != nil { items.append(.pseudo(.after, of: node)) }
  }

  /// The position of an item's style; text has its parent's.
  func styleIndex(_ item: Item) -> Int32 {
    switch item {
    case .node(let node): styled.styleIndex[Int(node.index)]
    case .pseudo(let pseudo, let node): styled.pseudoStyles[PseudoKey(node: node, pseudo: pseudo)] ?? 0
    }
  }

  /// How an item takes part in formatting.
  func level(_ item: Item) -> Level {
    if case .node(let node) = item, styled.document.kind(node) == .text { return .inline }
    let index = Int(styleIndex(item))
    let display = styled.styles[index].display
    if display == .none { return .none }
    if case .pseudo = item, styled.styles[index].content == nil { return .none }
    switch styled.styles[index].position {
    case .running, .fixed: return .furniture
    case .absolute: return .absolute
    case .static, .relative: break
    }
    if styled.styles[index].float == .footnote { return .footnote }
    if styled.styles[index].float != .none { return .float }
    switch display {
    case .none: return .none
    case .inline, .inlineBlock, .inlineTable, .inlineFlex, .contents: return .inline
    case .block, .listItem, .flowRoot, .table, .flex, .parallelRow: return .block
    case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableCell, .tableCaption, .tableColumn,
      .tableColumnGroup:
      return .table(display)
    }
  }

  /// Whether an item is text of collapsible white space only.
  func isBlank(_ item: Item) -> Bool {
    guard case .node(let node) = item, styled.document.kind(node) == .text else { return false }
    let whiteSpace = styled.styles[Int(styled.styleIndex[Int(node.index)])].whiteSpaceCollapse
    if !whiteSpace.joinsSpaces { return false }
    return styled.document.textBytes(node).allSatisfy {
      $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || ($0 == 0x0A && !whiteSpace.keepsBreaks)
    }
  }

  /// Adds all content of an element to its block container.
  mutating func contents(of node: NodeID, in box: Int32, _ context: Context, marker: String? = nil) {
    var flow = Flow(container: box, ownsRoot: !hasBlockInside[Int(node.index)])
    if let marker { insideMarker(marker, of: node, in: &flow, context) }
    let firstLetter = styled.pseudoStyles[PseudoKey(node: node, pseudo: .firstLetter)]
    if firstLetter != nil { pendingFirstLetter = firstLetter }
    for item in items(of: node) { add(item, to: &flow, context) }
    if firstLetter != nil { pendingFirstLetter = nil }
    close(&flow, context)
  }

  /// Adds one item to a block container.
  mutating func add(_ item: Item, to flow: inout Flow, _ given: Context) {
    let level = level(item)
    let context = current(given, in: flow)
    if flow.table != nil {
      if isBlank(item) { return }
      if case .table = level {} else { closeTable(&flow, context) }
    }
    switch level {
    case .none: break
    case .furniture:
      if case .node(let node) = item { setAside(node) }
    case .float, .absolute: outOfFlow(item, in: &flow, context)
    case .table(let display):
      if display == .tableColumn || display == .tableColumnGroup { break }
      closeRoot(&flow)
      if display == .tableCaption, case .node(let node) = item {
        // A caption without a table is a block.
        closeTable(&flow, context)
        blockContainer(node, in: flow.container, context)
        break
      }
      tablePart(item, in: &flow, context)
    case .block:
      closeRoot(&flow)
      let outer = self.current(given, in: flow)
      switch item {
      case .node(let node): blockLevel(node, in: flow.container, outer)
      case .pseudo(let pseudo, let node): blockPseudo(pseudo, of: node, in: flow.container, outer)
      }
    case .footnote:
      if flow.root < 0 { openRoot(&flow, context) }
      let inner = self.current(given, in: flow)
      if case .node(let node) = item {
        footnote(node, in: &flow, flow.inlines.isEmpty ? flow.paragraph ?? inner : inner)
      }
    case .inline:
      if flow.root < 0 {
        if isBlank(item) { break }
        openRoot(&flow, context)
      }
      let inner = self.current(given, in: flow)
      inlineItem(item, in: &flow, flow.inlines.isEmpty ? flow.paragraph ?? inner : inner)
    }
  }

  /// The context for content of an inline box whose paragraph a block has ended: the next paragraph, or around it.
  private func current(_ context: Context, in flow: Flow) -> Context {
    guard let element = context.element, flow.ended.contains(element), var result = flow.paragraph ?? flow.outer else {
      return context
    }
    result.level = context.level
    return result
  }

  private mutating func inlineItem(_ item: Item, in flow: inout Flow, _ context: Context) {
    let parent = flow.inlineBoxes.last ?? flow.root
    switch item {
    case .pseudo(let pseudo, let node):
      inlinePseudo(pseudo, of: node, in: &flow, context)
    case .node(let node):
      if styled.document.kind(node) == .text {
        if !isBlank(item) { flow.hasInk = true }
        if let style = pendingFirstLetter, !isBlank(item) {
          pendingFirstLetter = nil
          addFirstLetter(of: node, style: style, in: &flow, context)
          return
        }
        addText(
          styled.document.textBytes(node), style: styled.styleIndex[Int(node.index)],
          language: styled.languageIndex[Int(node.index)], origin: origin(of: node), in: parent, context)
      } else {
        inlineElement(node, in: &flow, context)
      }
    }
  }

  private mutating func inlineElement(_ node: NodeID, in flow: inout Flow, _ context: Context) {
    if isUnsupported(node) { return }
    let parent = flow.inlineBoxes.last ?? flow.root
    let display = styled.styles[Int(styled.styleIndex[Int(node.index)])].display
    if styled.document.namespace(node) == .xhtml {
      switch styled.document.name(node) {
      case "br":
        flow.hasInk = true
        _ = append(makeBox(.lineBreak, for: node), to: parent)
        return
      case "ruby": log.report(report(LayoutDiagnostics.rubyOnLine, at: node, [:]))
      case "wbr":
        addText(
          "\u{200B}".utf8, style: styled.styleIndex[Int(node.index)], language: styled.languageIndex[Int(node.index)],
          origin: origin(of: node), in: parent, context)
        return
      default: break
      }
    }
    if let type = controlType(node) {
      if leavesNothing(type, node) { return }
      flow.hasInk = true
      let outer = append(makeBox(.atomicInline, for: node), to: parent)
      return control(node, type, in: outer, context)
    }
    if isImage(node) {
      flow.hasInk = true
      image(node, in: parent, context)
      return
    }
    if display == .inlineBlock || display == .inlineTable || display == .inlineFlex {
      flow.hasInk = true
      let outer = append(makeBox(.atomicInline, for: node), to: parent)
      blockLevel(node, in: outer, context)
      return
    }
    let bookmark = beginBookmark(node, context)
    defer { endBookmark(bookmark, node) }
    var box = makeBox(.inline, for: node)
    let inner = enter(node, context, isInline: true)
    if inner.element != context.element { box.structure = inner.element }
    box.link = linkIndex(node, inner)
    flow.inlines.append(box)
    flow.inlineBoxes.append(append(box, to: parent))
    for item in items(of: node) { add(item, to: &flow, inner) }
    closeInline(&flow)
    leave(node, inner)
  }

  /// Ends the innermost open inline box.
  mutating func closeInline(_ flow: inout Flow) {
    flow.inlines.removeLast()
    if flow.inlineBoxes.count > flow.inlines.count { flow.inlineBoxes.removeLast() }
  }

  /// Adds a text box with its content slot.
  mutating func addText(
    _ utf8: some Collection<UInt8>, style: Int32, language: Int32, origin: TextOrigin, in parent: Int32,
    _ context: Context, kind: Box.Kind = .text
  ) {
    guard !utf8.isEmpty else { return }
    let start = Int32(result.boxes.text.count)
    appendTransformed(utf8, style: style, language: language)
    var box = Box(kind: kind, style: style, language: language)
    box.text = start..<Int32(result.boxes.text.count)
    box.origin = origin
    box.slot = slot(context)
    _ = append(box, to: parent)
  }

  // MARK: Inline roots

  /// Opens the inline root for inline content: the container itself, or an anonymous block in it.
  mutating func openRoot(_ flow: inout Flow, _ context: Context) {
    flow.hasInk = false
    flow.beforeRoot = lastChild[Int(flow.container)]
    if flow.ownsRoot {
      flow.root = flow.container
      result.boxes.boxes[Int(flow.root)].kind = .inlineRoot
    } else {
      flow.root = append(makeAnonymous(.inlineRoot, display: .block, in: flow.container), to: flow.container)
    }
    if needsParagraph(context) {
      flow.outer = context
      let language = result.boxes.boxes[Int(flow.root)].language
      flow.paragraph = paragraph(for: flow.root, language: language, context)
    }
    flow.inlineBoxes = []
    if pendingMarker != nil { addMarker(to: &flow, context) }
    for inline in flow.inlines {
      flow.inlineBoxes.append(append(inline, to: flow.inlineBoxes.last ?? flow.root))
    }
  }

  /// Ends the open inline root; one with nothing to show leaves no box.
  mutating func closeRoot(_ flow: inout Flow) {
    guard flow.root >= 0 else { return }
    if !flow.hasInk {
      if flow.ownsRoot {
        result.boxes.boxes[Int(flow.root)].kind = .block
        unlinkLast(of: flow.root, previous: flow.beforeRoot)
      } else {
        unlinkLast(of: flow.container, previous: flow.beforeRoot)
      }
      if let element = flow.paragraph?.element { result.structure.removeIfLastAndEmpty(element) }
    }
    if !flow.inlines.isEmpty, let element = flow.paragraph?.element { flow.ended.append(element) }
    flow.root = -1
    flow.inlineBoxes = []
    flow.paragraph = nil
  }

  /// Ends a block container.
  mutating func close(_ flow: inout Flow, _ context: Context) {
    closeTable(&flow, context)
    closeRoot(&flow)
  }

  // MARK: Out of the flow

  /// Builds a float or an absolutely positioned box at its place: among blocks, or anchored in the open text.
  private mutating func outOfFlow(_ item: Item, in flow: inout Flow, _ context: Context) {
    let isAnchored = flow.root >= 0
    let parent = isAnchored ? flow.inlineBoxes.last ?? flow.root : flow.container
    var outer = isAnchored && flow.inlines.isEmpty ? flow.paragraph ?? context : context
    let style = Int(styleIndex(item))
    let isAbsolute = styled.styles[style].position == .absolute
    // A positioned block is no part of the paragraph: the element around that takes it.
    if isAbsolute, outer.role == .paragraph { outer = context }
    let span = separate(item, &outer)
    let index = result.boxes.boxes.count
    switch item {
    case .node(let node): blockLevel(node, in: parent, outer)
    case .pseudo(let pseudo, let node): blockPseudo(pseudo, of: node, in: parent, outer)
    }
    if let span { result.structure.removeIfLastAndEmpty(span) }
    guard index < result.boxes.boxes.count else { return }
    if isAbsolute {
      result.boxes.boxes[index].scheme = .absolute
    } else {
      result.boxes.boxes[index].scheme = styled.styles[style].float == .left ? .floatLeft : .floatRight
      result.boxes.hasFloats = true
    }
    if isAnchored {
      flow.hasInk = true
      result.boxes.boxes[Int(flow.root)].hasAnchors = true
    } else if flow.ownsRoot {
      // If text follows, the container becomes its root.
      result.boxes.boxes[Int(flow.container)].hasAnchors = true
    }
  }

  /// Gives what is out of the flow an element of its own where it would share one with the text around it: it is
  /// drawn elsewhere, but read here.
  private mutating func separate(_ item: Item, _ context: inout Context) -> StructureID? {
    guard let element = context.element, !needsParagraph(context) else { return nil }
    let node: NodeID
    switch item {
    case .node(let element): node = element
    case .pseudo(_, let element): node = element
    }
    if isImage(node) { return nil }
    let hasBlocks = if case .node = item { hasBlockInside[Int(node.index)] } else { false }
    let id = result.structure.add(hasBlocks ? .division : .span, to: element, origin: styled.document.span(node))
    context.element = id
    context.role = hasBlocks ? .division : .span
    context.hasBlocks = hasBlocks
    return id
  }

  /// Takes a running or fixed element out of the document.
  private mutating func setAside(_ node: NodeID) {
    guard pageNumbers == nil else { return }
    var name: String?
    if case .running(let running) = styled.styles[Int(styled.styleIndex[Int(node.index)])].position { name = running }
    pending.append(
      .furniture(
        FormattingStructure.Furniture(name: name, node: node, counters: counters, box: BoxID(index: 0))))
  }
}
