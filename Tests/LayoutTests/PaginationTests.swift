import Geometry
import Pages
import Testing

@testable import Layout

/// Breaking blocks into pages: lines are 10 pt high, a page holds ten.
struct PaginationTests {
  /// A paragraph of so many one-word lines.
  private func paragraph(_ name: String, _ lines: Int, _ attributes: String = "") -> String {
    "<p \(attributes)>" + (1...lines).map { "\(name)\($0)" }.joined(separator: "<br/>") + "</p>"
  }

  /// The words of each page without blanks at line ends.
  private func words(_ body: String, css: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws
    -> [String]
  {
    let result = try LayoutDocument(body, css: css)
    #expect(result.findings == [], sourceLocation: sourceLocation)
    return result.texts.map { $0.joined(separator: " ").split(separator: " ").joined(separator: " ") }
  }

  @Test func fillsPagesWithLines() throws {
    #expect(
      try words(paragraph("a", 24)) == [
        "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10", "a11 a12 a13 a14 a15 a16 a17 a18 a19 a20", "a21 a22 a23 a24",
      ])
  }

  @Test func keepsTwoLinesBelowABreak() throws {
    #expect(
      try words(paragraph("a", 11)) == ["a1 a2 a3 a4 a5 a6 a7 a8 a9", "a10 a11"])
  }

  @Test func keepsTwoLinesAboveABreak() throws {
    #expect(
      try words(paragraph("a", 9) + paragraph("b", 5)) == ["a1 a2 a3 a4 a5 a6 a7 a8 a9", "b1 b2 b3 b4 b5"])
  }

  @Test func movesAShortParagraphWhole() throws {
    #expect(
      try words(paragraph("a", 8) + paragraph("b", 3)) == ["a1 a2 a3 a4 a5 a6 a7 a8", "b1 b2 b3"])
  }

  @Test func keepsHeadingsWithWhatFollows() throws {
    #expect(
      try words(paragraph("a", 8) + "<h1>H</h1>" + paragraph("b", 4)) == ["a1 a2 a3 a4 a5 a6 a7 a8", "H b1 b2 b3 b4"])
  }

  @Test func keepsHeadingsWithATableThatFollows() throws {
    let table = "<table><tr><td>" + (1...3).map { "t\($0)" }.joined(separator: "<br/>") + "</td></tr></table>"
    #expect(
      try words(paragraph("a", 7) + "<h1>H</h1>" + table) == ["a1 a2 a3 a4 a5 a6 a7", "H t1 t2 t3"])
  }

  @Test func keepsTwoHeadingsTogetherAndBreaksInsideTheParagraphBefore() throws {
    #expect(
      try words(
        paragraph("a", 8, "style=\"break-after: avoid\"") + "<h1>H</h1><h2>I</h2>" + paragraph("b", 4))
        == ["a1 a2 a3 a4 a5 a6", "a7 a8 H I b1 b2 b3 b4"])
  }

  @Test func keepsABoxTogetherThatAvoidsBreaks() throws {
    let box = "<div style=\"break-inside: avoid\">" + paragraph("b", 3) + paragraph("c", 3) + "</div>"
    #expect(
      try words(paragraph("a", 6) + box) == ["a1 a2 a3 a4 a5 a6", "b1 b2 b3 c1 c2 c3"])
  }

  @Test func breaksABoxThatAvoidsBreaksButFitsOnNoPage() throws {
    let box = "<div style=\"break-inside: avoid\">" + paragraph("b", 8) + paragraph("c", 8) + "</div>"
    #expect(
      try words(box) == ["b1 b2 b3 b4 b5 b6 b7 b8 c1 c2", "c3 c4 c5 c6 c7 c8"])
  }

  @Test func takesForcedBreaks() throws {
    #expect(
      try words(
        paragraph("a", 1) + "<section style=\"break-before: page\">" + paragraph("b", 1) + "</section>"
          + paragraph("c", 1, "style=\"break-after: page\"") + paragraph("d", 1)) == ["a1", "b1 c1", "d1"])
  }

  @Test func propagatesAForcedBreakFromAFirstChild() throws {
    #expect(
      try words(paragraph("a", 1) + "<section><h1 style=\"break-before: page\">H</h1></section>") == ["a1", "H"])
  }

  @Test func addsABlankPageBeforeARightPage() throws {
    let result = try LayoutDocument(
      paragraph("a", 1) + paragraph("b", 1, "style=\"break-before: right\""),
      css: "@page :blank { @top-center { content: \"leer\" } margin-top: 20pt }")
    #expect(result.texts == [["a1"], ["leer"], ["b1"]])
  }

  @Test func startsANewPageForAnotherPageType() throws {
    let result = try LayoutDocument(
      paragraph("a", 1) + "<div style=\"page: wide\">" + paragraph("b", 1) + "</div>" + paragraph("c", 1),
      css: "@page wide { size: 300pt 50pt }")
    #expect(result.findings == [])
    #expect(result.document.pages.map { "\($0.size.width)" } == ["200", "300", "200"])
  }

  @Test func truncatesMarginsAtABreakButNotAfterAForcedOne() throws {
    let css = "p { margin: 20pt 0 }"
    let natural = try LayoutDocument(paragraph("a", 7) + paragraph("b", 7), css: css)
    #expect(natural.pages.contains("text 0 8.88 10pt “b1 ”"))
    let forced = try LayoutDocument(
      paragraph("a", 1) + paragraph("b", 1, "style=\"break-before: page\""), css: css)
    #expect(forced.pages.contains("text 0 28.88 10pt “b1”"))
  }

  @Test func reportsALineThatFitsOnNoPageAndGoesOn() throws {
    let result = try LayoutDocument(
      "<p>a</p><div style=\"line-height: 150pt\"><p>b</p></div><p>c</p>")
    #expect(result.findings == ["layout.overflow"])
    #expect(result.texts == [["a"], ["b"], ["c"]])
  }

  @Test func dividesAnEmptyBoxHigherThanAPage() throws {
    let result = try LayoutDocument(
      "<p>a</p><div style=\"height: 250pt; background-color: red\"></div><p>b</p>")
    #expect(result.findings == [])
    #expect(result.document.pages.count == 3)
    #expect(result.texts == [["a"], [], ["b"]])
  }

  @Test func movesABoxOfDefiniteHeightThatFitsOnThePage() throws {
    let result = try LayoutDocument("<p>a</p><div style=\"height: 95pt\"><p>b</p></div>")
    #expect(result.texts == [["a"], ["b"]])
  }

  @Test func stopsAtTheLimitOfPages() throws {
    let result = try LayoutDocument(paragraph("a", 100), pageLimit: 5)
    #expect(result.findings == ["layout.too-many-pages"])
    #expect(result.document.pages.count == 5)
  }

  @Test func laysOutEachPageAtMostTwice() throws {
    let body = (1...200).map { "<h2>H\($0)</h2>" + paragraph("p\($0)-", 4) }.joined()
    let result = try LayoutDocument("<h1>T</h1>" + body)
    #expect(result.findings == [])
    let statistics = result.outcome.statistics
    #expect(statistics.paragraphsPrepared == 401)
    #expect(statistics.paragraphsBroken == 401)
    #expect(statistics.boxLayouts < 401 * 3)
  }
}
