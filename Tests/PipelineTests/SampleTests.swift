import Diagnostics
import FoundationEssentials
import Geometry
import Imposition
import Pages
import TestKit
import Testing
import Vordruck

/// `--sample`: any template filled with plainly invented people, and MUSTER on every page.
struct SampleTests {
  static let templates: [String] = Engine(installation: TestRun.installation).templateNames

  static func request(_ template: String) -> RenderRequest {
    var request = RenderRequest(template: template)
    request.isSample = true
    return request
  }

  /// Whether a page ends with the mark: an artefact with one shape that reaches over half of its height.
  private static func isMarked(_ page: Page) -> Bool {
    guard page.items.count >= 3, case .fill(let path, let color) = page.items[page.items.count - 2],
      page.items[page.items.count - 3] == .begin(.artifact(.pagination)), let bounds = path.bounds
    else { return false }
    let sheet = page.sheet(with: .zero)
    return color.alpha < 40 && bounds.size.height * 2 > page.size.height && sheet.minX <= bounds.minX
      && bounds.maxX <= sheet.maxX && sheet.minY <= bounds.minY && bounds.maxY <= sheet.maxY
  }

  @Test(arguments: templates)
  func everyShippedTemplateHasASample(_ template: String) throws {
    let run = TestRun.run(Self.request(template), until: .pages)
    #expect(TestRun.errors(run) == [], "\(TestRun.text(run))")
    let document = try #require(run.pages)
    #expect(!document.pages.isEmpty && document.pages.allSatisfy(Self.isMarked))
    #expect(document.metadata.title.hasPrefix("MUSTER: "))
    #expect(!document.slotTexts().values.contains { $0.contains("MUSTER") })
  }

  /// What no example can hide: the data that are made from a schema keep to it.
  @Test(arguments: templates)
  func dataMadeFromTheSchemaAreValid(_ template: String) throws {
    var log = DiagnosticLog()
    let data = try #require(Engine(installation: TestRun.installation).inventedData(template, log: &log))
    var request = RenderRequest(template: template)
    request.provided = ["muster.json": Array(data.utf8)]
    request.data = ["muster.json"]
    request.house = "musterstadt"
    let run = TestRun.run(request, until: .data)
    #expect(run.log.diagnostics.map(\.definition.id) == [], "\(TestRun.text(run))")
  }

