import Pages

/// All link areas of a document in page order, and which element each belongs to.
struct LinkTable {
  private let areas: [(page: Int, area: LinkArea)]
  private let byElement: [StructureID: [Int]]

  init(_ pages: [Page]) {
    areas = pages.enumerated().flatMap { page, contents in contents.links.map { (page, $0) } }
    var byElement: [StructureID: [Int]] = [:]
    for (index, area) in areas.enumerated() { byElement[area.area.element, default: []].append(index) }
    self.byElement = byElement
  }

  var count: Int { areas.count }

  func page(of link: Int) -> Int { areas[link].page }
  func area(_ link: Int) -> LinkArea { areas[link].area }
  func element(of link: Int) -> StructureID { areas[link].area.element }
  /// The areas of a Link element in page order.
  func areas(of element: StructureID) -> [Int] { byElement[element] ?? [] }
}
