import CYAML
import Calendar
package import Diagnostics

/// Reads YAML with the core schema through libyaml's events, with the place of every key and value.
///
/// Anchors, aliases, tags, merge keys and further documents are refused at their place; the library stops at its first
/// error of notation, our refusals do not stop the reading.
package struct YAMLReader {
  private let file: SourceFile
  private let limits: DataLimits
  private let positions: ScalarPositions
  private var builder: RawDocument.Builder
  private var log = DiagnosticLog()
  private var levels: [Level] = []
  private var documents = 0
  private var hasGivenUp = false
  private var refusals = 0

  /// An open mapping or sequence.
  private struct Level {
    let isMapping: Bool
    /// The key that waits for its value.
    var key: (text: String, span: SourceSpan)?
    /// The places of the keys so far.
    var places: [String: SourceSpan] = [:]
  }

  private init(file: SourceFile, start: Int, limits: DataLimits) {
    self.file = file
    self.limits = limits
    positions = ScalarPositions(bytes: file.bytes, start: start)
    builder = RawDocument.Builder(file: file)
  }

  /// The values of a file; nil when there is nothing that can be read.
  package static func read(
    _ file: SourceFile, limits: DataLimits = DataLimits(), log: inout DiagnosticLog
  ) -> RawDocument? {
    guard let start = InputText.start(of: file, limits: limits, log: &log) else { return nil }
    var reader = YAMLReader(file: file, start: start, limits: limits)
    reader.parse(from: start)
    if reader.builder.count == 0, !reader.log.hasErrors {
      reader.report(YAMLDiagnostics.empty, start..<start)
    }
    log.append(reader.log)
    // Levels that are still open belong to a file with errors.
    return reader.levels.isEmpty ? reader.builder.finish() : nil
  }

  // MARK: Events

  private mutating func parse(from start: Int) {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { return }
    defer { unsafe yaml_parser_delete(&parser) }
    unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    unsafe file.bytes[start...].withUnsafeBufferPointer { input in
      unsafe yaml_parser_set_input_string(&parser, input.baseAddress, input.count)
      while !hasGivenUp {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
          unsafe reportSyntax(parser)
          hasGivenUp = true
          return
        }
        defer { unsafe yaml_event_delete(&event) }
        if unsafe event.type == YAML_STREAM_END_EVENT { return }
        unsafe handle(event)
      }
    }
  }

  private mutating func handle(_ event: yaml_event_t) {
    let start = unsafe positions.offset(of: event.start_mark.index)
    let end = unsafe positions.offset(of: event.end_mark.index)
    let range = start..<max(start, end)
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if unsafe event.data.document_start.tag_directives.start != event.data.document_start.tag_directives.end {
        report(YAMLDiagnostics.directive, range)
      }
      if documents > 1 {
        report(YAMLDiagnostics.severalDocuments, range)
        hasGivenUp = true
      }
    case YAML_ALIAS_EVENT:
      report(YAMLDiagnostics.alias, range, ["name": .name(unsafe string(event.data.alias.anchor))])
      addScalar(.null, "", range)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      unsafe refuse(anchor: scalar.anchor, tag: scalar.tag, range)
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      add(text, isPlain: isPlain, range)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      unsafe refuse(anchor: sequence.anchor, tag: sequence.tag, range)
      open(isMapping: false, range)
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      unsafe refuse(anchor: mapping.anchor, tag: mapping.tag, range)
      open(isMapping: true, range)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close(end)
    default: break
    }
  }

  private func string(_ pointer: UnsafeMutablePointer<UInt8>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  private mutating func refuse(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ range: Range<Int>
  ) {
    let first = range.lowerBound..<min(range.upperBound, range.lowerBound + 1)
    if unsafe anchor != nil { report(YAMLDiagnostics.anchor, first, ["name": .name(unsafe string(anchor))]) }
    if unsafe tag != nil { report(YAMLDiagnostics.tag, first, ["name": .name(unsafe string(tag))]) }
  }

  // MARK: Values

  private mutating func add(_ text: String, isPlain: Bool, _ range: Range<Int>) {
    for scalar in text.unicodeScalars where !InputText.isXMLCharacter(scalar) {
      report(DataDiagnostics.controlCharacter, range, ["character": .name(InputText.describe(scalar))])
      break
    }
    if let level = levels.last, level.isMapping, level.key == nil {
      setKey(text, isPlain: isPlain, range)
      return
    }
    let (kind, canonical) = isPlain ? CoreSchema.resolve(text) : (.string, text)
    addScalar(kind, canonical, range)
  }

  private mutating func addScalar(_ kind: RawDocument.Kind, _ text: String, _ range: Range<Int>) {
    if let level = levels.last, level.isMapping, level.key == nil {
      // An alias as a key has been reported.
      levels[levels.count - 1].key = ("", span(range))
      return
    }
    guard hasRoom(range) else { return }
    let key = takeKey()
    builder.add(
      RawDocument.Node(
        kind: kind, style: .yaml, text: text, key: key?.text, span: span(range), keySpan: key?.span))
  }

  private mutating func setKey(_ text: String, isPlain: Bool, _ range: Range<Int>) {
    let span = span(range)
    levels[levels.count - 1].key = (text, span)
    if isPlain, text == "<<" { return report(YAMLDiagnostics.mergeKey, range) }
    if isPlain, text.isEmpty { return report(YAMLDiagnostics.emptyKey, range) }
    guard let first = levels[levels.count - 1].places[text] else {
      levels[levels.count - 1].places[text] = span
      return
    }
    var diagnostic = Diagnostic(DataDiagnostics.duplicateKey, data: span, ["key": .name(text)])
    diagnostic.trace = [TracePoint(Bilingual(de: "zuerst angegeben", en: "first given"), at: nil, data: first)]
    count(diagnostic)
  }

  private mutating func takeKey() -> (text: String, span: SourceSpan)? {
    guard !levels.isEmpty else { return nil }
    defer { levels[levels.count - 1].key = nil }
    return levels[levels.count - 1].key
  }

  private mutating func open(isMapping: Bool, _ range: Range<Int>) {
    guard levels.count < limits.depth else {
      report(DataDiagnostics.tooDeep, range, ["limit": .number(limits.depth)])
      hasGivenUp = true
      return
    }
    guard hasRoom(range) else { return }
    if let level = levels.last, level.isMapping, level.key == nil {
      report(YAMLDiagnostics.keyNotText, range.lowerBound..<range.lowerBound)
      // The reading cannot go on in step: a key is expected, a structure comes.
      hasGivenUp = true
      return
    }
    let key = takeKey()
    builder.open(
      RawDocument.Node(
        kind: isMapping ? .object : .array, key: key?.text, span: span(range), keySpan: key?.span))
    levels.append(Level(isMapping: isMapping))
  }

  private mutating func close(_ end: Int) {
    guard !levels.isEmpty else { return }
    levels.removeLast()
    builder.close(end: positions.withoutTrailingBlanks(end))
  }

  private mutating func hasRoom(_ range: Range<Int>) -> Bool {
    guard builder.count >= limits.values else { return true }
    report(DataDiagnostics.tooManyValues, range, ["limit": .number(limits.values)])
    hasGivenUp = true
    return false
  }

  // MARK: Reports

  private func span(_ range: Range<Int>) -> SourceSpan {
    let end = positions.withoutTrailingBlanks(range.upperBound)
    return SourceSpan(
      source: file.id, start: range.lowerBound, length: max(0, end - range.lowerBound))
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ range: Range<Int>, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    count(Diagnostic(definition, data: span(range), arguments))
  }

  private mutating func count(_ diagnostic: Diagnostic) {
    guard !hasGivenUp else { return }
    refusals += 1
    if refusals > limits.errors {
      log.report(
        Diagnostic(
          DataDiagnostics.tooManyErrors, data: diagnostic.dataSpan, ["limit": .number(limits.errors)]))
      hasGivenUp = true
    } else {
      log.report(diagnostic)
    }
  }

  private mutating func reportSyntax(_ parser: yaml_parser_t) {
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe parser.context.map { unsafe String(cString: $0) } ?? ""
    let isReader = unsafe parser.error == YAML_READER_ERROR
    // The reader counts bytes, scanner and parser count characters.
    let offset =
      if isReader {
        unsafe positions.start + Int(parser.problem_offset)
      } else {
        unsafe positions.offset(of: parser.problem_mark.index)
      }
    let words = YAMLProblem.words(
      problem: problem, context: context, byte: offset < file.bytes.count ? file.bytes[offset] : nil)
    var diagnostic = Diagnostic(
      YAMLDiagnostics.syntax, data: SourceSpan(source: file.id, start: offset, length: 0),
      ["reason": .text(words.reason), "advice": .text(words.advice)])
    if !context.isEmpty, !isReader {
      let begin = unsafe positions.offset(of: parser.context_mark.index)
      if begin != offset {
        diagnostic.trace = [
          TracePoint(
            Bilingual(de: "begonnen", en: "begun"), at: nil,
            data: SourceSpan(source: file.id, start: begin, length: 0))
        ]
      }
    }
    count(diagnostic)
  }
}

