package import Diagnostics
package import Proofreading

/// What a check of a text gave.
package struct LintRun {
  /// Findings about files and settings, which can keep the check from being made.
  package internal(set) var log = DiagnosticLog()
  /// What the rules found, in reading order.
  package internal(set) var findings: [ProofFinding] = []
  /// The files that the findings speak of.
  package internal(set) var sources = SourceMap()
  /// The figures of readability with their parts; nil when the check was not made.
  package internal(set) var readability: Readability?
  /// The title of the profile.
  package internal(set) var profile: Bilingual?

  /// Whether the text breaks a rule that the profile calls an error, or could not be checked.
  package var hasErrors: Bool { log.hasErrors || findings.contains { $0.diagnostic.severity == .error } }
}
