import Geometry
import PDFObjects
import Pages

/// Writes the attribute objects of a structure element (ISO 32000-1 §14.8.5).
struct StructureAttributeWriter {
  let element: StructureTree.Element
  /// The height of the page of the element's first content, nil when it has none.
  let pageHeight: Length?
  /// Whether its lines run the other way than those of its parent; writing modes are inherited (§14.8.5.4.1).
  let turnsDirection: Bool

  private typealias Owner = (name: String, write: (inout PDFSyntax) -> Void)

  func write(to dictionary: inout PDFSyntax) {
    let owners = self.owners
    switch owners.count {
    case 0: return
    case 1:
      dictionary.key("A")
      write(owners[0], to: &dictionary)
    default:
      dictionary.entry("A", array: { array in for owner in owners { write(owner, to: &array) } })
    }
  }

  private func write(_ owner: Owner, to syntax: inout PDFSyntax) {
    syntax.dictionary { dictionary in
      dictionary.entry("O", .name(owner.name))
      owner.write(&dictionary)
    }
  }

  private var owners: [Owner] {
    var owners: [Owner] = []
    if hasLayout { owners.append(("Layout", writeLayout)) }
    if element.attributes.listNumbering != nil { owners.append(("List", writeList)) }
    if element.attributes.printedField != nil { owners.append(("PrintField", writePrintedField)) }
    if hasTable { owners.append(("Table", writeTable)) }
    return owners
  }

  private var hasLayout: Bool {
    turnsDirection || element.attributes.boundingBox != nil && pageHeight != nil
  }

  private func writeLayout(to dictionary: inout PDFSyntax) {
    if turnsDirection {
      dictionary.entry("WritingMode", .name(element.attributes.isRightToLeft ? "RlTb" : "LrTb"))
    }
    guard let box = element.attributes.boundingBox, let pageHeight else { return }
    let coordinates = PageCoordinates(height: pageHeight)
    if element.role == .figure { dictionary.entry("Placement", .name("Block")) }
    dictionary.entry("BBox", array: coordinates.corners(of: box))
  }

  private func writeList(to dictionary: inout PDFSyntax) {
    guard let numbering = element.attributes.listNumbering else { return }
    dictionary.entry("ListNumbering", .name(numbering.rawValue))
  }

  /// §14.8.5.6: what a control shows that cannot be filled in.
  private func writePrintedField(to dictionary: inout PDFSyntax) {
    guard let field = element.attributes.printedField else { return }
    dictionary.entry("Role", .name(field.role.rawValue))
    if let isChecked = field.isChecked { dictionary.entry("checked", .name(isChecked ? "on" : "off")) }
    dictionary.entry("Desc", .text(field.label))
  }

  private var hasTable: Bool {
    let attributes = element.attributes
    return attributes.scope != nil || attributes.rowSpan > 1 || attributes.columnSpan > 1
      || !attributes.headers.isEmpty || attributes.summary != nil
  }

  private func writeTable(to dictionary: inout PDFSyntax) {
    let attributes = element.attributes
    if let scope = attributes.scope { dictionary.entry("Scope", .name(scope.rawValue)) }
    if attributes.rowSpan > 1 { dictionary.entry("RowSpan", .integer(attributes.rowSpan)) }
    if attributes.columnSpan > 1 { dictionary.entry("ColSpan", .integer(attributes.columnSpan)) }
    if !attributes.headers.isEmpty { dictionary.entry("Headers", array: attributes.headers.map { .ascii($0) }) }
    if let summary = attributes.summary { dictionary.entry("Summary", .text(summary)) }
  }
}

extension PageCoordinates {
  /// A PDF rectangle: lower left and upper right corner.
  func corners(of rect: Rect) -> [PDFValue] {
    [
      .thousandths(x(rect.minX)), .thousandths(y(rect.maxY)), .thousandths(x(rect.maxX)), .thousandths(y(rect.minY)),
    ]
  }
}
