import Diagnostics
import Markup
import Templating
import Testing

/// Control elements that are wrong or in the wrong place, and included files.
struct StructureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let body: String
    let finding: String
    let suggestion: String?

    init(_ body: String, _ finding: String, suggestion: String? = nil) {
      self.body = body
      self.finding = finding
      self.suggestion = suggestion
    }

    var testDescription: String { body }
  }

  static let cases: [Case] = [
    Case("<v:foreach select='goals'/>", "2:34-61 template.unknown-control", suggestion: "v:for-each"),
    Case("<v:for-each slect='goals'/>", "2:53-58 template.unknown-attribute", suggestion: "select"),
    Case("<v:if>x</v:if>", "2:34-40 template.missing-attribute"),
    Case("<v:when test='id'>x</v:when>", "2:34-52 template.misplaced-control"),
    Case("<v:argument name='x' select='id'/>", "2:34-68 template.misplaced-control"),
    Case("<v:choose><p/></v:choose>", "2:44-48 template.content-of-choose"),
    Case("<v:choose><v:otherwise/><v:when test='id'/></v:choose>", "2:58-77 template.content-of-choose"),
    Case("<v:text key='x'>words</v:text>", "2:50-55 template.content-of-text"),
    Case("<v:value-of select='id'>words</v:value-of>", "2:58-63 template.content-not-allowed"),
    Case("<v:fact/>", "2:34-43 template.missing-attribute"),
    Case("<v:signature role='client'/>", "2:34-62 template.missing-attribute"),
    Case("<v:parallel><div><v:parallel/></div></v:parallel>", "2:51-64 template.nested-parallel"),
    Case("<v:parallel>words</v:parallel>", "2:46-51 template.text-in-parallel"),
    Case("<v:parallel><v:if test='id'>{id}</v:if></v:parallel>", "2:62-66 template.text-in-parallel"),
    Case("<sectoin/>", "2:34-44 template.unknown-element", suggestion: "section"),
    Case("<img v:atl='x'/>", "2:46-47 template.unknown-attribute", suggestion: "alt"),
    Case("<v:include href='none.xml'/>", "2:51-59 test.missing-file"),
    Case("<v:include href='{id}.xml'/>", "2:51-59 template.computed-include"),
  ]

  /// A file without control elements may be as long as its reader allows; only its names are checked.
  @Test func plainFilesAreOnlyChecked() throws {
    var workshop = Workshop()
    let head = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>T</title></head><body>"
    _ = try #require(try workshop.compile(head + String(repeating: "<p>a {b}</p>", count: 110_000) + "</body></html>"))
    #expect(workshop.findings == [])
    _ = try workshop.compile(head + "<sectoin/></body></html>")
    #expect(workshop.findings == ["1:79-89 template.unknown-element"])
  }

  @Test(arguments: cases)
  func placesMistakes(_ example: Case) throws {
    var workshop = Workshop()
    _ = try workshop.compile(Workshop.page(example.body))
    #expect(workshop.findings.first == example.finding)
    #expect(workshop.log.diagnostics.first?.suggestion == example.suggestion)
  }

  @Test func refusesAFileWithoutNamespace() throws {
    var workshop = Workshop()
    #expect(try workshop.compile("<html><body/></html>") == nil)
    #expect(workshop.findings == ["1:1-7 template.no-namespace"])
  }

  @Test func checksIncludedFilesInTheirPlace() throws {
    var workshop = Workshop()
    workshop.provider.files["name.xml"] = """
      <p xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1">{familyName}</p>
      """
    #expect(
      try workshop.compile(
        Workshop.page("<v:for-each select='client/name'><v:include href='name.xml'/></v:for-each>")) != nil)
    #expect(try workshop.compile(Workshop.page("<v:include href='name.xml'/>")) == nil)
    #expect(workshop.findings == ["name.xml:1:76-86 template.unknown-field"])
    let finding = try #require(workshop.log.diagnostics.first)
    #expect(finding.trace.count == 1)
    #expect(finding.trace.first?.text.en == "included here")
  }

  @Test func noticesCycles() throws {
    var workshop = Workshop()
    let wrap = { (name: String) in
      "<p xmlns='http://www.w3.org/1999/xhtml' xmlns:v='urn:vordruck:template:1'><v:include href='\(name)'/></p>"
    }
    workshop.provider.files = ["a.xml": wrap("b.xml"), "b.xml": wrap("a.xml")]
    _ = try workshop.compile(Workshop.page("<v:include href='a.xml'/>"))
    #expect(workshop.findings == ["b.xml:1:92-97 template.include-cycle"])
    #expect(workshop.log.diagnostics.first?.trace.count == 2)
  }

  @Test func limitsTheDepthOfIncludes() throws {
    var workshop = Workshop()
    for index in 0..<30 {
      workshop.provider.files["f\(index).xml"] =
        "<v:fragment xmlns:v='urn:vordruck:template:1'><v:include href='f\(index + 1).xml'/></v:fragment>"
    }
    _ = try workshop.compile(Workshop.page("<v:include href='f0.xml'/>"))
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["template.include-depth"])
  }

  @Test func takesRootBodyOrFragmentOfAnIncludedFile() throws {
    var workshop = Workshop()
    workshop.provider.files = [
      "a.xml": "<i xmlns='http://www.w3.org/1999/xhtml'>{a}</i>",
      "b.xml":
        "<v:fragment xmlns:v='urn:vordruck:template:1'>{id}<b xmlns='http://www.w3.org/1999/xhtml'/></v:fragment>",
      "c.xml": "<html xmlns='http://www.w3.org/1999/xhtml'><head/><body><u/></body></html>",
    ]
    let body = try workshop.body(
      "<v:include href='a.xml'/><v:include href='b.xml'/><v:include href='c.xml'/>", #"{"id": "7"}"#)
    #expect(
      body == """
        body
          i
            "{a}"
          "7"
          b
          u
        """)
  }

  @Test func leavesAPlainFileAsItIs() throws {
    var workshop = Workshop()
    let compiled = try workshop.compile(
      "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body><p id='a'>{x} }} {{</p></body></html>")
    let template = try #require(compiled)
    let catalogue = workshop.catalogueSet()
    let document = try #require(template.instantiate(data: nil, catalogue: catalogue, log: &workshop.log))
    #expect(workshop.findings == [])
    #expect(
      document.dump() == """
        html lang="en"
          body
            p id="a"
              "{x} }} {{"

        """)
  }
}
