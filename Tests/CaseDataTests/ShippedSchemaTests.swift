import Diagnostics
import Markup
import Testing

@testable import CaseData

struct ShippedSchemaTests {
  static let templates = fileNames(in: "Templates").filter { (try? bytes(of: "Templates/\($0)/schema.xsd")) != nil }

  static let examples = templates.flatMap { template in
    fileNames(in: "Templates/\(template)/examples")
      .filter { CaseFormat(fileName: $0) != nil && !$0.hasSuffix(".csv") }
      .map { (template: template, file: $0) }
  }

  private func schema(of template: String, map: SourceMap, log: inout DiagnosticLog) throws -> SchemaModel? {
    let path = "Templates/\(template)/schema.xsd"
    let file = map.add(name: path, bytes: try bytes(of: path))
    return SchemaModel.read(file, provider: TestProvider(map: map), log: &log)
  }

  @Test(arguments: templates)
  func `the schemas and rules that we ship keep to their profiles`(template: String) throws {
    let map = SourceMap()
    var log = DiagnosticLog()
    #expect(try schema(of: template, map: map, log: &log) != nil)
    if let checks = try? bytes(of: "Templates/\(template)/checks.xml") {
      #expect(
        CheckRules(map.add(name: "checks.xml", bytes: checks), provider: TestProvider(map: map), log: &log) != nil)
    }
    #expect(summary(log, in: map) == [])
  }

  /// An office may leave English out; what comes with Vordruck speaks both languages.
  @Test func `the rules that we ship are written in both languages`() throws {
    let own = Self.templates.map { "Templates/\($0)/checks.xml" }
    let shared = ["case/deadlines", "session/agenda-checks", "session/minutes-checks", "flyer/checks"]
      .map { "Templates/shared/\($0).xml" }
    var count = 0
    for path in own + shared {
      guard let text = (try? bytes(of: path)).map({ String(decoding: $0, as: UTF8.self) }) else { continue }
      for name in ["v:message", "v:fix"] {
        let german = text.split(separator: "<\(name) xml:lang=\"de\"", omittingEmptySubsequences: false).count
        let english = text.split(separator: "<\(name) xml:lang=\"en\"", omittingEmptySubsequences: false).count
        #expect(german == english, "\(path)")
        count += german - 1
      }
    }
    #expect(count > 100)
  }

  @Test(arguments: examples)
  func `the examples that we ship can be read without an error`(template: String, file: String) throws {
    let map = SourceMap()
    var log = DiagnosticLog()
    let schema = try #require(try schema(of: template, map: map, log: &log))
    let validator = try #require(SchemaValidator(schema.files, log: &log))
    let data = map.add(name: file, bytes: try bytes(of: "Templates/\(template)/examples/\(file)"))
    let tree = CaseLoader.load(
      [data], schema: schema, validator: validator,
      provider: TestProvider(map: map, folder: "Templates/\(template)/examples/"), log: &log)
    // Without an office and an earlier version.
    let variables: [String: XPathValue] = [
      "house": .nodes([]), "previous": .nodes([]), "comparison": .nodes([]), "audience": .string("full"),
    ]
    if let tree, let checks = try? bytes(of: "Templates/\(template)/checks.xml") {
      CheckRules(map.add(name: "checks.xml", bytes: checks), provider: TestProvider(map: map), log: &log)?.run(
        on: tree, variables: variables, log: &log)
    }
    let renderer = DiagnosticRenderer(language: .en, showsValues: true, sources: map)
    #expect(log.diagnostics.filter { $0.severity == .error }.map { renderer.text($0) } == [])
    #expect(tree != nil)
  }
}
