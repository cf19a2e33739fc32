import Diagnostics
import Markup
import Testing

@testable import CaseData

struct RichTextTests {
  static let markdown = #"""
    # Anlass

    Die **Stelle** ist *neu*,
    siehe [Seite](https://x.example).\
    Zweite Zeile.

    - eins
    - zwei
      1. a
      2. b

    3. drei

       Absatz

    > Zitat

    | Jahr | Euro |
    |------|-----:|
    | 2026 | 1    |

    ## Folgen

    Ende
    """#

  static let xhtml = """
    <h3>Anlass</h3>
    <p>Die <b>Stelle</b> ist <em>neu</em>,
      siehe <a href="https://x.example">Seite</a>.<br/>
      Zweite Zeile.</p>
    <ul><li>eins</li><li>zwei <ol><li>a</li><li>b</li></ol></li></ul>
    <ol start="3"><li><p>drei</p><p>Absatz</p></li></ol>
    <blockquote>Zitat</blockquote>
    <table><tr><th>Jahr</th><th class="align-right">Euro</th></tr>
    <tr><td>2026</td><td class="align-right">1</td></tr></table>
    <h4>Folgen</h4>
    Ende
    """

  static let dump = """
      reasons
        h3
          "Anlass"
        p
          "Die "
          strong
            "Stelle"
          " ist "
          em
            "neu"
          ", siehe "
          a href="https://x.example"
            "Seite"
          "."
          br
          "Zweite Zeile."
        ul
          li
            "eins"
          li
            "zwei"
            ol
              li
                "a"
              li
                "b"
        ol start="3"
          li
            p
              "drei"
            p
              "Absatz"
        blockquote
          p
            "Zitat"
        table
          thead
            tr
              th
                "Jahr"
              th class="align-right"
                "Euro"
          tbody
            tr
              td
                "2026"
              td class="align-right"
                "1"
        h4
          "Folgen"
        p
          "Ende"

    """

  /// The text as a JSON string.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }

  private func load(_ name: String, _ text: String, files: [String: String] = [:]) throws -> (
    dump: String?, findings: [String], messages: [String]
  ) {
    var loading = Loading()
    loading.files = files
    let tree = try loading.load([(name: name, text: text)])
    let dump = tree?.dump().split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).joined(
      separator: "\n")
    return (dump, loading.findings, loading.messages)
  }

  @Test func `Markdown and XHTML of the same text give the same tree`() throws {
    let json = try load("case.json", "{\"title\": \"t\", \"reasons\": \(quoted(Self.markdown))}")
    #expect(json.findings == [])
    #expect(json.dump == Self.dump)
    let indented = Self.markdown.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    let yaml = try load("case.yaml", "title: t\nreasons: |\n" + indented.joined(separator: "\n") + "\n")
    #expect(yaml.findings == [])
    #expect(yaml.dump == Self.dump)
    let xml = try load("case.xml", "<case><title>t</title><reasons>\(Self.xhtml)</reasons></case>")
    #expect(xml.findings == [])
    #expect(xml.dump == Self.dump)
    let file = try load(
      "case.json", #"{"title": "t", "reasons": {"file": "text.md"}}"#, files: ["text.md": Self.markdown])
    #expect(file.findings == [])
    #expect(file.dump == Self.dump)
    let xmlFile = try load(
      "case.xml", "<case><title>t</title><reasons><file>text.md</file></reasons></case>",
      files: ["text.md": Self.markdown])
    #expect(xmlFile.dump == Self.dump)
  }

  @Test func `what Word leaves behind is cleaned with a warning each`() throws {
    let result = try load(
      "case.xml",
      """
      <case xmlns:o="urn:schemas-microsoft-com:office:office"><title>t</title><reasons>
      <p class="MsoNormal" style="margin:0">A <font color="red">B</font><o:p></o:p></p>
      <p>&#160;</p>
      <div><p lang="ar">C</p></div>
      </reasons></case>
      """)
    #expect(
      result.findings == [
        "2:11 rich-text.attribute-dropped", "2:29 rich-text.attribute-dropped", "2:41 rich-text.markup-dropped",
        "2:67 rich-text.markup-dropped", "3:1 rich-text.empty-paragraph", "4:1 rich-text.markup-dropped",
      ])
    #expect(
      result.dump == """
          reasons
            p
              "A B"
            p xml:lang="ar"
              "C"

        """)
  }

  @Test func `content of another kind is refused`() throws {
    let result = try load(
      "case.xml",
      """
      <case><title>t</title><reasons><h1>A</h1><p><img src="x"/><a href="javascript:x">y</a></p>
      <script>x</script><p><ul><li>a</li></ul></p></reasons></case>
      """)
    #expect(
      result.findings == [
        "1:32 rich-text.heading-level", "1:45 rich-text.markup-refused", "1:68 rich-text.unsafe-link",
        "2:1 rich-text.markup-refused", "2:22 rich-text.misplaced",
      ])
  }

  @Test func `findings in Markdown have their place behind escapes and in files`() throws {
    let json = try load("case.json", #"{"title": "t", "reasons": "\u00e4\n\n![x](y.png)\n\nA <font>b</font>"}"#)
    #expect(json.findings == ["1:38 rich-text.markup-refused", "1:55 rich-text.markup-dropped"])
    let file = try load(
      "case.json", #"{"title": "t", "reasons": {"file": "text.md"}}"#,
      files: ["text.md": "Ä\n\n***\n\n<div>x</div>\n\nMu\u{308}\n"])
    #expect(
      file.findings == [
        "3:1 rich-text.markup-dropped", "5:1 rich-text.markup-refused", "7:2 data.not-normalized",
      ])
  }

  @Test func `only a Markdown file may stand in for the text`() throws {
    #expect(
      try load("case.json", #"{"title": "t", "reasons": {"file": "a.pdf"}}"#).findings == ["1:36 rich-text.file-format"]
    )
    #expect(
      try load("case.json", #"{"title": "t", "reasons": {"file": "a.md", "x": 1}}"#, files: ["a.md": "x"]).findings
        == ["1:44 rich-text.file-keys"])
    #expect(
      try load("case.json", #"{"title": "t", "reasons": {"file": "../a.md"}}"#).findings == ["1:36 test.missing-file"])
  }
}
