import Diagnostics
import PDFExport
import PDFInspection
import TestKit
import Testing

struct AttachmentTests {
  @Test func carriesFilesAndClaimsPartThree() throws {
    let sample = try SampleDocument.paragraph()
    var options = PDFExportOptions()
    options.conformance = .ua1a3a
    options.attachments = [
      EmbeddedFile(
        name: "schema.xsd", mediaType: "application/xml", description: "Beschreibung der Daten", relationship: .schema,
        bytes: Array("<schema/>".utf8)),
      EmbeddedFile(
        name: "fall-ä.json", mediaType: "application/json", description: "Daten des Falls", relationship: .data,
        bytes: Array("{}".utf8)),
    ]
    var log = DiagnosticLog()
    let bytes = try #require(PDFExporter.export(sample.document, fonts: sample.fonts, options: options, log: &log))
    #expect(log.diagnostics == [])
    #expect(PDFClosure.check(bytes) == [])
    #expect(String(decoding: bytes, as: UTF8.self).contains("<pdfaid:part>3<"))
    let reader = try PDFReader(bytes)
    let files = reader.numbers.map { reader[$0] }.filter { $0.dictionary?["Type"]?.name == "EmbeddedFile" }
    #expect(try files.map { String(decoding: try reader.content(of: $0), as: UTF8.self) } == ["{}", "<schema/>"])
    try keep(bytes, "attachments")
  }
}
