import Calendar
import Diagnostics
import Testing

@testable import CaseData

struct SchemaModelTests {
  private func read(_ body: String, map: SourceMap = SourceMap()) -> (model: SchemaModel?, findings: [String]) {
    var log = DiagnosticLog()
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:v="urn:vordruck:schema:1">
      \(body)
      </xs:schema>
      """
    let file = map.add(name: "schema.xsd", bytes: Array(text.utf8))
    let model = SchemaModel.read(file, provider: TestProvider(map: map), log: &log)
    return (model, summary(log, in: map))
  }

  @Test func `reads the shared types`() throws {
    let result = read(
      """
      <xs:include schemaLocation="shared:types.xsd"/>
      <xs:element name="case"><xs:complexType><xs:sequence>
        <xs:element name="person" type="PersonName"/>
        <xs:element name="born" type="PartialDate" minOccurs="0"/>
        <xs:element name="cost" type="Money" minOccurs="0" maxOccurs="unbounded"/>
        <xs:element name="answer" type="ThreeState"/>
        <xs:element name="statement" type="LocalizedText"/>
        <xs:element name="reasons" type="RichText" minOccurs="0"/>
      </xs:sequence></xs:complexType></xs:element>
      """)
    #expect(result.findings == [])
    let model = try #require(result.model)
    #expect(
      model.dump() == """
        case 1..1 – complex
          person 1..1 PersonName complex
            familyName 0..1 Latin91379A text DIN 91379 A
            givenNames 0..1 Latin91379A text DIN 91379 A
            birthName 0..1 Latin91379A text DIN 91379 A
            displayOrder 0..1 NameOrder givenFirst|familyFirst
            title 0..1 Latin91379B text DIN 91379 B
            addressing 0..1 Addressing ms|mr|neutral
            nativeName 0..1 NativeName complex
              text 1..1 Text text
              script 1..1 Script script
              language 1..1 Language language
          born 0..1 PartialDate partialDate
          cost 0..* Money money
            amount 1..1 Amount decimal
            currency 0..1 Currency currency
          answer 1..1 ThreeState threeState
          statement 1..1 LocalizedText localizedText
          reasons 0..1 RichText richText
        """)
    let person = try #require(model.child("person", of: model.rootElement.type))
    #expect(person.label == Bilingual(de: "Name einer Person", en: "Name of a person"))
    #expect(model.files.map(\.name) == ["schema.xsd", "shared:types.xsd"])
  }

  @Test func `reads labels, help, flags and enumeration labels`() throws {
    let result = read(
      """
      <xs:element name="case"><xs:complexType><xs:sequence>
        <xs:element name="status"><xs:annotation><xs:appinfo>
          <v:label xml:lang="de">Stand</v:label><v:label xml:lang="en">Status</v:label>
          <v:flag name="private"/><v:flag name="audience" value="client"/></xs:appinfo>
          <xs:documentation xml:lang="de">Wie weit
             ist es?</xs:documentation></xs:annotation>
          <xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="open"><xs:annotation><xs:appinfo>
            <v:label xml:lang="de">offen</v:label></xs:appinfo></xs:annotation></xs:enumeration>
            <xs:enumeration value="done"/></xs:restriction></xs:simpleType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
      """)
    let model = try #require(result.model)
    let status = try #require(model.child("status", of: model.rootElement.type))
    #expect(status.label == Bilingual(de: "Stand", en: "Status"))
    #expect(status.help == Bilingual(de: "Wie weit ist es?", en: "Wie weit ist es?"))
    #expect(status.flags == [.private, .audience(.client)])
    #expect(status.audiences == [.client])
    #expect(
      model.type(of: status).kind
        == .enumeration([
          EnumerationValue(value: "open", label: Bilingual(de: "offen", en: "offen"), hasOwnLabel: true),
          EnumerationValue(value: "done", label: Bilingual(de: "done", en: "done"), hasOwnLabel: false),
        ]))
  }

  @Test func `a type may contain itself`() throws {
    let result = read(
      """
      <xs:element name="list" type="Item"/>
      <xs:complexType name="Item"><xs:sequence>
        <xs:element name="item" type="Item" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
      """)
    #expect(result.findings == [])
    #expect(result.model?.dump() == "list 1..1 Item complex\n  item 0..* Item complex")
  }

  @Test func `what lies outside the profile is refused with its place`() {
    let result = read(
      """
      <xs:element name="case"><xs:complexType><xs:all><xs:element name="a" type="xs:string"/></xs:all>
        <xs:attribute name="x" type="xs:string"/></xs:complexType></xs:element>
      <xs:complexType name="T"><xs:sequence><xs:any/>
        <xs:element name="b" type="xs:strin" nillable="true"/>
        <xs:element ref="case"/>
        <xs:sequence maxOccurs="3"><xs:element name="c" type="T"/></xs:sequence>
        <xs:element name="c" type="T"/>
        <xs:element name="d" type="T" minOccurs="2"/>
      </xs:sequence></xs:complexType>
      <xs:simpleType name="U"><xs:union memberTypes="T"/></xs:simpleType>
      <xs:element name="other" type="T"/>
      """)
    #expect(result.model == nil)
    #expect(
      result.findings == [
        "2:41 schema.outside-profile", "3:3 schema.outside-profile", "4:39 schema.outside-profile",
        "5:30 schema.unknown-type", "5:50 schema.outside-profile", "6:20 schema.outside-profile",
        "7:27 schema.repeated-group", "8:3 schema.repeated-element", "9:44 schema.invalid-occurrence",
        "11:25 schema.outside-profile", "12:1 schema.several-roots",
      ])
  }

  @Test func `labels and flags in another namespace are an error, once, with the right one`() throws {
    let map = SourceMap()
    var log = DiagnosticLog()
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:v="urn:vordruck:template:1">
      <xs:element name="case"><xs:complexType><xs:sequence>
        <xs:element name="a" type="xs:string"><xs:annotation><xs:appinfo><v:label xml:lang="de">A</v:label>
          <v:flag name="private"/></xs:appinfo></xs:annotation></xs:element>
        <xs:element name="b" type="xs:string"><xs:annotation><xs:appinfo><v:flag name="private"/></xs:appinfo>
          </xs:annotation></xs:element>
      </xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    let file = map.add(name: "schema.xsd", bytes: Array(text.utf8))
    #expect(SchemaModel.read(file, provider: TestProvider(map: map), log: &log) == nil)
    #expect(summary(log, in: map) == ["3:68 schema.foreign-annotation"])
    let finding = try #require(log.diagnostics.first)
    #expect(finding.suggestion == "urn:vordruck:schema:1")
    let fix = DiagnosticRenderer(language: .de, showsValues: false, sources: map).fix(finding)
    #expect(fix.contains("xmlns:v=\"urn:vordruck:schema:1\""))
  }

  @Test func `a flag where nobody reads it is an error`() {
    let result = read(
      """
      <xs:element name="case"><xs:complexType><xs:sequence>
        <xs:annotation><xs:appinfo><v:flag name="private"/></xs:appinfo></xs:annotation>
        <xs:element name="a" type="xs:string"><xs:annotation><v:flag name="private"/></xs:annotation></xs:element>
      </xs:sequence></xs:complexType></xs:element>
      """)
    #expect(result.findings == ["3:30 schema.misplaced-annotation", "4:56 schema.misplaced-annotation"])
    #expect(result.model == nil)
  }

  @Test func `a name that can be no key is answered with one that can`() throws {
    let map = SourceMap()
    var log = DiagnosticLog()
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="case"><xs:complexType><xs:sequence>
      <xs:element name="child care" type="xs:string"/><xs:element name="1st" type="xs:string"/>
      <xs:element name="Straße_2-b" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    let file = map.add(name: "s.xsd", bytes: Array(text.utf8))
    #expect(SchemaModel.read(file, provider: TestProvider(map: map), log: &log) == nil)
    #expect(summary(log, in: map) == ["2:19 schema.invalid-name", "2:67 schema.invalid-name"])
    #expect(log.diagnostics.map { $0.arguments["example"] } == [.name("childCare"), .name("st")])
  }

  @Test func `shared types without their include are one finding`() throws {
    let map = SourceMap()
    var log = DiagnosticLog()
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="case"><xs:complexType><xs:sequence>
      <xs:element name="a" type="Text"/><xs:element name="b" type="Date"/><xs:element name="c" type="Txet"/>
      <xs:element name="d" type="PersonName"/></xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    let file = map.add(name: "s.xsd", bytes: Array(text.utf8))
    #expect(SchemaModel.read(file, provider: TestProvider(map: map), log: &log) == nil)
    #expect(summary(log, in: map) == ["1:1 schema.missing-include", "2:96 schema.unknown-type"])
  }

  @Test func `a misspelled attribute is answered with the right one`() {
    let map = SourceMap()
    var log = DiagnosticLog()
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="case"><xs:complexType><xs:sequence>
      <xs:element name="a" type="xs:string" minOccur="0"/></xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    _ = SchemaModel.read(
      map.add(name: "s.xsd", bytes: Array(text.utf8)), provider: TestProvider(map: map), log: &log)
    #expect(log.diagnostics.map(\.suggestion) == ["minOccurs"])
  }

  @Test func `a misspelled type is answered with the right one`() {
    let map = SourceMap()
    var log = DiagnosticLog()
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="shared:types.xsd"/>
      <xs:element name="a" type="PersonNam"/></xs:schema>
      """
    _ = SchemaModel.read(
      map.add(name: "s.xsd", bytes: Array(text.utf8)), provider: TestProvider(map: map), log: &log)
    #expect(log.diagnostics.map(\.suggestion) == ["PersonName"])
  }
}
