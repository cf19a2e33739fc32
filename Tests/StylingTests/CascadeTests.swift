import Diagnostics
import Geometry
import Markup
import Styling
import Testing

@Suite struct CascadeTests {
  struct Order: CustomTestStringConvertible {
    let name: String
    let css: [String]
    var attribute = ""
    let wins: Int
    var testDescription: String { name }
  }

  /// `orphans` tells which declaration won.
  static let orders = [
    Order(name: "later rule", css: ["p { orphans: 3 } p { orphans: 4 }"], wins: 4),
    Order(name: "later sheet", css: ["p { orphans: 3 }", "p { orphans: 4 }"], wins: 4),
    Order(name: "class over type", css: [".c { orphans: 3 } p { orphans: 4 }"], wins: 3),
    Order(name: "id over classes", css: ["#x { orphans: 3 } .c.c.c { orphans: 4 }"], wins: 3),
    Order(name: "two types over one", css: ["x p { orphans: 3 } p { orphans: 4 }"], wins: 3),
    Order(name: "where counts nothing", css: ["p { orphans: 3 } :where(#x) { orphans: 4 }"], wins: 3),
    Order(name: "is counts its heaviest", css: [":is(p, #y) { orphans: 3 } .c { orphans: 4 }"], wins: 3),
    Order(name: "not counts its heaviest", css: ["p:not(#y) { orphans: 3 } .c.c { orphans: 4 }"], wins: 3),
    Order(name: "important over id", css: ["p { orphans: 3 !important } #x { orphans: 4 }"], wins: 3),
    Order(
      name: "important by specificity", css: ["#x { orphans: 3 !important } p { orphans: 4 !important }"], wins: 3),
    Order(name: "style attribute over id", css: ["#x { orphans: 4 }"], attribute: "orphans: 3", wins: 3),
    Order(
      name: "important over style attribute", css: ["p { orphans: 3 !important }"], attribute: "orphans: 4", wins: 3),
    Order(
      name: "important style attribute over all", css: ["#x { orphans: 4 !important }"],
      attribute: "orphans: 3 !important", wins: 3),
    Order(name: "shorthand resets", css: ["p { font: 10pt serif; orphans: 3 }"], wins: 3),
    Order(name: "invalid declaration does not win", css: ["p { orphans: 3; orphans: zero }"], wins: 3),
    Order(name: "print", css: ["@media print { p { orphans: 3 } }"], wins: 3),
    Order(name: "screen", css: ["p { orphans: 3 } @media screen { p { orphans: 4 } }"], wins: 3),
    Order(name: "list of media", css: ["@media screen, print { p { orphans: 3 } }"], wins: 3),
    Order(name: "not screen", css: ["@media not screen { p { orphans: 3 } }"], wins: 3),
    Order(name: "nested media", css: ["@media all { @media only print { p { orphans: 3 } } }"], wins: 3),
  ]

  @Test(arguments: orders)
  func theStrongestDeclarationWins(_ order: Order) {
    let sources = SourceMap()
    var log = DiagnosticLog()
    let document = TinyMarkup.parse("<x><p id=\"x\" class=\"c\" style=\"\(order.attribute)\"/></x>", in: sources)
    let sheets = order.css.map {
      StyleSheet.parse(sources.add(name: "s.css", bytes: Array($0.utf8)), log: &log)
    }
    let tree = Cascade.style(document: document, author: sheets, log: &log)
    #expect(tree.style(NodeID(index: 1)).orphans == order.wins)
  }

  @Test func authorsOverruleTheDefaults() {
    let document = StyledDocument("<html><h1 id=\"x\"/></html>", css: "h1 { font-weight: 300; margin: 0 }")
    #expect(document.style("x").fontWeight == 300)
    #expect(document.style("x").margin == Edges(all: .zero))
    #expect(document.style("x").display == .block)
  }

