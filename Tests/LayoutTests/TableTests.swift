import Geometry
import Pages
import Testing

@testable import Layout

/// Tables: columns, rows, borders, pages. Lines are 10 pt high, a page is 200 × 100 pt.
struct TableTests {
  private func lines(_ result: LayoutDocument, _ word: String) -> [String] {
    result.pages.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard let first = parts.first, word.split(separator: "|").contains(first) else { return nil }
      return parts.joined(separator: " ")
    }
  }

  /// The left edges and words of all texts.
  private func places(_ body: String, css: String = "", html: String = "lang=\"de\"") throws -> [String] {
    let result = try LayoutDocument(body, css: css, html: html)
    #expect(result.findings == [])
    return lines(result, "text").map { line in
      let parts = line.split(separator: " ")
      return "\(parts[1]) \(parts[2]) \(parts[4...].joined(separator: " "))"
    }
  }

  private func rows(_ count: Int, _ name: String = "r") -> String {
    (1...count).map { "<tr><td>\(name)\($0)</td></tr>" }.joined()
  }

  private func words(_ result: LayoutDocument) -> [String] {
    result.texts.map { $0.joined(separator: " ").split(separator: " ").joined(separator: " ") }
  }

  // MARK: Columns

  @Test func dividesAGivenWidthByPercentages() throws {
    #expect(
      try places(
        "<table style=\"width: 100%\"><tr><td style=\"width: 25%\">a</td><td>b</td><td style=\"width: 25%\">c</td></tr></table>"
      ) == ["0 8.88 “a”", "50 8.88 “b”", "150 8.88 “c”"])
  }

  @Test func givesFixedColumnsTheirWidth() throws {
    #expect(
      try places(
        "<table style=\"width: 100%\"><tr><td style=\"width: 30pt\">a</td><td>b</td><td style=\"width: 50pt\">c</td></tr></table>"
      ) == ["0 8.88 “a”", "30 8.88 “b”", "150 8.88 “c”"])
  }

  @Test func readsWidthsFromColumnElements() throws {
    #expect(
      try places(
        """
        <table style="width: 100%"><colgroup><col style="width: 20pt"/><col span="2"/></colgroup>
        <tr><td>a</td><td style="width: 100pt">b</td><td>c</td></tr></table>
        """) == ["0 8.88 “a”", "20 8.88 “b”", "120 8.88 “c”"])
  }

  @Test func laysOutFixedTablesFromTheFirstRow() throws {
    #expect(
      try places(
        """
        <table style="table-layout: fixed; width: 150pt"><tr><td style="width: 30pt">a</td><td>b</td><td>c</td></tr>
        <tr><td>sehr lang</td><td>d</td><td>e</td></tr></table>
        """) == [
          "0 8.88 “a”", "30 8.88 “b”", "90 8.88 “c”", "0 18.88 “sehr ”", "0 28.88 “lang”", "30 18.88 “d”",
          "90 18.88 “e”",
        ])
  }

  @Test func shrinksAutomaticTablesToTheirContent() throws {
    let result = try LayoutDocument(
      "<table style=\"background-color: #ff0000\"><tr><td style=\"width: 40pt\">a</td><td style=\"width: 20pt\">b</td></tr></table>"
    )
    #expect(lines(result, "fill") == ["fill 0 0 60×10 #ff0000"])
  }

  @Test func addsSpacingBetweenSeparateCells() throws {
    #expect(
      try places(
        """
        <table style="border-collapse: separate; border-spacing: 4pt 3pt; width: 100pt">
        <tr><td style="width: 40pt">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>
        """) == ["4 11.88 “a”", "48 11.88 “b”", "4 24.88 “c”", "48 24.88 “d”"])
  }

  @Test func spansColumns() throws {
    #expect(
      try places(
        """
        <table style="width: 120pt"><tr><td style="width: 30pt">a</td><td style="width: 40pt">b</td><td>c</td></tr>
        <tr><td colspan="2" style="text-align: right">d</td><td>e</td></tr></table>
        """
      ).last == "70 18.88 “e”")
  }

  @Test func runsColumnsFromRightToLeft() throws {
    let result = try LayoutDocument(
      "<table style=\"width: 100%\"><tr><td style=\"width: 50pt\">1</td><td>2</td></tr></table>",
      html: "lang=\"ar\" dir=\"rtl\"")
    let texts = lines(result, "text")
    // The first column is the right one: its text ends at the right edge of the page.
    #expect(texts.count == 2)
    #expect(texts[0].hasPrefix("text 194"))
    #expect(texts[1].hasPrefix("text 144"))
  }

  // MARK: Rows

  @Test func alignsCellsVertically() throws {
    #expect(
      try places(
        """
        <table style="width: 100pt"><tr><td style="width: 25pt">a<br/>b<br/>c</td>
        <td style="width: 25pt; vertical-align: top">t</td><td style="width: 25pt; vertical-align: middle">m</td>
        <td style="width: 25pt; vertical-align: bottom">u</td></tr></table>
        """) == ["0 8.88 “a ”", "0 18.88 “b ”", "0 28.88 “c”", "25 8.88 “t”", "50 18.88 “m”", "75 28.88 “u”"])
  }

  @Test func alignsBaselines() throws {
    #expect(
      try places(
        """
        <table style="width: 100pt"><tr><td style="width: 50pt; vertical-align: baseline">a</td>
        <td style="vertical-align: baseline; padding-top: 5pt">b</td></tr></table>
        """) == ["0 13.88 “a”", "50 13.88 “b”"])
  }

  @Test func givesTheSurplusOfASpanningCellToItsLastRow() throws {
    #expect(
      try places(
        """
        <table style="width: 100pt"><tr><td rowspan="2" style="width: 50pt">a<br/>b<br/>c</td><td>x</td></tr>
        <tr><td>y</td></tr><tr><td>d</td><td>z</td></tr></table>
        """) == [
          "0 8.88 “a ”", "0 18.88 “b ”", "0 28.88 “c”", "50 8.88 “x”", "50 18.88 “y”", "0 38.88 “d”", "50 38.88 “z”",
        ])
  }

  @Test func keepsRowsAtTheirSpecifiedHeight() throws {
    #expect(
      try places("<table><tr style=\"height: 30pt\"><td>a</td></tr><tr><td>b</td></tr></table>") == [
        "0 8.88 “a”", "0 38.88 “b”",
      ])
  }

  @Test func putsCaptionsAboveOrBelow() throws {
    #expect(
      try places("<table><caption style=\"padding: 0\">C</caption><tr><td>a</td></tr></table>") == [
        "0 8.88 “C”", "0 18.88 “a”",
      ])
    #expect(
      try places(
        "<table><caption style=\"padding: 0; caption-side: bottom\">C</caption><tr><td>a</td></tr></table>") == [
          "0 8.88 “a”", "0 18.88 “C”",
        ])
  }

  // MARK: Collapsed borders

  @Test func drawsEachCollapsedBorderOnce() throws {
    let result = try LayoutDocument(
      """
      <table style="width: 100pt"><tr><td style="width: 50pt">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>
      """, css: "td { border: 2pt solid #000000 }")
    #expect(
      lines(result, "fill") == [
        "fill 0 0 100×2 #000000", "fill 0 12 100×2 #000000", "fill 0 24 100×2 #000000", "fill 0 1 2×24 #000000",
        "fill 52 1 2×24 #000000", "fill 98 1 2×24 #000000",
      ])
  }

  @Test func letsTheWiderAndTheStrongerBorderWin() throws {
    let result = try LayoutDocument(
      """
      <table style="width: 100pt"><tr style="border-bottom: 4pt solid #0000ff"><td style="border-bottom: 1pt solid #000000">a</td></tr>
      <tr><td style="border-top: 4pt dashed #000000">b</td></tr></table>
      """)
    #expect(lines(result, "fill|stroke") == ["fill 0 10 100×4 #0000ff"])
  }

  // MARK: Pages

  @Test func repeatsTheHeadOnEachPageAsAnArtifact() throws {
    let result = try LayoutDocument(
      "<table><thead><tr><th>H</th></tr></thead><tbody>\(rows(20))</tbody></table>")
    #expect(result.findings == [])
    #expect(
      words(result) == [
        "H r1 r2 r3 r4 r5 r6 r7 r8 r9", "H r10 r11 r12 r13 r14 r15 r16 r17 r18", "H r19 r20",
      ])
    let heads = result.pages.split(separator: "\n").indices.filter {
      result.pages.split(separator: "\n")[$0].contains("“H”")
    }.map { result.pages.split(separator: "\n")[$0 - 1].split(separator: " ").joined(separator: " ") }
    #expect(heads == ["content 0 TH", "artifact pagination", "artifact pagination"])
  }

  @Test func repeatsTheFootAndKeepsTheRealOneForTheEnd() throws {
    let result = try LayoutDocument(
      """
      <table><thead><tr><th>H</th></tr></thead><tfoot><tr><td>F</td></tr></tfoot><tbody>\(rows(12))</tbody></table>
      """)
    #expect(words(result) == ["H r1 r2 r3 r4 r5 r6 r7 r8 F", "H r9 r10 r11 r12 F"])
  }

  @Test func keepsARowWholeThatFitsOnAPage() throws {
    let result = try LayoutDocument(
      "<table>\(rows(8))<tr><td>x1<br/>x2<br/>x3</td></tr></table>", css: "tr { break-inside: auto }")
    #expect(words(result) == ["r1 r2 r3 r4 r5 r6 r7 r8", "x1 x2 x3"])
  }

  @Test func splitsARowThatFitsOnNoPage() throws {
    let long = (1...15).map { "x\($0)" }.joined(separator: "<br/>")
    let result = try LayoutDocument(
      "<table style=\"width: 100pt\"><tr><td>\(long)</td><td>y1<br/>y2</td></tr>\(rows(1))</table>")
    #expect(result.findings == [])
    #expect(words(result) == ["x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 y1 y2", "x11 x12 x13 x14 x15 r1"])
  }

  @Test func breaksBetweenRowsUnderARowSpan() throws {
    let tall = (1...12).map { "s\($0)" }.joined(separator: "<br/>")
    let inner = (2...14).map { "<tr><td>r\($0)</td></tr>" }.joined()
    let result = try LayoutDocument(
      "<table style=\"width: 100pt\"><tr><td rowspan=\"14\">\(tall)</td><td>r1</td></tr>\(inner)</table>")
    #expect(result.findings == [])
    #expect(
      words(result) == [
        "s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 r1 r2 r3 r4 r5 r6 r7 r8 r9 r10", "s11 s12 r11 r12 r13 r14",
      ])
  }

  @Test func obeysForcedBreaksBetweenRows() throws {
    let result = try LayoutDocument(
      "<table>\(rows(2))<tr style=\"break-before: page\"><td>x</td></tr></table>")
    #expect(words(result) == ["r1 r2", "x"])
  }

  @Test func movesATableWhoseFirstRowDoesNotFitBelowItsHead() throws {
    let result = try LayoutDocument(
      """
      <p>\((1...8).map { "a\($0)" }.joined(separator: "<br/>"))</p>
      <table><thead><tr><th>H</th></tr></thead><tbody><tr><td>r1<br/>r2</td></tr></tbody></table>
      """)
    #expect(words(result) == ["a1 a2 a3 a4 a5 a6 a7 a8", "H r1 r2"])
  }

  @Test func reportsARowThatNothingCanDivide() throws {
    let result = try LayoutDocument(
      "<table><tr><td style=\"line-height: 150pt\">x</td></tr>\(rows(1))</table>")
    #expect(result.findings == ["layout.overflow"])
    #expect(words(result) == ["x", "r1"])
  }

  @Test func reportsATableWiderThanThePage() throws {
    let result = try LayoutDocument("<table><tr><td style=\"min-width: 300pt\">x</td></tr></table>")
    #expect(result.findings == ["layout.table-too-wide"])
  }

  @Test func measuresALongTableOnce() throws {
    let result = try LayoutDocument(
      "<table><thead><tr><th>H</th></tr></thead><tbody>\(rows(2000))</tbody></table>")
    #expect(result.findings == [])
    let statistics = result.outcome.statistics
    #expect(statistics.tablesMeasured == 1)
    // Once to measure the columns, once to set the lines: inline layout keeps a bounded number in between.
    let pages = result.outcome.document.pages.count
    #expect(statistics.paragraphsPrepared <= 2 * 2001 + pages)
    #expect(statistics.paragraphsBroken <= 2001 + pages)
    // Each cell once, and again where a page ended before its row.
    #expect(statistics.cellLayouts <= 2001 + 2 * pages)
  }
}

/// Tables that are too narrow for their longest words.
struct SqueezedTableTests {
  @Test func narrowsTheWidestColumnFirstAndSaysSo() throws {
    let result = try LayoutDocument(
      """
      <table style="width: 100%"><tr><td>kurz</td><td>Donaudampfschifffahrtsgesellschaftskapitänsmützenanstecknadel</td></tr></table>
      """)
    #expect(result.findings == ["layout.table-squeezed"])
    #expect(result.texts.first?.first == "kurz")
    #expect(result.outcome.document.pages.count == 1)
  }

  @Test func keepsUnbreakableContentWhole() throws {
    let result = try LayoutDocument(
      """
      <table style="width: 100%"><tr><td><span style="white-space: nowrap">0123 456789 0123</span></td>
      <td>Donaudampfschifffahrtsgesellschaftskapitänsmützenanstecknadel</td></tr></table>
      """)
    #expect(result.findings == ["layout.table-squeezed"])
  }

  @Test func tagsCellsWhateverBoxTheyMake() throws {
    let result = try LayoutDocument(
      "<table><thead><tr><th>a</th><th style=\"display: block\">b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
    )
    #expect(result.findings == [])
    #expect(result.tags.contains("TH scope=Column\n          “b”"))
  }
}
