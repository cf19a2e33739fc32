import Diagnostics
import Testing

@testable import CaseData

struct ShippedSchemaTests {
  static let schemas = fileNames(in: "Templates").map { "Templates/\($0)/schema.xsd" }
    .filter { (try? bytes(of: $0)) != nil }

  @Test(arguments: schemas)
  func `the schemas that we ship keep to the profile`(path: String) throws {
    let map = SourceMap()
    var log = DiagnosticLog()
    let file = map.add(name: path, bytes: try bytes(of: path))
    let model = SchemaModel.read(file, provider: TestProvider(map: map), log: &log)
    #expect(summary(log, in: map) == [])
    #expect(model != nil)
  }
}
