package import Diagnostics
package import Markup

/// A place of the data at which a rule does not hold.
package struct CheckPlace: Sendable {
  /// The rule.
  package let rule: CheckRule
  /// The place.
  package let node: DataTree.Node
  /// What the rule says about it.
  package let finding: Diagnostic
}
