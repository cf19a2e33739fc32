import Calendar
import Diagnostics
import Markup
import Testing

@testable import CaseData

/// A small schema with one field of every kind, and what loading data against it gives.
struct Loading {
  static let fields = """
      <xs:element name="title" type="Text"/>
      <xs:element name="count" type="Count" minOccurs="0"/>
      <xs:element name="share" type="xs:decimal" minOccurs="0"/>
      <xs:element name="cost" type="Money" minOccurs="0"/>
      <xs:element name="date" type="Date" minOccurs="0"/>
      <xs:element name="born" type="PartialDate" minOccurs="0"/>
      <xs:element name="time" type="Time" minOccurs="0"/>
      <xs:element name="public" type="xs:boolean" minOccurs="0"/>
      <xs:element name="answer" type="ThreeState" minOccurs="0"/>
      <xs:element name="signAs" type="SignAs" minOccurs="0"/>
      <xs:element name="person" type="PersonName" minOccurs="0"/>
      <xs:element name="statement" type="LocalizedText" minOccurs="0"/>
      <xs:element name="reasons" type="RichText" minOccurs="0"/>
      <xs:element name="goals" type="Goal" minOccurs="0" maxOccurs="3"/>
      <xs:element name="languages" type="Language" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="blocks" type="Block" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="email" type="Email" minOccurs="0"/>
    """

  static let types = """
    <xs:complexType name="Goal"><xs:sequence>
      <xs:element name="what" type="Text"/><xs:element name="due" type="Date" minOccurs="0"/>
      <xs:element name="steps" type="Text" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType>
    <xs:complexType name="Block"><xs:choice>
      <xs:element name="note" type="Text"/><xs:element name="table" type="Text"/></xs:choice></xs:complexType>
    """

  static func schemaText(fields: String = fields) -> String {
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:v="urn:vordruck:schema:1">
    <xs:include schemaLocation="shared:types.xsd"/>
    <xs:element name="case"><xs:complexType><xs:sequence>
    \(fields)
    </xs:sequence></xs:complexType></xs:element>
    \(types)
    </xs:schema>
    """
  }

  let map = SourceMap()
  var files: [String: String] = [:]
  var log = DiagnosticLog()

  /// The canonical tree of some files, each a name and its text.
  mutating func load(
    _ inputs: [(name: String, text: String)], fields: String = fields, siblingFields: String? = nil, row: Int = 1
  ) throws -> DataTree? {
    try load(
      inputs.map { ($0.name, Array($0.text.utf8)) }, fields: fields, siblingFields: siblingFields, row: row)
  }

  mutating func load(
    _ inputs: [(String, [UInt8])], fields: String = fields, siblingFields: String? = nil, row: Int = 1
  ) throws -> DataTree? {
    let provider = TestProvider(map: map, files: files)
    var schemaLog = DiagnosticLog()
    func model(_ name: String, _ fields: String) throws -> SchemaModel {
      let file = map.add(name: name, bytes: Array(Self.schemaText(fields: fields).utf8))
      return try #require(
        SchemaModel.read(file, provider: provider, log: &schemaLog), "\(summary(schemaLog, in: map))")
    }
    let schema = try model("schema.xsd", fields)
    let siblings = try siblingFields.map { [try model("sibling.xsd", $0)] } ?? []
    let validator = try #require(SchemaValidator(schema.files, log: &schemaLog), "\(summary(schemaLog, in: map))")
    let sources = inputs.map { map.add(name: $0.0, bytes: $0.1) }
    return CaseLoader.load(
      sources, row: row, schema: schema, siblings: siblings, validator: validator, provider: provider, log: &log)
  }

  var findings: [String] { summary(log, in: map) }

  /// The messages in English with their values, for tests of wording.
  var messages: [String] {
    let renderer = DiagnosticRenderer(language: .en, showsValues: true, sources: map)
    return log.diagnostics.map { renderer.message($0) + (renderer.suggestion($0).map { " → \($0)" } ?? "") }
  }
}
