import Geometry
import Styling
import Testing

@Suite struct PageTests {
  private func page(
    _ css: String, name: String = "", first: Bool = false, left: Bool = false, blank: Bool = false
  ) -> (style: PageStyle, findings: [String]) {
    let document = StyledDocument("<html/>", css: css)
    var selector = PageStyles.Selector()
    selector.name = name
    selector.first = first
    selector.groupFirst = first
    selector.left = left
    selector.right = !left
    selector.blank = blank
    return (document.tree.pages.resolve(selector), document.findings)
  }

  struct SizeCase: CustomTestStringConvertible {
    let value: String
    let width: Double
    let height: Double
    var testDescription: String { value }
  }

  static let sizes = [
    SizeCase(value: "auto", width: 210, height: 297), SizeCase(value: "A5", width: 148, height: 210),
    SizeCase(value: "A5 landscape", width: 210, height: 148),
    SizeCase(value: "landscape", width: 297, height: 210),
    SizeCase(value: "portrait a3", width: 297, height: 420), SizeCase(value: "Letter", width: 215.9, height: 279.4),
    SizeCase(value: "100mm", width: 100, height: 100), SizeCase(value: "10cm 20cm", width: 100, height: 200),
  ]

  @Test(arguments: sizes)
  func readsSizes(_ line: SizeCase) {
    let (style, findings) = page("@page { size: \(line.value) }")
    #expect(findings == [])
    #expect(style.size == Size(width: .millimetres(line.width), height: .millimetres(line.height)))
  }

  @Test func isA4WithMarginsByDefault() {
    let style = page("").style
    #expect(style.size == Size(width: .millimetres(210), height: .millimetres(297)))
    #expect(style.margin == Edges(all: .value(LengthPercentage(length: .millimetres(20)))))
    #expect(style.style.fontSize == .points(12))
    #expect(style.marginBoxes.isEmpty)
  }

  @Test func picksRulesByKindOfPage() {
    let css = """
      @page { margin-top: 1pt } @page :first { margin-top: 2pt } @page :left { margin-top: 3pt }
      @page anlage { margin-top: 4pt } @page anlage:first { margin-top: 5pt } @page :blank { margin-top: 6pt }
      """
    func top(_ style: PageStyle) -> Dimension { style.margin.top }
    func points(_ value: Double) -> Dimension { .value(LengthPercentage(length: .points(value))) }
    #expect(top(page(css).style) == points(1))
    #expect(top(page(css, first: true).style) == points(2))
    #expect(top(page(css, left: true).style) == points(3))
    #expect(top(page(css, first: true, left: true).style) == points(2), "first weighs more than left")
    #expect(top(page(css, name: "anlage").style) == points(4))
    #expect(top(page(css, name: "anlage", first: true, left: true).style) == points(5))
    #expect(top(page(css, blank: true).style) == points(6))
  }

