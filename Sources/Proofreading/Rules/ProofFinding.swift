package import Diagnostics

/// What a rule found: the finding, with the words and the proposal for reports of their own.
package struct ProofFinding: Sendable {
  /// The rule.
  package let rule: ProofRule
  /// The finding.
  package var diagnostic: Diagnostic
  /// The words in question.
  package let words: String
  /// A way to write them.
  package let better: String?
  /// The number of the block in the text.
  package let block: Int
  /// Where in the block it begins, in bytes.
  package let start: Int
}
