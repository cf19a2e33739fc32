import Diagnostics
import PDFExport
import PDFInspection
import Pages
import TestKit
import Testing

struct PDFExporterTests {
  /// Exports a sample that must conform, and keeps the file in `out/tests` for the validators.
  private func export(
    _ sample: SampleDocument, _ name: String, cache: FontProgramCache? = nil,
    _ change: (inout PDFExportOptions) -> Void = { _ in }
  ) throws -> [UInt8] {
    var options = PDFExportOptions()
    change(&options)
    var log = DiagnosticLog()
    let bytes = PDFExporter.export(sample.document, fonts: sample.fonts, options: options, cache: cache, log: &log)
    #expect(log.diagnostics.map(\.definition.id) == [])
    let file = try #require(bytes)
    try keep(file, name)
    return file
  }

  @Test(arguments: [false, true])
  func closesEveryReference(pretty: Bool) throws {
    for (sample, name) in [(try SampleDocument.paragraph(), "paragraph"), (try .agreement(), "agreement")] {
      let file = try export(sample, pretty ? name + "-pretty" : name) { $0.isPretty = pretty }
      #expect(PDFClosure.check(file) == [])
    }
  }

  @Test func writesTheSameBytesAgainWithAndWithoutACache() throws {
    let cache = FontProgramCache()
    let files = try (0..<3).map { index in
      try export(.agreement(), "again", cache: index == 0 ? nil : cache)
    }
    #expect(files[1] == files[0])
    #expect(files[2] == files[0])
  }

  @Test func keepsTheTextOfEachElement() throws {
    let file = try export(.agreement(), "agreement")
    try expectGolden(PDFStructureDump.text(of: file), "agreement.structure.txt")
  }

  @Test func writesWhatTheGoldenFileSays() throws {
    let file = try export(.paragraph(), "paragraph-pretty") { $0.isPretty = true }
    try expectGolden(Self.withoutFontPrograms(file), "paragraph.pdf.txt")
  }

  /// More pages, links and identifiers than one node of a tree holds.
  @Test func branchesItsTreesForLongDocuments() throws {
    var sample = try SampleDocument(title: "Lang")
    sample.line(.heading1, "Lang", in: sample.root)
    for number in 0..<150 {
      let paragraph = sample.element(.paragraph, in: sample.root)
      let link = sample.element(.link, in: paragraph)
      let rect = sample.addText("Seite \(number)", to: link)
      sample.link(
        LinkArea(rect: rect, target: .uri("https://example.org"), description: "Netz", element: link, origin: nil))
      sample.change { document in
        document.structure[paragraph].identifier = "absatz-\(number)"
        if number == 7 { document.pages[7].label = "Anlage" }
      }
      sample.addPage()
    }
    let file = try export(sample, "long")
    #expect(PDFClosure.check(file) == [])
    #expect(try PDFReader(file).pages().count == 151)
  }

  @Test func readsFromTheRightWhereTheDocumentDoes() throws {
    var sample = try SampleDocument(title: "اتفاقية")
    sample.line(.heading1, "اتفاقية", in: sample.root, .arabic)
    let root = sample.root
    sample.change {
      $0.metadata.isRightToLeft = true
      $0.metadata.language = "ar"
      $0.structure[root].attributes.isRightToLeft = true
    }
    let reader = try PDFReader(export(sample, "right-to-left"))
    #expect(reader.resolve(reader.catalog["ViewerPreferences"]).dictionary?["Direction"]?.name == "R2L")
  }

  @Test func keepsSmallDocumentsSmall() throws {
    #expect(try export(.paragraph(), "paragraph").count < 9_000)
  }

  /// A pretty file as text: hexadecimal bodies become a remark, so that a new HarfBuzz does not change the golden file.
  private static func withoutFontPrograms(_ file: [UInt8]) -> String {
    var lines: [Substring] = []
    let text = String(decoding: file, as: UTF8.self)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let digits = line.hasSuffix(">") ? line.dropLast() : line
      if digits.count > 40 || line.hasSuffix(">") && !line.hasPrefix(" "), digits.allSatisfy(\.isHexDigit) {
        if lines.last != "(binary)" { lines.append("(binary)") }
      } else if line.hasPrefix("  /Length") || line.hasSuffix(" n ") || line.contains("uuid:")
        || line.hasPrefix("  /ID ")
      {
        lines.append("(varies)")
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
