import Geometry
import Styling
import Testing

/// Rules that hold under conditions, in layers, or go back to what others say.
@Suite struct ConditionTests {
  /// Conditions of `@media` on a sheet of 148 × 210 mm.
  static let media = DeclarationCase.table(
    """
    print => yes
    (min-width: 148mm) => yes
    (min-width: 149mm) => no
    (max-width: 420px) => no
    (max-width: 15cm) and (min-height: 20cm) => yes
    print and (width: 148mm) => yes
    screen and (width: 148mm) => no
    not print and (width: 148mm) => no
    not screen => yes
    not (width: 148mm) => no
    (width > 10cm) => yes
    (10cm < width <= 148mm) => yes
    (15cm <= width) => no
    (orientation: portrait) => yes
    (orientation: landscape) => no
    (aspect-ratio < 1) => yes
    (min-aspect-ratio: 1/1) => no
    (color) => yes
    (monochrome) => no
    (min-resolution: 200dpi) => yes
    (hover: none) and (update: none) => yes
    (hover) or (pointer) => no
    ((hover) or (color)) and (not (grid)) => yes
    (prefers-color-scheme: dark) => no
    screen, (min-width: 10cm) => yes
    """)

  @Test(arguments: media)
  func asksThePage(_ line: DeclarationCase) {
    let document = StyledDocument(
      "<x id=\"x\"/>",
      css: "@media \(line.declaration) { x { orphans: 9 } } @page { size: 148mm 210mm }")
    #expect(document.findings == [])
    #expect((document.style("x").orphans == 9 ? "yes" : "no") == line.expected)
  }

  static let supports = DeclarationCase.table(
    """
    (color: red) => yes
    (colour: red) => no
    (color: redd) => no
    not (colour: red) => yes
    (color: red) and (orphans: 2) => yes
    (color: red) and (display: unknown) => no
    (display: unknown) or (color: red) => yes
    ((color: red) and (not (a: b))) => yes
    selector(p:has(em)) => yes
    selector(p::unknown) => no
    font-tech(color-COLRv1) => no
    (--x: y) => yes
    (color: red !important) => yes
    """)

  @Test(arguments: supports)
  func asksWhatIsUnderstood(_ line: DeclarationCase) {
    let document = StyledDocument("<x id=\"x\"/>", css: "@supports \(line.declaration) { x { orphans: 9 } }")
    #expect(document.findings == [])
    #expect((document.style("x").orphans == 9 ? "yes" : "no") == line.expected)
  }

  /// Each line is a sheet and the number of orphans that wins; the user agent's sheet gives `ol` its counting.
  static let layers = DeclarationCase.table(
    """
    @layer a { #x { orphans: 3 } } x { orphans: 4 } => 4
    @layer a { x { orphans: 3 } } @layer b { x { orphans: 4 } } => 4
    @layer b, a; @layer a { x { orphans: 3 } } @layer b { x { orphans: 4 } } => 3
    @layer a { x { orphans: 3 !important } } x { orphans: 4 !important } => 3
    @layer a { x { orphans: 3 !important } } @layer b { x { orphans: 4 !important } } => 3
    @layer a { @layer c { x { orphans: 3 } } x { orphans: 4 } } => 4
    @layer a.c { x { orphans: 5 } } @layer a { x { orphans: 3 } } => 3
    @layer { x { orphans: 3 } } @layer { x { orphans: 4 } } => 4
    @layer a { x { orphans: 3 } } @layer b { x { orphans: 4; orphans: revert-layer } } => 3
    @layer a { x { orphans: 3 } } x { orphans: revert-layer } => 3
    x { orphans: 3 } #x { orphans: revert } => 2
    x { orphans: 3 } #x { orphans: revert-layer } => 2
    """)

  @Test(arguments: layers)
  func layersComeInOrder(_ line: DeclarationCase) {
    let document = StyledDocument("<x id=\"x\"/>", css: line.declaration)
    #expect(document.findings == [])
    #expect("\(document.style("x").orphans)" == line.expected)
  }

  @Test func revertsToTheDefaultSheet() {
    let document = StyledDocument(
      "<x><h1 id=\"h\"/><h1 id=\"i\" style=\"all: revert\"/><b id=\"b\"/></x>",
      css:
        "h1 { font-weight: 300; display: inline; color: red } #h { font-weight: revert; display: revert } b { all: unset }"
    )
    #expect(document.findings == [])
    #expect(document.style("h").fontWeight == 700)
    #expect(document.style("h").display == .block)
    #expect(document.style("h").color == Color(red: 255, green: 0, blue: 0))
    #expect(document.style("i").display == .block)
    #expect(document.style("i").color == .black)
    #expect(document.style("b").fontWeight == 400)
  }

  @Test func viewportUnitsAreThoseOfThePageArea() {
    let document = StyledDocument(
      "<x id=\"x\"/>",
      css: "@page { size: 300pt 400pt; margin: 20pt 50pt } x { width: 50vw; height: 10vh; margin-left: 1vmin }")
    #expect(document.style("x").width == .value(LengthPercentage(length: .points(100))))
    #expect(document.style("x").height == .value(LengthPercentage(length: .points(36))))
    #expect(document.style("x").margin.left == .value(LengthPercentage(length: .points(2))))
  }

  @Test func minimaAndMaximaOfPercentagesWaitForLayout() {
    let document = StyledDocument(
      "<x id=\"x\"/>", css: "x { width: min(50%, 90pt); height: clamp(10pt, 10%, 30pt) }")
    func used(_ dimension: Dimension, _ basis: Double) -> Length? { dimension.resolved(against: .points(basis)) }
    #expect(used(document.style("x").width, 100) == .points(50))
    #expect(used(document.style("x").width, 200) == .points(90))
    #expect(used(document.style("x").height, 50) == .points(10))
    #expect(used(document.style("x").height, 200) == .points(20))
    #expect(used(document.style("x").height, 500) == .points(30))
  }

  @Test func readsFontFaces() {
    let document = StyledDocument(
      "<x/>",
      css: """
        @font-face { font-family: "My Face"; src: local("A"), url("a.woff2") format("woff2"), url(a.ttf) format("truetype");
          font-weight: bold; font-style: italic; unicode-range: U+26, U+0-7F, u+4?? }
        """)
    #expect(document.findings == [])
  }
}
