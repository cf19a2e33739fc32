import Calendar
import CaseData
import Catalogues
import Diagnostics
import Markup
import Templating
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The folder of the package, found from this file.
let packageRoot = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

/// The bytes of a file below the package's folder; nil when there is none.
func fileBytes(_ path: String) -> [UInt8]? {
  guard let file = unsafe fopen(packageRoot + "/" + path, "rb") else { return nil }
  defer { unsafe fclose(file) }
  var result: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = unsafe fread(&buffer, 1, buffer.count, file)
    if count == 0 { return result }
    result += buffer[..<count]
  }
}

/// Serves included files from memory, and `shared:` from the shipped templates; registers them anew with every call.
struct TestProvider: SourceProvider {
  let sources: SourceMap
  var files: [String: String] = [:]
  var folders: [String: String] = ["shared:": "Templates/shared/"]
  /// Where references without prefix are looked up.
  var base = ""

  func load(_ reference: String, from base: SourceID?, at span: SourceSpan?) throws(DiagnosticsError) -> SourceFile {
    if let text = files[reference] { return sources.add(name: reference, bytes: Array(text.utf8)) }
    let prefix = folders.keys.first { reference.hasPrefix($0) }
    let path = prefix.map { (folders[$0] ?? "") + reference.dropFirst($0.count) } ?? self.base + reference
    if let bytes = fileBytes(path) { return sources.add(name: reference, bytes: bytes) }
    throw DiagnosticsError(Diagnostic(Self.missing, at: span, ["name": .name(reference)]))
  }

  static let missing = DiagnosticDefinition(
    id: "test.missing-file", severity: .error, message: Bilingual(de: "{name} fehlt.", en: "{name} is missing."),
    fix: Bilingual(de: "–", en: "–"), explanation: Bilingual(de: "–", en: "–"))
}

/// A template, its schema and files, ready to be compiled and instantiated.
struct Workshop {
  let sources = SourceMap()
  var provider: TestProvider
  var log = DiagnosticLog()
  var catalogues: [String] = []

  init() { provider = TestProvider(sources: sources) }

  func schema() throws -> SchemaModel { try #require(Self.caseModel) }

  /// The model of the schema below, read once.
  static let caseModel: SchemaModel? = {
    let sources = SourceMap()
    var log = DiagnosticLog()
    let file = sources.add(name: "schema.xsd", bytes: Array(caseSchema.utf8))
    return SchemaModel.read(file, provider: TestProvider(sources: sources), log: &log)
  }()

  mutating func compile(_ template: String) throws -> CompiledTemplate? {
    let schema = try schema()
    let file = sources.add(name: "t.xml", bytes: Array(template.utf8))
    let tree = try #require(MarkupReader.parse(file, log: &log))
    return CompiledTemplate.compile(tree, schema: schema, provider: provider, log: &log)
  }

  mutating func catalogueSet() -> CatalogueSet {
    var set = CatalogueSet()
    for (index, text) in catalogues.enumerated() {
      let file = sources.add(name: "c\(index).xlf", bytes: Array(text.utf8))
      if let tree = MarkupReader.parse(file, log: &log), let catalogue = Catalogue(tree, log: &log) {
        set.add(catalogue)
      }
    }
    return set
  }

  mutating func data(_ json: String) throws -> DataTree {
    let schema = try schema()
    let file = sources.add(name: "case.json", bytes: Array(json.utf8))
    return try #require(
      CaseLoader.load([file], schema: schema, validator: nil, provider: provider, log: &log), "\(findings)")
  }

  /// Compiles the body of a template and makes a document of it.
  mutating func document(
    _ body: String, _ json: String, _ options: InstantiationOptions = InstantiationOptions()
  ) throws -> ElementTree? {
    guard let template = try compile(Self.page(body)) else { return nil }
    let data = try data(json)
    let catalogue = catalogueSet()
    return template.instantiate(data: data, catalogue: catalogue, options: options, log: &log)
  }

  /// What the body of a document holds, as a dump without blanks between blocks.
  mutating func body(
    _ body: String, _ json: String, _ options: InstantiationOptions = InstantiationOptions()
  ) throws -> String {
    guard let document = try document(body, json, options) else { return findings.joined(separator: "\n") }
    return Self.bodyDump(document)
  }

  static func bodyDump(_ document: ElementTree) -> String {
    let lines = document.dump().split(separator: "\n").drop { !$0.hasPrefix("  body") }
    return lines.filter { !$0.hasSuffix("\"\\n\"") && !$0.hasSuffix("\"\\n  \"") }.map { $0.dropFirst(2) }
      .joined(separator: "\n")
  }

  static func page(_ body: String) -> String {
    """
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1"><head>
        <title>T</title></head><body>\(body)</body></html>
    """
  }

  /// `4:7-12 template.unknown-field` for each finding in the template, in order.
  var findings: [String] {
    log.diagnostics.map { diagnostic in
      guard let span = diagnostic.span else { return diagnostic.definition.id }
      let file = sources[span.source]
      let start = file.location(of: Int(span.start))
      let end = file.location(of: Int(span.start + span.length))
      let name = file.name == "t.xml" ? "" : file.name + ":"
      return "\(name)\(start.line):\(start.column)-\(end.column) \(diagnostic.definition.id)"
    }
  }

  static let caseSchema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:v="urn:vordruck:schema:1">
      <xs:include schemaLocation="shared:types.xsd"/>
      <xs:element name="case"><xs:complexType><xs:sequence>
        <xs:element name="id" type="Identifier"/>
        <xs:element name="client" type="Client" minOccurs="0"/>
        <xs:element name="goals" type="Goal" minOccurs="0" maxOccurs="unbounded"/>
        <xs:element name="remarks" type="RichText" minOccurs="0"/>
        <xs:element name="cost" type="Money" minOccurs="0"/>
        <xs:element name="rate" type="Decimal" minOccurs="0"/>
        <xs:element name="year" type="Integer" minOccurs="0"/>
        <xs:element name="agreed" type="ThreeState" minOccurs="0"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:complexType name="Client"><xs:sequence>
        <xs:element name="name" type="PersonName"/>
        <xs:element name="born" type="PartialDate" minOccurs="0"/>
        <xs:element name="nationality" type="Nationality" minOccurs="0"/>
        <xs:element name="language" type="Language" minOccurs="0"/>
        <xs:element name="phones" type="Phone" minOccurs="0" maxOccurs="3"/>
        <xs:element name="address" type="Address" minOccurs="0"/>
      </xs:sequence></xs:complexType>
      <xs:complexType name="Goal"><xs:sequence>
        <xs:element name="statement" type="LocalizedText"/>
        <xs:element name="dueDate" type="Date" minOccurs="0">
          <xs:annotation><xs:appinfo><v:label xml:lang="de">Frist</v:label><v:label xml:lang="en">Deadline</v:label></xs:appinfo></xs:annotation>
        </xs:element>
        <xs:element name="status" type="Status" minOccurs="0"/>
        <xs:element name="steps" type="Goal" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType>
      <xs:simpleType name="Status"><xs:restriction base="xs:string">
        <xs:enumeration value="open"><xs:annotation><xs:appinfo><v:label xml:lang="de">offen</v:label><v:label xml:lang="en">open</v:label></xs:appinfo></xs:annotation></xs:enumeration>
        <xs:enumeration value="done"><xs:annotation><xs:appinfo><v:label xml:lang="de">erledigt</v:label><v:label xml:lang="en">done</v:label></xs:appinfo></xs:annotation></xs:enumeration>
      </xs:restriction></xs:simpleType>
    </xs:schema>
    """
}
