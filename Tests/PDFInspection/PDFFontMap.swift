/// What a composite font of a file says about its codes: text and advance.
struct PDFFontMap {
  /// The text of each code.
  private(set) var texts: [UInt16: [UInt16]] = [:]
  /// The codes that `W` gives an advance for.
  private(set) var measured: Set<UInt16> = []
  private(set) var problems: [String] = []

  init(_ font: PDFObject, in reader: PDFReader) {
    guard let dictionary = font.dictionary, dictionary["Subtype"]?.name == "Type0",
      dictionary["Encoding"]?.name == "Identity-H"
    else {
      problems.append("is no composite font with Identity-H")
      return
    }
    do {
      try readTexts(PDFParser(reader.content(of: reader.resolve(dictionary["ToUnicode"]))))
    } catch {
      problems.append("ToUnicode: \(error)")
    }
    let descendant = reader.resolve(reader.resolve(dictionary["DescendantFonts"]).array?.first).dictionary ?? [:]
    readWidths(reader.resolve(descendant["W"]).array ?? [])
    let descriptor = reader.resolve(descendant["FontDescriptor"]).dictionary ?? [:]
    if case .stream = reader.resolve(descriptor["FontFile2"]) {} else { problems.append("is not embedded") }
    if descendant["CIDToGIDMap"] == nil { problems.append("has no CIDToGIDMap") }
  }

  private mutating func readTexts(_ map: consuming PDFParser) throws {
    var strings: [[UInt8]] = []
    while !map.isAtEnd {
      switch try map.object() {
      case .string(let string): strings.append(string)
      case .operation("beginbfchar"), .operation("begincodespacerange"): strings.removeAll()
      case .operation("endbfchar"):
        guard strings.count % 2 == 0, strings.count <= 200 else { throw PDFReadError("a section is damaged") }
        for index in stride(from: 0, to: strings.count, by: 2) {
          let code = Self.units(strings[index])
          guard code.count == 1, texts.updateValue(Self.units(strings[index + 1]), forKey: code[0]) == nil else {
            throw PDFReadError("a code is mapped twice")
          }
        }
      default: break
      }
    }
  }

  private mutating func readWidths(_ widths: [PDFObject]) {
    for index in stride(from: 0, to: widths.count - 1, by: 2) {
      guard let first = widths[index].integer, let run = widths[index + 1].array else {
        problems.append("W is damaged")
        return
      }
      for offset in run.indices { measured.insert(UInt16(first + offset)) }
    }
  }

  private static func units(_ bytes: [UInt8]) -> [UInt16] {
    stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
  }
}
