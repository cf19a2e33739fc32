import CaseData
import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// The canary: no value of the case data appears where it may not.
struct PrivacyTests {
  /// All string values of the sample case that are long enough to be recognised.
  static func values() throws -> [String] {
    var log = DiagnosticLog()
    let sources = SourceMap()
    let file = sources.add(
      name: "case.json", bytes: try TestResources.bytes("Templates/integration-agreement/examples/musterfrau.json"))
    let document = try #require(CaseLoader.read(file, log: &log))
    var values: Set<String> = []
    func collect(_ value: RawDocument.ValueID) {
      let text = document.text(value)
      if text.count >= 6 { values.insert(text) }
      for child in document.children(value) { collect(child) }
    }
    collect(document.root)
    return values.sorted()
  }

  @Test func findingsAndFileNamesHoldNoValues() throws {
    let values = try Self.values()
    #expect(values.count > 100)
    let source = String(
      decoding: try TestResources.bytes("Templates/integration-agreement/examples/musterfrau.json"), as: UTF8.self)
    // Broken in several ways, so that many findings speak.
    let broken = source.replacing("\"indicator\"", with: "\"indikator\"").replacing("2026-", with: "2026-13-")
    for text in [source, broken] {
      var request = TestRun.agreement("case.json", language: "ar")
      request.provided["case.json"] = Array(text.utf8)
      let run = TestRun.run(request)
      #expect(!run.log.diagnostics.isEmpty)
      let renderer = DiagnosticRenderer(language: .de, showsValues: false, sources: run.sources)
      let output = run.log.diagnostics.flatMap { [renderer.text($0), renderer.json($0)] }.joined(separator: "\n")
      // Keys, labels and enumeration values of the schema are no personal data even where a value is the same word.
      let leaked = values.filter { output.contains($0) }
      #expect(leaked == [])
      // The name holds the agreement's own number, which the template releases for file names, and nothing else.
      #expect(values.filter { run.suggestedName.contains($0) && $0 != "KIM-2026-0417" } == [])
    }
  }
}
