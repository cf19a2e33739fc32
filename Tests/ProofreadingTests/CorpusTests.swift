import Diagnostics
import Foundation
import Proofreading
import TestKit
import Testing

/// How often the rules are wrong, and how much they find: measured on sentences by somebody who did not know them.
///
/// The heads of the two files say how a line counts.
struct CorpusTests {
  private static func lines(_ name: String) throws -> [String] {
    String(decoding: try TestResources.bytes("Tests/Fixtures/easy-language/\(name)"), as: UTF8.self)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
  }

  /// Below 2 in 100 good sentences are reported by any one rule.
  @Test func goodSentencesPass() throws {
    let check = try RuleCheck()
    let lines = try Self.lines("good.txt")
    #expect(lines.count >= 300)
    var wrong: [String: [String]] = [:]
    for line in lines {
      let findings = check.findings(line).filter { $0.diagnostic.severity > .note && $0.rule.number != "T4" }
      for number in Set(findings.map(\.rule.number)) { wrong[number, default: []].append(line) }
    }
    for rule in ProofRules.easy where rule.check != nil {
      let count = wrong[rule.number]?.count ?? 0
      print("false \(rule.number): \(count) of \(lines.count)")
      #expect(count * 50 < lines.count, "\(rule.number): \(wrong[rule.number] ?? [])")
    }
  }

  /// At least 9 in 10 bad sentences are found by the rule that they break.
  @Test func badSentencesAreFound() throws {
    let check = try RuleCheck()
    var number = ""
    var results: [(number: String, found: Int, missed: [String])] = []
    for line in try Self.lines("bad.txt") {
      if line.hasPrefix("[") {
        number = String(line.dropFirst().prefix { $0 != "]" })
        results.append((number, 0, []))
        continue
      }
      let last = results.count - 1
      if check.findings(line).contains(where: { $0.rule.number == number }) {
        results[last].found += 1
      } else {
        results[last].missed.append(line)
      }
    }
    #expect(results.count >= 30)
    for result in results {
      let all = result.found + result.missed.count
      print("found \(result.number): \(result.found) of \(all)")
      #expect(all >= 20 && result.found * 10 >= all * 9, "\(result.number) misses \(result.missed)")
    }
  }
}
