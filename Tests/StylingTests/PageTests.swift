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
    #expect(style.style.fontSize == .points(11))
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
    #expect(style.marginBoxes[.topLeft]?.content == [.namedString("title")])
    #expect(style.marginBoxes[.topRight]?.content == [.runningElement("logo")])
    #expect(style.marginBoxes[.topRight]?.verticalAlign == .top)
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
    @page { @footnote { } } => styling.unsupported-at-rule
    @page { margin: var(--nix) } => styling.undefined-variable
    @page { bleed: 3mm; marks: crop } => styling.unsupported-property + styling.unsupported-property
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
