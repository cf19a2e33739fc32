import Diagnostics
import FoundationEssentials
import PDFExport
import Pages
import TestKit
import Testing

/// What other people's programs read out of our files.
struct ExtractionTests {
  private static let german = "Ein deutscher Satz steht zwischen den anderen Zeilen."
  private static let arabic = "اتفاقية الاندماج في مدينة المثال مع المكتب لا إله"
  private static let hebrew = "הסכם שילוב בעיר הדוגמה עם המשרד והפקיד האחראי"

  private func file() throws -> String {
    var sample = try SampleDocument()
    sample.line(.heading1, "Probe", in: sample.root)
    let hebrewStyle = SampleDocument.Style(size: 14, language: "he", script: "Hebr", isRightToLeft: true)
    for _ in 0..<4 {
      sample.line(.paragraph, Self.german, in: sample.root)
      for (text, style) in [(Self.arabic, SampleDocument.Style.arabic), (Self.hebrew, hebrewStyle)] {
        let paragraph = sample.line(.paragraph, text, in: sample.root, style)
        sample.change { $0.structure[paragraph].language = style.language }
      }
    }
    var log = DiagnosticLog()
    try keep(#require(PDFExporter.export(sample.document, fonts: sample.fonts, log: &log)), "extraction")
    return TestResources.root.appending(path: "out/tests/extraction.pdf").path
  }

  @Test(arguments: [
    ["pdftotext", "FILE", "-"], ["mutool", "draw", "-q", "-F", "text", "FILE"], ["pdfinfo", "-struct-text", "FILE"],
  ])
  func readsLinesInLogicalOrder(command: [String]) throws {
    let path = try file()
    let text = try Tool.output(of: command[0], command.dropFirst().map { $0 == "FILE" ? path : $0 })
    // Direction marks and the tools' own indentation are not text.
    let lines = text.split(separator: "\n").map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) }))
        .drop(while: { " \"".contains($0) }).prefix(while: { $0 != "\"" })
    }
    for expected in [Self.german, Self.arabic, Self.hebrew] {
      #expect(lines.count { $0 == expected } == 4, "\(command[0]) reads “\(expected)” otherwise: \(lines)")
    }
  }
}
