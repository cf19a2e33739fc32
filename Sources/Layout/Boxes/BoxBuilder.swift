import Diagnostics
import Geometry
import Markup
import Pages
package import Styling

/// Builds the formatting structure and the logical structure of a styled document at once, in document order.
///
/// Reading order is document order: whatever layout does with the boxes later, structure elements and their content
/// slots are numbered here. Running and fixed elements are set aside and make no structure at all; their boxes are
/// built when the pages are known (`furniture(_:page:pages:)`).
package struct BoxBuilder {
  /// Where in the logical structure and in the counters' scopes building stands.
  struct Context {
    /// The structure element that content belongs to; nil in furniture, which is all artifact.
    var element: StructureID?
    /// The role of that element.
    var role = StructureRole.document
    /// The language of that element.
    var language: Int32 = 0
    /// Whether that element has block-level boxes inside: text directly in it then makes its own paragraphs.
    var hasBlocks = true
    /// The depth in the document, for counters.
    var level = 0
  }

  /// What waits for the next box, because an element without a box of its own refers to a place.
  enum Pending {
    case anchor(String)
    case string(name: String, value: String)
    case furniture(FormattingStructure.Furniture)
    case pageReset(Int)
  }

  let styled: StyledTree
  let images: LayoutImages
  /// What becomes of form controls.
  let fill: FillMode
  var result = FormattingStructure()
  var log = DiagnosticLog()
  var anonymousStyles = AnonymousStyles()
  /// The styles of the root and the body without what the page takes over from them.
  var canvasStyles: [NodeID: Int32] = [:]
  /// For each box, its last child, for appending.
  var lastChild: [Int32] = []
  /// For each node, whether block-level boxes are among its content, through inline elements.
  var hasBlockInside: [Bool]
  var counters = CounterScopes()
  var quoteDepth = 0
  var pending: [Pending] = []
  var knownIDs: Set<String> = []
  var lastHeadingLevel = 0
  var definitionLists: [DefinitionList] = []
  var tables: [TableStructure] = []
  var tableCount = 0
  /// The page and the number of pages while furniture is built.
  var pageNumbers: PageNumbers?
  /// The notes that were called and not yet built.
  var pendingNotes: [PendingNote] = []
  /// The number that the next line begins with.
  var pendingMarker: PendingMarker?
  /// The style of the first letter that is still to come.
  var pendingFirstLetter: Int32?
  /// The note whose call or number is being made.
  var noteNumber: Int?
  /// The text of calls, which is no part of titles.
  var callTexts: [Range<Int32>] = []
  /// What form controls refer to, found when the first one comes.
  lazy var formIndex = FormIndex(styled.document)
  /// How many controls have neither a name nor an id.
  var namelessFields = 0
  /// How many signature fields have a name already.
  var signatureCounts: [String: Int] = [:]
  /// The ids that references name.
  let referencedIDs: Set<String>
  /// Whether pages number their footnotes anew.
  let numbersNotesByPage: Bool
  /// Whether the furniture being built shows a page counter, and so differs from page to page.
  var usedPageCounter = false
  /// The ids of the drawings in the document, once one was met.
  var drawingIDs: DrawingIDs?

  /// Creates the builder of one document.
  package init(_ styled: StyledTree, images: LayoutImages, fill: FillMode = .automatic) {
    self.styled = styled
    self.images = images
    self.fill = fill
    hasBlockInside = BoxBuilder.findBlocksInside(styled)
    referencedIDs = BoxBuilder.findReferencedIDs(styled)
    numbersNotesByPage = styled.pages.numbersFootnotes
  }

  /// Builds everything that is in the flow, and checks what the logical structure needs.
  package mutating func build() -> FormattingStructure {
    result.boxes.styles = styled.styles
    result.boxes.languages = styled.languages
    readMetadata()
    let document = styled.document
    let root = result.structure.add(
      .document, to: nil, origin: document.root.flatMap { document.span($0) })
    if result.metadata.isRightToLeft { result.structure[root].attributes.isRightToLeft = true }
    counters.reset("footnote", to: 0, level: 0)
    giveToCanvas()
    if let node = document.root, styled.style(node).display != .none {
      let context = Context(element: root)
      blockLevel(node, in: -1, context)
      isolateRoot()
    }
    if result.boxes.boxes.isEmpty {
      _ = append(Box(kind: .block, style: 0, language: 0), to: -1)
    }
    flushPending(to: Int32(result.boxes.boxes.count - 1))
    result.flowCount = result.boxes.boxes.count
    if !pendingNotes.isEmpty { buildNotes() }
    if !result.references.isEmpty { resolveReferences() }
    finishLinks()
    return result
  }

  // MARK: Boxes

  /// The root is a formatting context of its own: its margins adjoin nothing (CSS 2.2 §8.3.1).
  private mutating func isolateRoot() {
    guard let root = result.boxes.boxes.first, root.kind == .block || root.kind == .inlineRoot else { return }
    var style = result.boxes.styles[Int(root.style)]
    guard style.display == .block else { return }
    style.display = .flowRoot
    result.boxes.styles.append(style)
    result.boxes.boxes[0].style = Int32(result.boxes.styles.count - 1)
  }

  /// Adds a box as the last child of `parent`, -1 for none.
  mutating func append(_ box: Box, to parent: Int32) -> Int32 {
    var box = box
    box.parent = parent
    let index = Int32(result.boxes.boxes.count)
    result.boxes.boxes.append(box)
    lastChild.append(-1)
    if parent >= 0 { link(index, under: parent) }
    if !pending.isEmpty, box.kind != .inline { flushPending(to: index) }
    return index
  }

  /// Makes an existing box the last child of another.
  mutating func link(_ index: Int32, under parent: Int32) {
    let previous = lastChild[Int(parent)]
    result.boxes.boxes[Int(index)].parent = parent
    if previous < 0 {
      result.boxes.boxes[Int(parent)].firstChild = index
    } else {
      result.boxes.boxes[Int(previous)].nextSibling = index
    }
    lastChild[Int(parent)] = index
  }

  /// Takes away the last child of a box again; `previous` is the child before it, -1 for none.
  mutating func unlinkLast(of parent: Int32, previous: Int32) {
    if previous < 0 {
      result.boxes.boxes[Int(parent)].firstChild = -1
    } else {
      result.boxes.boxes[Int(previous)].nextSibling = -1
    }
    lastChild[Int(parent)] = previous
  }

  /// A box for an element of the document.
  func makeBox(_ kind: Box.Kind, for node: NodeID) -> Box {
    let style = canvasStyles[node] ?? styled.styleIndex[Int(node.index)]
    var box = Box(kind: kind, style: style, language: styled.languageIndex[Int(node.index)])
    box.origin = origin(of: node)
    return box
  }

  /// A box without an element, inheriting from the box around it.
  mutating func makeAnonymous(_ kind: Box.Kind, display: Display, in parent: Int32) -> Box {
    let outer = result.boxes.boxes[Int(parent)]
    let style = anonymousStyles.style(in: outer.style, display: display, styles: &result.boxes.styles)
    var box = Box(kind: kind, style: style, language: outer.language)
    box.origin = outer.origin
    return box
  }

  func origin(of node: NodeID) -> TextOrigin {
    TextOrigin(
      span: styled.document.span(node), dataSpan: styled.document.dataSpan(node),
      catalogueSpan: styled.document.catalogueSpan(node))
  }

  /// Records what waited for a place, now that there is one.
  mutating func flushPending(to index: Int32) {
    let box = BoxID(index: index)
    for entry in pending {
      switch entry {
      case .anchor(let name): result.anchors.append(FormattingStructure.Anchor(name: name, box: box))
      case .string(let name, let value):
        result.strings.append(FormattingStructure.NamedString(name: name, value: value, box: box))
      case .furniture(var furniture):
        furniture.box = box
        result.furniture.append(furniture)
      case .pageReset(let value):
        result.pageResets.append(FormattingStructure.PageReset(value: value, box: box))
      }
    }
    pending.removeAll()
  }

  func report(
    _ definition: DiagnosticDefinition, at node: NodeID, _ arguments: [String: DiagnosticArgument] = [:]
  ) -> Diagnostic {
    Diagnostic(
      definition, at: styled.document.span(node), data: styled.document.dataSpan(node), arguments)
  }

  // MARK: Block-level elements

  /// Builds the box of a block-level element.
  mutating func blockLevel(_ node: NodeID, in parent: Int32, _ context: Context) {
    if isUnsupported(node) { return }
    if let type = controlType(node) {
      if !leavesNothing(type, node) { control(node, type, in: parent, context) }
      return
    }
    let bookmark = beginBookmark(node, context)
    defer { endBookmark(bookmark, node) }
    switch styled.styles[Int(styled.styleIndex[Int(node.index)])].display {
    case .table, .inlineTable: table(node, in: parent, context)
    case .listItem: listItem(node, in: parent, context)
    case .parallelRow: parallelRow(node, in: parent, context)
    case .flex, .inlineFlex: flexContainer(node, in: parent, context)
    default:
      if isImage(node) {
        image(node, in: parent, context)
      } else if isSignatureLine(node) {
        signatureLine(node, in: parent, context)
      } else {
        blockContainer(node, in: parent, context)
      }
    }
  }

  /// Builds a block container: a block of blocks, or the root of an inline formatting context.
  @discardableResult
  mutating func blockContainer(_ node: NodeID, in parent: Int32, _ context: Context) -> Int32 {
    var box = makeBox(.block, for: node)
    let inner = enter(node, context, isInline: false)
    if inner.element != context.element { box.structure = inner.element }
    box.link = linkIndex(node, inner)
    let index = append(box, to: parent)
    if result.boxes.styles[Int(box.style)].columns.isContainer {
      // CSS Multicol 1 §2: the content flows through column boxes, which are no children of the container's own.
      result.boxes.boxes[Int(index)].kind = .columns
      let content = append(makeAnonymous(.block, display: .flowRoot, in: index), to: index)
      contents(of: node, in: content, inner)
    } else {
      contents(of: node, in: index, inner)
    }
    leave(node, inner)
    return index
  }

  /// Builds a row of `v:parallel`; every child becomes a block container beside the others.
  private mutating func parallelRow(_ node: NodeID, in parent: Int32, _ context: Context) {
    let inner = enter(node, context, isInline: false)
    var box = makeBox(.parallelRow, for: node)
    if inner.element != context.element { box.structure = inner.element }
    let index = append(box, to: parent)
    var flow: Flow?
    for item in items(of: node) {
      if case .node(let child) = item, styled.document.kind(child) == .element, level(item) != .none,
        level(item) != .furniture
      {
        if var open = flow { close(&open, inner) }
        flow = nil
        blockLevel(child, in: index, inner)
      } else if flow != nil || !isBlank(item) {
        if flow == nil {
          let cell = append(makeAnonymous(.block, display: .block, in: index), to: index)
          flow = Flow(container: cell, ownsRoot: false)
        }
        if var open = flow {
          add(item, to: &open, inner)
          flow = open
        }
      }
    }
    if var open = flow { close(&open, inner) }
    leave(node, inner)
  }

  // MARK: What is not laid out yet

  /// Whether the element would have to show something that cannot be set; reports it.
  mutating func isUnsupported(_ node: NodeID) -> Bool {
    let name = styled.document.name(node)
    switch styled.document.namespace(node) {
    case .xhtml:
      if name == "progress" || name == "meter", text(of: node).isEmpty {
        log.report(report(LayoutDiagnostics.gaugeWithoutText, at: node, ["element": .name(name)]))
        return true
      }
      guard ["video", "audio", "canvas", "object", "iframe"].contains(name) else { return false }
    case .svg: if name == "svg" { return false }
    default: return false
    }
    log.report(report(LayoutDiagnostics.elementNotSupported, at: node, ["element": .name(name)]))
    return true
  }
}
