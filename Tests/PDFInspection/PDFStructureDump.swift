/// Shows the structure tree of a file with its text, one element a line, for golden tests.
package enum PDFStructureDump {
  /// The dump: indented roles with language, alternative text, attributes, and the text in quotation marks.
  package static func text(of bytes: [UInt8]) throws -> String {
    let reader = try PDFReader(bytes)
    let structure = PDFStructure(reader)
    let texts = try contentTexts(reader)
    var dump = ""
    for (number, depth) in structure.elements {
      let element = reader[number].dictionary ?? [:]
      dump += String(repeating: "  ", count: depth) + (element["S"]?.name ?? "?")
      for (key, label) in [("ID", "id"), ("Lang", "lang"), ("Alt", "alt"), ("E", "expansion"), ("T", "title")] {
        if let value = element[key]?.text { dump += " \(label)=\(value)" }
      }
      for owner in PDFStructure.list(element["A"], reader) { dump += attributes(owner.dictionary ?? [:]) }
      let text = (structure.places[number] ?? []).map { texts[$0] ?? "" }
      if !text.isEmpty { dump += " \"" + text.joined(separator: "|") + "\"" }
      dump += "\n"
    }
    return dump
  }

  private static func attributes(_ entries: [String: PDFObject]) -> String {
    entries.filter { $0.key != "O" && $0.key != "BBox" }.sorted { $0.key < $1.key }
      .map { key, value in
        let shown =
          switch value {
          case .name(let name): name
          case .number(let number): "\(Int(number))"
          case .string: value.text ?? ""
          case .array(let elements): elements.map { $0.text ?? "" }.joined(separator: ",")
          default: "?"
          }
        return " \(key)=\(shown)"
      }.joined()
  }

  /// The text of each piece of marked content, through the fonts' own maps.
  private static func contentTexts(_ reader: PDFReader) throws -> [PDFStructure.Place: String] {
    var texts: [PDFStructure.Place: String] = [:]
    var fonts: [Int: PDFFontMap] = [:]
    for page in try reader.pages() {
      let entries = reader[page].dictionary ?? [:]
      let resources = reader.resolve(entries["Resources"]).dictionary ?? [:]
      for shown in PDFContentScan(try reader.content(of: reader.resolve(entries["Contents"]))).shown {
        guard let identifier = shown.identifier,
          let number = reader.resolve(resources["Font"]).dictionary?[shown.font]?.reference
        else { continue }
        let font = fonts[number] ?? PDFFontMap(reader[number], in: reader)
        fonts[number] = font
        let units = shown.codes.flatMap { font.texts[$0] ?? [0xFFFD] }
        let place = PDFStructure.Place(page: page, identifier: identifier)
        texts[place, default: ""] += String(decoding: units, as: UTF16.self)
      }
    }
    return texts
  }
}
