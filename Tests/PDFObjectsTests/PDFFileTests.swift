import PDFObjects
import Testing

struct PDFFileTests {
  private func sample(pretty: Bool) -> [UInt8] {
    var options = PDFFile.Options()
    options.isPretty = pretty
    var file = PDFFile(options: options)
    let catalog = file.reserve()
    let pages = file.reserve()
    let information = file.reserve()
    file.dictionary(catalog) {
      $0.entry("Type", .name("Catalog"))
      $0.entry("Pages", .reference(pages))
    }
    file.dictionary(pages) {
      $0.entry("Type", .name("Pages"))
      $0.entry("Kids", array: [])
      $0.entry("Count", .integer(0))
    }
    file.dictionary(information) { $0.entry("Title", .text("Probe")) }
    return file.finish(catalog: catalog, information: information)
  }

  @Test func writesAReadableFile() {
    let text = String(decoding: sample(pretty: true).dropFirst(15), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        1 0 obj
        <<
          /Type /Catalog
          /Pages 2 0 R
        >>
        endobj

        2 0 obj
        <<
          /Type /Pages
          /Kids [ ]
          /Count 0
        >>
        endobj

        3 0 obj
        <<
          /Title (Probe)
        >>
        endobj

        xref
        0 4
        0000000000 65535 f 
        0000000015 00000 n 
        """))
    #expect(text.hasSuffix("%%EOF\n"))
  }

  @Test(arguments: [false, true])
  func writesTheSameBytesAgain(pretty: Bool) {
    #expect(sample(pretty: pretty) == sample(pretty: pretty))
  }

  @Test func keepsCompactFilesSmall() {
    #expect(sample(pretty: false).count < 500)
  }
}
