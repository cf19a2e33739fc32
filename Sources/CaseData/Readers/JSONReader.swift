package import Diagnostics

/// Reads JSON strictly by RFC 8259, with the place of every key and value.
///
/// After an error the scanner goes on where the meaning is plain (a missing comma, a key without quotation marks), so
/// that one run names all independent errors. A document is handed on only for `log` to judge; callers stop on errors.
package struct JSONReader {
  let file: SourceFile
  let bytes: [UInt8]
  let limits: DataLimits
  var position: Int
  var builder: RawDocument.Builder
  var log = DiagnosticLog()
  var errorCount = 0
  /// Set when going on would only produce noise.
  var hasGivenUp = false

  private init(file: SourceFile, start: Int, limits: DataLimits) {
    self.file = file
    bytes = file.bytes
    self.limits = limits
    position = start
    builder = RawDocument.Builder(file: file)
  }

  /// The values of a file; nil when there is nothing that can be read.
  package static func read(
    _ file: SourceFile, limits: DataLimits = DataLimits(), log: inout DiagnosticLog
  ) -> RawDocument? {
    guard let start = InputText.start(of: file, limits: limits, log: &log) else { return nil }
    var reader = JSONReader(file: file, start: start, limits: limits)
    reader.readFile()
    log.append(reader.log)
    return reader.builder.finish()
  }

  private mutating func readFile() {
    skipBlanks()
    guard position < bytes.count else {
      report(JSONDiagnostics.empty, from: position, to: position)
      return
    }
    readValue(key: nil, keySpan: nil)
    skipBlanks()
    if position < bytes.count, !hasGivenUp {
      report(JSONDiagnostics.trailingContent, from: position, to: position + 1)
    }
  }

  // MARK: Values

  /// Reads one value; leaves the position behind it, or where it was when there is none.
  private mutating func readValue(key: String?, keySpan: SourceSpan?) {
    guard !hasGivenUp else { return }
    guard builder.count < limits.values else {
      giveUp(DataDiagnostics.tooManyValues, ["limit": .number(limits.values)])
      return
    }
    guard position < bytes.count else { return }
    switch bytes[position] {
    case UInt8(ascii: "{"): readContainer(.object, key: key, keySpan: keySpan)
    case UInt8(ascii: "["): readContainer(.array, key: key, keySpan: keySpan)
    case UInt8(ascii: "\""):
      let start = position
      let text = readString()
      add(.string, text, from: start, key: key, keySpan: keySpan)
    case UInt8(ascii: "'"), 0xE2:
      guard let text = readWronglyQuoted() else { return readWord(key: key, keySpan: keySpan) }
      add(.string, text.text, from: text.start, key: key, keySpan: keySpan)
    default: readWord(key: key, keySpan: keySpan)
    }
  }

  private mutating func add(
    _ kind: RawDocument.Kind, _ text: String, from start: Int, key: String?, keySpan: SourceSpan?
  ) {
    builder.add(
      RawDocument.Node(
        kind: kind, style: kind == .string ? .json : .verbatim, text: text, key: key,
        span: SourceSpan(source: file.id, start: start, length: position - start), keySpan: keySpan))
  }

  private mutating func readContainer(_ kind: RawDocument.Kind, key: String?, keySpan: SourceSpan?) {
    let start = position
    guard builder.depth < limits.depth else {
      giveUp(DataDiagnostics.tooDeep, ["limit": .number(limits.depth)])
      return
    }
    builder.open(
      RawDocument.Node(
        kind: kind, key: key, span: SourceSpan(source: file.id, start: start, length: 1), keySpan: keySpan))
    position += 1
    if kind == .object { readMembers(openedAt: start) } else { readItems(openedAt: start) }
    builder.close(end: position)
  }

  private mutating func readItems(openedAt start: Int) {
    var needsComma = false
    while step(closing: UInt8(ascii: "]"), openedAt: start, needsComma: &needsComma) {
      let before = position
      readValue(key: nil, keySpan: nil)
      if position == before { skipStray(JSONDiagnostics.expectedValue) }
    }
  }

  private mutating func readMembers(openedAt start: Int) {
    var places: [String: SourceSpan] = [:]
    var needsComma = false
    while step(closing: UInt8(ascii: "}"), openedAt: start, needsComma: &needsComma) {
      let keyStart = position
      guard let key = readKey() else {
        skipStray(JSONDiagnostics.expectedKey)
        continue
      }
      let keySpan = SourceSpan(source: file.id, start: keyStart, length: position - keyStart)
      if let first = places[key] {
        reportDuplicate(key, at: keySpan, first: first)
      } else {
        places[key] = keySpan
      }
      skipBlanks()
      if peek() == UInt8(ascii: ":") {
        position += 1
      } else {
        report(JSONDiagnostics.missingColon, from: keyStart, to: position, ["key": .name(key)])
        if peek() == UInt8(ascii: ",") || peek() == UInt8(ascii: "}") || peek() == nil { continue }
        if peek() == UInt8(ascii: "=") { position += 1 }
      }
      skipBlanks()
      let before = position
      readValue(key: key, keySpan: keySpan)
      if position == before, !hasGivenUp { report(JSONDiagnostics.expectedValue, from: before, to: before) }
    }
  }

  /// Brings the position to the next entry of a container; false at its end.
  private mutating func step(closing: UInt8, openedAt start: Int, needsComma: inout Bool) -> Bool {
    var commaAt: Int?
    while !hasGivenUp {
      skipBlanks()
      guard let byte = peek() else {
        report(
          JSONDiagnostics.unclosed, from: start, to: start + 1, ["bracket": .name(character(at: start))])
        hasGivenUp = true
        return false
      }
      switch byte {
      case UInt8(ascii: ","):
        if !needsComma || commaAt != nil { report(JSONDiagnostics.extraComma, from: position, to: position + 1) }
        commaAt = position
        position += 1
      case closing:
        if let commaAt, needsComma { report(JSONDiagnostics.extraComma, from: commaAt, to: commaAt + 1) }
        position += 1
        return false
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        report(
          JSONDiagnostics.wrongClosing, from: position, to: position + 1,
          ["found": .name(character(at: position)), "expected": .name(closing == UInt8(ascii: "}") ? "}" : "]")])
        // The outer container may be waiting for this very bracket; else it stands for the expected one.
        if !isAwaited(byte) { position += 1 }
        return false
      default:
        if needsComma, commaAt == nil { report(JSONDiagnostics.missingComma, from: position, to: position + 1) }
        needsComma = true
        return true
      }
    }
    return false
  }

  /// Whether a container further out is closed by the bracket.
  private func isAwaited(_ byte: UInt8) -> Bool {
    builder.openKinds.dropLast().contains(byte == UInt8(ascii: "}") ? .object : .array)
  }

  // MARK: Keys

  private mutating func readKey() -> String? {
    switch peek() {
    case UInt8(ascii: "\""): return readString()
    case UInt8(ascii: "'"), 0xE2: return readWronglyQuoted()?.text
    default: break
    }
    let start = position
    while let byte = peek(), isWordByte(byte) { position += 1 }
    guard position > start else { return nil }
    let word = text(start, position)
    report(JSONDiagnostics.unquotedKey, from: start, to: position, ["key": .name(word)])
    return word
  }

  private mutating func reportDuplicate(_ key: String, at span: SourceSpan, first: SourceSpan) {
    var diagnostic = Diagnostic(DataDiagnostics.duplicateKey, data: span, ["key": .name(key)])
    diagnostic.trace = [
      TracePoint(Bilingual(de: "zuerst angegeben", en: "first given"), at: nil, data: first)
    ]
    report(diagnostic)
  }

  // MARK: Blanks

  mutating func skipBlanks() {
    while let byte = peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/") || peek(1) == UInt8(ascii: "*"),
        UInt8(ascii: "#"):
        skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() {
    let start = position
    if peek(1) == UInt8(ascii: "*"), peek() == UInt8(ascii: "/") {
      position += 2
      while position < bytes.count, !(peek() == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) { position += 1 }
      position = min(position + 2, bytes.count)
    } else {
      while let byte = peek(), byte != 0x0A { position += 1 }
    }
    report(JSONDiagnostics.comment, from: start, to: position)
  }

  /// Reports what stands where nothing of the kind can, and passes it.
  private mutating func skipStray(_ definition: DiagnosticDefinition) {
    guard !hasGivenUp else { return }
    let start = position
    guard position < bytes.count else { return }
    position += 1
    while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    if definition.id == JSONDiagnostics.expectedKey.id {
      report(definition, from: start, to: position)
    } else {
      report(
        JSONDiagnostics.unexpectedCharacter, from: start, to: position,
        ["character": .name(text(start, position))])
    }
    while let byte = peek(), !isDelimiter(byte) { position += 1 }
  }
}
