import Diagnostics
import Markup
import Testing

/// Trees and the places of their parts.
struct MarkupReaderTests {
  @Test func recordsTheWholeStartTagAndTheRawText() throws {
    let parsed = Parsed("<!DOCTYPE html>\n<p class='ä'\n  lang=\"de\">Größe <b/>x</p >\n")
    #expect(parsed.findings == [])
    let tree = try #require(parsed.tree)
    #expect(
      tree.dump(parsed.sources) == """
        p class="ä" lang="de"  @t.xml:2:1-3:13
          "Größe "  @t.xml:3:13-19
          b  @t.xml:3:19-23
          "x"  @t.xml:3:23-24

        """)
    let root = try #require(tree.root)
    #expect(tree.attributes(root).map { parsed.raw($0.span) } == ["ä", "de"])
  }

  @Test func knowsNamespacesAndTheirPrefixes() throws {
    let parsed = Parsed(
      """
      <html xmlns='http://www.w3.org/1999/xhtml' xmlns:v="urn:vordruck:template:1" xml:lang="de">
      <v:if test='a'/><svg xmlns='http://www.w3.org/2000/svg' xmlns:q='urn:q' q:r='1'/></html>
      """)
    let tree = try #require(parsed.tree)
    #expect(
      tree.dump() == """
        html xml:lang="de"
          "\\n"
          v:if test="a"
          svg:svg {urn:q}r="1"

        """)
    let root = try #require(tree.root)
    #expect(tree.declares(.template))
    #expect(tree.namespace(forPrefix: "v", at: root) == .template)
    #expect(tree.namespace(forPrefix: "q", at: root) == nil)
  }

  @Test func skipsByteOrderMark() throws {
    let parsed = Parsed("\u{FEFF}<?xml version='1.0' encoding='utf-8'?><a>x</a>")
    let tree = try #require(parsed.tree)
    let root = try #require(tree.root)
    #expect(parsed.raw(tree.span(root)) == "<a>")
    #expect(parsed.raw(tree.firstChild(root).flatMap { tree.span($0) }) == "x")
  }

  struct Text: CustomTestStringConvertible, Sendable {
    let raw: String
    let text: String
    /// A stretch of the text and the raw bytes that it stands for.
    let part: String
    let rawPart: String
    var testDescription: String { raw }
  }

  static let texts: [Text] = [
    Text(raw: "plain {a/b} text", text: "plain {a/b} text", part: "a/b", rawPart: "a/b"),
    Text(raw: "A &amp; {b}", text: "A & {b}", part: "b", rawPart: "b"),
    Text(raw: "{a &lt; b}!", text: "{a < b}!", part: "{a < b}", rawPart: "{a &lt; b}"),
    Text(raw: "{a &lt; b}!", text: "{a < b}!", part: "<", rawPart: "&lt;"),
    Text(raw: "&#x20AC;&#228; {x}", text: "€ä {x}", part: "x", rawPart: "x"),
    Text(raw: "&#x20AC;&#228; {x}", text: "€ä {x}", part: "ä", rawPart: "&#228;"),
    Text(raw: "1<!-- {no} -->2{x}", text: "12{x}", part: "{x}", rawPart: "{x}"),
    Text(raw: "a<![CDATA[<b> {x} ]]>c", text: "a<b> {x} c", part: "{x}", rawPart: "{x}"),
    Text(raw: "l\r\nm\r\n{x}", text: "l\nm\n{x}", part: "{x}", rawPart: "{x}"),
    Text(raw: "&lt;<?pi {?>&gt;{x}", text: "<>{x}", part: ">", rawPart: "&gt;"),
  ]

  @Test(arguments: texts)
  func mapsOffsetsInTextToTheSource(_ example: Text) throws {
    let parsed = Parsed("<p>\(example.raw)</p>")
    let tree = try #require(parsed.tree)
    let node = try #require(tree.root.flatMap { tree.firstChild($0) })
    #expect(tree.text(node) == example.text)
    #expect(parsed.raw(tree.span(node)) == example.raw)
    let range = try #require(utf8Range(of: example.part, in: example.text))
    #expect(parsed.raw(tree.place(of: range, in: node)) == example.rawPart)
  }

  @Test func mapsOffsetsInAttributes() throws {
    let parsed = Parsed("<p title='A &amp; B\n{x &lt; 1} {y}'/>")
    let tree = try #require(parsed.tree)
    let attribute = try #require(tree.root.flatMap { tree.attribute("title", of: $0) })
    #expect(attribute.value == "A & B {x < 1} {y}")
    let x = try #require(utf8Range(of: "{x < 1}", in: attribute.value))
    #expect(parsed.raw(attribute.place(of: x)) == "{x &lt; 1}")
    let y = try #require(utf8Range(of: "y", in: attribute.value))
    #expect(parsed.raw(attribute.place(of: y)) == "y")
  }

  @Test func leavesCommentsAtTheEdgesOutOfTheTextsPlace() throws {
    let parsed = Parsed("<p><!-- a -->x<!-- b --></p>")
    let tree = try #require(parsed.tree)
    let node = try #require(tree.root.flatMap { tree.firstChild($0) })
    #expect(parsed.raw(tree.span(node)) == "x")
  }

  @Test func endsTextAtItsEndTagWhereTheNextTagFollowsAtOnce() throws {
    let parsed = Parsed("<p><b>x</b><i>y</i></p>")
    let tree = try #require(parsed.tree)
    let texts = (0..<tree.count).map { NodeID(index: Int32($0)) }.filter { tree.kind($0) == .text }
    #expect(texts.map { parsed.raw(tree.span($0)) } == ["x", "y"])
  }

  @Test func joinsLongTextAcrossTheLibrarysPieces() throws {
    let text = String(repeating: "Größe & ", count: 5000)
    let parsed = Parsed(
      "<p>" + text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;") + "</p>")
    let tree = try #require(parsed.tree)
    #expect(tree.count == 2)
    #expect(tree.root.map { tree.stringValue($0) } == text)
  }

  private func utf8Range(of part: String, in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
  }
}
