import Compression

/// Reads a whole PDF file: cross-reference tables and streams, object streams, Flate and hexadecimal streams.
///
/// It shares no code with the writer but the inflater, so that a misunderstanding cannot hide on both sides. It knows
/// what Vordruck's files have: no encryption, no incremental updates, no repair.
package struct PDFReader {
  private enum Place {
    case offset(Int)
    case member(stream: Int, index: Int)
  }

  /// The bytes of the file.
  package let bytes: [UInt8]
  /// The trailer's entries.
  package private(set) var trailer: [String: PDFObject] = [:]
  private var places: [Int: Place] = [:]
  private var objects: [Int: PDFObject] = [:]
  /// The numbers of all objects in ascending order.
  package var objectNumbers: [Int] { objects.keys.sorted() }

  /// Reads all objects of a file.
  package init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    guard bytes.starts(with: Array("%PDF-".utf8)) else { throw PDFReadError("the file does not start with %PDF-") }
    try readCrossReferences(at: startOfCrossReferences())
    for (number, place) in places.sorted(by: { $0.key < $1.key }) {
      if case .offset(let offset) = place { objects[number] = try indirectObject(number, at: offset) }
    }
    try readObjectStreams()
  }

  /// The numbers of all objects, ascending.
  package var numbers: [Int] { objects.keys.sorted() }

  /// An object by number; `null` for unknown ones, as the standard has it.
  package subscript(number: Int) -> PDFObject { objects[number] ?? .null }

  /// The object behind a reference, or the object itself.
  package func resolve(_ object: PDFObject?) -> PDFObject {
    switch object {
    case .reference(let number): self[number]
    case .some(let object): object
    case nil: .null
    }
  }

  /// The document catalog.
  package var catalog: [String: PDFObject] { resolve(trailer["Root"]).dictionary ?? [:] }

  /// The object numbers of the pages in order.
  package func pages() throws -> [Int] {
    var pages: [Int] = []
    func visit(_ object: PDFObject?, depth: Int) throws {
      guard let number = object?.reference, let node = self[number].dictionary, depth < 20 else {
        throw PDFReadError("the page tree is damaged")
      }
      if node["Type"]?.name == "Page" { return pages.append(number) }
      for kid in resolve(node["Kids"]).array ?? [] { try visit(kid, depth: depth + 1) }
    }
    try visit(catalog["Pages"], depth: 0)
    return pages
  }

  /// The decoded content of a stream.
  package func content(of object: PDFObject) throws -> [UInt8] {
    guard case .stream(let dictionary, var content) = object else { throw PDFReadError("there is no stream") }
    let filters = resolve(dictionary["Filter"]).array ?? dictionary["Filter"].map { [$0] } ?? []
    for filter in filters {
      switch filter.name {
      case "FlateDecode": content = try Inflater.inflate(content, limit: 1 << 28)
      case "ASCIIHexDecode": content = Self.decodeHexadecimal(content)
      default: throw PDFReadError("the filter \(filter) is not known")
      }
    }
    if let columns = resolve(dictionary["DecodeParms"]).dictionary?["Columns"]?.integer {
      content = try Self.undoPredictor(content, columns: columns)
    }
    return content
  }

  // MARK: Cross-references

  private func startOfCrossReferences() throws -> Int {
    let tail = Array(bytes.suffix(64))
    let mark = Array("startxref".utf8)
    guard let start = tail.indices.last(where: { tail[$0...].starts(with: mark) }) else {
      throw PDFReadError("there is no startxref")
    }
    var parser = PDFParser(tail, at: start + mark.count)
    guard let offset = try parser.object().integer, bytes.indices.contains(offset) else {
      throw PDFReadError("startxref leads nowhere")
    }
    guard parser.isAtEnd, tail.suffix(6) == Array("%%EOF\n".utf8) else { throw PDFReadError("the end is not %%EOF") }
    return offset
  }

  private mutating func readCrossReferences(at offset: Int) throws {
    var parser = PDFParser(bytes, at: offset)
    guard parser.accept("xref") else { return try readCrossReferenceStream(at: offset) }
    guard let first = try parser.object().integer, let count = try parser.object().integer else {
      throw PDFReadError("the cross-reference table has no header")
    }
    for number in first..<first + count {
      guard let offset = try parser.object().integer, try parser.object().integer != nil else {
        throw PDFReadError("row \(number) of the cross-reference table is damaged")
      }
      if case .operation("n") = try parser.object() { places[number] = .offset(offset) }
    }
    guard parser.accept("trailer"), let trailer = try parser.object().dictionary else {
      throw PDFReadError("there is no trailer")
    }
    self.trailer = trailer
  }

  private mutating func readCrossReferenceStream(at offset: Int) throws {
    let stream = try indirectObject(nil, at: offset)
    guard let dictionary = stream.dictionary, let widths = dictionary["W"]?.array?.compactMap(\.integer),
      widths.count == 3, let size = dictionary["Size"]?.integer
    else { throw PDFReadError("the cross-reference stream is damaged") }
    trailer = dictionary
    let rows = try content(of: stream)
    guard rows.count == size * widths.reduce(0, +) else {
      throw PDFReadError("the cross-reference stream is too short")
    }
    var position = 0
    for number in 0..<size {
      let fields = widths.map { width in
        defer { position += width }
        return rows[position..<position + width].reduce(0) { $0 << 8 | Int($1) }
      }
      switch fields[0] {
      case 1: places[number] = .offset(fields[1])
      case 2: places[number] = .member(stream: fields[1], index: fields[2])
      default: break
      }
    }
  }

  // MARK: Objects

  private func indirectObject(_ number: Int?, at offset: Int) throws -> PDFObject {
    var parser = PDFParser(bytes, at: offset)
    guard let found = try parser.object().integer, number.map({ $0 == found }) ?? true,
      try parser.object().integer == 0, parser.accept("obj")
    else { throw PDFReadError("object \(number ?? 0) is not at \(offset)") }
    let object = try parser.object()
    guard case .dictionary(let dictionary) = object, parser.accept("stream") else {
      guard parser.accept("endobj") else { throw PDFReadError("object \(found) does not end") }
      return object
    }
    guard let length = dictionary["Length"]?.integer else { throw PDFReadError("stream \(found) has no length") }
    let start = parser.position + 1
    guard start + length <= bytes.count, bytes[start - 1] == 0x0A else { throw PDFReadError("stream \(found) is cut") }
    parser.position = start + length
    if bytes[parser.position] == 0x0D { parser.position += 1 }
    guard bytes[parser.position] == 0x0A, parser.accept("endstream"), parser.accept("endobj") else {
      throw PDFReadError("the length of stream \(found) is wrong")
    }
    return .stream(dictionary, Array(bytes[start..<start + length]))
  }

  private mutating func readObjectStreams() throws {
    var members: [Int: [Int: Int]] = [:]
    for (number, place) in places {
      if case .member(let stream, let index) = place { members[stream, default: [:]][index] = number }
    }
    for (stream, numbers) in members {
      guard let container = objects[stream], let first = container.dictionary?["First"]?.integer,
        let count = container.dictionary?["N"]?.integer
      else { throw PDFReadError("there is no object stream \(stream)") }
      let content = try content(of: container)
      var header = PDFParser(content)
      for index in 0..<count {
        guard let number = try header.object().integer, let offset = try header.object().integer,
          numbers[index] == number
        else { throw PDFReadError("object stream \(stream) has other members than the cross-references say") }
        var parser = PDFParser(content, at: first + offset)
        objects[number] = try parser.object()
      }
    }
  }

  // MARK: Filters

  private static func decodeHexadecimal(_ content: [UInt8]) -> [UInt8] {
    let digits = content.compactMap(PDFParser.hexadecimal)
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// Undoes the PNG predictor "up", the only one that Vordruck writes.
  private static func undoPredictor(_ content: [UInt8], columns: Int) throws -> [UInt8] {
    var above = [UInt8](repeating: 0, count: columns)
    var decoded: [UInt8] = []
    for start in stride(from: 0, to: content.count, by: columns + 1) {
      guard content[start] == 2 else { throw PDFReadError("the predictor \(content[start]) is not known") }
      above = zip(content[start + 1...start + columns], above).map { $0 &+ $1 }
      decoded += above
    }
    return decoded
  }
}
