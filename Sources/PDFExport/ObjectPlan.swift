import PDFObjects
import Pages

/// The object numbers of a file, given out in one fixed order before anything is written.
struct ObjectPlan {
  let catalog: PDFReference
  let information: PDFReference
  let metadata: PDFReference
  let profile: PDFReference
  let resources: PDFReference
  let pageTree: PDFReference
  let structureRoot: PDFReference
  let parentTree: PDFReference
  let identifierTree: PDFReference
  let outline: PDFReference
  /// The interactive form; nil for documents without fields.
  let form: PDFReference?
  private let pageNodes: PDFReference
  private let pages: PDFReference
  private let contents: PDFReference
  private let elements: PDFReference
  private let links: PDFReference
  private let outlineItems: PDFReference
  private let widgets: PDFReference
  /// For each node of the tree of fields, its object.
  private let fieldNodes: [PDFReference]
  private let linkCount: Int
  let pageCount: Int

  /// The most kids of a page tree node.
  static let nodeSize = 64

  init(for document: LaidOutDocument, forms: FormTable, in file: inout PDFFile) {
    catalog = file.reserve()
    information = file.reserve()
    metadata = file.reserve()
    profile = file.reserve()
    resources = file.reserve()
    pageTree = file.reserve()
    structureRoot = file.reserve()
    parentTree = file.reserve()
    identifierTree = file.reserve()
    outline = file.reserve()
    pageCount = document.pages.count
    pageNodes = file.reserve(count: Self.nodeCount(pageCount))
    pages = file.reserve(count: pageCount)
    contents = file.reserve(count: pageCount)
    elements = file.reserve(count: document.structure.elements.count)
    linkCount = document.pages.reduce(0) { $0 + $1.links.count }
    links = file.reserve(count: linkCount)
    outlineItems = file.reserve(count: document.outline.count)
    form = forms.isEmpty ? nil : file.reserve()
    let widgets = file.reserve(count: forms.widgets.count)
    self.widgets = widgets
    var nodes: [PDFReference] = []
    for node in forms.nodes {
      nodes.append(node.isMerged ? widgets.advanced(by: node.widgets[0]) : file.reserve())
    }
    fieldNodes = nodes
  }

  func page(_ index: Int) -> PDFReference { pages.advanced(by: index) }
  func contents(ofPage index: Int) -> PDFReference { contents.advanced(by: index) }
  func element(_ id: StructureID) -> PDFReference { elements.advanced(by: Int(id.index)) }
  func link(_ index: Int) -> PDFReference { links.advanced(by: index) }
  func outlineItem(_ index: Int) -> PDFReference { outlineItems.advanced(by: index) }
  func widget(_ index: Int) -> PDFReference { widgets.advanced(by: index) }
  func fieldNode(_ index: Int) -> PDFReference { fieldNodes[index] }

  /// The keys of annotations in the parent tree follow those of pages: links, then widgets.
  func parentKey(ofLink index: Int) -> Int { pageCount + index }
  func parentKey(ofWidget index: Int) -> Int { pageCount + linkCount + index }

  /// The nodes between the root of the page tree and the pages; short documents need none.
  var pageNodeCount: Int { Self.nodeCount(pageCount) }
  func pageNode(_ index: Int) -> PDFReference { pageNodes.advanced(by: index) }
  func parent(ofPage index: Int) -> PDFReference { pageNodeCount == 0 ? pageTree : pageNode(index / Self.nodeSize) }

  private static func nodeCount(_ pages: Int) -> Int { pages <= nodeSize ? 0 : (pages + nodeSize - 1) / nodeSize }
}
