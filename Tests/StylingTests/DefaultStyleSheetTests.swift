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

  @Test func stylesAPlainDocument() {
    let document = StyledDocument(
      """
      <html lang="de"><head><title>T</title></head><body><h1>Vereinbarung</h1>\
      <p>Ein <strong>Satz</strong> mit <q>Zitat</q>.</p>\
      <ul dir="rtl"><li>eins</li></ul>\
      <table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></body></html>
      """)
    #expect(document.findings == [])
    print(document.tree.dump())
  }
}
