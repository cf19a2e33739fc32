/// One step on the way to a finding: an include, or a repetition over a data node.
package struct TracePoint: Hashable, Sendable {
  /// What was being done.
  package let text: Bilingual
  /// Where in the template.
  package let span: SourceSpan?
  /// Over which place of the data.
  package let dataSpan: SourceSpan?

  /// Creates a step.
  package init(_ text: Bilingual, at span: SourceSpan?, data dataSpan: SourceSpan? = nil) {
    self.text = text
    self.span = span
    self.dataSpan = dataSpan
  }
}
