/// The findings that made a stage stop; at least one of them is an error.
package struct DiagnosticsError: Error, Sendable {
  /// The findings.
  package let diagnostics: [Diagnostic]

  /// Creates the error from at least one finding.
  package init(_ first: Diagnostic, _ others: [Diagnostic] = []) {
    diagnostics = [first] + others
  }
}
