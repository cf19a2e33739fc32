import Geometry
import PDFObjects
import Pages

/// Writes the structure tree: elements, parent tree and identifier tree (ISO 32000-1 §14.7).
struct StructureWriter {
  let document: LaidOutDocument
  let places: ContentPlaces
  let links: LinkTable
  let forms: FormTable
  let plan: ObjectPlan
  /// For each element, whether its lines run right to left.
  private let directions: [Bool]

  init(document: LaidOutDocument, places: ContentPlaces, links: LinkTable, forms: FormTable, plan: ObjectPlan) {
    self.document = document
    self.places = places
    self.links = links
    self.forms = forms
    self.plan = plan
    var directions: [Bool] = []
    directions.reserveCapacity(document.structure.elements.count)
    // Parents come before their kids.
    for element in document.structure.elements {
      let inherited = element.parent.map { directions[Int($0.index)] } ?? false
      directions.append(element.attributes.isRightToLeft || inherited && !element.role.isTextBlock)
    }
    self.directions = directions
  }

  /// One value of an element's `K`.
  private enum Kid {
    case element(StructureID)
    case content(page: Int, identifier: Int)
    case annotation(PDFReference, page: Int)
  }

  func write(to file: inout PDFFile) {
    let tree = document.structure
    file.dictionary(plan.structureRoot) { dictionary in
      dictionary.entry("Type", .name("StructTreeRoot"))
      if !tree.elements.isEmpty { dictionary.entry("K", .reference(plan.element(StructureID(index: 0)))) }
      dictionary.entry("ParentTree", .reference(plan.parentTree))
      dictionary.entry("ParentTreeNextKey", .integer(keyCount))
      if hasIdentifiers { dictionary.entry("IDTree", .reference(plan.identifierTree)) }
    }
    for index in tree.elements.indices { write(StructureID(index: Int32(index)), to: &file) }
    writeParentTree(to: &file)
    if hasIdentifiers { writeIdentifierTree(to: &file) }
  }

  /// The number of keys of the parent tree.
  private var keyCount: Int { plan.pageCount + links.count + forms.widgets.count }

  private var hasIdentifiers: Bool { document.structure.elements.contains { !$0.identifier.isEmpty } }

  // MARK: Elements

  private func write(_ id: StructureID, to file: inout PDFFile) {
    let element = document.structure[id]
    let kids = kids(of: element, id)
    let page = kids.lazy.compactMap(Self.page).first
    file.dictionary(plan.element(id)) { dictionary in
      dictionary.entry("S", .name(element.role.rawValue))
      dictionary.entry("P", .reference(element.parent.map(plan.element) ?? plan.structureRoot))
      if let page { dictionary.entry("Pg", .reference(plan.page(page))) }
      switch kids.count {
      case 0: break
      case 1:
        dictionary.key("K")
        write(kids[0], page: page, to: &dictionary)
      default:
        dictionary.entry("K", array: { array in for kid in kids { write(kid, page: page, to: &array) } })
      }
      if !element.identifier.isEmpty { dictionary.entry("ID", .ascii(element.identifier)) }
      if !element.language.isEmpty { dictionary.entry("Lang", .text(element.language)) }
      if let title = element.title { dictionary.entry("T", .text(title)) }
      if let alternative = element.alternative { dictionary.entry("Alt", .text(alternative)) }
      if let spoken = element.actualText { dictionary.entry("ActualText", .text(spoken)) }
      if let sign = element.attributes.printedField?.sign { dictionary.entry("ActualText", .text(sign)) }
      if let expansion = element.expansion { dictionary.entry("E", .text(expansion)) }
      let inherited = element.parent.map { directions[Int($0.index)] } ?? false
      StructureAttributeWriter(
        element: element, pageHeight: page.map { document.pages[$0].size.height },
        turnsDirection: directions[Int(id.index)] != inherited
      ).write(to: &dictionary)
    }
  }

