import Diagnostics
import Pages

/// Collects violations of one export as findings: errors where conformance is claimed, warnings where it is not.
struct Violations {
  private(set) var log = DiagnosticLog()
  private let severity: Severity

  init(conformance: Conformance) { severity = conformance == .none ? .warning : .error }

  /// Whether no file may be written.
  var forbidFile: Bool { log.hasErrors }

  mutating func report(
    _ rule: ConformanceRule, at span: SourceSpan? = nil, data: SourceSpan? = nil,
    _ arguments: [String: DiagnosticArgument] = [:], suggestion: String? = nil
  ) {
    var diagnostic = Diagnostic(rule.definition, at: span, data: data, suggestion: suggestion, arguments)
    diagnostic.severity = severity
    log.report(diagnostic)
  }

  mutating func report(
    _ rule: ConformanceRule, at element: StructureTree.Element, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    report(rule, at: element.origin, data: element.dataOrigin, arguments)
  }

  /// Reports what stops the export whatever is claimed.
  mutating func fail(_ diagnostic: Diagnostic) { log.report(diagnostic) }
}
