package import Diagnostics

/// A set of rules for a kind of text: which rules hold, how much they weigh, from which numbers on they speak.
package struct ProofProfile: Sendable {
  /// The name, `leicht`.
  package let name: String
  /// The name for people.
  package var title: Bilingual
  /// The settings by the number of the rule, `W2`; rules that are not named are off.
  package var rules: [String: RuleSettings] = [:]
  /// The word lists.
  package var words = WordLists()

  /// Creates an empty profile.
  package init(name: String, title: Bilingual) {
    self.name = name
    self.title = title
  }

  /// What it says about a rule.
  package func settings(_ rule: ProofRule) -> RuleSettings { rules[rule.number] ?? RuleSettings(weight: nil) }
}
