package import Diagnostics

/// What a profile says about one rule.
package struct RuleSettings: Hashable, Sendable {
  /// The weight of its findings; nil turns the rule off.
  package var weight: Severity?
  /// The rule's numbers by name: `limit`, `error-limit` and others.
  package var numbers: [String: Int] = [:]

  /// Creates settings.
  package init(weight: Severity?, numbers: [String: Int] = [:]) {
    self.weight = weight
    self.numbers = numbers
  }

  /// The weight of a rule that is on.
  package var severity: Severity { weight ?? .note }

  /// The number above which the rule speaks.
  package var limit: Int? { numbers["limit"] }

  /// A number by its name; the profile files say them all, and a test holds them against the rules.
  package func number(_ name: String, default standard: Int) -> Int { numbers[name] ?? standard }
}
