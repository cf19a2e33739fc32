import Diagnostics
import Geometry
import Pages
import Testing

@testable import Layout

/// The logical structure: roles, languages, lists, tables, figures, links, and the checks on them.
struct StructureTests {
  private func tags(
    _ body: String, css: String = "", html: String = "lang=\"de\"", images: LayoutImages = LayoutImages()
  ) throws -> String {
    let result = try LayoutDocument(body, css: "@page { size: 400pt 400pt } " + css, html: html, images: images)
    #expect(result.findings == [])
    return result.tags
  }

  private func findings(_ body: String, html: String = "lang=\"de\"", images: LayoutImages = LayoutImages()) throws
    -> [String]
  {
    try LayoutDocument(body, css: "@page { size: 400pt 400pt }", html: html, images: images).findings
  }

  private let picture = LayoutImages([
    "a.png": ImageSource(
      .raster(ImageSource.Raster(number: 0, columns: 400, rows: 200)),
      size: Size(width: .points(40), height: .points(20)))
  ])

  @Test func givesSectionsHeadingsAndParagraphsTheirRoles() throws {
    #expect(
      try tags(
        "<section><h1>A</h1>direkt<div>nur Text</div><div><h2>B</h2><p>b</p></div></section><blockquote>z</blockquote>")
          == """
          Document
            Sect
              H1
                “A”
              P
                “direkt”
              P
                “nur Text”
              Div
                H2
                  “B”
                P
                  “b”
            BlockQuote
              P
                “z”

          """)
  }

  @Test func marksOnlyInlineElementsThatMeanSomething() throws {
    #expect(
      try tags("<p>a <em>b</em> <span lang=\"fr\">c</span> <abbr title=\"Dokument\">Dok.</abbr> <code>d</code></p>")
        == """
        Document
          P
            “a b ”
            Span lang=fr
              “c”
            “ ”
            Span expansion=“Dokument”
              “Dok.”
            “ ”
            Code
              “d”

        """)
  }

  @Test func buildsListsWithLabelsAndBodies() throws {
    #expect(
      try tags("<ol start=\"3\"><li>a</li><li value=\"7\">b<ul><li>c</li></ul></li></ol>") == """
        Document
          L numbering=Decimal
            LI
              Lbl
                “3. ”
              LBody
                “a”
            LI
              Lbl
                “7. ”
              LBody
                P
                  “b”
                L numbering=Circle
                  LI
                    Lbl
                      “◦ ”
                    LBody
                      “c”

        """)
  }

  @Test func countsReversedListsDown() throws {
    #expect(try tags("<ol reversed=\"\"><li>a</li><li>b</li></ol>").contains("Lbl\n        “2. ”"))
  }

  @Test func startsTheFirstLineWithAnInsideMarker() throws {
    #expect(
      try tags("<ul style=\"list-style-position: inside\"><li>a</li></ul>") == """
        Document
          L numbering=Disc
            LI
              Lbl
                “• ”
              LBody
                “a”

        """)
  }

  @Test func omitsTheLabelOfAListWithoutMarkers() throws {
    #expect(
      try tags("<ul style=\"list-style-type: none\"><li>a</li></ul>") == """
        Document
          L numbering=None
            LI
              LBody
                “a”

        """)
  }

  @Test func groupsTermsAndDescriptions() throws {
    #expect(
      try tags("<dl><dt>t</dt><dd>a</dd><dd>b</dd><dt>u</dt><dd>c</dd></dl>") == """
        Document
          L numbering=None
            LI
              Lbl
                “t”
              LBody
                P
                  “a”
                P
                  “b”
            LI
              Lbl
                “u”
              LBody
                P
                  “c”

        """)
  }

  @Test func infersTheScopesOfHeaderCells() throws {
    #expect(
      try tags(
        """
        <table><caption>C</caption><thead><tr><th>x</th><th>y</th></tr></thead>
        <tr><th>z</th><td>1</td></tr></table>
        """) == """
          Document
            Table
              Caption
                “C”
              THead
                TR
                  TH scope=Column
                    “x”
                  TH scope=Column
                    “y”
              TBody
                TR
                  TH scope=Row
                    “z”
                  TD
                    “1”

          """)
  }

  @Test func refersCellsToHeadersInTwoLevels() throws {
    let result = try tags(
      """
      <table><thead><tr><th rowspan="2">n</th><th colspan="2">s</th></tr><tr><th>a</th><th>b</th></tr></thead>
      <tbody><tr><th>r</th><td>1</td><td>2</td></tr></tbody></table>
      """)
    #expect(result.contains("TH id=t1r1c1 scope=Column rowspan=2"))
    #expect(result.contains("TH id=t1r2c2 scope=Column headers=t1r1c2"))
    #expect(result.contains("TD headers=t1r1c2,t1r2c3,t1r3c1"))
  }

  @Test func fillsShortRowsWithEmptyCells() throws {
    let result = try tags("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>")
    #expect(result.hasSuffix("      TD\n        “c”\n      TD\n"))
  }

  @Test func reportsHeaderCellsWithoutScope() throws {
    #expect(
      try findings("<table><tr><td>a</td><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>") == [
        "layout.header-cell-without-scope"
      ])
  }

  @Test func reportsOverlappingCells() throws {
    #expect(
      try findings(
        "<table><tr><td>a</td><td rowspan=\"2\">b</td></tr><tr><td colspan=\"2\">c</td></tr></table>")
        == ["layout.table-not-regular"])
  }

  @Test func reportsAbsurdSpans() throws {
    #expect(try findings("<table><tr><td colspan=\"65534\">a</td></tr></table>") == ["layout.bad-span"])
  }

  @Test func describesPictures() throws {
    let result = try tags(
      "<p>a <img src=\"a.png\" alt=\"Wappen\"/><img src=\"a.png\" alt=\"\"/></p>", images: picture)
    #expect(
      result == """
        Document
          P
            “a ”
            Figure alt=“Wappen”
              “”

        """)
  }

  @Test func makesAFigureWithItsCaption() throws {
    let result = try LayoutDocument(
      "<figure><img src=\"a.png\" alt=\"Plan\"/><figcaption>Der Plan</figcaption></figure>", images: picture)
    #expect(
      result.tags == """
        Document
          Figure alt=“Plan”
            “”
            Caption
              “Der Plan”

        """)
  }

  @Test func reportsPicturesWithoutAlternative() throws {
    #expect(
      try findings("<p><img src=\"a.png\"/></p>", images: picture) == ["layout.image-without-alternative"])
    #expect(try findings("<p><img src=\"b.png\" alt=\"x\"/></p>") == ["layout.image-not-found"])
  }

  @Test func reportsAMissingFileOnceAndTheMissingAlternativeWithIt() throws {
    var images = LayoutImages()
    images.refuse("b.png", base: nil)
    #expect(try findings("<p><img src=\"b.png\" alt=\"x\"/></p>", images: images) == [])
    #expect(
      try findings("<p><img src=\"b.png\"/></p>", images: images) == ["layout.image-without-alternative"])
    #expect(
      try findings("<p><img src=\"b.png\"/></p>") == ["layout.image-without-alternative", "layout.image-not-found"])
  }

  @Test func reportsEmptyHeadings() throws {
    #expect(try findings("<h1> </h1><h2><b></b></h2><h2>a</h2>") == ["layout.empty-heading", "layout.empty-heading"])
    #expect(try findings("<h1><img src=\"a.png\" alt=\"Stadt\"/></h1>", images: picture) == [])
    let result = try LayoutDocument("<h1></h1>", css: "h1::before { content: \"Antrag\" }")
    #expect(result.findings == [])
  }

  @Test func reportsDataTablesWithoutHeaders() throws {
    let rows = "<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"
    func found(_ body: String) throws -> [String] { try LayoutDocument(body).problems.map(\.definition.id) }
    #expect(try found("<table>\(rows)</table>") == ["layout.table-without-headers"])
    #expect(try found("<table role=\"presentation\">\(rows)</table>") == [])
    #expect(try found("<table><tr><th>A</th><th>B</th></tr>\(rows)</table>") == [])
    #expect(try found("<table><tr><td>a</td></tr><tr><td>c</td></tr></table>") == [])
  }

  @Test func reportsCellsWithoutARowOnceAndInTermsOfHTML() throws {
    let result = try LayoutDocument("<table><td>x</td><td>y</td></table>")
    #expect(result.findings == ["layout.cell-without-row"])
    #expect(result.problems.first?.arguments == ["cell": .name("td"), "parent": .name("table")])
    #expect(
      try findings("<table><tbody><th>x</th></tbody></table>") == ["layout.cell-without-row"])
  }

  @Test func reportsLinksThatLeadNowhereFromAPage() throws {
    func suggestion(_ target: String) throws -> String? {
      let result = try LayoutDocument("<p><a href=\"\(target)\">x</a></p>")
      #expect(result.findings == ["layout.link-without-scheme"])
      return result.problems.first?.suggestion
    }
    #expect(try suggestion("www.musterstadt.de") == "https://www.musterstadt.de")
    #expect(try suggestion("musterstadt.de/kim?a=1") == "https://musterstadt.de/kim?a=1")
    #expect(try suggestion("kim@musterstadt.de") == "mailto:kim@musterstadt.de")
    #expect(try suggestion("anlage.pdf") == nil)
    for target in ["https://a.de", "mailto:a@b.de", "tel:+49203", "#x"] {
      #expect(
        try findings("<p id=\"x\"><a href=\"\(target)\">x</a></p>") == [], "\(target)")
    }
  }

  @Test func namesFieldsThatAreTooWideForTheirLine() throws {
    let result = try LayoutDocument(
      "<p><label for=\"a\">A</label> <textarea id=\"a\" cols=\"40\"></textarea></p>",
      css: "@page { size: 600pt 400pt } p { width: 80pt }")
    #expect(result.findings == ["layout.inline-box-overflow"])
    let finding = try #require(result.problems.first)
    let message = DiagnosticRenderer(language: .de, showsValues: false, sources: SourceMap()).message(finding)
    #expect(
      message.wholeMatch(of: /In dieser Zeile ist ein Feld um \d+,\d mm breiter als der Platz\./) != nil, "\(message)")
  }

  @Test func linksAndTheirAreas() throws {
    let result = try LayoutDocument(
      "<h1 id=\"ziel\">Z</h1><p>siehe <a href=\"#ziel\">oben</a> und <a href=\"https://example.org/\">dort</a></p>")
    #expect(result.findings == [])
    #expect(result.document.links.map(\.description) == ["oben", "dort"])
    #expect(result.document.destinations["ziel"]?.page == 0)
    #expect(result.document.outline.map(\.title) == ["Z"])
    #expect(
      result.tags == """
        Document
          H1
            “Z”
          P
            “siehe ”
            Link
              “oben”
            “ und ”
            Link
              “dort”

        """)
  }

  @Test func givesALinkOneAreaALine() throws {
    let result = try LayoutDocument(
      "<p style=\"width: 60pt\"><a href=\"https://example.org/\">eins zwei drei vier</a></p>")
    #expect(result.document.links.count == 2)
    #expect(Set(result.document.links.map(\.element)).count == 1)
  }

  @Test func reportsLinksToNowhereAndWithoutWords() throws {
    #expect(try findings("<p><a href=\"#x\">a</a></p>") == ["layout.link-target-missing"])
    #expect(try findings("<p>b<a href=\"https://example.org/\"> </a></p>") == ["layout.link-without-text"])
    #expect(try findings("<p id=\"x\">a</p><p id=\"x\">b</p>") == ["layout.duplicate-id"])
  }

  @Test func checksHeadings() throws {
    #expect(try findings("<h2>a</h2>") == ["layout.first-heading"])
    #expect(try findings("<h1>a</h1><h3>b</h3>") == ["layout.heading-skipped"])
    #expect(try findings("<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>") == [])
  }

  @Test func demandsALanguage() throws {
    #expect(try findings("<p>a</p>", html: "") == ["layout.language-missing"])
  }

  @Test func marksRightToLeftParagraphs() throws {
    #expect(try tags("<p lang=\"ar\" dir=\"rtl\">a</p>").contains("P lang=ar rtl"))
  }

  @Test func reportsWhatCannotBeSetYet() throws {
    #expect(try findings("<p><video/></p>") == ["layout.element-not-supported"])
    #expect(try findings("<p class=\"c\">a</p><style>p { margin: 0 }</style>") == [])
  }

  @Test func splitsInlinesAroundBlocks() throws {
    #expect(
      try tags("<div>a <em>b<p>c</p>d</em> e</div>") == """
        Document
          Div
            P
              “a b”
            P
              “c”
            P
              “d e”

        """)
  }

  @Test func completesTablesWithAnonymousParts() throws {
    let result = try LayoutDocument(
      "<div style=\"display: table\"><div style=\"display: table-cell\">a</div> <div style=\"display: table-cell\">b</div></div>"
    )
    #expect(
      result.outcome.boxes.dump() == """
        block
          block
            table-wrapper
              table
                row-group
                  row
                    cell
                      inline-root
                        text slot=0 "a"
                    cell
                      inline-root
                        text slot=1 "b"

        """)
  }
}

extension LaidOutDocument {
  /// The links of all pages.
  fileprivate var links: [LinkArea] { pages.flatMap(\.links) }
}
