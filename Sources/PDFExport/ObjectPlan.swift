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
  private let pageNodes: PDFReference
  private let pages: PDFReference
  private let contents: PDFReference
  private let elements: PDFReference
  private let links: PDFReference
  private let outlineItems: PDFReference
  let pageCount: Int

  /// The most kids of a page tree node.
  static let nodeSize = 64

  init(for document: LaidOutDocument, in file: inout PDFFile) {
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
    links = file.reserve(count: document.pages.reduce(0) { $0 + $1.links.count })
    outlineItems = file.reserve(count: document.outline.count)
  }

  func page(_ index: Int) -> PDFReference { pages.advanced(by: index) }
  func contents(ofPage index: Int) -> PDFReference { contents.advanced(by: index) }
  func element(_ id: StructureID) -> PDFReference { elements.advanced(by: Int(id.index)) }
  func link(_ index: Int) -> PDFReference { links.advanced(by: index) }
  func outlineItem(_ index: Int) -> PDFReference { outlineItems.advanced(by: index) }

  /// The nodes between the root of the page tree and the pages; short documents need none.
  var pageNodeCount: Int { Self.nodeCount(pageCount) }
  func pageNode(_ index: Int) -> PDFReference { pageNodes.advanced(by: index) }
  func parent(ofPage index: Int) -> PDFReference { pageNodeCount == 0 ? pageTree : pageNode(index / Self.nodeSize) }

  private static func nodeCount(_ pages: Int) -> Int { pages <= nodeSize ? 0 : (pages + nodeSize - 1) / nodeSize }
}
