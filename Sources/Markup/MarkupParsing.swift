import CLibXML2
import Diagnostics

/// One run of the XML library's event parser over one file; events go straight into the tree builder.
///
/// A class because the library's callbacks find it through a pointer; it lives for one call of `MarkupReader.parse`.
/// Positions come from the library's cursor, the parts of a tag from a scan of the raw bytes before it.
@safe final class MarkupParsing {
  private let file: SourceFile
  private let bytes: [UInt8]
  private let contentStart: Int
  private let limits: MarkupLimits
  private var context: xmlParserCtxtPtr?
  private var builder = ElementTree.Builder()
  /// Character data since the last tag.
  private var pendingText: [UInt8] = []
  /// The offset behind the last tag.
  private var pendingStart: Int
  /// The open elements, outermost first.
  private(set) var openElements: [OpenElement] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var hasFailed = false
  private var isStopped = false
  private var errors = SyntaxErrors()

  /// An element whose end tag has not come yet.
  struct OpenElement {
    let name: String
    let span: SourceSpan
  }

  init(file: SourceFile, contentStart: Int, limits: MarkupLimits) {
    self.file = file
    self.bytes = file.bytes
    self.contentStart = contentStart
    self.limits = limits
    pendingStart = contentStart
  }

  /// The finished tree, once only.
  func finish() -> ElementTree {
    let finished = builder
    builder = ElementTree.Builder()
    return finished.finish()
  }

  /// Parses the file.
  func run() {
    guard LibXML2.isReady, let context = unsafe xmlNewParserCtxt() else {
      return report(MarkupDiagnostics.syntax, 0..<0, ["message": .name("out of memory")])
    }
    defer { unsafe xmlFreeParserCtxt(context) }
    unsafe self.context = unsafe context
    defer { unsafe self.context = nil }
    unsafe context.pointee.sax.pointee = unsafe saxHandler()
    unsafe context.pointee.userData = unsafe Unmanaged.passUnretained(self).toOpaque()
    // Never NOENT, DTDLOAD or HUGE: those read files or lift the library's limits.
    let options = Int32(XML_PARSE_NONET.rawValue)
    unsafe bytes[contentStart...].withUnsafeBytes { content in
      let start = unsafe content.bindMemory(to: CChar.self).baseAddress
      let document = unsafe xmlCtxtReadMemory(context, start, Int32(content.count), nil, nil, options)
      unsafe xmlFreeDoc(document)
    }
    if unsafe context.pointee.wellFormed == 0 && !hasFailed {
      report(MarkupDiagnostics.syntax, bytes.count..<bytes.count, ["message": .name("not well-formed")])
    }
    if !hasFailed, builder.count == 0 { report(MarkupDiagnostics.empty, contentStart..<contentStart) }
  }

  // MARK: Events

  /// A start tag has been read up to its `>` or `/>`.
  func startElement(_ name: String, namespace: Namespace, _ event: AttributeEvent) {
    let close = offset
    let start = lastTagStart(before: close)
    let end = close + (close < bytes.count && bytes[close] == 0x2F ? 2 : 1)
    flushText(upTo: start)
    let range = start..<end
    guard builder.depth < limits.depth else {
      return stop(MarkupDiagnostics.tooDeep, range, ["limit": .number(limits.depth)])
    }
    guard builder.count < limits.nodes else {
      return stop(MarkupDiagnostics.tooManyNodes, range, ["limit": .number(limits.nodes)])
    }
    let tag = StartTag(bytes, start..<close)
    let attributes = unsafe event.attributes(of: tag, in: bytes) { span($0) }
    builder.open(name, in: namespace, attributes: attributes, at: span(range))
    for (prefix, uri) in unsafe event.declarations() { builder.declare(prefix: prefix, uri: uri) }
    openElements.append(OpenElement(name: String(decoding: bytes[tag.name], as: UTF8.self), span: span(range)))
    pendingStart = end
  }

  /// An end tag has been read, or the `/>` of an empty element.
  func endElement() {
    guard !openElements.isEmpty else { return }
    let end = offset
    if end > pendingStart { flushText(upTo: lastTagStart(before: end)) }
    builder.close()
    openElements.removeLast()
    pendingStart = end
  }

  /// Character data, in pieces of any size.
  func characters(_ piece: UnsafeBufferPointer<UInt8>) {
    unsafe pendingText.append(contentsOf: piece)
  }

  /// A document type declaration has been read up to its internal subset or end.
  func documentType(_ name: String?, hasExternal: Bool) {
    let cursor = offset
    let hasSubset = cursor < bytes.count && bytes[cursor] == 0x5B
    guard name != "html" || hasExternal || hasSubset else { return }
    // Drawing programs name the DTD of SVG 1.1; it is never opened and says nothing that is needed.
    if name == "svg", !hasSubset { return }
    let start = lastTagStart(before: cursor)
    stop(MarkupDiagnostics.documentType, start..<min(cursor + 1, bytes.count))
  }

  /// The library found a violation.
  func failed(_ error: borrowing SyntaxErrors.Event) {
    guard !isStopped else { return }
    let place = SyntaxErrors.Place(bytes: bytes, offset: min(offset, bytes.count), openElements: openElements)
    guard let finding = errors.finding(for: error, at: place) else { return }
    report(finding.definition, finding.range, finding.arguments, finding.trace)
  }

  // MARK: Places

  /// The library's cursor as an offset in the file.
  private var offset: Int {
    guard let input = unsafe context?.pointee.input else { return bytes.count }
    let read = unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return min(contentStart + read, bytes.count)
  }

  /// The offset of the `<` before a position; values of attributes cannot contain one.
  private func lastTagStart(before position: Int) -> Int {
    var start = min(position, bytes.count) - 1
    while start > contentStart, bytes[start] != 0x3C { start -= 1 }
    return start
  }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(source: file.id, start: range.lowerBound, length: range.count)
  }

  private func flushText(upTo end: Int) {
    guard !pendingText.isEmpty else { return }
    let raw = RawText.trimmed(bytes, pendingStart..<max(pendingStart, end))
    builder.text(pendingText, at: span(raw), offsets: RawText.offsets(bytes, raw))
    pendingText.removeAll(keepingCapacity: true)
  }

  // MARK: Reports

  private func report(
    _ definition: DiagnosticDefinition, _ range: Range<Int>, _ arguments: [String: DiagnosticArgument] = [:],
    _ trace: [TracePoint] = []
  ) {
    var diagnostic = Diagnostic(definition, at: span(range), arguments)
    diagnostic.trace = trace
    diagnostics.append(diagnostic)
    if definition.severity == .error { hasFailed = true }
  }

  private func stop(
    _ definition: DiagnosticDefinition, _ range: Range<Int>, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    guard !isStopped else { return }
    report(definition, range, arguments)
    isStopped = true
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }
}
