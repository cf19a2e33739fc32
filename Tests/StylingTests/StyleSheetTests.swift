import Diagnostics
import Markup
import Styling
import Testing

@Suite struct StyleSheetTests {
  /// Every finding with the place of its cause.
  static let recovery = DeclarationCase.table(
    #"""
    p { color: red => 1:3 styling.unclosed
    /* p { } => 1:1 styling.unclosed
    p { content: "abc => 1:3 styling.unclosed
    p } q { color: red } => 1:1 styling.invalid-selector
    p { color } q { colr: red } => 1:5 styling.syntax ¦ 1:17 styling.unknown-property → color
    p { ;; color: ; } => 1:8 styling.invalid-value
    { color: red } => 1:1 styling.invalid-selector
    p => 1:1 styling.syntax
    p { q { color: red } } => 1:5 styling.syntax
    @font-face { font-family: x } => 1:1 styling.incomplete-font-face
    @font-face { font-family: x; src: url(a.ttf); font-wieght: 1 } => 1:47 styling.unknown-property → font-weight
    @font-face { font-family: x; src: url(a.ttf); size-adjust: 90% } => 1:47 styling.unsupported-property
    @counter-style a { system: numeric; symbols: x } => 1:16 styling.invalid-counter-style
    @counter-style disc { symbols: x } => 1:16 styling.invalid-counter-style
    @counter-style a { symbols: x; sufix: y } => 1:32 styling.unknown-property → suffix
    @counter-style a { symbols: x; pad: -1 y } => 1:37 styling.invalid-value
    @layer a, b; @layer a.c { p { colr: red } } => 1:31 styling.unknown-property → color
    @layer 1; => 1:1 styling.syntax
    @namespace "http://www.w3.org/1999/xhtml"; =>
    @namespace svg "http://www.w3.org/2000/svg"; => 1:1 styling.unsupported-at-rule
    @keyframes x { } => 1:1 styling.unsupported-at-rule
    @suports (color: red) { } => 1:1 styling.unknown-at-rule → @supports
    @fontface { } => 1:1 styling.unknown-at-rule → @font-face
    @top-left { content: "x" } => 1:1 styling.unknown-at-rule → @page
    @media (min-width: 5cm) { p { colr: red } } => 1:31 styling.unknown-property → color
    @media (min-width: 5) { } => 1:8 styling.unknown-media
    @media (minwidth: 5cm) { } => 1:8 styling.unknown-media
    @media prnt { } => 1:8 styling.unknown-media
    @supports (color: red) { p { colr: red } } => 1:30 styling.unknown-property → color
    @supports (colr: red) { p { colr: red } } =>
    @supports color: red { } => 1:1 styling.syntax
    @charset "utf-8"; =>
    @charset "latin1"; => 1:1 styling.syntax
    <!-- p { color: red } --> =>
    p { color: red; @media print { } } => 1:17 styling.unknown-at-rule
    p { color: r\65 d } =>
    p { background: url(a b) } => 1:17 styling.syntax ¦ 1:17 styling.invalid-value
    p { color: red; } @import "x.css"; => 1:19 styling.misplaced-import
    """#)

  @Test(arguments: recovery)
  func recoversAndSaysWhere(_ line: DeclarationCase) {
    let document = StyledDocument("<x/>", css: line.declaration)
    #expect(document.findings.joined(separator: " ¦ ") == line.expected)
  }

  @Test func countsColumnsAfterWideCharacters() {
    let document = StyledDocument("<x/>", css: "/* größer */\r\n.größe { colr: red }")
    #expect(document.findings == ["2:10 styling.unknown-property → color"])
  }

  @Test func stopsAtAbsurdNesting() {
    let document = StyledDocument("<x/>", css: String(repeating: "{", count: 5000))
    #expect(document.log.diagnostics.contains { $0.definition == StylingDiagnostics.tooDeep })
  }

  private struct Files: SourceProvider {
    let sources: SourceMap
    let files: [String: String]

    func load(_ reference: String, from base: SourceID?, at span: SourceSpan?) throws(DiagnosticsError) -> SourceFile {
      guard let text = files[reference] else {
        throw DiagnosticsError(Diagnostic(StylingDiagnostics.syntax, at: span, ["text": .name(reference)]))
      }
      return sources.add(name: reference, bytes: Array(text.utf8))
    }
  }

  @Test func importsOtherSheetsFirst() {
    let sources = SourceMap()
    let files = Files(
      sources: sources,
      files: [
        "a.css": "@import 'b.css'; @import url(screen.css) screen; p { orphans: 3 }",
        "b.css": "@import 'a.css'; p { orphans: 4; widows: 5 }",
      ])
    var log = DiagnosticLog()
    let main = sources.add(name: "main.css", bytes: Array("@import 'a.css'; @import 'c.css';".utf8))
    let sheet = StyleSheet.parse(main, provider: files, log: &log)
    let tree = Cascade.style(document: TinyMarkup.parse("<p/>", in: sources), author: [sheet], log: &log)
    #expect(tree.style(NodeID(index: 0)).orphans == 3)
    #expect(tree.style(NodeID(index: 0)).widows == 5)
    #expect(log.diagnostics.map(\.definition.id) == ["styling.import-cycle", "styling.syntax"])
    #expect(log.diagnostics.map { $0.span.map { "\(sources.location(of: $0))" } } == ["b.css:1:9", "main.css:1:26"])
  }

  @Test func findsTheSheetsOfADocument() {
    let sources = SourceMap()
    let document = TinyMarkup.parse(
      """
      <html><head><link rel="stylesheet" href="a.css"/><style>p { colr: red }</style>\
      <link rel="stylesheet" href="b.css" media="screen"/><style media="print">p { orphans: 7 }</style>\
      <link rel="icon" href="c.png"/><style media="prnt">p { orphans: 8 }</style></head><p/></html>
      """, in: sources)
    let files = Files(sources: sources, files: ["a.css": "p { widows: 6 }"])
    var log = DiagnosticLog()
    let sheets = StyleSources.sheets(of: document, base: nil, provider: files, log: &log)
    #expect(sheets.count == 3)
    #expect(log.diagnostics.map(\.definition.id) == ["styling.unknown-media", "styling.unknown-property"])
    #expect(log.diagnostics.compactMap(\.span).map { sources.location(of: $0).column } == [222, 61])
    let tree = Cascade.style(document: document, author: sheets, log: &log)
    let paragraph = NodeID(index: Int32(document.count - 1))
    #expect(tree.style(paragraph).orphans == 7)
    #expect(tree.style(paragraph).widows == 6)
  }

  /// Drops and doubles every byte: reading always ends, and what it drops it reports.
  @Test func survivesMutations() {
    let css = """
      @page a:first { size: A4; @top-left { content: counter(page) } }
      p:nth-child(2n+1) > a[href^="x"]::before, q { color: rgb(1 2 3 / 50%) !important; margin: calc(1em + 2%) }
      @media print { .x { --a: var(--b, 1pt); width: var(--a); content: "a\\22 b" url(x) } }
      """
    let bytes = Array(css.utf8)
    let sources = SourceMap()
    let document = TinyMarkup.parse("<x><p class=\"x\"/><q/></x>", in: sources)
    for index in bytes.indices {
      for replacement in [[], [bytes[index], bytes[index]], [0xFF], [UInt8(ascii: "{")], [UInt8(ascii: "\"")]] {
        var mutated = bytes
        mutated.replaceSubrange(index...index, with: replacement)
        var log = DiagnosticLog()
        let sheet = StyleSheet.parse(sources.add(name: "m.css", bytes: mutated), log: &log)
        let tree = Cascade.style(document: document, author: [sheet], log: &log)
        #expect(tree.styleIndex.count == document.count)
        for diagnostic in log.diagnostics {
          #expect(diagnostic.span.map { Int($0.start + $0.length) <= mutated.count } ?? false)
        }
      }
    }
  }

  @Test func everyFindingExplainsItself() {
    let ids = StylingDiagnostics.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for definition in StylingDiagnostics.all {
      #expect(definition.id.hasPrefix("styling."))
      #expect(definition.severity == .warning)
      for text in [definition.message, definition.fix, definition.explanation] {
        #expect(!text.de.isEmpty && !text.en.isEmpty)
      }
    }
  }
}
