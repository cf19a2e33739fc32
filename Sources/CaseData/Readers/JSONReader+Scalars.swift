import Diagnostics

extension JSONReader {
  /// Reads a quoted text; the position stands on its opening mark and ends behind its closing one.
  mutating func readString() -> String {
    let start = position
    position += 1
    var decoded: [UInt8] = []
    var run = position
    while true {
      guard let byte = peek(), byte != 0x0A, byte != 0x0D else {
        decoded += bytes[run..<position]
        report(JSONDiagnostics.unterminatedString, from: start, to: position)
        return String(decoding: decoded, as: UTF8.self)
      }
      switch byte {
      case UInt8(ascii: "\""):
        decoded += bytes[run..<position]
        position += 1
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[run..<position]
        readEscape(into: &decoded)
        run = position
      case 0..<0x20:
        decoded += bytes[run..<position]
        report(
          JSONDiagnostics.rawControlCharacter, from: position, to: position + 1,
          ["character": .name("U+" + InputText.hexadecimal(UInt32(byte), digits: 4))])
        position += 1
        run = position
      case 0xEF where peek(1) == 0xBF && (peek(2) ?? 0) >= 0xBE:
        // U+FFFE and U+FFFF are well-formed JSON, but nothing that text can hold.
        decoded += bytes[run..<position]
        let scalar: Unicode.Scalar = peek(2) == 0xBE ? "\u{FFFE}" : "\u{FFFF}"
        reportCharacter(scalar, from: position, to: position + 3)
        position += 3
        run = position
      default: position += 1
      }
    }
  }

  private mutating func readEscape(into decoded: inout [UInt8]) {
    let start = position
    position += 1
    guard let byte = peek() else { return }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "b"): reportCharacter("\u{8}", from: start, to: position)
    case UInt8(ascii: "f"): reportCharacter("\u{C}", from: start, to: position)
    case UInt8(ascii: "u"): readUnicodeEscape(from: start, into: &decoded)
    default:
      if byte < 0x20 { position -= 1 }
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      report(
        JSONDiagnostics.invalidEscape, from: start, to: position, ["escape": .name(text(start, position))])
    }
  }

  private mutating func readUnicodeEscape(from start: Int, into decoded: inout [UInt8]) {
    guard let first = readHexadecimal() else {
      report(
        JSONDiagnostics.invalidEscape, from: start, to: position, ["escape": .name(text(start, position))])
      return
    }
    var value = first
    if 0xD800...0xDBFF ~= first, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
      let mark = position
      position += 2
      if let second = readHexadecimal(), 0xDC00...0xDFFF ~= second {
        value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      } else {
        position = mark
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      report(DataDiagnostics.loneSurrogate, from: start, to: position, ["escape": .name(text(start, position))])
      return
    }
    guard InputText.isXMLCharacter(scalar) else {
      reportCharacter(scalar, from: start, to: position)
      return
    }
    decoded += Array(String(scalar).utf8)
  }

  private mutating func readHexadecimal() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private mutating func reportCharacter(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
    report(
      DataDiagnostics.controlCharacter, from: start, to: end, ["character": .name(InputText.describe(scalar))])
  }

  /// Reads a text in single or typographic marks and reports them; nil when none begins here.
  mutating func readWronglyQuoted() -> (text: String, start: Int)? {
    let start = position
    let marks: [(open: [UInt8], close: [[UInt8]])] = [
      (Array("'".utf8), [Array("'".utf8)]),
      (Array("\u{201E}".utf8), [Array("\u{201C}".utf8), Array("\u{201D}".utf8)]),
      (Array("\u{201C}".utf8), [Array("\u{201D}".utf8)]),
      (Array("\u{2018}".utf8), [Array("\u{2019}".utf8)]),
      (Array("\u{201A}".utf8), [Array("\u{2018}".utf8)]),
    ]
    guard let mark = marks.first(where: { bytes[position...].starts(with: $0.open) }) else { return nil }
    var end = position + mark.open.count
    while end < bytes.count, bytes[end] != 0x0A {
      if let close = mark.close.first(where: { bytes[end...].starts(with: $0) }) {
        let text = text(start + mark.open.count, end)
        position = end + close.count
        report(JSONDiagnostics.singleQuotes, from: start, to: position)
        return (text, start)
      }
      end += 1
    }
    return nil
  }

  /// Reads a number or a bare word and reports words and numbers that JSON does not know.
  mutating func readWord(key: String?, keySpan: SourceSpan?) {
    let start = position
    while let byte = peek(), isWordByte(byte) || byte == UInt8(ascii: "+") { position += 1 }
    guard position > start else { return }
    let word = text(start, position)
    let span = SourceSpan(source: file.id, start: start, length: position - start)
    var kind = RawDocument.Kind.string
    switch word {
    case "true", "false": kind = .boolean
    case "null": kind = .null
    default:
      if isNumber(bytes[start..<position]) {
        kind = .number
      } else if let first = word.utf8.first, "0123456789+-.".utf8.contains(first) {
        kind = .number
        report(JSONDiagnostics.invalidNumber, from: start, to: position, ["number": .value(word)])
      } else {
        var diagnostic = Diagnostic(JSONDiagnostics.invalidWord, data: span, ["word": .value(word)])
        diagnostic.suggestion = EditDistance.nearest(to: word, in: ["true", "false", "null"])
        if diagnostic.suggestion == nil, word == "None" || word == "nil" { diagnostic.suggestion = "null" }
        report(diagnostic)
      }
    }
    builder.add(RawDocument.Node(kind: kind, text: word, key: key, span: span, keySpan: keySpan))
  }

  /// RFC 8259 section 6: `[minus] int [frac] [exp]`.
  private func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest = rest.dropFirst()
    } else if digits() == 0 {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  // MARK: Bytes

  /// The byte so many places ahead, or nil at the end.
  func peek(_ ahead: Int = 0) -> UInt8? { position + ahead < bytes.count ? bytes[position + ahead] : nil }

  /// The characters of a range of bytes.
  func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  /// The ASCII character at a place.
  func character(at offset: Int) -> String { String(Unicode.Scalar(bytes[offset])) }

  /// Whether the byte may belong to a number, a literal or a key without quotation marks.
  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  /// Whether the byte ends a stretch of rubbish.
  func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "["),
      UInt8(ascii: "\""), 0x0A:
      true
    default: false
    }
  }

  // MARK: Reports

  mutating func report(
    _ definition: DiagnosticDefinition, from start: Int, to end: Int,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    report(
      Diagnostic(
        definition, data: SourceSpan(source: file.id, start: start, length: end - start), arguments))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    guard !hasGivenUp else { return }
    errorCount += 1
    if errorCount > limits.errors {
      giveUp(DataDiagnostics.tooManyErrors, ["limit": .number(limits.errors)])
    } else {
      log.report(diagnostic)
    }
  }

  mutating func giveUp(_ definition: DiagnosticDefinition, _ arguments: [String: DiagnosticArgument]) {
    log.report(
      Diagnostic(definition, data: SourceSpan(source: file.id, start: position, length: 0), arguments))
    hasGivenUp = true
  }
}
