package import Diagnostics
package import Geometry

/// The number of an element in the structure tree.
package struct StructureID: Hashable, Comparable, Sendable {
  /// The position in the arena.
  package let index: Int32

  /// Creates the id of the element at a position.
  package init(index: Int32) { self.index = index }

  package static func < (left: StructureID, right: StructureID) -> Bool { left.index < right.index }
}

/// The number of a content slot: a place among an element's kids that pages fill with marked content.
package struct ContentSlotID: Hashable, Comparable, Sendable {
  /// The position among all slots, in reading order of creation.
  package let index: Int32

  /// Creates the id of the slot at a position.
  package init(index: Int32) { self.index = index }

  package static func < (left: ContentSlotID, right: ContentSlotID) -> Bool { left.index < right.index }
}

/// The logical structure of a document (ISO 32000-1 §14.7), in reading order, independent of pages.
package struct StructureTree: Sendable {
  /// A kid of an element.
  package enum Kid: Hashable, Sendable {
    /// A nested element.
    case element(StructureID)
    /// Marked content: all pieces, over all pages, that name this slot.
    case content(ContentSlotID)
  }

  /// One element.
  package struct Element: Sendable {
    /// What it is.
    package var role: StructureRole
    /// The element around it, nil for the root.
    package var parent: StructureID?
    /// The kids in reading order.
    package var kids: [Kid] = []
    /// The BCP 47 tag where it differs from the parent's, else "".
    package var language = ""
    /// The alternative text of a figure or formula; nil when there is none.
    package var alternative: String?
    /// What is read and extracted in place of the characters (ISO 32000-1 §14.9.4); nil for the characters themselves.
    package var actualText: String?
    /// The expansion of an abbreviation.
    package var expansion: String?
    /// The title, as some readers show it.
    package var title: String?
    /// An identifier unique in the document, for notes and header cells; "" for none.
    package var identifier = ""
    /// Attributes of tables, lists and layout.
    package var attributes = StructureAttributes()
    /// The place in the template, for conformance findings.
    package var origin: SourceSpan?
    /// The place in the data, for conformance findings.
    package var dataOrigin: SourceSpan?
  }

  /// All elements; the first is the Document.
  package private(set) var elements: [Element] = []
  /// For each slot, the element it belongs to.
  package private(set) var slots: [StructureID] = []

  /// Creates an empty tree.
  package init() {}

  /// The element behind an id.
  package subscript(id: StructureID) -> Element {
    _read { yield elements[Int(id.index)] }
    _modify { yield &elements[Int(id.index)] }
  }

  /// Adds an element as the last kid of `parent`; the first element has none and is the root.
  package mutating func add(
    _ role: StructureRole, to parent: StructureID?, origin: SourceSpan? = nil, dataOrigin: SourceSpan? = nil
  ) -> StructureID {
    let id = StructureID(index: Int32(elements.count))
    elements.append(Element(role: role, parent: parent, origin: origin, dataOrigin: dataOrigin))
    if let parent { elements[Int(parent.index)].kids.append(.element(id)) }
    return id
  }

  /// Takes an element away again if it is the newest and has no kids; whoever made it must forget its id.
  package mutating func removeIfLastAndEmpty(_ id: StructureID) {
    guard Int(id.index) == elements.count - 1, elements[Int(id.index)].kids.isEmpty,
      let parent = elements[Int(id.index)].parent, elements[Int(parent.index)].kids.last == .element(id)
    else { return }
    elements.removeLast()
    elements[Int(parent.index)].kids.removeLast()
  }

  /// Adds a place for marked content right after another one of the same element.
  package mutating func addSlot(after slot: ContentSlotID) -> ContentSlotID {
    let id = ContentSlotID(index: Int32(slots.count))
    let element = slots[Int(slot.index)]
    slots.append(element)
    let kids = elements[Int(element.index)].kids
    let position = kids.firstIndex(of: .content(slot)).map { $0 + 1 } ?? kids.count
    elements[Int(element.index)].kids.insert(.content(id), at: position)
    return id
  }

  /// Adds a place for marked content as the last kid of `element`.
  package mutating func addSlot(to element: StructureID) -> ContentSlotID {
    let id = ContentSlotID(index: Int32(slots.count))
    slots.append(element)
    elements[Int(element.index)].kids.append(.content(id))
    return id
  }
}

/// The standard structure types that Vordruck writes (ISO 32000-1 §14.8.4); raw values are the PDF names.
package enum StructureRole: String, Hashable, Sendable {
  case document = "Document", part = "Part", article = "Art", section = "Sect", division = "Div"
  case blockQuote = "BlockQuote", caption = "Caption", toc = "TOC", tocItem = "TOCI"
  case paragraph = "P"
  case heading1 = "H1", heading2 = "H2", heading3 = "H3", heading4 = "H4", heading5 = "H5", heading6 = "H6"
  case list = "L", listItem = "LI", label = "Lbl", listBody = "LBody"
  case table = "Table", tableRow = "TR", tableHeaderCell = "TH", tableDataCell = "TD"
  case tableHead = "THead", tableBody = "TBody", tableFoot = "TFoot"
  case span = "Span", quote = "Quote", note = "Note", reference = "Reference", code = "Code", link = "Link"
  case figure = "Figure", formula = "Formula", form = "Form"

  /// 1 to 6 for headings, nil for the rest.
  package var headingLevel: Int? {
    switch self {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    case .heading4: 4
    case .heading5: 5
    case .heading6: 6
    default: nil
    }
  }
}

/// Attributes of a structure element (ISO 32000-1 §14.8.5); nil is absent.
package struct StructureAttributes: Hashable, Sendable {
  /// The direction of a header cell.
  package enum Scope: String, Hashable, Sendable {
    case row = "Row", column = "Column", both = "Both"
  }

  /// The kind of label of a list's items.
  package enum ListNumbering: String, Hashable, Sendable {
    case none = "None", disc = "Disc", circle = "Circle", square = "Square", decimal = "Decimal"
    case upperRoman = "UpperRoman", lowerRoman = "LowerRoman", upperAlpha = "UpperAlpha", lowerAlpha = "LowerAlpha"
  }

  /// A form control that is printed and cannot be filled in (ISO 32000-1 §14.8.5.6).
  package struct PrintedField: Hashable, Sendable {
    /// The kind of control.
    package enum Role: String, Hashable, Sendable {
      case radioButton = "rb", checkBox = "cb", pushButton = "pb", text = "tv"
    }

    /// The kind of control.
    package var role: Role
    /// Whether a button is chosen; nil for text.
    package var isChecked: Bool?
    /// The words for assistive technology.
    package var label: String

    /// Creates a control.
    package init(role: Role, isChecked: Bool? = nil, label: String) {
      self.role = role
      self.isChecked = isChecked
      self.label = label
    }
  }

  /// `Scope` of a header cell.
  package var scope: Scope?
  /// `RowSpan`, written when above 1.
  package var rowSpan = 1
  /// `ColSpan`, written when above 1.
  package var columnSpan = 1
  /// `Headers`: identifiers of the header cells.
  package var headers: [String] = []
  /// `Summary` of a table.
  package var summary: String?
  /// `ListNumbering` of a list.
  package var listNumbering: ListNumbering?
  /// Whether lines run right to left (`WritingMode` RlTb).
  package var isRightToLeft = false
  /// What a Form element prints; nil where a field can be filled in.
  package var printedField: PrintedField?
  /// The area of a figure and its page; set when it is placed.
  package var boundingBox: Rect?

  /// Creates attributes with nothing set.
  package init() {}
}
