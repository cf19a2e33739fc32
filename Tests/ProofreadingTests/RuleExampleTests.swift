import Diagnostics
import Proofreading
import Testing

/// Every rule is right about its own example: it speaks about the wrong sentence and keeps silent about the right one.
struct RuleExampleTests {
  @Test func everyRuleKnowsItsOwnExample() throws {
    let check = try RuleCheck()
    for rule in ProofRules.easy
    where rule.check != nil && !rule.number.hasPrefix("P") && check.proofreader.profile.settings(rule).weight != nil {
      #expect(check.rules(rule.wrong).contains(rule.number), "\(rule.number): \(rule.wrong)")
      #expect(!check.rules(rule.right).contains(rule.number), "\(rule.number): \(rule.right)")
    }
  }

  @Test func numbersAndIdsAreUnique() {
    #expect(Set(ProofRules.all.map(\.number)).count == ProofRules.all.count)
    #expect(Set(ProofRules.all.map(\.definition.id)).count == ProofRules.all.count)
  }
}