/// Translates libyaml's character counts into byte offsets.
private struct ScalarPositions {
  let start: Int
  private let bytes: [UInt8]
  /// The byte offsets of all characters; empty for ASCII, where they are the same.
  private let offsets: [Int32]

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    self.start = start
    var offsets: [Int32] = []
    if bytes[start...].contains(where: { $0 >= 0x80 }) {
      for index in start..<bytes.count where bytes[index] & 0xC0 != 0x80 { offsets.append(Int32(index)) }
    }
    self.offsets = offsets
  }

  func offset(of character: Int) -> Int {
    if offsets.isEmpty { return min(start + character, bytes.count) }
    return character < offsets.count ? Int(offsets[character]) : bytes.count
  }

  /// The library ends block values at the next token; the value itself ends before the blanks.
  func withoutTrailingBlanks(_ end: Int) -> Int {
    var end = end
    while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}

/// The core schema of YAML 1.2 (chapter 10.3): what a plain scalar is.
private enum CoreSchema {
  static func resolve(_ text: String) -> (RawDocument.Kind, String) {
    switch text {
    case "", "~", "null", "Null", "NULL": return (.null, text)
    case "true", "True", "TRUE": return (.boolean, "true")
    case "false", "False", "FALSE": return (.boolean, "false")
    default: return (isNumber(text) ? .number : .string, text)
    }
  }

  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, `0o…` and `0x…`.
  private static func isNumber(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    if rest.starts(with: "0x".utf8) { return rest.count > 2 && rest.dropFirst(2).allSatisfy(isHexadecimal) }
    if rest.starts(with: "0o".utf8) {
      return rest.count > 2 && rest.dropFirst(2).allSatisfy { (0x30...0x37).contains($0) }
    }
    func digits() -> Int {
      let count = rest.prefix(while: CalendarDate.isDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var count = digits()
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      count += digits()
    }
    guard count > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    CalendarDate.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
