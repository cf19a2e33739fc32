/// The structure tree of a file, read in one walk.
struct PDFStructure {
  /// A place of marked content.
  struct Place: Hashable {
    let page: Int
    let identifier: Int
  }

  /// The elements' object numbers in reading order with their depths.
  private(set) var elements: [(number: Int, depth: Int)] = []
  /// The elements that claim a place of marked content.
  private(set) var claims: [Place: [Int]] = [:]
  /// The places of an element in reading order, its kids' left out.
  private(set) var places: [Int: [Place]] = [:]
  /// The elements that claim an annotation.
  private(set) var annotations: [Int: [Int]] = [:]
  private(set) var problems: [String] = []

  private let reader: PDFReader

  init(_ reader: PDFReader) {
    self.reader = reader
    guard let root = reader.catalog["StructTreeRoot"]?.reference, let tree = reader[root].dictionary else {
      problems.append("there is no structure tree")
      return
    }
    var seen: Set<Int> = []
    for kid in Self.list(tree["K"], reader) { visit(kid, parent: root, page: nil, depth: 0, &seen) }
    if elements.count(where: { $0.depth == 0 }) != 1 { problems.append("the structure tree has not one root element") }
  }

  static func list(_ object: PDFObject?, _ reader: PDFReader) -> [PDFObject] {
    guard let object else { return [] }
    if case .reference(let number) = object, case .array(let elements) = reader[number] { return elements }
    return object.array ?? [object]
  }

  private mutating func visit(_ kid: PDFObject, parent: Int, page: Int?, depth: Int, _ seen: inout Set<Int>) {
    switch kid {
    case .number(let identifier): claim(page, Int(identifier), by: parent)
    case .reference(let number):
      guard seen.insert(number).inserted else {
        problems.append("element \(number) is reached twice")
        return
      }
      guard let element = reader[number].dictionary, element["S"]?.name != nil else {
        problems.append("kid \(number) of \(parent) is no element")
        return
      }
      if element["P"]?.reference != parent { problems.append("P of element \(number) is not \(parent)") }
      elements.append((number, depth))
      let page = element["Pg"]?.reference
      for kid in Self.list(element["K"], reader) { visit(kid, parent: number, page: page, depth: depth + 1, &seen) }
    case .dictionary(let entries):
      switch entries["Type"]?.name {
      case "MCR": claim(entries["Pg"]?.reference ?? page, entries["MCID"]?.integer, by: parent)
      case "OBJR":
        guard let number = entries["Obj"]?.reference else {
          problems.append("an object reference of \(parent) leads nowhere")
          return
        }
        annotations[number, default: []].append(parent)
      default: problems.append("an unknown kid in element \(parent)")
      }
    default: problems.append("an unknown kid in element \(parent)")
    }
  }

  private mutating func claim(_ page: Int?, _ identifier: Int?, by element: Int) {
    guard let page, let identifier else {
      problems.append("element \(element) claims content without a page")
      return
    }
    let place = Place(page: page, identifier: identifier)
    claims[place, default: []].append(element)
    places[element, default: []].append(place)
  }
}
