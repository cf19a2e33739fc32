import Geometry
import Pages
import Testing

@testable import Layout

/// Rows of v:parallel: two cells of 90 pt with 20 pt between them on pages of 200 × 100 pt.
struct ParallelRowTests {
  private let css =
    ".row { display: -vordruck-parallel-row; border-spacing: 20pt } .row > div { margin: 0 }"

  private func row(_ first: Int, _ second: Int) -> String {
    func lines(_ name: String, _ count: Int) -> String {
      "<p>" + (1...count).map { "\(name)\($0)" }.joined(separator: "<br/>") + "</p>"
    }
    return """
      <div class="row"><div lang="de">\(lines("d", first))</div><div lang="ar" dir="rtl">\(lines("a", second))</div></div>
      """
  }

  private func words(_ result: LayoutDocument) -> [String] {
    result.texts.map { $0.joined(separator: " ").split(separator: " ").joined(separator: " ") }
  }

  @Test func putsCellsSideBySide() throws {
    let result = try LayoutDocument(
      "<div class=\"row\"><div>d</div><div>e</div></div><p>x</p>", css: css)
    #expect(result.findings == [])
    #expect(result.pages.contains("text 0 8.88 10pt “d”"))
    #expect(result.pages.contains("text 110 8.88 10pt “e”"))
    #expect(result.pages.contains("text 0 18.88 10pt “x”"))
  }

  @Test func beginsAtTheRightInRightToLeftDocuments() throws {
    let result = try LayoutDocument(
      "<div class=\"row\"><div dir=\"ltr\">d</div><div dir=\"ltr\">e</div></div>", css: css,
      html: "lang=\"ar\" dir=\"rtl\"")
    #expect(result.pages.contains("text 110 8.88 10pt “d”"))
    #expect(result.pages.contains("text 0 8.88 10pt “e”"))
  }

  @Test func keepsARowTogetherThatFitsOnAPage() throws {
    let result = try LayoutDocument(
      "<p>\((1...6).map { "p\($0)" }.joined(separator: "<br/>"))</p>" + row(6, 5), css: css)
    #expect(words(result) == ["p1 p2 p3 p4 p5 p6", "d1 d2 d3 d4 d5 d6 a1 a2 a3 a4 a5"])
  }

  @Test func resumesBothCellsOnTheNextPage() throws {
    let result = try LayoutDocument(row(13, 15) + "<p>x</p>", css: css)
    #expect(result.findings == [])
    #expect(
      words(result) == [
        "d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10", "d11 d12 d13 a11 a12 a13 a14 a15 x",
      ])
  }

  @Test func keepsAHeadingRowWithTheRowThatFollows() throws {
    let heading = "<div class=\"row\"><div><h1>H</h1></div><div lang=\"ar\"><h1>I</h1></div></div>"
    let result = try LayoutDocument(
      "<p>\((1...6).map { "p\($0)" }.joined(separator: "<br/>"))</p>" + heading + row(4, 4), css: css)
    #expect(words(result) == ["p1 p2 p3 p4 p5 p6", "H I d1 d2 d3 d4 a1 a2 a3 a4"])
  }

  @Test func leavesAFinishedCellEmpty() throws {
    let result = try LayoutDocument(row(3, 15) + "<p>x</p>", css: css)
    #expect(
      words(result) == ["d1 d2 d3 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10", "a11 a12 a13 a14 a15 x"])
  }

  @Test func tagsCellsRowByRowWithTheirLanguage() throws {
    let result = try LayoutDocument(row(1, 1), css: css)
    #expect(
      result.tags == """
        Document
          Div
            Div
              P
                “d1”
            Div lang=ar
              P rtl
                “a1”

        """)
  }

  /// Rows of tables with these numbers of lines in their one cell; the table of the second cell has its own.
  private func tables(_ first: [Int], _ second: [Int]) -> String {
    func table(_ name: String, _ rows: [Int]) -> String {
      let cells = rows.enumerated().map { number, lines in
        "<tr><td>" + (1...lines).map { "\(name)\(number + 1)\($0)" }.joined(separator: "<br/>") + "</td></tr>"
      }
      return "<table>\(cells.joined())</table>"
    }
    return "<div class=\"row\"><div>\(table("d", first))</div><div>\(table("a", second))</div></div>"
  }

  private let tableCSS = " table { border-spacing: 0 } td { padding: 0; vertical-align: top }"

  @Test func beginsTheRowsOfTablesThatCorrespondAtOneHeight() throws {
    let result = try LayoutDocument(tables([1, 3, 1], [2, 1, 1]) + "<p>x</p>", css: css + tableCSS)
    #expect(result.findings == [])
    for (word, y) in [("d11", 8.88), ("a11", 8.88), ("d21", 28.88), ("a21", 28.88), ("d31", 58.88), ("a31", 58.88)] {
      #expect(result.pages.contains("\(y) 10pt “\(word)"), "\(word)")
    }
    #expect(result.pages.contains("text 0 68.88 10pt “x”"))
  }

  @Test func leavesTablesWithOtherRowsAlone() throws {
    let result = try LayoutDocument(tables([1, 1], [2, 1, 1]), css: css + tableCSS)
    #expect(result.pages.contains("18.88 10pt “d21”") && result.pages.contains("28.88 10pt “a21”"))
  }

  @Test func breaksTablesThatCorrespondBeforeTheSameRow() throws {
    let result = try LayoutDocument(tables([4, 2, 4, 1], [2, 4, 1, 1]), css: css + tableCSS)
    #expect(words(result) == ["d11 d12 d13 d14 d21 d22 a11 a12 a21 a22 a23 a24", "d31 d32 d33 d34 d41 a31 a41"])
  }
}
