import Diagnostics
import Markup
import Testing

@testable import CaseData

/// Broken inputs end with diagnostics that have a place: bytes are dropped, doubled and replaced everywhere.
struct MutationTests {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let text: String

    var testDescription: String { name }
  }

  static let samples = [
    Sample(
      name: "case.json",
      text:
        #"{"title": "tä\u00e4", "goals": [{"what": "a", "due": "2026-01-30"}], "reasons": "a **b**\n\n|x|\n|-|\n|y|"}"#),
    Sample(
      name: "case.yaml",
      text: "title: 'ä''b'\ngoals:\n  - {what: a, due: 2026-01-30}\nreasons: |\n  a [b](https://x)\n  - c\n"),
    Sample(
      name: "case.xml",
      text: "<case><title>ä&amp;b</title><reasons><p>a <b>c</b></p><table><tr><td>x</td></tr></table></reasons></case>"),
    Sample(name: "case.csv", text: "title;goals[1].what;cost.amount\nä;\"b\"\"c\";1.234,56\n"),
  ]

  @Test(arguments: samples)
  func `every broken byte ends with a result or a finding`(sample: Sample) throws {
    let map = SourceMap()
    let provider = TestProvider(map: map)
    var schemaLog = DiagnosticLog()
    let schema = try #require(
      SchemaModel.read(
        map.add(name: "schema.xsd", bytes: Array(Loading.schemaText().utf8)), provider: provider, log: &schemaLog))
    let validator = try #require(SchemaValidator(schema.files, log: &schemaLog))
    let original = Array(sample.text.utf8)
    for index in original.indices {
      var dropped = original
      dropped.remove(at: index)
      var doubled = original
      doubled.insert(original[index], at: index)
      let replaced = [UInt8(0), 0xFF, UInt8(ascii: "\""), UInt8(ascii: "{"), 0x0A].map { byte in
        var bytes = original
        bytes[index] = byte
        return bytes
      }
      for bytes in [dropped, doubled, Array(original[..<index])] + replaced {
        var log = DiagnosticLog()
        let tree = CaseLoader.load(
          [map.add(name: sample.name, bytes: bytes)], schema: schema, validator: validator, provider: provider,
          log: &log)
        #expect((tree == nil) == log.hasErrors, "\(String(decoding: bytes, as: UTF8.self))")
        for diagnostic in log.diagnostics {
          guard let span = diagnostic.dataSpan else {
            Issue.record("\(diagnostic.definition.id) has no place")
            continue
          }
          #expect(span.start >= 0 && span.length >= 0 && Int(span.start + span.length) <= map[span.source].bytes.count)
        }
      }
    }
  }
}
