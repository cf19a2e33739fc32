import Pages
import Testing

@testable import Layout

/// The block formatting context: margins, widths, positions. Places are baselines: 8.88 pt below a line's top.
struct BlockTests {
  /// The lines of the first page that begin with “text”, cut to place and words.
  private func texts(_ body: String, css: String = "", html: String = "lang=\"de\"") throws -> [String] {
    let result = try LayoutDocument(body, css: "@page { size: 200pt 400pt } " + css, html: html)
    #expect(result.findings == [])
    return result.pages.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.first == "text" else { return nil }
      return "\(parts[1]) \(parts[2]) \(parts[4...].joined(separator: " "))"
    }
  }

  private func fills(_ body: String, css: String = "") throws -> [String] {
    let result = try LayoutDocument(body, css: css)
    return result.pages.split(separator: "\n").filter { $0.contains("fill") || $0.contains("stroke") }.map {
      String($0.drop { $0 == " " })
    }
  }

  @Test func collapsesMarginsOfSiblings() throws {
    #expect(
      try texts("<p style=\"margin-bottom: 10pt\">a</p><p style=\"margin-top: 15pt\">b</p>") == [
        "0 8.88 “a”", "0 33.88 “b”",
      ])
  }

  @Test func addsNegativeMargins() throws {
    #expect(
      try texts("<p style=\"margin-bottom: 10pt\">a</p><p style=\"margin-top: -4pt\">b</p>") == [
        "0 8.88 “a”", "0 24.88 “b”",
      ])
  }

  @Test func collapsesMarginsOfParentAndFirstChild() throws {
    #expect(
      try texts("<p>x</p><div style=\"margin-top: 5pt\"><div><p style=\"margin-top: 12pt\">a</p></div></div>") == [
        "0 8.88 “x”", "0 30.88 “a”",
      ])
  }

  @Test func keepsMarginsInsideWhenPaddingSeparatesThem() throws {
    #expect(
      try texts("<div style=\"padding-top: 1pt\"><p style=\"margin-top: 12pt\">a</p></div>") == ["0 21.88 “a”"])
  }

  @Test func collapsesMarginsThroughEmptyBoxes() throws {
    #expect(
      try texts("<p>a</p><div style=\"margin: 7pt 0 9pt\"></div><p style=\"margin-top: 4pt\">b</p>") == [
        "0 8.88 “a”", "0 27.88 “b”",
      ])
  }

  @Test func handsTheLastMarginToTheParent() throws {
    #expect(
      try texts("<div><p style=\"margin-bottom: 8pt\">a</p></div><p style=\"margin-top: 3pt\">b</p>") == [
        "0 8.88 “a”", "0 26.88 “b”",
      ])
  }

  @Test func keepsMarginsInsideAFormattingRoot() throws {
    #expect(
      try texts("<div style=\"display: flow-root\"><p style=\"margin: 8pt 0\">a</p></div><p>b</p>") == [
        "0 16.88 “a”", "0 34.88 “b”",
      ])
  }

  @Test func centresWithAutoMargins() throws {
    #expect(
      try fills("<div style=\"width: 50%; height: 10pt; margin: 0 auto; background-color: #ff0000\"></div>") == [
        "fill 50 0 100×10 #ff0000"
      ])
  }

  @Test func countsPaddingAndBorderByBoxSizing() throws {
    let style = "width: 100pt; height: 20pt; padding: 5pt; background-color: #ff0000;"
    #expect(try fills("<div style=\"\(style)\"></div>") == ["fill 0 0 110×30 #ff0000"])
    #expect(
      try fills("<div style=\"\(style) box-sizing: border-box\"></div>") == ["fill 0 0 100×20 #ff0000"])
  }

  @Test func limitsWidths() throws {
    #expect(
      try fills("<div style=\"max-width: 80pt; height: 10pt; background-color: #ff0000\"></div>") == [
        "fill 0 0 80×10 #ff0000"
      ])
    #expect(
      try fills("<div style=\"width: 10pt; min-width: 80pt; min-height: 10pt; background-color: #ff0000\"></div>")
        == ["fill 0 0 80×10 #ff0000"])
  }

  @Test func placesNarrowBlocksAtTheStartSide() throws {
    let body = "<div style=\"width: 50pt; height: 10pt; background-color: #ff0000\"></div>"
    let result = try LayoutDocument(body, html: "lang=\"ar\" dir=\"rtl\"")
    #expect(result.pages.contains("fill 150 0 50×10 #ff0000"))
  }

  @Test func movesRelativelyPositionedBoxesOnly() throws {
    #expect(
      try texts("<p style=\"position: relative; top: 3pt; left: 5pt\">a</p><p>b</p>") == [
        "5 11.88 “a”", "0 18.88 “b”",
      ])
  }

  @Test func placesAbsoluteBoxesInTheirPositionedAncestor() throws {
    #expect(
      try texts(
        """
        <div style="position: relative; height: 50pt; width: 100pt; border: 1pt solid">
        <p style="position: absolute; right: 10pt; bottom: 0; width: 20pt">a</p><p>b</p></div>
        """) == ["1 9.88 “b”", "71 49.88 “a”"])
  }

  @Test func placesAbsoluteBoxesOnThePage() throws {
    #expect(
      try texts("<p>x</p><p style=\"position: absolute; top: 100pt; left: 20pt\">a</p><p>y</p>") == [
        "0 8.88 “x”", "0 18.88 “y”", "20 108.88 “a”",
      ])
  }

  @Test func reportsContentBesideTheSheet() throws {
    let result = try LayoutDocument("<p style=\"position: absolute; left: 195pt; width: 50pt\">Wort</p><p>a</p>")
    #expect(result.findings == ["layout.outside-page"])
  }

  @Test func refusesTablesNestedWithoutEnd() throws {
    let open = String(repeating: "<table><tr><td>", count: 12)
    let close = String(repeating: "</td></tr></table>", count: 12)
    let result = try LayoutDocument(open + "a" + close)
    #expect(Set(result.findings) == ["layout.nested-too-deep"])
  }

  @Test func drawsBordersWithMitresAndDashes() throws {
    #expect(
      try fills("<div style=\"height: 10pt; border: 2pt solid #000000\"></div>") == [
        "stroke 1 1 198×12 2pt #000000"
      ])
    #expect(
      try fills("<div style=\"height: 10pt; border-bottom: 2pt dashed #000000\"></div>") == [
        "stroke M 0 11 L 200 11 2pt dashes 6,4 #000000"
      ])
    #expect(
      try fills("<div style=\"height: 10pt; border-top: 3pt double #000000\"></div>") == [
        "fill 0 0 200×1 #000000", "fill 0 2 200×1 #000000",
      ])
  }

  @Test func drawsNoBorderWhereABoxIsCut() throws {
    let result = try LayoutDocument(
      "<div style=\"border: 1pt solid #000000; border-left: 0; border-right: 0\"><p>"
        + (1...15).map { "\($0)" }.joined(separator: "<br/>") + "</p></div>")
    let fills = result.pages.split(separator: "\n").filter { $0.contains("fill") }
    #expect(fills == ["    fill 0 0 200×1 #000000", "    fill 0 60 200×1 #000000"])
  }
}
