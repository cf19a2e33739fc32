import Diagnostics
import Markup
import Testing

/// Schemas from several files, and violations at the right nodes.
struct SchemaValidatorTests {
  static let main = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:include schemaLocation="types.xsd"/>
      <xs:element name="case"><xs:complexType><xs:sequence>
        <xs:annotation><xs:documentation>Fall</xs:documentation></xs:annotation>
        <xs:element name="number" type="Number"/>
        <xs:element name="born" type="xs:date" minOccurs="0"/>
        <xs:element name="level" type="Level" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """
  static let types = """
    <schema xmlns="http://www.w3.org/2001/XMLSchema">
      <simpleType name="Number"><restriction base="string"><pattern value="[A-Z]+"/><maxLength value="3"/></restriction></simpleType>
      <simpleType name="Level"><restriction base="string"><enumeration value="A1"/><enumeration value="A2"/></restriction></simpleType>
    </schema>
    """

  private func validator(_ main: String, _ types: String, _ log: inout DiagnosticLog) -> (SchemaValidator?, SourceFile)
  {
    let sources = SourceMap()
    let files = [main, types].enumerated().map { sources.add(name: "s\($0.offset).xsd", bytes: Array($0.element.utf8)) }
    return (SchemaValidator(files + [files[1]], log: &log), files[0])
  }

  private func tree(_ values: [(String, String)]) -> DataTree {
    var builder = DataTree.Builder()
    builder.open("case", at: nil, path: "")
    for (name, value) in values {
      builder.open(name, at: nil, path: name)
      builder.text(value, at: nil)
      builder.close()
    }
    builder.close()
    return builder.finish()
  }

  private func violations(_ values: [(String, String)]) throws -> [String] {
    var log = DiagnosticLog()
    let validator = try #require(validator(Self.main, Self.types, &log).0)
    #expect(log.diagnostics.isEmpty)
    let tree = tree(values)
    return validator.validate(tree).map { violation in
      let path = violation.node.map { tree.path($0) } ?? "-"
      let rule =
        violation.facet.map { "\($0.rawValue) \(violation.limit ?? "")" }
        ?? (violation.isWrongType ? "type" : violation.isWrongContent ? "content" : "\(violation.code)")
      return "\(path): \(rule)"
    }
  }

  @Test func acceptsValidValues() throws {
    #expect(try violations([("number", "AB"), ("born", "2000-02-29"), ("level", "A1")]) == [])
  }

  @Test func violationsNameTheirNodeAndFacet() throws {
    #expect(
      try violations([("number", "ABCD"), ("born", "2001-02-29"), ("level", "A1"), ("level", "B7")]) == [
        "number: maxLength 3", "born: type", "level: enumeration ",
      ])
    #expect(try violations([("number", "a")]) == ["number: pattern [A-Z]+"])
    #expect(try violations([("number", "A"), ("colour", "A")]) == ["colour: content"])
    #expect(try violations([]) == [": content"])
  }

  @Test func locatesMistakesInTheSchema() throws {
    var log = DiagnosticLog()
    let broken = Self.main.replacing("type=\"Number\"", with: "type=\"Numbre\"")
    let (result, file) = validator(broken, Self.types, &log)
    #expect(result == nil)
    #expect(log.diagnostics.map { describe($0, file) } == ["5:5-46 schema.invalid"])
  }

  @Test func locatesMistakesInPatterns() throws {
    var log = DiagnosticLog()
    let (result, _) = validator(Self.main, Self.types.replacing("[A-Z]+", with: "[A-Z"), &log)
    #expect(result == nil)
    #expect(log.hasErrors)
    #expect(log.diagnostics.allSatisfy { $0.definition.id == "schema.invalid" })
  }

  @Test(arguments: [
    ("<xs:import namespace='urn:x' schemaLocation='/etc/passwd'/>", "xs:import"),
    ("<xs:redefine schemaLocation='/etc/passwd'/>", "xs:redefine"),
  ])
  func refusesForeignSchemas(_ element: String, _ name: String) throws {
    var log = DiagnosticLog()
    let (result, _) = validator(
      Self.main.replacing("<xs:element name=\"case\">", with: element + "<xs:element name=\"case\">"), Self.types, &log)
    #expect(result == nil)
    let finding = try #require(log.diagnostics.first)
    #expect(finding.definition.id == "schema.unsupported")
    #expect(finding.arguments["name"] == .name(name))
  }

  @Test func servesSeveralThreads() async throws {
    var log = DiagnosticLog()
    let validator = try #require(validator(Self.main, Self.types, &log).0)
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<50).reduce(0) { sum, _ in
            var builder = DataTree.Builder()
            builder.open("case", at: nil, path: "")
            builder.close()
            return sum + validator.validate(builder.finish()).count
          }
        }
      }
      for await count in group { #expect(count == 50) }
    }
  }
}
