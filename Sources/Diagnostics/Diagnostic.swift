/// One finding: what, where in template and data, and the way out.
package struct Diagnostic: Hashable, Sendable {
  /// The kind of finding.
  package let definition: DiagnosticDefinition
  /// The weight of this finding.
  package var severity: Severity
  /// The values for the `{name}` places of the message and fix.
  package let arguments: [String: DiagnosticArgument]
  /// The place in template, style, schema, catalogue or house.
  package var span: SourceSpan?
  /// The place in the case data.
  package var dataSpan: SourceSpan?
  /// The path in the case data, `goals[2].dueDate`: lists count from zero here, from one where people read it.
  package var dataPath: String?
  /// A near name that exists ("did you mean").
  package var suggestion: String?
  /// The words that are too much for their place, where the finding is about that.
  package var overflow: TextOverflow?
  /// The value of the data in its right form ("did you mean"): shown and masked as the value itself is.
  package var correction: String?
  /// How we got here, innermost first: includes and repetitions.
  package var trace: [TracePoint]

  /// Creates a finding of the given kind.
  package init(
    _ definition: DiagnosticDefinition, at span: SourceSpan? = nil, data dataSpan: SourceSpan? = nil,
    path dataPath: String? = nil, suggestion: String? = nil,
    overflow: TextOverflow? = nil, correction: String? = nil, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    self.definition = definition
    self.severity = definition.severity
    self.arguments = arguments
    self.span = span
    self.dataSpan = dataSpan
    self.dataPath = dataPath
    self.suggestion = suggestion
    self.overflow = overflow
    self.correction = correction
    self.trace = []
  }
}