  @Test func fillsMarginBoxes() throws {
    let (style, findings) = page(
      """
      html { font-size: 10pt }
      @page { color: gray; font-size: 8pt;
        @top-left { content: string(title) }
        @top-right { content: element(logo); vertical-align: top }
        @bottom-center { content: "Seite " counter(page) " von " counter(pages); font-size: 2em }
        @left-middle { content: none } @bottom-left { color: red } }
      @page :first { @top-left { content: none } }
      """)
    #expect(findings == [])
    #expect(Set(style.marginBoxes.keys) == [.topLeft, .topRight, .bottomCenter])
    let bottom = try #require(style.marginBoxes[.bottomCenter])
    #expect(
      bottom.content == [.string("Seite "), .counter("page", .decimal), .string(" von "), .counter("pages", .decimal)])
    #expect(bottom.fontSize == .points(16))
    #expect(bottom.textAlign == .center)
    #expect(bottom.color == Color(red: 128, green: 128, blue: 128))
    #expect(style.marginBoxes[.topLeft]?.textAlign == .left)
    #expect(style.marginBoxes[.topLeft]?.verticalAlign == .middle)
    #expect(style.marginBoxes[.topLeft]?.content == [.namedString("title", .first)])
    #expect(style.marginBoxes[.topRight]?.content == [.runningElement("logo", .first)])
    #expect(style.marginBoxes[.topRight]?.verticalAlign == .top)
  }

  @Test func readsPicksOfNamedStringsAndRunningElements() {
    let (style, findings) = page(
      "@page { @top-left { content: string(a, last) string(b, first-except) element(c, start) } }")
    #expect(findings == [])
    #expect(
      style.marginBoxes[.topLeft]?.content == [
        .namedString("a", .last), .namedString("b", .firstExcept), .runningElement("c", .start),
      ])
  }

  @Test func readsTheFootnoteArea() {
    let plain = page("").style.footnoteArea
    #expect(plain.borderWidth.top == .points(0.5), "a rule above the notes")
    let (style, findings) = page(
      "@page { @footnote { border-top: 2pt solid; margin-top: 3pt; max-height: 5cm } } @page :first { @footnote { border: none } }",
      first: true)
    #expect(findings == [])
    #expect(style.footnoteArea.borderWidth.top == .zero)
    #expect(style.footnoteArea.margin.top == .value(LengthPercentage(length: .points(3))))
    #expect(style.footnoteArea.maxHeight == .value(LengthPercentage(length: .millimetres(50))))
  }

  @Test func readsBleedAndMarks() {
    let (style, findings) = page("@page { bleed: 3mm; marks: cross crop }")
    #expect(findings == [])
    #expect(style.bleed == .millimetres(3))
    #expect(style.hasCropMarks)
    #expect(style.hasCrossMarks)
    #expect(page("@page { marks: crop }").style.bleed == .points(6), "auto gives crop marks 6 pt")
    #expect(page("@page { marks: crop; bleed: 0 }").style.bleed == .zero)
    #expect(page("@page { marks: cross }").style.bleed == .zero)
  }

  @Test func choosesPagesByTheirNumber() {
    let document = StyledDocument(
      "<html/>",
      css: """
        @page :nth(2) { margin-top: 2pt } @page a:nth(3n) { margin-top: 3pt } @page :left { margin-top: 9pt }
        @page :nth(2n + 1 of b) { margin-top: 4pt }
        """)
    #expect(document.findings == [])
    func top(_ number: Int, name: String = "", group: Int = 1) -> Dimension {
      var selector = PageStyles.Selector()
      selector.name = name
      selector.left = true
      selector.nth = document.tree.pages.nth(page: number, group: group, of: name)
      return document.tree.pages.resolve(selector).margin.top
    }
    func points(_ value: Double) -> Dimension { .value(LengthPercentage(length: .points(value))) }
    #expect(top(1) == points(9))
    #expect(top(2) == points(2), "nth weighs more than left")
    #expect(top(3) == points(9))
    #expect(top(6, name: "a") == points(3))
    #expect(top(7, name: "b", group: 3) == points(4), "counted in the group of the type")
    #expect(top(7, name: "b", group: 2) == points(9))
    #expect(top(7, name: "a", group: 3) == points(9))
  }

  @Test func takesVariablesFromTheRoot() {
    let (style, findings) = page(":root { --rand: 15mm } @page { margin: var(--rand) }")
    #expect(findings == [])
    #expect(style.margin.left == .value(LengthPercentage(length: .millimetres(15))))
  }

  static let refusals = DeclarationCase.table(
    """
    @page { size: A6 } => styling.invalid-value → a3
    @page { size: -5mm } => styling.invalid-value
    @page :frist { } => styling.invalid-page-selector
    @page a b { } => styling.invalid-page-selector
    @page { @top-centre { } } => styling.unknown-at-rule → @top-center
    @page { @footnote { @nix { } } } => styling.unknown-at-rule
    @page :nth(x) { } => styling.invalid-page-selector
    @page :nth(of a) { } => styling.invalid-page-selector
    @page { margin: var(--nix) } => styling.undefined-variable
    @page { bleed: -3mm; marks: crop crop } => styling.invalid-value + styling.invalid-value
    @page { @top-left { bleed: 3mm } } => styling.misplaced-property
    @page { @top-left { content: target-counter("#a", page) } } => styling.unsupported-value
    @page { @top-left { size: A4 } } => styling.misplaced-property
    @page { @top-left { content: "a" attr(title) } } => styling.unsupported-value
    @page; => styling.syntax
    """)

  @Test(arguments: refusals)
  func refuses(_ line: DeclarationCase) {
    let findings = page(line.declaration).findings.map { String($0.drop { $0 != " " }.dropFirst()) }
    #expect(findings.joined(separator: " + ") == line.expected)
  }
}
