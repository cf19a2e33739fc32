import Diagnostics
import Geometry
import Markup
import Pages
import Styling
import Testing
import TextAnalysis
import Typography

@testable import Layout

/// A provider without any file.
struct NoFiles: SourceProvider {
  func load(_ reference: String, from base: SourceID?, at span: SourceSpan?) throws(DiagnosticsError) -> SourceFile {
    throw DiagnosticsError(Diagnostic(LayoutDiagnostics.imageNotFound, at: span, ["source": .name(reference)]))
  }
}

/// A document laid out into pages from mark-up and CSS, for tests.
struct LayoutDocument {
  let outcome: Layouter.Outcome
  let problems: [Diagnostic]
  private let sources: SourceMap

  /// The fonts of the repository, opened once for all tests.
  static let fonts: FontLibrary? = {
    guard let bytes = InlineTestFiles.bytes("Fonts/index.txt"), let index = try? FontIndex(bytes) else { return nil }
    return FontLibrary([
      FontLibrary.Collection(index: index, source: FontDirectory(path: InlineTestFiles.root + "/Fonts"))
    ])
  }()

  /// Lays out a body; pages are 200 × 100 pt without margins, text 10 pt with lines of 10 pt, unless CSS differs.
  init(
    _ body: String, css: String = "", html: String = "lang=\"de\"", images: LayoutImages = LayoutImages(),
    pageLimit: Int = 1000, fill: FillMode = .automatic
  ) throws {
    var log = DiagnosticLog()
    let sources = SourceMap()
    self.sources = sources
    let markup = """
      <html xmlns="http://www.w3.org/1999/xhtml" \(html)><head><title>T</title></head><body>\(body)</body></html>
      """
    let file = sources.add(name: "test.xml", bytes: Array(markup.utf8))
    let parsed = try #require(MarkupReader.parse(file, log: &log))
    let document = try #require(UseExpansion.expand(parsed, log: &log))
    let base = """
      @page { size: 200pt 100pt; margin: 0 }
      body { font: 10pt/10pt 'Noto Sans'; margin: 0 }
      @layer base {
        h1, h2, p, ul, ol, dl, dd, blockquote, figure, table { margin: 0 } h1, h2 { font-size: 10pt }
        ul, ol { padding-inline-start: 8mm } dt { font-weight: bold }
        table { border-collapse: collapse } td, th { padding: 0; vertical-align: top; text-align: start }
        caption { padding-bottom: 1.5mm; text-align: start; font-weight: bold } tr { break-inside: avoid }
        thead th { vertical-align: bottom }
      }
      """
    var sheets = [base, css].map { StyleSheet.parse(sources.add(name: "test.css", bytes: Array($0.utf8)), log: &log) }
    sheets += StyleSources.sheets(of: document, base: file.id, provider: NoFiles(), log: &log)
    let styled = Cascade.style(document: document, author: sheets, log: &log)
    let fonts = try #require(Self.fonts)
    let tools = TextTools(
      fonts: fonts, shaper: Shaper(library: fonts), boundaries: BoundaryFinder(), hyphenation: nil)
    // Style sheets of tests name images by their size: `20x10.png` is 20 pt wide and 10 pt high.
    var images = images
    for (index, reference) in styled.imageReferences.enumerated() {
      let sides = reference.source.split(separator: ".")[0].split(separator: "x").compactMap { Double($0) }
      guard sides.count == 2 else { continue }
      let raster = ImageSource.Raster(number: index, columns: Int(sides[0]) * 10, rows: Int(sides[1]) * 10)
      images[reference.source, reference.span?.source] = ImageSource(
        .raster(raster), size: Size(width: .points(sides[0]), height: .points(sides[1])))
    }
    let environment = LayoutEnvironment(text: tools, images: images, pageLimit: pageLimit, fill: fill)
    outcome = Layouter.run(styled, environment: environment, log: &log)
    problems = log.diagnostics
  }

  var document: LaidOutDocument { outcome.document }
  var pages: String { document.pagesDump() }
  var tags: String { document.structureDump() }
  /// The pieces of text of each page.
  var texts: [[String]] { document.textDump() }
  var findings: [String] { remarkable.map(\.definition.id) }

  /// Tables of these tests are there for their geometry; that data tables want headers has a test of its own.
  private var remarkable: [Diagnostic] { problems.filter { $0.definition != LayoutDiagnostics.tableWithoutHeaders } }

  /// The findings with the first words of the source at their places.
  var locatedFindings: [String] {
    remarkable.map { problem in
      guard let span = problem.span else { return problem.definition.id }
      let bytes = sources[span.source].bytes.dropFirst(Int(span.start)).prefix(min(Int(span.length), 24))
      return "\(problem.definition.id) “\(String(decoding: bytes, as: UTF8.self))”"
    }
  }
}
