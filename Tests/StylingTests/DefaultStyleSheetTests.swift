import Diagnostics
import Geometry
import Styling
import Testing

@Suite struct DefaultStyleSheetTests {
  @Test func isReadWithoutFindings() {
    let sources = SourceMap()
    var log = DiagnosticLog()
    let file = sources.add(name: "default.css", bytes: Array(DefaultStyleSheet.text.utf8))
    _ = StyleSheet.parse(file, origin: .userAgent, log: &log)
    #expect(log.diagnostics.map { "\(sources.location(of: $0.span!)) \($0.definition.id)" } == [])
  }

  @Test func givesAPlainDocumentItsLook() {
    let document = StyledDocument(
      """
      <html lang="de"><head><title>T</title></head><body><h1>Vereinbarung</h1>\
      <p>Ein <strong>Satz</strong>.</p><ul dir="rtl"><li>eins</li></ul>\
      <table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>\
      <p><a href="x">Verweis</a> <sup>2</sup></p></body></html>
      """)
    #expect(document.findings == [])
    let lines = document.tree.dump().split(separator: "\n").map { line in
      // Places are another test's business.
      line.drop { $0 == " " }.split(separator: " ").filter { !$0.hasPrefix("@") }.joined(separator: " ")
    }
    #expect(lines == DefaultStyleSheetTests.look)
  }

  /// `size`, `cols`, `rows` and the options of a choice say how large a control is; every rule of an author's is stronger.
  @Test func attributesOfControlsAreHints() {
    let document = StyledDocument(
      """
      <html lang="de"><head><title>T</title></head><body><input size="10"/><input size="10" class="w"/>\
      <input size="x"/><textarea cols="10" rows="2"/><select><option>eins</option><option>zwanzig</option></select>\
      <select multiple="multiple"><option>a</option></select></body></html>
      """, css: ".w { width: 7pt }")
    #expect(document.findings == [])
    let sizes = document.tree.dump().split(separator: "\n").filter { $0.contains("border-box") }.map { line in
      line.split(separator: "; ").filter { $0.hasPrefix("width") || $0.hasPrefix("height") }.joined(separator: "; ")
    }
    #expect(sizes == DefaultStyleSheetTests.sizes)
  }

  private static let sizes: [String] = [
    "width: 68.504pt", "width: 7pt", "width: 128.504pt", "width: 68.504pt; height: 35.888pt", "width: 64.677pt",
    "width: 46.677pt; height: 64.688pt",
  ]

  private static let look = """
    html:lang(de) {font-family: Noto Sans; overflow-wrap: break-word; display: block}
    head {display: none}
    title {display: none}
    "T"
    body {display: block; margin-top: 6pt; margin-right: 6pt; margin-bottom: 6pt; margin-left: 6pt}
    h1 {font-size: 24pt; font-weight: 700; unicode-bidi: isolate; display: block; margin-top: 16.08pt; margin-bottom: 16.08pt; break-after: avoid; break-inside: avoid; bookmark-level: 1}
    "Vereinbarung"
    p {unicode-bidi: isolate; display: block; margin-top: 12pt; margin-bottom: 12pt}
    "Ein"
    strong {font-weight: 700}
    "Satz"
    "."
    ul {direction: rtl; unicode-bidi: isolate; display: block; margin-top: 12pt; margin-bottom: 12pt; padding-right: 30pt}
    li {unicode-bidi: isolate; display: list-item}
    "eins"
    table {unicode-bidi: isolate; display: table; box-sizing: border-box; border-top-color: #808080; border-right-color: #808080; border-bottom-color: #808080; border-left-color: #808080; border-spacing: 1.5pt}
    thead {vertical-align: middle; unicode-bidi: isolate; display: table-header-group; border-top-color: #808080; border-right-color: #808080; border-bottom-color: #808080; border-left-color: #808080}
    tr {vertical-align: middle; unicode-bidi: isolate; display: table-row; border-top-color: #808080; border-right-color: #808080; border-bottom-color: #808080; border-left-color: #808080}
    th {font-weight: 700; text-align: center; vertical-align: middle; unicode-bidi: isolate; display: table-cell; padding-top: 0.75pt; padding-right: 0.75pt; padding-bottom: 0.75pt; padding-left: 0.75pt; border-top-color: #808080; border-right-color: #808080; border-bottom-color: #808080; border-left-color: #808080}
    "A"
    tbody {vertical-align: middle; unicode-bidi: isolate; display: table-row-group; border-top-color: #808080; border-right-color: #808080; border-bottom-color: #808080; border-left-color: #808080}
    tr {vertical-align: middle; unicode-bidi: isolate; display: table-row; border-top-color: #808080; border-right-color: #808080; border-bottom-color: #808080; border-left-color: #808080}
    td {vertical-align: middle; unicode-bidi: isolate; display: table-cell; padding-top: 0.75pt; padding-right: 0.75pt; padding-bottom: 0.75pt; padding-left: 0.75pt; border-top-color: #808080; border-right-color: #808080; border-bottom-color: #808080; border-left-color: #808080}
    "1"
    p {unicode-bidi: isolate; display: block; margin-top: 12pt; margin-bottom: 12pt}
    a {color: #0000ee; text-decoration-line: underline}
    "Verweis"
    sup {font-size: 10pt; line-height: 0; vertical-align: super}
    "2"
    """.split(separator: "\n").map(String.init)
}
