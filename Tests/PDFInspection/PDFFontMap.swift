/// What a composite font of a file says about its codes: text and advance.
struct PDFFontMap {
  /// The text of each code.
  private(set) var texts: [UInt16: [UInt16]] = [:]
  /// The codes that `W` gives an advance for.
  private(set) var measured: Set<UInt16> = []
  private(set) var problems: [String] = []

  init(_ font: PDFObject, in reader: PDFReader) {
    guard let dictionary = font.dictionary, dictionary["Subtype"]?.name == "Type0",
      let encoding = dictionary["Encoding"]
    else {
      problems.append("is no composite font")
      return
    }
    var codeMap: [UInt16: UInt16]?
    do {
      if encoding.name != "Identity-H" {
        codeMap = try Self.characters(PDFParser(reader.content(of: reader.resolve(encoding))))
      }
      try readTexts(PDFParser(reader.content(of: reader.resolve(dictionary["ToUnicode"]))))
    } catch {
      problems.append("Encoding or ToUnicode: \(error)")
    }
    let descendant = reader.resolve(reader.resolve(dictionary["DescendantFonts"]).array?.first).dictionary ?? [:]
    readWidths(reader.resolve(descendant["W"]).array ?? [])
    let descriptor = reader.resolve(descendant["FontDescriptor"]).dictionary ?? [:]
    // PostScript outlines come with a map from codes to characters, TrueType outlines with one from codes to glyphs.
    let kind = codeMap == nil ? "CIDFontType2" : "CIDFontType0"
    if descendant["Subtype"]?.name != kind { problems.append("is no \(kind)") }
    let program = reader.resolve(descriptor[codeMap == nil ? "FontFile2" : "FontFile3"])
    if case .stream = program {} else { problems.append("is not embedded") }
    if codeMap == nil, descendant["CIDToGIDMap"] == nil { problems.append("has no CIDToGIDMap") }
    if let codeMap { measured = Set(codeMap.filter { measured.contains($0.value) }.keys) }
  }

  /// The character that a map gives to each code.
  private static func characters(_ map: consuming PDFParser) throws -> [UInt16: UInt16] {
    var found: [UInt16: UInt16] = [:]
    var objects: [PDFObject] = []
    while !map.isAtEnd {
      switch try map.object() {
      case .operation("begincidchar"): objects.removeAll()
      case .operation("endcidchar"):
        guard objects.count % 2 == 0, objects.count <= 200 else { throw PDFReadError("a section is damaged") }
        for index in stride(from: 0, to: objects.count, by: 2) {
          guard case .string(let string) = objects[index], let code = units(string).first, string.count == 2,
            let character = objects[index + 1].integer.flatMap({ UInt16(exactly: $0) }),
            found.updateValue(character, forKey: code) == nil
          else { throw PDFReadError("a code is damaged or mapped twice") }
        }
      case let object: objects.append(object)
      }
    }
    return found
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
