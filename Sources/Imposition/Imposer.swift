import Geometry
package import Pages

/// Places the pages of a document on sheets: the display lists move, the structure tree keeps the reading order.
package struct Imposer {
  private let source: LaidOutDocument
  private let plan: SheetPlan
  private let kind: ImpositionKind
  private var structure: StructureTree
  /// For each page, the slots that its pieces have now.
  private var slots: [[ContentSlotID: ContentSlotID]]
  /// For each slot, the page of its pieces.
  private var pageOfSlot: [ContentSlotID: Int] = [:]
  /// For each page, the side of a sheet and how far it moved.
  private var spots: [Int: (side: Int, offset: Point)] = [:]

  /// The sheets of a document.
  package static func impose(_ document: LaidOutDocument, _ plan: SheetPlan, _ kind: ImpositionKind) -> LaidOutDocument
  {
    var imposer = Imposer(document, plan, kind)
    return imposer.run()
  }

  private init(_ document: LaidOutDocument, _ plan: SheetPlan, _ kind: ImpositionKind) {
    source = document
    self.plan = plan
    self.kind = kind
    structure = document.structure
    slots = Array(repeating: [:], count: document.pages.count)
    for (index, side) in plan.sides.enumerated() {
      for place in side.places where !place.isCopy { spots[place.page] = (index, place.frame.origin) }
    }
  }

  private mutating func run() -> LaidOutDocument {
    divideSlots()
    moveBoundingBoxes()
    var result = source
    result.structure = structure
    result.pages = plan.sides.indices.map(sheet)
    result.outline = source.outline.map { entry in
      var entry = entry
      entry.destination = moved(entry.destination)
      return entry
    }
    result.destinations = source.destinations.mapValues(moved)
    if kind == .office { result.metadata.duplex = plan.turnsOverShortEdge ? .shortEdge : .longEdge }
    return result
  }

  /// Gives the pieces of a slot that goes on over several pages a slot for each page.
  ///
  /// The pieces of one slot are read in the order of pages, and on sheets page 4 may come before page 3.
  private mutating func divideSlots() {
    var last: [ContentSlotID: ContentSlotID] = [:]
    for (index, page) in source.pages.enumerated() {
      for item in page.items {
        guard case .begin(.content(let slot)) = item, slots[index][slot] == nil else { continue }
        let piece = last[slot].map { structure.addSlot(after: $0) } ?? slot
        last[slot] = piece
        slots[index][slot] = piece
        pageOfSlot[piece] = index
      }
    }
  }

  private mutating func moveBoundingBoxes() {
    for index in structure.elements.indices {
      let id = StructureID(index: Int32(index))
      guard let box = structure[id].attributes.boundingBox, let page = firstPage(of: id), let spot = spots[page] else {
        continue
      }
      structure[id].attributes.boundingBox = box.moved(by: spot.offset)
    }
  }

  /// The page of the first content of an element.
  private func firstPage(of element: StructureID) -> Int? {
    for kid in structure[element].kids {
      switch kid {
      case .content(let slot): if let page = pageOfSlot[slot] { return page }
      case .element(let inner): if let page = firstPage(of: inner) { return page }
      }
    }
    return nil
  }

  private func moved(_ destination: Destination) -> Destination {
    guard let spot = spots[destination.page] else { return destination }
    return Destination(page: spot.side, point: destination.point + spot.offset)
  }

  // MARK: Sheets

  private func sheet(_ index: Int) -> Page {
    let side = plan.sides[index]
    var sheet = Page(size: plan.paper)
    if kind == .printshop {
      sheet.bleed = SheetPlan.bleed
      sheet.slug = SheetMarks.slug
    }
    for place in side.places { add(place, to: &sheet) }
    sheet.items += SheetMarks(plan, kind).items(of: index)
    return sheet
  }

  private func add(_ place: SheetPlan.Place, to sheet: inout Page) {
    let page = source.pages[place.page]
    let offset = place.frame.origin
    sheet.items.append(.pushClip(.rectangle(clip(of: place.frame))))
    for item in page.items.moved(by: offset) {
      switch item {
      case .begin(.content(let slot)):
        // A copy says nothing that has not been said.
        let scope = place.isCopy ? .artifact(.layout) : MarkedScope.content(slots[place.page][slot] ?? slot)
        sheet.items.append(.begin(scope))
      default: sheet.items.append(item)
      }
    }
    sheet.items.append(.popClip)
    guard !place.isCopy else { return }
    sheet.links += page.links.map { link in
      var link = link
      link.rect = link.rect.moved(by: offset)
      return link
    }
    sheet.fields += page.fields.map { field in
      var field = field
      field.rect = field.rect.moved(by: offset)
      return field
    }
  }

  /// What may show of a page: itself, and the bleed where it lies at the edge of the sheet.
  private func clip(of frame: Rect) -> Rect {
    guard kind == .printshop else { return frame }
    let trim = plan.trim
    let left = frame.minX <= trim.minX ? SheetPlan.bleed : .zero
    let right = frame.maxX >= trim.maxX ? SheetPlan.bleed : .zero
    return Rect(
      x: frame.minX - left, y: frame.minY - SheetPlan.bleed, width: frame.size.width + left + right,
      height: frame.size.height + SheetPlan.bleed * 2)
  }
}
