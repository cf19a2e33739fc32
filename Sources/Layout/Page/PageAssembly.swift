import Diagnostics
import Geometry
import Pages
import Styling

/// Puts the pages together: the flow, then what depends on the number of pages, then bookmarks and destinations.
struct PageAssembly {
  private let scope: LayoutScope
  private let structure: FormattingStructure
  private let laidPages: [LaidPage]
  private let geometries: [PageGeometry]
  private var painter: Painter
  /// The pages.
  private(set) var pages: [Page] = []

  init(_ scope: LayoutScope, _ structure: FormattingStructure, _ paginator: Paginator) {
    self.scope = scope
    self.structure = structure
    laidPages = paginator.pages
    geometries = paginator.geometries.all
    painter = Painter(scope, structure: structure.structure)
  }

  /// Paints what is in the flow.
  mutating func paintFlow() {
    for (index, laid) in laidPages.enumerated() {
      var page = Page(size: geometries[laid.geometry].style.size)
      painter.paint(laid.placements, onto: &page, index: index)
      pages.append(page)
    }
  }

  /// Adds sheets, fixed elements and margin boxes; hands back what building them found.
  mutating func addFurniture(_ builder: BoxBuilder) -> DiagnosticLog {
    let places = painter.places
    let last = max(pages.count - 1, 0)
    var furniture = PageFurniture(scope, builder, structure, pageCount: pages.count) { box in
      PageAssembly.place(of: box, in: places)?.page ?? last
    }
    for (index, laid) in laidPages.enumerated() {
      var behind = Page(size: pages[index].size)
      painter.paintSheet(geometries[laid.geometry], onto: &behind)
      for piece in furniture.fixedPieces(page: index, geometry: laid.geometry, geometries) {
        painter.paint([piece.placement], onto: &behind, index: index, artifact: piece.kind)
      }
      if !behind.items.isEmpty { pages[index].items = behind.items + pages[index].items }
      for piece in furniture.marginPieces(page: index, geometry: laid.geometry, geometries) {
        painter.paint([piece.placement], onto: &pages[index], index: index, artifact: piece.kind)
      }
    }
    return furniture.log
  }

  /// The finished document without its metadata.
  func document() -> LaidOutDocument {
    var document = LaidOutDocument()
    document.pages = pages
    document.structure = painter.structure
    document.glyphs = scope.fragments.glyphs
    document.text = scope.fragments.text
    for anchor in structure.anchors {
      if let place = PageAssembly.place(of: anchor.box, in: painter.places) {
        document.destinations[anchor.name] = place
      }
    }
    for heading in structure.headings {
      if let place = PageAssembly.place(of: heading.box, in: painter.places) {
        document.outline.append(OutlineEntry(level: heading.level, title: heading.title, destination: place))
      }
    }
    return document
  }

  /// Where a box stands, or the next box after it that was painted; boxes are numbered in document order.
  private static func place(of box: BoxID, in places: [Destination?]) -> Destination? {
    var index = Int(box.index)
    while index < places.count {
      if let place = places[index] { return place }
      index += 1
    }
    return places.last { $0 != nil } ?? nil
  }
}
