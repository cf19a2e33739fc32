/// The findings of a run in the order in which they were met; a stage appends and goes on where it can.
package struct DiagnosticLog: Sendable {
  /// All findings so far, without repeats.
  package private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  /// Creates an empty log.
  package init() {}

  /// Adds a finding unless the very same one is there.
  package mutating func report(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// Adds the findings of another log.
  package mutating func append(_ other: DiagnosticLog) {
    for diagnostic in other.diagnostics { report(diagnostic) }
  }

  /// The same findings, those of the given kinds with another weight.
  package func lowering(_ definitions: [DiagnosticDefinition], to severity: Severity) -> DiagnosticLog {
    var result = DiagnosticLog()
    for var diagnostic in diagnostics {
      if definitions.contains(diagnostic.definition) { diagnostic.severity = min(diagnostic.severity, severity) }
      result.report(diagnostic)
    }
    return result
  }

  /// The same findings, none of them heavier than the given weight.
  package func capped(at severity: Severity) -> DiagnosticLog {
    lowering(diagnostics.map(\.definition), to: severity)
  }

  /// The same findings by their places, files in the order in which they were opened; those without a place last.
  package func inOrderOfPlaces() -> DiagnosticLog {
    func key(_ diagnostic: Diagnostic) -> (Int32, Int32) {
      (diagnostic.span ?? diagnostic.dataSpan).map { ($0.source.index, $0.start) } ?? (.max, .max)
    }
    var result = DiagnosticLog()
    for (_, diagnostic) in diagnostics.enumerated().sorted(by: {
      let (left, right) = (key($0.element), key($1.element))
      return left == right ? $0.offset < $1.offset : left < right
    }) { result.report(diagnostic) }
    return result
  }

  /// Whether a document must not be made.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
