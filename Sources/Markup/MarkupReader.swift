package import Diagnostics

/// Reads an XML file into a tree whose nodes know their bytes.
///
/// UTF-8 only. `<!DOCTYPE html>`, and that of SVG without a subset, are accepted and dropped; every other document
/// type, internal subset, entity declaration
/// and entity reference beyond XML's own five is refused. Nothing outside the file is ever opened.
package struct MarkupReader {
  /// The tree of a file, or nil when the log received an error.
  package static func parse(
    _ file: SourceFile, limits: MarkupLimits = .standard, log: inout DiagnosticLog
  ) -> ElementTree? {
    guard let start = contentStart(file, limits, &log) else { return nil }
    let parsing = MarkupParsing(file: file, contentStart: start, limits: limits)
    parsing.run()
    for diagnostic in parsing.diagnostics { log.report(diagnostic) }
    return parsing.hasFailed ? nil : parsing.finish()
  }

  /// Checks size and encoding; the offset behind a byte order mark, or nil with a report.
  private static func contentStart(
    _ file: SourceFile, _ limits: MarkupLimits, _ log: inout DiagnosticLog
  ) -> Int? {
    let bytes = file.bytes
    func refuse(_ definition: DiagnosticDefinition, _ offset: Int, _ length: Int, _ name: String) -> Int? {
      let span = SourceSpan(source: file.id, start: offset, length: length)
      log.report(Diagnostic(definition, at: span, ["name": .name(name)]))
      return nil
    }

    if bytes.count > limits.bytes {
      let span = SourceSpan(source: file.id, start: 0, length: 0)
      log.report(Diagnostic(MarkupDiagnostics.tooLarge, at: span, ["limit": .number(limits.bytes >> 20)]))
      return nil
    }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      return refuse(MarkupDiagnostics.encoding, 0, 2, "UTF-16")
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let declared = declaredEncoding(bytes, from: start) {
      let name = String(decoding: bytes[declared], as: UTF8.self)
      if name.uppercased() != "UTF-8" {
        return refuse(MarkupDiagnostics.encoding, declared.lowerBound, declared.count, name)
      }
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      return refuse(MarkupDiagnostics.invalidUTF8, offset, 1, "0x" + String(bytes[offset], radix: 16, uppercase: true))
    }
    if let zero = bytes.firstIndex(of: 0) {
      return refuse(MarkupDiagnostics.invalidCharacter, zero, 1, "U+0000")
    }
    if let tag = crowdedTag(bytes, limits) {
      let span = SourceSpan(source: file.id, start: tag, length: 1)
      log.report(Diagnostic(MarkupDiagnostics.tooManyAttributes, at: span, ["limit": .number(limits.attributes)]))
      return nil
    }
    return start
  }

  /// The offset of a start tag with more attributes than allowed.
  ///
  /// The library's own check for repeated attributes takes quadratic time before any event is sent, so a hostile tag
  /// must be found first. No attribute value can hold a `<`: tags begin at every one, and only stretches with many `=`
  /// are looked at closely.
  private static func crowdedTag(_ bytes: [UInt8], _ limits: MarkupLimits) -> Int? {
    var tag: Int?
    var signs = 0
    func isCrowded(_ end: Int) -> Bool {
      guard let tag, signs > limits.attributes, bytes[tag + 1] != UInt8(ascii: "!"), bytes[tag + 1] != UInt8(ascii: "?")
      else { return false }
      return StartTag(bytes, tag..<end).attributes.count > limits.attributes
    }
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x3C {
        if isCrowded(offset) { return tag }
        tag = offset
        signs = 0
      } else if byte == 0x3D {
        signs += 1
      }
    }
    return isCrowded(bytes.count) ? tag : nil
  }

  /// The bytes of the encoding's name in the XML declaration, if it has one.
  private static func declaredEncoding(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard bytes[start...].starts(with: "<?xml".utf8),
      let end = bytes[start...].firstIndex(of: 0x3E)
    else { return nil }
    let key = Array("encoding".utf8)
    var position = start
    while position + key.count < end, !bytes[position...].starts(with: key) { position += 1 }
    guard position + key.count < end else { return nil }
    guard let open = bytes[position..<end].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = bytes[(open + 1)..<end].firstIndex(of: bytes[open])
    else { return nil }
    return open + 1..<close
  }
}
