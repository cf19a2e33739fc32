import TestKit
import Testing
import Vordruck

/// Same input, same bytes: whatever the format, the worker's past or the order of documents.
struct DeterminismTests {
  @Test func jsonYAMLAndXMLGiveTheSameBytes() throws {
    let json = TestRun.run(TestRun.agreement("\(TestRun.examples)/musterfrau.json"))
    let bytes = try #require(json.pdf, "\(TestRun.text(json))")
    for format in ["yaml", "xml"] {
      let other = TestRun.run(TestRun.agreement("\(TestRun.examples)/musterfrau.\(format)"))
      #expect(other.pdf == bytes, "\(format) \(TestRun.text(other))")
    }
  }

  @Test func aWorkersPastDoesNotShow() throws {
    let requests = [
      TestRun.agreement("\(TestRun.examples)/musterfrau.json"),
      TestRun.agreement("\(TestRun.examples)/musterfrau.json", language: "ar"),
      TestRun.agreement("\(TestRun.examples)/musterklientin.json", parallel: ["uk"]),
    ]
    let cold = requests.map { TestRun.run($0).pdf }
    #expect(!cold.contains(nil))
    let engine = Engine(installation: TestRun.installation)
    let warm = requests.map { engine.run($0, until: nil).pdf }
    let shuffled = Array(requests.reversed().map { engine.run($0, until: nil).pdf }.reversed())
    #expect(warm == cold)
    #expect(shuffled == cold)
  }
}