  /// The kids in reading order, then the link areas or the field.
  private func kids(of element: StructureTree.Element, _ id: StructureID) -> [Kid] {
    var kids: [Kid] = []
    for kid in element.kids {
      switch kid {
      case .element(let kid): kids.append(.element(kid))
      case .content(let slot):
        for piece in places[slot] { kids.append(.content(page: Int(piece.page), identifier: Int(piece.identifier))) }
      }
    }
    for link in links.areas(of: id) { kids.append(.annotation(plan.link(link), page: links.page(of: link))) }
    for widget in forms.widgets(of: id) {
      kids.append(.annotation(plan.widget(widget), page: forms.widgets[widget].page))
    }
    return kids
  }

  private static func page(of kid: Kid) -> Int? {
    switch kid {
    case .element: nil
    case .content(let page, _), .annotation(_, let page): page
    }
  }

  private func write(_ kid: Kid, page elementPage: Int?, to syntax: inout PDFSyntax) {
    switch kid {
    case .element(let id): syntax.value(.reference(plan.element(id)))
    case .content(let page, let identifier) where page == elementPage: syntax.integer(identifier)
    case .content(let page, let identifier):
      syntax.dictionary {
        $0.entry("Type", .name("MCR"))
        $0.entry("Pg", .reference(plan.page(page)))
        $0.entry("MCID", .integer(identifier))
      }
    case .annotation(let object, let page):
      syntax.dictionary {
        $0.entry("Type", .name("OBJR"))
        if page != elementPage { $0.entry("Pg", .reference(plan.page(page))) }
        $0.entry("Obj", .reference(object))
      }
    }
  }

  // MARK: Trees

  /// From marked content and annotations back to their elements (§14.7.4.4); keys are pages, then links, then fields.
  private func writeParentTree(to file: inout PDFFile) {
    let slots = document.structure.slots
    TreeWriter.write(plan.parentTree, kind: .numbers, count: keyCount, to: &file) { syntax, key in
      syntax.integer(key)
      if key < plan.pageCount {
        syntax.array { array in
          for slot in places.slotsByPage[key] {
            array.value(.reference(plan.element(slots[Int(slot.index)])))
          }
        }
      } else if key < plan.pageCount + links.count {
        syntax.value(.reference(plan.element(links.element(of: key - plan.pageCount))))
      } else {
        let widget = forms.widgets[key - plan.pageCount - links.count]
        syntax.value(.reference(plan.element(widget.field.element)))
      }
    } limit: { syntax, key in
      syntax.integer(key)
    }
  }

  /// From identifiers to elements (§14.7.2), in the order of their bytes.
  private func writeIdentifierTree(to file: inout PDFFile) {
    let identified = document.structure.elements.enumerated()
      .filter { !$0.element.identifier.isEmpty }
      .map { (name: $0.element.identifier, id: StructureID(index: Int32($0.offset))) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    TreeWriter.write(plan.identifierTree, kind: .names, count: identified.count, to: &file) { syntax, key in
      syntax.value(.ascii(identified[key].name))
      syntax.value(.reference(plan.element(identified[key].id)))
    } limit: { syntax, key in
      syntax.value(.ascii(identified[key].name))
    }
  }
}

extension StructureAttributes.PrintedField {
  /// The character that a button printed as strokes looks like, for readers that know nothing of printed fields.
  fileprivate var sign: String? {
    switch (role, isChecked) {
    case (.radioButton, true?): "◉"
    case (.radioButton, false?): "○"
    case (_, true?): "☒"
    case (_, false?): "☐"
    case (_, nil): nil
    }
  }
}

extension StructureRole {
  /// Whether an element of this role always says itself which way its lines run; others follow what is around them.
  fileprivate var isTextBlock: Bool {
    switch self {
    case .paragraph, .list, .table, .blockQuote, .caption, .note: true
    default: headingLevel != nil
    }
  }
}
