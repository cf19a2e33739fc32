import Diagnostics
import Foundation
import PDFInspection
import TestKit
import Testing
import Vordruck

/// Form controls from plain XHTML to the file, as other programs read it.
struct FormTests {
  private func request(_ paper: String, _ fill: RenderRequest.Fill?) -> RenderRequest {
    var request = RenderRequest(template: "\(GalleryTests.folder)/\(paper).xhtml")
    request.date = "2026-11-21"
    request.fill = fill
    return request
  }

  private static let modes: [RenderRequest.Fill?] = [nil, .fillable, .flat, .blank]

  @Test(arguments: ["form-controls", "form-controls-de-ar"], modes)
  func everyWayToFillInIsClosed(_ paper: String, _ fill: RenderRequest.Fill?) throws {
    let run = TestRun.run(request(paper, fill))
    #expect(run.log.diagnostics.map(\.definition.id) == [])
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(PDFClosure.check(pdf) == [])
    let reader = try PDFReader(pdf)
    #expect((reader.catalog["AcroForm"] != nil) == (fill == nil || fill == .fillable))
    let folder = TestResources.root.appending(path: "out/tests")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(pdf).write(to: folder.appending(path: "\(paper)-\(fill?.rawValue ?? "automatic").pdf"))
  }

  private struct Fields: Decodable {
    struct Form: Decodable { var fields: [Field] }
    struct Field: Decodable {
      var fullname: String
      var alternativename: String
      var fieldtype: String
      var value: Value
      var quadding: Int
    }
    /// A string of qpdf's JSON is `u:` and its text; names begin with a slash.
    struct Value: Decodable {
      var text: String?
      init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
    }
    var acroform: Form
  }

  @Test func qpdfReadsNamesWordsAndValues() throws {
    let files = try SampleFile(request("form-controls-de-ar", .fillable))
    defer { files.remove() }
    let json = try Tool.output(of: "qpdf", ["--json", "--json-key=acroform", files.path])
    let fields = try JSONDecoder().decode(Fields.self, from: Data(json.utf8)).acroform.fields
    func field(_ name: String) throws -> Fields.Field { try #require(fields.first { $0.fullname == name }) }
    #expect(try field("name").value.text == "u:Al-Masri, Layla")
    #expect(try field("originalName").value.text == "u:ليلى المصري")
    #expect(try field("originalName").quadding == 2)
    #expect(try field("originalName").alternativename == "Name in der Herkunftssprache الاسم باللغة الأصلية")
    #expect(try field("status").value.text == "/married")
    #expect(try field("language").value.text == "u:en")
    #expect(fields.count { $0.fullname == "children" } == 2)
  }

  @Test func pdftotextReadsPrintedValues() throws {
    let files = try SampleFile(request("form-controls", .flat))
    defer { files.remove() }
    let text = try Tool.output(of: "pdftotext", [files.path, "-"])
    for words in ["Çelik-Łukasiewicz", "17.04.1991", "Türkisch", "Bäckerin"] { #expect(text.contains(words)) }
    #expect(!text.contains("Persisch"))
  }

  @Test func blankFormsKeepOnlyWhatCannotBeChanged() throws {
    let files = try SampleFile(request("form-controls", .blank))
    defer { files.remove() }
    let text = try Tool.output(of: "pdftotext", [files.path, "-"])
    #expect(!text.contains("Çelik") && text.contains("Musterstadt") && text.contains("Persisch"))
  }

  @Test func theAgreementHasASignatureFieldOnlyWhenAskedFor() throws {
    var request = TestRun.agreement("\(TestRun.examples)/musterfrau.json", parallel: ["ar"])
    var reader = try PDFReader(try #require(TestRun.run(request).pdf))
    #expect(reader.catalog["AcroForm"] == nil)
    request.fill = .fillable
    let run = TestRun.run(request)
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(PDFClosure.check(pdf) == [])
    reader = try PDFReader(pdf)
    let form = reader.resolve(reader.catalog["AcroForm"]).dictionary ?? [:]
    let fields = (reader.resolve(form["Fields"]).array ?? []).map { reader.resolve($0).dictionary ?? [:] }
    #expect(fields.count >= 2 && fields.allSatisfy { $0["FT"]?.name == "Sig" })
  }
}
