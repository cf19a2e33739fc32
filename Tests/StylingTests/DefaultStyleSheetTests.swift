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

  private static let look = """
    html:lang(de) {font-family: Noto Sans; overflow-wrap: break-word; display: block}
    head {display: none}
    title {display: none}
    "T"
    body {display: block}
    h1 {font-size: 19.8pt; font-weight: 700; unicode-bidi: isolate; display: block; margin-top: 13.266pt; margin-bottom: 13.266pt; break-after: avoid; break-inside: avoid; bookmark-level: 1}
    "Vereinbarung"
    p {unicode-bidi: isolate; display: block; margin-top: 11pt; margin-bottom: 11pt}
    "Ein"
    strong {font-weight: 700}
    "Satz"
    "."
    ul {direction: rtl; unicode-bidi: isolate; display: block; margin-top: 11pt; margin-bottom: 11pt; padding-right: 22.677pt}
    li {unicode-bidi: isolate; display: list-item}
    "eins"
    table {unicode-bidi: isolate; display: table; box-sizing: border-box; margin-top: 11pt; margin-bottom: 11pt; border-collapse: collapse}
    thead {vertical-align: middle; unicode-bidi: isolate; display: table-header-group}
    tr {vertical-align: middle; unicode-bidi: isolate; display: table-row; break-inside: avoid}
    th {font-weight: 700; vertical-align: bottom; unicode-bidi: isolate; display: table-cell; padding-top: 2.835pt; padding-right: 5.669pt; padding-bottom: 2.835pt; padding-left: 5.669pt}
    "A"
    tbody {vertical-align: top; unicode-bidi: isolate; display: table-row-group}
    tr {vertical-align: top; unicode-bidi: isolate; display: table-row; break-inside: avoid}
    td {vertical-align: top; unicode-bidi: isolate; display: table-cell; padding-top: 2.835pt; padding-right: 5.669pt; padding-bottom: 2.835pt; padding-left: 5.669pt}
    "1"
    p {unicode-bidi: isolate; display: block; margin-top: 11pt; margin-bottom: 11pt}
    a {color: #0b3d91; text-decoration-line: underline}
    "Verweis"
    sup {font-size: 9.167pt; line-height: 0; vertical-align: super}
    "2"
    """.split(separator: "\n").map(String.init)
}
