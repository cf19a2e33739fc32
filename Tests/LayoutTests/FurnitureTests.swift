import Geometry
import Pages
import Testing

@testable import Layout

/// Margin boxes, running and fixed elements, page counters, generated content.
struct FurnitureTests {
  private let css = """
    @page { size: 200pt 120pt; margin: 10pt 20pt; font-size: 5pt; line-height: 5pt;
      @bottom-right { content: counter(page) "/" counter(pages) } }
    """

  private func words(_ result: LayoutDocument) -> [[String]] {
    result.texts.map { $0.map { $0.split(separator: " ").joined(separator: " ") } }
  }

  private func lines(_ count: Int) -> String {
    "<p>" + (1...count).map { "\($0)" }.joined(separator: "<br/>") + "</p>"
  }

  @Test func numbersPagesOfTheirTotal() throws {
    let result = try LayoutDocument(lines(15), css: css)
    #expect(result.findings == [])
    #expect(words(result).map { $0.last } == ["1/2", "2/2"])
    #expect(result.pages.contains("artifact footer"))
    #expect(!result.tags.contains("1/2"))
  }

  @Test func dividesTheEdgeBetweenThreeBoxes() throws {
    let result = try LayoutDocument(
      lines(1), css: css + "@page { @bottom-left { content: \"L\" } @bottom-center { content: \"M\" } }")
    let texts = result.pages.split(separator: "\n").filter { $0.contains("5pt") }.map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(texts.count == 3)
    #expect(texts[0].hasPrefix("text 17"))
    #expect(texts[1].hasPrefix("text 97"))
    #expect(texts[2].hasPrefix("text 20 "))
  }

  @Test func showsRunningElementsFromTheirPageOn() throws {
    let result = try LayoutDocument(
      "<p class=\"head\">A</p>" + lines(12) + "<p class=\"head\">B</p>" + lines(12),
      css: css + ".head { position: running(head) } @page { @top-left { content: element(head) } }")
    #expect(result.findings == [])
    #expect(words(result).map { $0[$0.count - 2] } == ["A", "B", "B"])
    #expect(!result.tags.contains("“A”"))
  }

  @Test func countsPagesInRunningElements() throws {
    let result = try LayoutDocument(
      "<p class=\"foot\">Seite <span class=\"n\"></span></p>" + lines(12),
      css: ".foot { position: running(foot) } .n::before { content: counter(page) \" von \" counter(pages) } "
        + "@page { size: 200pt 120pt; margin: 10pt; @bottom-center { content: element(foot) } }")
    #expect(result.findings == [])
    #expect(words(result).map { $0.last } == ["Seite 1 von 2", "Seite 2 von 2"])
  }

  @Test func reportsRunningElementsThatNothingShows() throws {
    let result = try LayoutDocument("<p style=\"position: running(x)\">A</p><p>b</p>")
    #expect(result.findings == ["layout.running-element-unused"])
  }

  @Test func setsRunningElementsOfSeveralBlocksAmongPageTypes() throws {
    let result = try LayoutDocument(
      "<div class=\"head\"><p>A</p><p>B</p></div><div style=\"page: other\">" + lines(3) + "</div>",
      css: css
        + "@page { margin: 30pt } .head { position: running(head) } @page { @top-left { content: element(head) } }")
    #expect(result.findings == [])
    #expect(words(result).map { Array($0[1...2]) } == [["AB", "1/1"]])
  }

  @Test func carriesNamedStringsOver() throws {
    let result = try LayoutDocument(
      "<h1>Eins</h1>" + lines(18) + "<h1>Zwei</h1>" + lines(3),
      css: css + "h1 { string-set: title content() } @page { @top-left { content: string(title) } }")
    #expect(result.findings == [])
    #expect(result.texts.map { $0[$0.count - 2] } == ["Eins", "Eins", "Zwei"])
  }

  @Test func repeatsFixedElementsBehindThePageAsArtifacts() throws {
    let result = try LayoutDocument(
      "<p style=\"position: fixed; top: 30pt; left: 5pt\">ENTWURF</p>" + lines(12), css: css)
    #expect(result.findings == [])
    #expect(words(result).map { $0[0] } == ["ENTWURF", "ENTWURF"])
    #expect(result.pages.contains("artifact pagination\n    text 25 48.88 10pt “ENTWURF”"))
    #expect(!result.tags.contains("ENTWURF"))
  }

  @Test func paintsFoldMarksAsPageArtifacts() throws {
    let result = try LayoutDocument(
      "<div style=\"position: fixed; top: 30pt; left: -15pt; width: 5pt; border-top: 1pt solid #000000\"></div><p>a</p>",
      css: css)
    #expect(result.pages.contains("artifact page\n    fill 5 40 5×1 #000000"))
  }

  @Test func choosesPageStylesBySide() throws {
    let result = try LayoutDocument(
      lines(25), css: css + "@page :first { @top-left { content: \"F\" } } @page :left { @top-left { content: \"L\" } }"
    )
    #expect(words(result).map { $0.contains("F") } == [true, false, false])
    #expect(words(result).map { $0.contains("L") } == [false, true, false])
  }

  @Test func generatesContentWithCountersAndQuotes() throws {
    let result = try LayoutDocument(
      "<h1>A</h1><h2>x</h2><h2>y</h2><p>Er sagt <q>ja <q>nein</q></q></p>",
      css: """
        body { counter-reset: a } h1 { counter-increment: a; counter-reset: b } h2 { counter-increment: b }
        h1::before { content: counter(a) ". " } h2::before { content: counter(a) "." counter(b) " " }
        """)
    #expect(result.findings == [])
    #expect(
      result.texts.first?.joined(separator: "|")
        == "1. A|1.1 x|1.2 y|Er sagt |„ja |‚nein‘|“")
    #expect(result.outcome.document.outline.map(\.title) == ["1. A", "1.1 x", "1.2 y"])
  }

  @Test func countsPagesInTheText() throws {
    let result = try LayoutDocument(
      lines(12) + "<p class=\"n\">a</p>", css: ".n::before { content: counter(page) \"/\" counter(pages) \" \" }")
    #expect(result.findings == [])
    #expect(result.texts.last?.last == "2/2 a")
  }

  @Test func transformsTextByLanguage() throws {
    let result = try LayoutDocument(
      "<p>Straße</p><p lang=\"tr\">izin</p>", css: "p { text-transform: uppercase }")
    #expect(result.texts == [["STRASSE", "İZİN"]])
  }
}
