/// Checks that everything in a tagged file that refers to something else is answered, on the finished bytes.
///
/// Conformance validators look at rules one by one and miss what only shows in the whole: entries of the parent tree
/// exchanged, content claimed twice, references to nowhere. Each sentence returned is one such finding.
package struct PDFClosure {
  /// The findings about a file; none when it is closed.
  package static func check(_ bytes: [UInt8]) -> [String] {
    do {
      var closure = try PDFClosure(PDFReader(bytes))
      return try closure.run()
    } catch {
      return ["the file cannot be read: \(error)"]
    }
  }

  let reader: PDFReader
  private let structure: PDFStructure
  private let pages: [Int]
  private var parents: [Int: PDFObject] = [:]
  var problems: [String]

  private init(_ reader: PDFReader) throws {
    self.reader = reader
    structure = PDFStructure(reader)
    pages = try reader.pages()
    problems = structure.problems
  }

  private mutating func run() throws -> [String] {
    let tree = reader.resolve(reader.catalog["StructTreeRoot"]).dictionary ?? [:]
    parents = PDFTree.numbers(tree["ParentTree"], in: reader, &problems)
    if let next = tree["ParentTreeNextKey"]?.integer, parents.keys.contains(where: { $0 >= next }) {
      problems.append("ParentTreeNextKey is not above every key")
    }
    var fonts: [Int: PDFFontMap] = [:]
    for (index, page) in pages.enumerated() { try checkPage(page, number: index + 1, &fonts) }
    checkAnnotations()
    checkIdentifiers(tree)
    checkMetadata()
    for key in ["Lang", "MarkInfo", "Metadata", "ViewerPreferences"] where reader.catalog[key] == nil {
      problems.append("the catalog has no \(key)")
    }
    return problems
  }

  // MARK: Pages

  private mutating func checkPage(_ number: Int, number label: Int, _ fonts: inout [Int: PDFFontMap]) throws {
    let page = reader[number].dictionary ?? [:]
    if page["Tabs"]?.name != "S" { problems.append("page \(label) has no Tabs S") }
    let scan = PDFContentScan(try reader.content(of: reader.resolve(page["Contents"])))
    problems += scan.problems.map { "page \(label): \($0)" }
    checkContent(scan, page: number, label: label, parents: page["StructParents"]?.integer)
    let resources = reader.resolve(page["Resources"]).dictionary ?? [:]
    for (kind, names) in scan.resources.sorted(by: { $0.key < $1.key }) {
      let known = reader.resolve(resources[kind]).dictionary ?? [:]
      for name in names.sorted() where known[name] == nil {
        problems.append("page \(label) uses \(kind) \(name), which does not exist")
      }
    }
    for shown in scan.shown { checkText(shown, fonts: resources["Font"], label: label, &fonts) }
  }

  private mutating func checkContent(_ scan: PDFContentScan, page: Int, label: Int, parents key: Int?) {
    if scan.identifiers != Array(scan.identifiers.indices) {
      problems.append("page \(label): marked content is not numbered from 0 in order")
    }
    guard let key, let row = reader.resolve(parents[key]).array else {
      problems.append("page \(label) has no entry in the parent tree")
      return
    }
    if row.count != scan.identifiers.count {
      problems.append("page \(label): the parent tree has \(row.count) entries for \(scan.identifiers.count) pieces")
    }
    for identifier in scan.identifiers {
      let claims = structure.claims[PDFStructure.Place(page: page, identifier: identifier)] ?? []
      if claims.count != 1 { problems.append("page \(label): content \(identifier) has \(claims.count) elements") }
      if row.indices.contains(identifier), row[identifier].reference != claims.first {
        problems.append("page \(label): the parent tree gives content \(identifier) to another element")
      }
    }
    let shown = Set(scan.identifiers)
    for place in structure.claims.keys where place.page == page && !shown.contains(place.identifier) {
      problems.append("page \(label): an element claims content \(place.identifier), which does not exist")
    }
  }

  private mutating func checkText(
    _ shown: PDFContentScan.Shown, fonts resource: PDFObject?, label: Int, _ fonts: inout [Int: PDFFontMap]
  ) {
    guard let number = reader.resolve(resource).dictionary?[shown.font]?.reference else { return }
    if fonts[number] == nil {
      let map = PDFFontMap(reader[number], in: reader)
      problems += map.problems.map { "font \(shown.font) \($0)" }
      fonts[number] = map
    }
    guard let font = fonts[number] else { return }
    for code in shown.codes {
      if code == 0 { problems.append("page \(label) shows .notdef") }
      if !font.measured.contains(code) { problems.append("font \(shown.font) has no width for code \(code)") }
      guard let text = font.texts[code], !text.isEmpty else {
        problems.append("font \(shown.font) has no text for code \(code)")
        continue
      }
      for scalar in String(decoding: text, as: UTF16.self).unicodeScalars where Self.isMeaningless(scalar) {
        problems.append("code \(code) of font \(shown.font) means U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  private static func isMeaningless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0, 0xFEFF, 0xFFFE, 0xFFFD, 0xE000...0xF8FF, 0xF0000...0x10FFFF: true
    default: false
    }
  }

  // MARK: Annotations

  private mutating func checkAnnotations() {
    var onPages: Set<Int> = []
    var widgets: Set<Int> = []
    for (index, page) in pages.enumerated() {
      for annotation in reader.resolve(reader[page].dictionary?["Annots"]).array ?? [] {
        guard let number = annotation.reference, let entries = reader[number].dictionary else {
          problems.append("page \(index + 1) has an annotation that is no object")
          continue
        }
        onPages.insert(number)
        let role = entries["Subtype"]?.name == "Widget" ? "Form" : "Link"
        let claims = structure.annotations[number] ?? []
        if claims.count != 1 { problems.append("annotation \(number) has \(claims.count) object references") }
        guard let element = entries["StructParent"]?.integer.flatMap({ parents[$0]?.reference }) else {
          problems.append("annotation \(number) is not in the parent tree")
          continue
        }
        if claims.first != element { problems.append("annotation \(number) belongs to another element") }
        if reader[element].dictionary?["S"]?.name != role { problems.append("annotation \(number) is in no \(role)") }
        if entries["Subtype"]?.name == "Widget" {
          widgets.insert(number)
        } else if entries["Contents"]?.text?.isEmpty ?? true {
          problems.append("annotation \(number) has no Contents")
        }
        checkDestination(entries["Dest"], of: "annotation \(number)")
      }
    }
    for number in structure.annotations.keys.sorted() where !onPages.contains(number) {
      problems.append("the structure refers to annotation \(number), which is on no page")
    }
    checkForm(widgets)
  }

  private mutating func checkDestination(_ destination: PDFObject?, of subject: String) {
    guard let destination else { return }
    guard let page = reader.resolve(destination).array?.first?.reference, pages.contains(page) else {
      problems.append("\(subject) leads nowhere")
      return
    }
  }

  // MARK: Identifiers

  private mutating func checkIdentifiers(_ tree: [String: PDFObject]) {
    var identified: [[UInt8]: Int] = [:]
    var named: [(element: Int, name: [UInt8])] = []
    for (number, _) in structure.elements {
      let element = reader[number].dictionary ?? [:]
      if let name = element["ID"]?.string, identified.updateValue(number, forKey: name) != nil {
        problems.append("the identifier \(String(decoding: name, as: UTF8.self)) is there twice")
      }
      for attributes in PDFStructure.list(element["A"], reader) {
        for name in reader.resolve(attributes.dictionary?["Headers"]).array ?? [] {
          named.append((number, name.string ?? []))
        }
      }
      if element["S"]?.name == "Note", element["ID"] == nil { problems.append("note \(number) has no identifier") }
    }
    let listed = tree["IDTree"].map { PDFTree.names($0, in: reader, &problems) } ?? [:]
    if listed.mapValues({ $0.reference ?? 0 }) != identified { problems.append("IDTree is not the set of identifiers") }
    for (element, name) in named where identified[name] == nil {
      problems.append("cell \(element) names a header cell that does not exist")
    }
  }

  // MARK: Metadata

  /// Every fact that stands in both the information dictionary and XMP is the same.
  private mutating func checkMetadata() {
    guard let stream = try? reader.content(of: reader.resolve(reader.catalog["Metadata"])) else {
      problems.append("there is no metadata")
      return
    }
    let xmp = String(decoding: stream, as: UTF8.self)
    let information = reader.resolve(reader.trailer["Info"]).dictionary ?? [:]
    for (key, property) in [
      ("Title", "dc:title"), ("Author", "dc:creator"), ("Subject", "dc:description"), ("Producer", "pdf:Producer"),
      ("Creator", "xmp:CreatorTool"),
    ] {
      let stated = Self.value(of: property, in: xmp)
      if information[key]?.text != stated { problems.append("\(key) and \(property) differ") }
    }
    for (key, property) in [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")] {
      let digits = { (text: String?) in text?.filter(\.isNumber) }
      if digits(information[key]?.text) != digits(Self.value(of: property, in: xmp)) {
        problems.append("\(key) and \(property) differ")
      }
    }
  }

  /// The text of a property, whatever containers it stands in.
  private static func value(of property: String, in xmp: String) -> String? {
    guard let start = xmp.firstRange(of: "<\(property)>")?.upperBound,
      let end = xmp[start...].firstRange(of: "</\(property)>")?.lowerBound
    else { return nil }
    var text = ""
    var isInTag = false
    for character in xmp[start..<end] {
      if character == "<" { isInTag = true }
      if !isInTag { text.append(character) }
      if character == ">" { isInTag = false }
    }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
