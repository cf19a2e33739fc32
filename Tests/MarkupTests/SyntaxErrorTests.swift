import Diagnostics
import Markup
import Testing

/// Violations of well-formedness and refusals, each with its exact place.
struct SyntaxErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let findings: [String]

    init(_ source: String, _ findings: String...) {
      self.source = source
      self.findings = findings
    }

    var testDescription: String { source }
  }

  static let cases: [Case] = [
    Case("<a>\n  <b>x</c></a>", "2:7-11 xml.mismatched-tag"),
    Case("<a><b></a>", "1:7-11 xml.mismatched-tag"),
    Case("<a>x", "1:5-5 xml.truncated"),
    Case("<a><b>", "1:7-7 xml.truncated"),
    Case("<a><b x=", "1:9-9 xml.truncated"),
    Case("<a><b x='1'", "1:12-12 xml.truncated"),
    Case("<a", "1:3-3 xml.truncated"),
    Case("<a>A & B</a>", "1:6-7 xml.unescaped-ampersand"),
    Case("<a>A &B C</a>", "1:6-7 xml.unescaped-ampersand"),
    Case("<a b='A & B'/>", "1:9-10 xml.unescaped-ampersand"),
    Case("<a>ü &nbsp; und &auml;</a>", "1:6-12 xml.entity", "1:17-23 xml.entity"),
    Case("<a b='&nbsp;'/>", "1:7-13 xml.entity"),
    Case("<a>1 < 2</a>", "1:6-7 xml.stray-less-than"),
    Case("<a b='1 < 2'/>", "1:9-10 xml.less-than-in-attribute"),
    Case("<a b=1/>", "1:6-7 xml.attribute-without-quotes"),
    Case("<a b='1/>", "1:6-7 xml.attribute-not-closed"),
    Case("<a b='1>x</a>", "1:10-11 xml.less-than-in-attribute"),
    Case("<a><i disabled/></a>", "1:7-15 xml.attribute-without-value"),
    Case("<a b='1' c='2' b='3'/>", "1:16-17 xml.duplicate-attribute"),
    Case("<a b='1'c='2'/>", "1:9-10 xml.space-required"),
    Case("<a><b\n<c/></a>", "1:4-2:1 xml.tag-not-closed"),
    Case("<a><v:if test='x'/></a>", "1:5-9 xml.undeclared-control-prefix"),
    Case("<a><x:b/><y:c/></a>", "1:5-8 xml.undefined-prefix", "1:11-14 xml.undefined-prefix"),
    Case("<a x:b='1'/>", "1:4-7 xml.undefined-prefix"),
    Case("<a>&#0;</a>", "1:4-8 xml.character-reference"),
    Case("<a>&#xD800;</a>", "1:4-12 xml.character-reference"),
    Case("<a>&#x;</a>", "1:4-8 xml.character-reference"),
    Case("", "1:1-1 xml.empty"),
    Case(" \n ", "1:1-1 xml.empty"),
    Case("hello", "1:1-2 xml.not-xml"),
    Case("<a/><b/>", "1:5-6 xml.content-after-root"),
    Case("<a/>text", "1:5-6 xml.content-after-root"),
    Case("<a><!-- x</a>", "1:4-8 xml.comment-not-closed"),
    Case("<a><!-- x -- y --></a>", "1:11-12 xml.hyphens-in-comment"),
    Case("<a><![CDATA[x</a>", "1:4-13 xml.cdata-not-closed"),
    Case("<a>x ]]> y</a>", "1:6-9 xml.stray-cdata-end"),
    Case("<a>x\u{1}y</a>", "1:5-6 xml.invalid-character"),
    Case("<a>x\u{0}y</a>", "1:5-6 xml.invalid-character"),
    Case(" <?xml version='1.0'?><a/>", "1:2-7 xml.misplaced-declaration"),
    Case("<!DOCTYPE html PUBLIC '-//W3C//DTD' 'x.dtd'><html/>", "1:1-45 xml.doctype"),
    Case("<!DOCTYPE a><a/>", "1:1-13 xml.doctype"),
    Case("<!DOCTYPE html [<!ENTITY x 'y'>]><html>&x;</html>", "1:1-17 xml.doctype"),
    Case("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "1:31-41 xml.encoding"),
  ]

  @Test(arguments: cases)
  func placesViolation(_ example: Case) {
    let parsed = Parsed(example.source)
    #expect(parsed.findings == example.findings)
    #expect(parsed.tree == nil)
  }

  @Test func refusesOtherEncodings() {
    #expect(Parsed(bytes: [0xFF, 0xFE, 0x3C, 0x00]).findings == ["1:1-3 xml.encoding"])
    #expect(Parsed(bytes: Array("<a>K".utf8) + [0xF6] + Array("ln</a>".utf8)).findings == ["1:5-6 xml.invalid-utf-8"])
  }

  @Test func namesBothPlacesOfMismatchedTag() throws {
    let parsed = Parsed("<a>\n  <b>x</c></a>")
    let diagnostic = try #require(parsed.log.diagnostics.first)
    #expect(diagnostic.arguments == ["found": .name("c"), "expected": .name("b")])
    #expect(parsed.raw(diagnostic.trace.first?.span) == "<b>")
  }

  @Test func namesTagsWithTheirPrefixes() throws {
    let parsed = Parsed("<a xmlns:v='urn:vordruck:template:1'><v:lable>x</v:label></a>")
    let diagnostic = try #require(parsed.log.diagnostics.first)
    #expect(diagnostic.arguments == ["found": .name("v:label"), "expected": .name("v:lable")])
  }

  @Test func reportsAnUndeclaredPrefixOnce() {
    let parsed = Parsed("<a><v:if test='x'/><v:text key='y' v:z='1'/><x:b/><v:if/><x:c/></a>")
    #expect(parsed.findings == ["1:5-9 xml.undeclared-control-prefix", "1:46-49 xml.undefined-prefix"])
  }

  @Test(arguments: [
    ("<html><v:if/></html>", "urn:vordruck:template:1"),
    ("<xs:schema xmlns:xs='x'><xs:element><v:label/></xs:element></xs:schema>", "urn:vordruck:schema:1"),
    ("<v:rules><v:rule/></v:rules>", "urn:vordruck:checks:1"),
  ])
  func proposesTheNamespaceOfTheFilesKind(source: String, namespace: String) throws {
    let parsed = Parsed(source)
    #expect(parsed.log.diagnostics.map(\.definition.id) == ["xml.undeclared-control-prefix"])
    #expect(parsed.log.diagnostics.first?.arguments["namespace"] == .name(namespace))
  }

  @Test func keepsBudgets() {
    let deep = String(repeating: "<a>", count: 50) + String(repeating: "</a>", count: 50)
    let limits = MarkupLimits(bytes: 1000, nodes: 20, depth: 10)
    #expect(Parsed(deep, limits: limits).findings == ["1:31-34 xml.too-deep"])
    #expect(
      Parsed("<a>" + String(repeating: "<b/>", count: 30) + "</a>", limits: limits).findings == [
        "1:80-84 xml.too-many-nodes"
      ])
    #expect(Parsed(String(repeating: " ", count: 1001), limits: limits).findings == ["1:1-1 xml.too-large"])
    #expect(Parsed(String(repeating: "<a>", count: 400)).findings == ["1:601-604 xml.too-deep"])
  }

  @Test func countsAttributesBeforeTheLibraryDoes() {
    let many = (0..<501).map { "a\($0)='1'" }.joined(separator: " ")
    #expect(Parsed("<x>\n<y \(many)/></x>").findings == ["2:1-2 xml.too-many-attributes"])
    // Signs in text, comments and values are no attributes.
    let signs = String(repeating: "a=&quot;1&quot; ", count: 600)
    let pairs = String(repeating: "a='1' ", count: 600)
    #expect(Parsed("<x> \(pairs)<!-- \(pairs) --><y a='\(signs)'/> \(pairs)</x>").findings == [])
  }

  @Test func everyDefinitionHasItsOwnIdentifierAndText() {
    let ids = MarkupDiagnostics.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(MarkupDiagnostics.all.allSatisfy { !$0.fix.de.isEmpty && !$0.explanation.en.isEmpty })
  }
}
