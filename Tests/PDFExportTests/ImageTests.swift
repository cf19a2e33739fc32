import Diagnostics
import Geometry
import Images
import PDFExport
import PDFInspection
import Pages
import TestKit
import Testing

struct ImageTests {
  @Test(arguments: [false, true])
  func embedsFiguresWithTheirDescriptionAndBox(pretty: Bool) throws {
    var sample = try SampleDocument.paragraph()
    let figure = sample.element(.figure, in: sample.root)
    let rect = Rect(x: .points(72), y: .points(200), width: .points(100), height: .points(50))
    sample.change { document in
      document.structure[figure].alternative = "Ein rotes Quadrat"
      document.structure[figure].attributes.boundingBox = rect
      let slot = document.structure.addSlot(to: figure)
      document.pages[0].items += [.begin(.content(slot)), .image(0, rect), .end]
    }
    var options = PDFExportOptions()
    options.isPretty = pretty
    var log = DiagnosticLog()
    let image = RasterImage(
      width: 2, height: 1, resolution: nil, colorSpace: .rgb, bitsPerComponent: 8,
      encoding: .raw([255, 0, 0, 0, 0, 9]),
      alpha: [255, 128])
    let bytes = try #require(
      PDFExporter.export(sample.document, fonts: sample.fonts, images: [image], options: options, log: &log))
    #expect(log.diagnostics == [])
    #expect(PDFClosure.check(bytes) == [])
    #expect(try PDFStructureDump.text(of: bytes).contains("Figure alt=Ein rotes Quadrat Placement=Block"))
    let reader = try PDFReader(bytes)
    let images = reader.numbers.map { reader[$0] }.filter { $0.dictionary?["Subtype"]?.name == "Image" }
    #expect(try images.map { try reader.content(of: $0) } == [[255, 0, 0, 0, 0, 9], [255, 128]])
    try keep(bytes, "image\(pretty ? "-pretty" : "")")
  }
}
