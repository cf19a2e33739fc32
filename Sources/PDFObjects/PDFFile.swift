internal import Compression

/// A PDF 1.7 file in the making: numbers objects, compresses streams and writes the cross-references.
///
/// Objects get their numbers in the order in which they are reserved, so equal calls give equal bytes. Compact files keep
/// objects without streams in compressed object streams and have a cross-reference stream; pretty files have neither.
package struct PDFFile: ~Copyable {
  /// How the file is written.
  package struct Options: Hashable, Sendable {
    /// Uncompressed and indented, for people and golden files.
    package var isPretty = false
    /// The effort for streams, 0 to 12.
    package var compressionLevel = 6

    /// Creates the options of ordinary files.
    package init() {}
  }

  /// A stream's filter where the content comes encoded.
  package enum Encoding: Sendable {
    /// Plain content, to be compressed.
    case plain
    /// Plain content that must stay readable without a decoder, as metadata must in PDF/A.
    case uncompressed
    /// A zlib stream made before, by `deflate`.
    case deflated
    /// A baseline or progressive JPEG file.
    case jpeg
  }

  /// Objects in one object stream: more compress better, fewer are read faster.
  private static let objectsPerStream = 200

  /// Whether the form is for people.
  package let isPretty: Bool
  private var output: PDFSyntax
  private var packed: PDFSyntax
  private var members: [(number: Int, offset: Int)] = []
  private var places: [CrossReferences.Place] = [.free]
  private let deflater: Deflater

  /// Starts a file with its header (ISO 32000-1 §7.5.2; ISO 19005-2 §6.1.2).
  package init(options: Options) {
    isPretty = options.isPretty
    output = PDFSyntax(isPretty: options.isPretty)
    packed = PDFSyntax(isPretty: false)
    deflater = Deflater(level: options.compressionLevel)
    output.raw(Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
  }

  // MARK: Objects

  /// Takes the next object number.
  package mutating func reserve() -> PDFReference { reserve(count: 1) }

  /// Takes a block of object numbers and returns the first.
  package mutating func reserve(count: Int) -> PDFReference {
    let first = PDFReference(number: places.count)
    places.append(contentsOf: repeatElement(.free, count: count))
    return first
  }

  /// Writes the object of a reserved number; every number is written exactly once.
  package mutating func object(_ reference: PDFReference, _ body: (inout PDFSyntax) -> Void) {
    guard !output.isPretty else {
      return indirect(reference) { body(&$0) }
    }
    members.append((reference.number, packed.bytes.count))
    body(&packed)
    packed.newLine()
    if members.count == Self.objectsPerStream { flush() }
  }

  /// Writes a dictionary as the object of a reserved number.
  package mutating func dictionary(_ reference: PDFReference, _ entries: (inout PDFSyntax) -> Void) {
    object(reference) { $0.dictionary(entries) }
  }

  /// Writes a stream; the closure adds entries to its dictionary, `Length` and `Filter` are the file's business.
  package mutating func stream(
    _ reference: PDFReference, _ content: [UInt8], encoding: Encoding = .plain,
    _ entries: (inout PDFSyntax) -> Void = { _ in }
  ) {
    let (body, filters) = encode(content, encoding)
    indirect(reference) { syntax in
      syntax.dictionary { dictionary in
        entries(&dictionary)
        if filters.count == 1 { dictionary.entry("Filter", filters[0]) }
        if filters.count > 1 { dictionary.entry("Filter", array: filters) }
        dictionary.entry("Length", .integer(body.count))
      }
      syntax.newLine()
      syntax.keyword("stream")
      syntax.newLine()
      syntax.raw(body)
      // A reader that looks for the end of line backwards would take a last data byte 0x0D for half of CR LF, and find
      // the stream one byte short: there the end of line is written as CR LF.
      if body.last == 0x0D { syntax.raw([0x0D]) }
      syntax.newLine()
      syntax.keyword("endstream")
    }
  }

  /// The zlib stream of `content` at this file's level, for callers that keep results.
  package func deflate(_ content: [UInt8]) -> [UInt8] { deflater.deflate(content) }

  /// A fingerprint of everything written so far.
  package var fingerprint: Fingerprint {
    Fingerprint(of: Fingerprint(of: output.bytes).bytes + Fingerprint(of: packed.bytes).bytes)
  }

  /// Writes the cross-references and the trailer and returns the file.
  package consuming func finish(catalog: PDFReference, information: PDFReference) -> [UInt8] {
    flush()
    // Two equal strings on the first write (ISO 32000-1 §14.4).
    let identifier = PDFValue.hexadecimal(Fingerprint(of: output.bytes).bytes)
    let trailer = { (dictionary: inout PDFSyntax) in
      dictionary.entry("Root", .reference(catalog))
      dictionary.entry("Info", .reference(information))
      dictionary.entry("ID", array: [identifier, identifier])
    }
    if output.isPretty {
      CrossReferences.writeTable(places, to: &output, trailer)
    } else {
      writeCrossReferenceStream(trailer)
    }
    return output.bytes
  }

  // MARK: Parts

  private mutating func indirect(_ reference: PDFReference, _ body: (inout PDFSyntax) -> Void) {
    places[reference.number] = .offset(output.bytes.count)
    output.integer(reference.number)
    output.keyword("0")
    output.keyword("obj")
    output.newLine()
    body(&output)
    output.newLine()
    output.keyword("endobj")
    output.newLine()
    if output.isPretty { output.newLine() }
  }

  /// Writes the waiting objects as an object stream (ISO 32000-1 §7.5.7).
  private mutating func flush() {
    guard !members.isEmpty else { return }
    let reference = reserve()
    var content = PDFSyntax(isPretty: false)
    for (index, member) in members.enumerated() {
      content.integer(member.number)
      content.integer(member.offset)
      places[member.number] = .member(stream: reference.number, index: index)
    }
    content.newLine()
    let (count, first) = (members.count, content.bytes.count)
    content.raw(packed.bytes)
    members.removeAll(keepingCapacity: true)
    packed.removeAll()
    stream(reference, content.bytes) { dictionary in
      dictionary.entry("Type", .name("ObjStm"))
      dictionary.entry("N", .integer(count))
      dictionary.entry("First", .integer(first))
    }
  }

  private mutating func writeCrossReferenceStream(_ trailer: (inout PDFSyntax) -> Void) {
    let reference = reserve()
    let start = output.bytes.count
    places[reference.number] = .offset(start)
    let (rows, widths) = CrossReferences.rows(places)
    let size = places.count
    stream(reference, rows) { dictionary in
      dictionary.entry("Type", .name("XRef"))
      dictionary.entry("Size", .integer(size))
      trailer(&dictionary)
      dictionary.entry("W", array: widths.map { .integer($0) })
      dictionary.entry(
        "DecodeParms",
        dictionary: {
          $0.entry("Predictor", .integer(12))
          $0.entry("Columns", .integer(widths.reduce(0, +)))
        })
    }
    CrossReferences.writeEnd(start: start, to: &output)
  }

  private func encode(_ content: [UInt8], _ encoding: Encoding) -> (body: [UInt8], filters: [PDFValue]) {
    switch encoding {
    case .uncompressed: return (content, [])
    case .jpeg where output.isPretty: return (Self.hexadecimal(content), [.name("ASCIIHexDecode"), .name("DCTDecode")])
    case .jpeg: return (content, [.name("DCTDecode")])
    case .deflated where output.isPretty:
      return (Self.hexadecimal(content), [.name("ASCIIHexDecode"), .name("FlateDecode")])
    case .deflated: return (content, [.name("FlateDecode")])
    case .plain where output.isPretty:
      let isText = content.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }
      return isText ? (content, []) : (Self.hexadecimal(content), [.name("ASCIIHexDecode")])
    case .plain: return (deflater.deflate(content), [.name("FlateDecode")])
    }
  }

  private static func hexadecimal(_ content: [UInt8]) -> [UInt8] {
    var syntax = PDFSyntax(isPretty: true)
    for (index, byte) in content.enumerated() {
      if index % 40 == 0, index > 0 { syntax.newLine() }
      syntax.appendHexadecimal(byte)
    }
    syntax.raw([UInt8(ascii: ">")])
    return syntax.bytes
  }
}
