import PDFInspection
import TestKit
import Testing
import Vordruck

/// Everything in the finished files that refers to something else is answered.
struct ConformanceTests {
  @Test(arguments: [("de", []), ("ar", []), ("uk", []), ("de", ["ar"]), ("de", ["uk"])] as [(String, [String])])
  func sampleAgreementsAreClosed(_ language: String, _ parallel: [String]) throws {
    let run = TestRun.run(
      TestRun.agreement("\(TestRun.examples)/musterfrau.json", language: language, parallel: parallel))
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(PDFClosure.check(pdf) == [])
  }

  @Test func aFullCaseMakesAtLeastThreePages() throws {
    let run = TestRun.run(TestRun.agreement("\(TestRun.examples)/musterfrau.json"))
    let pdf = try #require(run.pdf)
    #expect(try PDFReader(pdf).pages().count >= 3)
  }
}