  @Test func inheritsWhatIsInherited() {
    let document = StyledDocument(
      "<html><div id=\"o\"><p id=\"x\">t</p></div></html>",
      css:
        "#o { color: red; margin: 9pt; line-height: 2; font-size: 20pt; font-feature-settings: 'ss01'; quotes: none }")
    let style = document.style("x")
    #expect(style.color == Color(red: 255, green: 0, blue: 0))
    #expect(style.margin.left == .zero)
    #expect(style.lineHeight == .number(2000))
    #expect(style.fontSize == .points(20))
    #expect(style.fontFeatures == [FontFeature(tag: "ss01", value: 1)])
    #expect(style.quotes == [])
    #expect(document.tree.style(NodeID(index: 3)) == style, "text has its parent's style")
  }

  /// For every property: a child without rules has the parent's value exactly when the property is inherited.
  @Test func inheritanceFollowsTheDefinitions() {
    let css = """
      #p { visibility: hidden; color: red; font: italic small-caps bold 20pt/2 serif; font-kerning: none;
        font-variant-numeric: ordinal; font-variant-ligatures: none; font-variant-position: sub;
        font-feature-settings: "zero"; letter-spacing: 1pt; word-spacing: 1pt; text-transform: uppercase;
        white-space: pre; overflow-wrap: anywhere; hyphens: auto; text-align: end; text-align-last: end;
        text-justify: none; tab-size: 4; text-wrap-style: stable; line-break: strict; word-break: keep-all;
        hyphenate-character: "="; hyphenate-limit-chars: 7; hyphenate-limit-lines: 1; text-underline-offset: 1pt;
        text-underline-position: under; text-decoration: underline dotted red 1pt;
        text-indent: 1pt; direction: rtl; quotes: none; list-style: square inside; border-collapse: collapse;
        border-spacing: 1pt; caption-side: bottom; empty-cells: hide; orphans: 5; widows: 5;
        display: block; position: relative; float: left; clear: both; inset: 1pt; overflow: hidden; width: 1pt;
        height: 1pt; min-width: 1pt; min-height: 1pt; max-width: 1pt; max-height: 1pt; box-sizing: border-box;
        margin: 1pt; padding: 1pt; border: 1pt solid blue; border-radius: 1pt; background: blue;
        outline: 1pt solid red; outline-offset: 1pt; box-shadow: 1pt 1pt;
        box-decoration-break: clone; vertical-align: top; unicode-bidi: embed;
        content: "x"; counter-reset: a; counter-increment: a; counter-set: a; string-set: a "b";
        table-layout: fixed; break-before: page; break-after: page; break-inside: avoid; page: a }
      """
    let document = StyledDocument("<x><x id=\"p\"><x id=\"x\"/></x></x>", css: css)
    let declared = names(document.style("p").dump(inside: nil))
    let kept = names(document.style("x").dump(inside: nil))
    #expect(declared.count == 106, "all of them")
    #expect(
      kept == [
        "font-family", "font-size", "font-weight", "font-style", "line-height", "font-kerning", "font-variant-caps",
        "font-variant-position", "font-variant-numeric", "font-variant-ligatures", "font-feature-settings", "color",
        "letter-spacing", "word-spacing", "text-transform", "text-align", "text-align-last", "text-justify",
        "text-indent", "tab-size", "direction", "white-space-collapse", "text-wrap-mode", "text-wrap-style",
        "line-break", "word-break", "overflow-wrap", "hyphens", "hyphenate-character", "hyphenate-limit-chars",
        "hyphenate-limit-lines", "text-underline-offset", "text-underline-position", "visibility", "quotes",
        "list-style-type",
        "list-style-position", "border-collapse", "border-spacing", "caption-side", "empty-cells", "orphans", "widows",
      ])
    #expect(document.style("x").dump(inside: document.style("p")) == "{}")
    #expect(document.style("x").fontFeatures == document.style("p").fontFeatures)
  }

  private func names(_ dump: String) -> [String] {
    dump.dropFirst().dropLast().split(separator: "; ").compactMap { $0.split(separator: ":").first.map(String.init) }
  }

  @Test func remIsTheRootsFontSize() {
    let document = StyledDocument(
      "<html><p id=\"x\"/></html>", css: "html { font-size: 2rem } p { font-size: 1.5rem; width: 1rem }")
    #expect(document.style("x").fontSize == .points(36))
    #expect(document.style("x").width == .value(LengthPercentage(length: .points(24))))
  }

  @Test func variablesAreInheritedAndReplaced() {
    let document = StyledDocument(
      "<html><div class=\"a\"><p id=\"x\"/></div><p id=\"y\"/></html>",
      css: ":root { --c: red; --all: var(--c) } .a { --c: blue } p { color: var(--c); background: var(--all) }")
    #expect(document.findings == [])
    #expect(document.style("x").color == Color(red: 0, green: 0, blue: 255))
    #expect(document.style("x").backgroundColor == Color(red: 255, green: 0, blue: 0))
    #expect(document.style("y").color == Color(red: 255, green: 0, blue: 0))
  }

  @Test func equalStylesAreStoredOnce() {
    let rows = String(repeating: "<tr><td>1</td><td>2</td></tr>", count: 200)
    let document = StyledDocument("<html><table>\(rows)</table></html>")
    #expect(document.tree.styles.count == 4)
  }

  @Test func languageComesFromTheNearestTag() {
    let document = StyledDocument(
      "<html lang=\"de\"><p id=\"x\"/><div xml:lang=\"ar\" lang=\"fa\"><p id=\"y\"/></div></html>")
    #expect(document.tree.language(document.node("x")) == "de")
    #expect(document.tree.language(document.node("y")) == "ar")
    #expect(document.tree.languages.first == "de")
  }

  @Test func quotesFollowTheLanguageAroundThem() {
    let document = StyledDocument(
      "<html lang=\"de\"><q id=\"a\"/><p lang=\"fr-FR\"><q id=\"b\" lang=\"en\"/></p><p lang=\"uk\"><q id=\"c\"/></p></html>"
    )
    #expect(document.tree.quotes(document.node("a")).first == QuotePair(open: "„", close: "“"))
    #expect(document.tree.quotes(document.node("b")).first == QuotePair(open: "«\u{202F}", close: "\u{202F}»"))
    #expect(document.tree.quotes(document.node("c")).first == QuotePair(open: "«", close: "»"))
  }

  @Test func directionOfAutoIsThatOfTheFirstStrongCharacter() {
    let document = StyledDocument(
      "<html><p id=\"a\" dir=\"auto\">123 مرحبا</p><p id=\"b\" dir=\"auto\">…abc שלום</p><bdi id=\"c\">ב</bdi></html>")
    #expect(document.style("a").direction == .rtl)
    #expect(document.style("b").direction == .ltr)
    #expect(document.style("c").direction == .rtl)
  }

  @Test func attributesOfStylesKeepTheirOwnPlace() {
    let document = StyledDocument(
      "<html><p style=\"colr: red\"/><p style=\"colr: red\"/><p style=\"margin: 1pt; width: 5\"/></html>")
    #expect(
      document.findings == [
        "1:17 styling.unknown-property → color", "1:39 styling.unknown-property → color",
        "1:81 styling.missing-unit",
      ])
  }

  @Test func placesAreExactBehindReferences() throws {
    let sources = SourceMap()
    var log = DiagnosticLog()
    let file = sources.add(
      name: "t.xml",
      bytes: Array(
        """
        <html xmlns="http://www.w3.org/1999/xhtml"><head><style>p &gt; q { colr: red }</style></head>
        <body><p style="content: &quot;a&quot;; colr: red"/></body></html>
        """.utf8))
    let document = try #require(MarkupReader.parse(file, log: &log))
    var sheets: [StyleSheet] = []
    for case .inline(let text, _) in StyleSources.find(in: document) { sheets.append(.parse(text, log: &log)) }
    _ = Cascade.style(document: document, author: sheets, log: &log)
    #expect(log.diagnostics.compactMap(\.span).map { "\(sources.location(of: $0))" } == ["t.xml:1:68", "t.xml:2:41"])
  }

  @Test func wordsFromCaseDataAreValuesInFindings() throws {
    let sources = SourceMap()
    let template = sources.add(name: "t.xml", bytes: Array("color: {farbe}".utf8))
    let data = sources.add(name: "fall.json", bytes: Array("gehaim".utf8))
    let place = SourceSpan(source: data.id, start: 0, length: 6)
    var builder = ElementTree.Builder()
    builder.open(
      "p",
      attributes: [
        ElementTree.Attribute(
          name: "style", value: "color: gehaim", span: SourceSpan(source: template.id, start: 0, length: 14),
          dataSpan: place)
      ])
    builder.close()
    var log = DiagnosticLog()
    _ = Cascade.style(document: builder.finish(), author: [], log: &log)
    let finding = try #require(log.diagnostics.first)
    #expect(finding.dataSpan == place)
    #expect(
      finding.span == SourceSpan(source: template.id, start: 0, length: 14), "the whole, because it was filled in")
    #expect(finding.arguments["value"] == .value("gehaim"))
  }

  @Test func variablesMayNotChainForEver() {
    let chain = (0..<5000).map { "--v\($0): var(--v\($0 + 1))" }.joined(separator: "; ")
    let document = StyledDocument("<x id=\"x\"/>", css: "x { \(chain); color: var(--v0, red) }")
    #expect(document.log.diagnostics.contains { $0.definition == StylingDiagnostics.tooDeep })
  }

  @Test func dumpsOneLineForEachNode() {
    let document = StyledDocument(
      "<html lang=\"de\"><p id=\"x\">Ein <q>Wort</q></p></html>", css: "p { margin: 0; color: red }")
    #expect(
      document.tree.dump() == """
        html:lang(de) @0+16 {font-family: Noto Sans; overflow-wrap: break-word; display: block}
          p @16+10 {color: #ff0000; unicode-bidi: isolate; display: block}
            "Ein" @26+4
            q @30+3 {}
              ::before {content: open-quote}
              "Wort" @33+4
              ::after {content: close-quote}

        """)
  }

  @Test func attributesOfDrawingsAreWeak() throws {
    var log = DiagnosticLog()
    let sources = SourceMap()
    let file = sources.add(
      name: "a.svg",
      bytes: Array(
        """
        <svg xmlns="http://www.w3.org/2000/svg" fill="red" font-size="20" opacity=".5" transform="scale(2)"><rect
        class="c" fill="blue" stroke="green" stroke-width="1e1"/><text font-size="12" fill="wrong" href="#"/></svg>
        """.utf8))
    let document = try #require(MarkupReader.parse(file, log: &log))
    let sheet = StyleSheet.parse(
      sources.add(name: "a.css", bytes: Array("* { stroke-width: 3px } .c { fill: yellow } :link { fill: blue }".utf8)),
      log: &log)
    let tree = Cascade.style(document: document, author: [sheet], log: &log)
    func style(_ node: Int32) -> ComputedStyle { tree.style(NodeID(index: node)) }
    #expect(style(0).vector.fill == .color(Color(red: 255, green: 0, blue: 0)))
    #expect(style(0).effects.opacity == 0.5)
    #expect(style(0).effects.drawingTransform == .scale(x: 2, y: 2))
    #expect(style(0).fontSize == .pixels(20))
    #expect(style(1).vector.fill == .color(Color(red: 255, green: 255, blue: 0)))
    #expect(style(1).vector.strokeWidth == VectorLength(pixels: 3))
    #expect(style(1).effects.opacity == 1)
    #expect(style(2).vector.fill == .color(Color(red: 255, green: 0, blue: 0)))
    #expect(style(2).fontSize == .pixels(12))
    #expect(log.diagnostics.map(\.definition.id) == ["styling.invalid-value"])
  }

  @Test func shippedClassesAreKnown() {
    let document = StyledDocument("<html><div id=\"r\" class=\"v-row\"/><div id=\"l\" class=\"v-ruled\"/></html>")
    #expect(document.style("r").display == .parallelRow)
    #expect(document.style("l").minHeight == .value(LengthPercentage(length: .millimetres(8.5))))
    #expect(document.style("l").borderWidth.bottom == .points(0.5))
  }
}
