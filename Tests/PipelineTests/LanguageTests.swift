import Diagnostics
import Foundation
import PDFInspection
import TestKit
import Testing
import Vordruck

/// The same leaflet in many languages: set without a finding, and read by poppler as it stands in the source.
struct LanguageTests {
  /// A section of a gallery paper: all that is in one language.
  struct Leaflet: CustomTestStringConvertible, Sendable {
    let language: String
    let markup: String
    /// The text of each element as it is written.
    let texts: [String]

    var testDescription: String { language }
  }

  static let leaflets: [Leaflet] = read("languages-prose.xhtml")

  /// The sections of a paper.
  static func read(_ paper: String) -> [Leaflet] {
    let source = (try? String(contentsOfFile: "\(GalleryTests.folder)/\(paper)", encoding: .utf8)) ?? ""
    return source.components(separatedBy: "<section ").dropFirst().map { section in
      let markup = "<section " + (section.components(separatedBy: "</section>").first ?? "") + "</section>"
      let language = section.components(separatedBy: "\"")[1]
      return Leaflet(language: language, markup: markup, texts: texts(in: markup))
    }
  }

  /// The text of each block: what stands between the tags of headings, paragraphs and items, without inline tags.
  static func texts(in markup: String) -> [String] {
    let blocks = markup.replacing(/<\/(h2|p|li)>/, with: "\u{1E}").components(separatedBy: "\u{1E}")
    return blocks.map { TextTests.normalized($0.replacing(/<[^>]*>/, with: "").replacing("&amp;", with: "&")) }
      .filter { !$0.isEmpty }
  }

  static func page(_ markup: String, language: String = "de") -> String {
    """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="\(language)"><head><title>T</title><style>
    @page { size: A5 } p { text-align: justify; hyphens: auto }</style></head><body><h1>T</h1>\(markup)</body></html>
    """
  }

  /// The blocks that poppler reads from a document, with the bullets of lists left out.
  static func read(document: String) throws -> [String] {
    let source = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xhtml")
    defer { try? FileManager.default.removeItem(at: source) }
    try Data(document.utf8).write(to: source)
    let request = RenderRequest(template: source.path)
    #expect(TestRun.run(request).log.diagnostics.map(\.definition.id) == [])
    let files = try SampleFile(request)
    defer { files.remove() }
    return blocks(try Tool.output(of: "pdfinfo", ["-struct-text", files.path]))
  }

  /// Joins the quoted texts of each heading, paragraph and list body of `pdfinfo -struct-text`.
  private static func blocks(_ output: String) -> [String] {
    var blocks: [String] = []
    var isLabel = false
    for line in output.split(separator: "\n") {
      let line = line.drop { $0 == " " }
      if line.first == "\"", line.last == "\"", line.count >= 2 {
        if !isLabel, !blocks.isEmpty { blocks[blocks.count - 1] += line.dropFirst().dropLast() }
        continue
      }
      let role = line.prefix { $0.isLetter || $0.isNumber }
      switch role {
      case "H1", "H2", "P", "LBody":
        blocks.append("")
        isLabel = false
      case "Lbl": isLabel = true
      default: break
      }
    }
    return blocks.map { TextTests.normalized($0) }.filter { !$0.isEmpty }
  }

  @Test func thereAreFortyLanguages() { #expect(Set(Self.leaflets.map(\.language)).count >= 40) }

  @Test(arguments: leaflets)
  func popplerReadsWhatIsWritten(_ leaflet: Leaflet) throws {
    let found = try Self.read(document: Self.page(leaflet.markup, language: leaflet.language))
    #expect(leaflet.texts.count == 5 && found.count == 6)
    for (found, text) in zip(found.dropFirst(), leaflet.texts) where Self.scalars(found) != Self.scalars(text) {
      Issue.record("“\(text)” is read as “\(found)” (\(found.unicodeScalars.map { String($0.value, radix: 16) }))")
    }
  }

  /// The mixed lines whose visual order `BidiLineTests` compares: their logical order is what readers get.
  @Test func mixedLinesComeBackInLogicalOrder() throws {
    let rows = String(decoding: try TestResources.bytes("Tests/Fixtures/bidi/lines.tsv"), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let markup = rows.map { "<p dir=\"\($0[0])\" lang=\"\($0[1])\">\($0[2])</p>" }
    let found = try Self.read(document: Self.page(markup.joined(separator: "\n"))).dropFirst()
    let wanted = markup.flatMap(Self.texts)
    #expect(wanted.count == rows.count && found.count == rows.count)
    let differing = zip(found, wanted).filter { Self.scalars($0) != Self.scalars($1) }
    #expect(differing.map { "\($0.1) is read as \($0.0)" } == [])
  }

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
