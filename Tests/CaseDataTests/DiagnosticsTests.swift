import Diagnostics
import Testing

@testable import CaseData

struct DiagnosticsTests {
  @Test func `ids are unique and in kebab-case`() {
    let ids = CaseDataDiagnostics.all.map(\.id)
    #expect(ids.count == Set(ids).count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)") }
  }

  @Test(arguments: CaseDataDiagnostics.all)
  func `both languages name the same arguments`(definition: DiagnosticDefinition) {
    func names(_ text: String) -> Set<String> { Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) }) }
    #expect(names(definition.message.de) == names(definition.message.en))
    #expect(names(definition.fix.de) == names(definition.fix.en))
    #expect(!definition.fix.de.isEmpty && !definition.explanation.de.isEmpty)
  }

  @Test func `every definition is in the list of its module`() throws {
    for name in fileNames(in: "Sources/CaseData/Diagnostics") {
      let source = String(decoding: try bytes(of: "Sources/CaseData/Diagnostics/" + name), as: UTF8.self)
      let ids = source.matches(of: /id: "([a-z.0-9-]+)"/).map { String($0.1) }.filter { !$0.hasSuffix(".") }
      for id in ids { #expect(CaseDataDiagnostics.all.contains { $0.id == id }, "\(id)") }
    }
  }
}
