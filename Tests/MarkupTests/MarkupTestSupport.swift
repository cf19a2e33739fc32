import Diagnostics
import Markup

/// A file parsed for a test.
struct Parsed {
  let sources = SourceMap()
  let file: SourceFile
  var log = DiagnosticLog()
  var tree: ElementTree?

  init(_ source: String, limits: MarkupLimits = .standard) { self.init(bytes: Array(source.utf8), limits: limits) }

  init(bytes: [UInt8], limits: MarkupLimits = .standard) {
    file = sources.add(name: "t.xml", bytes: bytes)
    tree = MarkupReader.parse(file, limits: limits, log: &log)
  }

  /// `1:5-9 xml.entity` for each finding.
  var findings: [String] { log.diagnostics.map { describe($0, file) } }

  /// The bytes of a span as text.
  func raw(_ span: SourceSpan?) -> String? {
    span.map { String(decoding: file.bytes[Int($0.start)..<Int($0.start + $0.length)], as: UTF8.self) }
  }
}

/// `1:5-9 xml.entity`: the place of a finding and its id.
func describe(_ diagnostic: Diagnostic, _ file: SourceFile) -> String {
  guard let span = diagnostic.span else { return "- \(diagnostic.definition.id)" }
  let start = file.location(of: Int(span.start))
  let end = file.location(of: Int(span.start + span.length))
  let tail = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
  return "\(start.line):\(start.column)-\(tail) \(diagnostic.definition.id)"
}