  @Test func aSampleIsAsAccessibleAsThePaperItself() throws {
    var request = Self.request("letter")
    request.parallelLanguages = ["ar"]
    let first = try #require(TestRun.run(request).pdf)
    #expect(first == TestRun.run(request).pdf)
    // The claims stand, and readers that show the title say what it is.
    let text = String(decoding: first, as: UTF8.self)
    #expect(
      text.contains("<pdfuaid:part>1</pdfuaid:part>") && text.contains("<pdfaid:conformance>A</pdfaid:conformance>"))
    #expect(text.contains("MUSTER: "))
  }

  @Test func aNewTemplateHasASampleEvenWithoutAnExample() throws {
    let desk = try NewTemplateTests.Desk()
    defer { desk.remove() }
    let made = try #require(desk.make("einladung").result)
    #expect(TestRun.errors(TestRun.run(Self.request(made.folder))) == [])
    try FileManager.default.removeItem(atPath: "\(made.folder)/examples")
    let run = TestRun.run(Self.request(made.folder), until: .tags)
    #expect(run.log.diagnostics.map(\.definition.id) == [], "\(TestRun.text(run))")
    let tags = String(decoding: try #require(run.dump), as: UTF8.self)
    #expect(tags.contains("Mustermann-Beispiel") && tags.contains("Musterweg") && tags.contains("Ort (Muster)"))
    var log = DiagnosticLog()
    let example = Engine(installation: TestRun.installation).exampleText(made.folder, log: &log)
    #expect(example?.contains("Mustermann-Beispiel") == true)
  }

  @Test func aCopyOfAPaperOfCaseworkTakesTheSharedCase() throws {
    let desk = try NewTemplateTests.Desk()
    defer { desk.remove() }
    let made = try #require(desk.make("empfang", from: "receipt").result)
    #expect(TestRun.errors(TestRun.run(Self.request(made.folder))) == [])
  }

  @Test func restrictionsOfAnOwnSchemaAreKept() throws {
    let desk = try NewTemplateTests.Desk()
    defer { desk.remove() }
    let folder = try #require(desk.make("probe").result).folder
    try FileManager.default.removeItem(atPath: "\(folder)/examples")
    func type(_ name: String, _ base: String, _ facets: String) -> String {
      #"<xs:element name="\#(name)"><xs:simpleType><xs:restriction base="\#(base)">\#(facets)</xs:restriction></xs:simpleType></xs:element>"#
    }
    let patterns = [
      #"[A-Z]{2}-\d{3,5}"#, #"(KIM|ABH)/[0-9]+"#, #"[^0-9a-f]x?y*"#, #"[\-+][A-Fa-f0-9]{6}\.txt"#,
    ]
    let fields =
      patterns.enumerated().map { type("p\($0)", "xs:string", #"<xs:pattern value="\#($1)"/>"#) }
      + [
        type("short", "xs:string", #"<xs:maxLength value="5"/>"#),
        type("exact", "xs:string", #"<xs:length value="30"/>"#),
        type("small", "xs:integer", #"<xs:minInclusive value="-9"/><xs:maxInclusive value="-2"/>"#),
        type("large", "xs:integer", #"<xs:minExclusive value="17"/>"#),
        type("grade", "xs:string", #"<xs:enumeration value="b"/><xs:enumeration value="a"/>"#),
      ]
    let schema = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:v="urn:vordruck:schema:1" elementFormDefault="qualified">
      <xs:include schemaLocation="shared:types.xsd"/><xs:element name="probe"><xs:complexType><xs:sequence>
      \(fields.joined(separator: "\n"))</xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    try schema.write(toFile: "\(folder)/schema.xsd", atomically: true, encoding: .utf8)
    let page = """
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1" lang="de"><head><title>Probe</title></head>
      <body><p>{p0} {p1} {short} {small} {large}</p></body></html>
      """
    try page.write(toFile: "\(folder)/template.xml", atomically: true, encoding: .utf8)
    try FileManager.default.removeItem(atPath: "\(folder)/checks.xml")
    let run = TestRun.run(Self.request(folder))
    #expect(TestRun.errors(run) == [], "\(TestRun.text(run))")
    let tags = String(decoding: try #require(TestRun.run(Self.request(folder), until: .tags).dump), as: UTF8.self)
    #expect(tags.contains("MM-111 KIM/4 short -2 18"))
  }

  @Test func checksAreNotHeldAgainstMadeUpDataButAgainstAnExample() throws {
    let desk = try NewTemplateTests.Desk()
    defer { desk.remove() }
    let folder = try #require(desk.make("einladung").result).folder
    let path = "\(folder)/checks.xml"
    let rules = try String(contentsOfFile: path, encoding: .utf8)
      .replacing("not(v:date-before(appointment/date, date))", with: "sender = 'niemand'")
    try rules.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(TestRun.errors(TestRun.run(Self.request(folder))) == ["check.appointment-before-letter"])
    try FileManager.default.removeItem(atPath: "\(folder)/examples")
    let run = TestRun.run(Self.request(folder))
    #expect(TestRun.errors(run) == [] && run.pdf != nil)
    #expect(run.log.diagnostics.map(\.definition.id) == ["check.appointment-before-letter"])
  }

  @Test func dataAndSampleContradictEachOther() {
    var request = Self.request("letter")
    request.data = [CaseworkTests.richCase]
    #expect(TestRun.errors(TestRun.run(request)) == ["pipeline.sample-with-data"])
    request.data = []
    request.previous = CaseworkTests.richCase
    #expect(TestRun.errors(TestRun.run(request)) == ["pipeline.sample-with-data"])
  }

  @Test func webPagesAndPicturesAreMarkedAsWell() throws {
    var request = Self.request("letter")
    request.format = .html
    let page = String(decoding: try #require(TestRun.run(request).html), as: UTF8.self)
    #expect(page.contains("<title>MUSTER: ") && page.contains("role=\"note\">MUSTER</p>"))
    #expect(page.contains("data-word=\"MUSTER\" aria-hidden=\"true\""))
    request.format = .png(resolution: 30)
    let marked = try #require(TestRun.run(request).pictures)
    request.isSample = false
    request.data = [CaseworkTests.richCase]
    request.house = "musterstadt"
    let plain = try #require(TestRun.run(request).pictures)
    #expect(marked.count == plain.count && zip(marked, plain).allSatisfy { $0 != $1 })
  }

  @Test func aPlainPageIsMarkedWithoutDataOrOffice() throws {
    var request = Self.request("-")
    let text =
      #"<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Blatt</title></head><body><p>Text</p></body></html>"#
    request.provided = ["-": Array(text.utf8)]
    let document = try #require(TestRun.run(request, until: .pages).pages)
    #expect(document.pages.count == 1 && document.pages.allSatisfy(Self.isMarked))
  }

  @Test func eachSideOfAFoldedSheetIsMarkedOnEveryPage() throws {
    var request = Self.request("flyer-renew-in-time")
    request.parameters = ["format": "a5booklet"]
    let pages = try #require(TestRun.run(request, until: .pages).pages).pages
    request.imposition = .office
    let sheets = try #require(TestRun.run(request, until: .pages).pages).pages
    func marks(_ pages: [Page]) -> Int {
      pages.flatMap(\.items).count { $0 == .begin(.artifact(.pagination)) }
    }
    #expect(sheets.count < pages.count && marks(sheets) == marks(pages))
  }

  @Test(arguments: [
    ("brief.pdf", "brief-MUSTER.pdf"), ("muster.pdf", "muster.pdf"), ("brief-MUSTER.pdf", "brief-MUSTER.pdf"),
    ("Musterbrief.pdf", "Musterbrief-MUSTER.pdf"),
  ])
  func theFileSaysThatItIsASample(_ output: String, _ path: String) {
    let request = Self.request("letter")
    let run = TestRun.run(request, until: .tags)
    #expect(OutputTarget(output, run: run, mark: request.nameMark).path == path)
    #expect(OutputTarget("/tmp/", run: run, mark: request.nameMark).path.hasSuffix("-MUSTER.pdf"))
  }
}
