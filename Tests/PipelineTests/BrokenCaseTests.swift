import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// What a tired clerk gets wrong, each with the finding it must give and the mend that removes it.
struct BrokenCaseTests {
  /// One row of `expected.txt`.
  struct Broken: CustomTestStringConvertible, Sendable {
    let file: String
    let id: String
    let wrong: String
    let right: String

    var testDescription: String { "\(file): \(id)" }

    static func all() throws -> [Broken] {
      let table = String(decoding: try TestResources.bytes("Tests/Fixtures/cases/broken/expected.txt"), as: UTF8.self)
      return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line -> Broken? in
        let cells: [String] = line.split(separator: "\t", omittingEmptySubsequences: false)
          .map { String($0.replacing("\\n", with: "\n")) }
        guard cells.count == 4 else { return nil }
        return Broken(file: cells[0], id: cells[1], wrong: cells[2], right: cells[3])
      }
    }
  }

  @Test func thereAreAtLeastTen() throws { #expect(try Broken.all().count >= 10) }

  @Test(arguments: try Broken.all())
  func isFoundAtItsPlaceAndMendedByTheFix(_ broken: Broken) throws {
    let path = "\(TestRun.cases)/broken/\(broken.file)"
    let run = TestRun.run(TestRun.agreement(path))
    #expect(run.pdf == nil)
    let finding = try #require(
      run.log.diagnostics.first { $0.severity == .error && $0.definition.id.hasSuffix(broken.id) },
      "\(TestRun.errors(run)) \(TestRun.text(run))")
    let span = try #require(finding.dataSpan)
    #expect(run.sources.location(of: span).file == path)
    #expect(!finding.definition.fix.de.isEmpty && !finding.definition.fix.en.isEmpty)

    let source = String(decoding: try TestResources.bytes("Tests/Fixtures/cases/broken/\(broken.file)"), as: UTF8.self)
    #expect(source.contains(broken.wrong))
    var mended = TestRun.agreement(path)
    mended.provided[path] = Array(source.replacing(broken.wrong, with: broken.right).utf8)
    let second = TestRun.run(mended)
    #expect(second.pdf != nil, "\(TestRun.text(second))")
  }

  @Test(arguments: ["minimal", "one-name", "long-names", "many-goals", "din91379"])
  func extremeCasesPrint(_ name: String) {
    let run = TestRun.run(TestRun.agreement("\(TestRun.cases)/\(name).json"))
    #expect(run.pdf != nil, "\(TestRun.text(run))")
  }

  @Test func textFromWordPrints() {
    let run = TestRun.run(TestRun.agreement("\(TestRun.cases)/rich-text-word.xml"))
    #expect(run.pdf != nil, "\(TestRun.text(run))")
  }
}
