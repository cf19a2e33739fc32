import CaseData
import Diagnostics
import Markup
import TestKit
import Testing

@testable import OParl

/// Files read as a session, and what is written of it.
struct SessionFile {
  let map = SourceMap()
  var log = DiagnosticLog()
  let schema: SchemaModel
  let validator: SchemaValidator

  init() throws {
    var findings = DiagnosticLog()
    let file = map.add(
      name: "schema.xsd", bytes: try TestResources.bytes("Tests/Fixtures/oparl/session/schema.xsd"))
    schema = try #require(SchemaModel.read(file, provider: SharedFiles(map: map), log: &findings))
    validator = try #require(SchemaValidator(schema.files, log: &findings))
  }

  /// The session file that files make, OParl or not.
  mutating func load(_ files: [(name: String, bytes: [UInt8])]) -> DataTree? {
    let documents = files.compactMap { CaseLoader.read(map.add(name: $0.name, bytes: $0.bytes), log: &log) }
    guard !log.hasErrors else { return nil }
    let sessions = OParlReader.sessions(in: documents, schema: schema, log: &log)
    guard !log.hasErrors else { return nil }
    return CaseLoader.canonical(
      sessions, schema: schema, validator: validator, provider: SharedFiles(map: map), log: &log)
  }

  mutating func load(fixture name: String) throws -> DataTree {
    let bytes = try TestResources.bytes("Tests/Fixtures/oparl/\(name)")
    return try #require(load([(name, bytes)]), "\(findings)")
  }

  /// The settings of an office with an address.
  mutating func house(_ text: String = "name: Stadt Musterstadt\noparl: {baseUrl: 'https://oparl.example.org/v1/'}\n")
    throws -> DataTree
  {
    let file = map.add(name: "house.xsd", bytes: try TestResources.bytes("Templates/shared/house.xsd"))
    let model = try #require(SchemaModel.read(file, provider: SharedFiles(map: map), log: &log))
    let settings = map.add(name: "house.yaml", bytes: Array(text.utf8))
    return try #require(
      CaseLoader.load([settings], schema: model, validator: nil, provider: SharedFiles(map: map), log: &log))
  }

  /// A writer for a session file whose annexes lie beside the fixture.
  mutating func writer(_ tree: DataTree, role: String?, isPublic: Bool = false) throws -> OParlWriter? {
    let house = try house()
    return OParlWriter(
      tree, schema: schema, house: house, role: role, date: "2026-11-20", isPublic: isPublic, log: &log
    ) { name, _, _ in try? TestResources.bytes("Tests/Fixtures/oparl/session/\(name)") }
  }

  /// The findings so far: place and id.
  var findings: [String] {
    log.diagnostics.map { diagnostic in
      let place = (diagnostic.dataSpan ?? diagnostic.span).map { map.location(of: $0) }
      return (place.map { "\($0.line):\($0.column) " } ?? "") + diagnostic.definition.id
    }
  }
}

/// Serves `shared:`.
struct SharedFiles: SourceProvider {
  let map: SourceMap

  func load(_ reference: String, from base: SourceID?, at span: SourceSpan?) throws(DiagnosticsError) -> SourceFile {
    let name = reference.hasPrefix("shared:") ? reference.dropFirst("shared:".count) : reference[...]
    guard let bytes = try? TestResources.bytes("Templates/shared/\(name)") else {
      throw DiagnosticsError(Diagnostic(OParlDiagnostics.nothingToRead, at: span))
    }
    return map.add(name: reference, bytes: bytes)
  }
}
