import Diagnostics
import Geometry
import Pages
import Styling

/// Puts the pages together: the flow, then what depends on the number of pages, then bookmarks and destinations.
struct PageAssembly {
  private let scope: LayoutScope
  private let structure: FormattingStructure
  private var painter: Painter
  /// The pages.
  private(set) var pages: [Page] = []

  init(_ scope: LayoutScope, _ structure: FormattingStructure, _ images: LayoutImages) {
    self.scope = scope
    self.structure = structure
    painter = Painter(scope, structure, images)
  }

  /// Where each box was first painted.
  var places: BoxPlaces { painter.places }

  /// Paints what is in the flow of the next page.
  mutating func paint(_ laid: LaidPage, _ geometry: PageGeometry) {
    var page = Page(size: geometry.style.size)
    page.bleed = geometry.style.bleed
    page.slug = geometry.slug
    page.name = laid.selector.name
    page.area = geometry.area
    if !page.name.isEmpty { page.contentBottom = scope.contentBottom(laid.placements[...]) }
    painter.paint(laid.placements, onto: &page, index: pages.count)
    pages.append(page)
  }

  /// Adds sheets, fixed elements and margin boxes; hands back what building them found.
  mutating func addFurniture(
    _ builder: BoxBuilder, _ paginator: Paginator, _ numbers: PageCounters
  ) -> DiagnosticLog {
    let geometries = paginator.geometries.all
    let places = painter.places
    let last = max(pages.count - 1, 0)
    var furniture = PageFurniture(scope, builder, structure, numbers, first: paginator.pages.map(\.first)) { box in
      places.place(of: box)?.page ?? last
    }
    for (index, laid) in paginator.pages.enumerated() {
      pages[index].label = furniture.label(page: index, geometries[laid.geometry].style)
      var behind = Page(size: pages[index].size)
      behind.bleed = pages[index].bleed
      behind.slug = pages[index].slug
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
      if let place = painter.places.place(of: anchor.box) {
        document.destinations[anchor.name] = place
      }
    }
    for heading in structure.headings where !heading.title.isEmpty {
      if let place = painter.places.place(of: heading.box) {
        document.outline.append(
          OutlineEntry(level: heading.level, title: heading.title, destination: place, isOpen: heading.isOpen))
      }
    }
    return document
  }
}
