import Catalogues
import Diagnostics
import Foundation
import Synchronization
import Templating
import TestKit
import Testing
import Vordruck

/// Series: a letter for each row of a table, merged with office and staff.
struct BatchTests {
  static let header =
    "client.name.familyName;client.name.givenNames;client.address.street;client.address.houseNumber;"
    + "client.address.postalCode;client.address.city;letters[1].id;letters[1].date;letters[1].subject;letters[1].body"

  /// Rows as German Excel writes them, in Windows-1252.
  static func table(_ rows: [String]) -> [UInt8] {
    let text = ([header] + rows).joined(separator: "\r\n") + "\r\n"
    return text.unicodeScalars.map { UInt8($0.value) }
  }

  static func row(_ number: Int, date: String = "24.11.2026", subject: String = "Gespr\u{E4}chskreis") -> String {
    "Musterm\u{FC}ller;Probe;Musterweg;\(number);40999;Musterstadt;S-\(number);\(date);\(subject);wir laden Sie ein."
  }

  /// A folder of its own with table and office, removed with the value.
  final class Workshop {
    let folder: String
    var table: String { folder + "/serie.csv" }
    var report: String { folder + "/bericht.jsonl" }

    init(_ rows: [String]) throws {
      folder = NSTemporaryDirectory() + "vordruck-batch-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: folder + "/out", withIntermediateDirectories: true)
      try write(rows)
      let office =
        #"{"office": {"name": "Amt"}, "caseManager": {"name": {"familyName": "Beispiel", "givenNames": "Petra"}}}"#
      try Data(office.utf8).write(to: URL(filePath: folder + "/amt.json"))
    }

    func write(_ rows: [String]) throws { try Data(BatchTests.table(rows)).write(to: URL(filePath: table)) }

    lazy var base: RenderRequest = {
      var base = RenderRequest(template: "letter")
      base.data = [folder + "/amt.json", table]
      base.house = "musterstadt"
      return base
    }()

    var request: BatchRequest {
      var request = BatchRequest(base: base, folder: folder + "/out")
      request.report = report
      return request
    }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/out")) ?? []).sorted() }

    func content(_ name: String) -> Data? { FileManager.default.contents(atPath: folder + "/out/" + name) }

    deinit { try? FileManager.default.removeItem(atPath: folder) }
  }

  /// The outcomes in the order in which they were handed over.
  static func run(_ request: BatchRequest) throws -> [BatchOutcome] {
    var log = DiagnosticLog()
    let batch = try #require(
      Batch(request, installation: TestRun.installation, sources: SourceMap(), log: &log), "\(log.diagnostics)")
    let outcomes = Mutex<[BatchOutcome]>([])
    let counts = batch.run(log: &log) { outcome in outcomes.withLock { $0.append(outcome) } }
    #expect(counts != nil && !log.hasErrors)
    return outcomes.withLock { $0 }
  }

  @Test func aRowIsALetterAndItsNameSaysNothingOfAnybody() throws {
    let workshop = try Workshop([Self.row(1), ";;;;;;;;;", Self.row(2)])
    let outcomes = try Self.run(workshop.request)
    #expect(outcomes.map(\.state) == [.done, .done])
    // Rows are counted as the spreadsheet counts, the empty one included.
    #expect(outcomes.map(\.origin) == [.row(2), .row(4)])
    #expect(workshop.names == ["0001_letter_S-1_de.pdf", "0002_letter_S-2_de.pdf"])
  }

  @Test func theSameBytesWithOneWorkerAndWithFour() throws {
    let rows = (1...9).map { Self.row($0) }
    let one = try Workshop(rows)
    let four = try Workshop(rows)
    #expect(try Self.run(one.request).allSatisfy { $0.state == .done })
    var request = four.request
    request.jobs = 4
    // Whoever is faster: outcomes come in the order of the table.
    #expect(try Self.run(request).map(\.number) == Array(1...9))
    #expect(one.names == four.names && one.names.count == 9)
    for name in one.names { #expect(one.content(name) == four.content(name)) }
  }

  @Test func aLetterOfASeriesIsTheLetterThatRenderMakes() throws {
    let workshop = try Workshop([Self.row(7)])
    _ = try Self.run(workshop.request)
    #expect(TestRun.run(workshop.request.base).pdf.map { Data($0) } == workshop.content("0001_letter_S-7_de.pdf"))
  }

  @Test func whatIsWrongIsNamedByRowAndCell() throws {
    let workshop = try Workshop([Self.row(1), Self.row(2, date: "31.02.2026"), Self.row(3, subject: ""), Self.row(4)])
    let outcomes = try Self.run(workshop.request)
    #expect(outcomes.map(\.state) == [.done, .failed, .failed, .done])
    let date = try #require(outcomes[1].findings.first)
    #expect(date.diagnostic.definition.id == "data.invalid-date" && date.cell == "H3")
    #expect(outcomes[1].origin == .row(3))
    #expect(outcomes[2].findings.contains { $0.diagnostic.definition.id == "check.letter-no-subject" })
    #expect(workshop.names.map { $0.prefix(4) } == ["0001", "0004"])
  }

  @Test func theReportHoldsNoValues() throws {
    let workshop = try Workshop([Self.row(1), Self.row(2, date: "31.02.2026")])
    _ = try Self.run(workshop.request)
    let report = try String(contentsOfFile: workshop.report, encoding: .utf8)
    #expect(report.split(separator: "\n").count == 2)
    #expect(report.contains("\"row\":3,\"state\":\"failed\"") && report.contains("\"cell\":\"H3\""))
    for value in ["Muster", "Probe", "31.02.2026"] {
      #expect(!report.replacing("musterstadt", with: "").contains(value), "\(value)")
    }
    #expect(throws: Never.self) {
      for line in report.split(separator: "\n") { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test func aSecondRunMakesOnlyWhatHasChangedOrFailed() throws {
    let workshop = try Workshop([Self.row(1), Self.row(2, date: "31.02.2026"), Self.row(3)])
    _ = try Self.run(workshop.request)
    try workshop.write([Self.row(1), Self.row(2), Self.row(3, subject: "Neuer Termin")])
    var request = workshop.request
    request.resumes = true
    #expect(try Self.run(request).map(\.state) == [.skipped, .done, .done])
    #expect(try Self.run(request).map(\.state) == [.skipped, .skipped, .skipped])
    // Another office is another letter.
    request.base.house = "lindenau"
    #expect(try Self.run(request).map(\.state) == [.done, .done, .done])
    #expect(workshop.names.count == 3)
  }

  // MARK: What decides the bytes

  /// What becomes of a letter that is done already when only this has changed since.
  private static func again(
    _ workshop: Workshop, _ change: (inout BatchRequest) throws -> Void = { _ in }
  ) throws -> BatchOutcome.State? {
    var request = workshop.request
    request.resumes = true
    try change(&request)
    return try run(request).first?.state
  }

  @Test func everyOptionThatDecidesTheBytesMakesTheLetterAnew() throws {
    let workshop = try Workshop([Self.row(1)])
    workshop.base.parallelLanguages = ["ar"]
    _ = try Self.run(workshop.request)
    #expect(try Self.again(workshop) == .skipped)
    let changes: [(inout RenderRequest) -> Void] = [
      { $0.layout = .sequential }, { $0.requiredState = .machine }, { $0.usesNativeDigits = true },
      { $0.parallelLanguages = ["uk"] }, { $0.fill = .flat }, { $0.parameters = ["letter": "S-1"] },
    ]
    for (index, change) in changes.enumerated() {
      #expect(try Self.again(workshop) { change(&$0.base) } == .done, "\(index)")
      // The other letter has taken the place of the first one.
      #expect(try Self.again(workshop) == .done)
    }
  }

  @Test func tomorrowTheLetterIsStillTheSame() throws {
    let workshop = try Workshop([Self.row(1)])
    workshop.base.today = "2026-11-24"
    _ = try Self.run(workshop.request)
    #expect(try Self.again(workshop) { $0.base.today = "2026-11-25" } == .skipped)
  }

  @Test func everyFileThatDecidesTheBytesMakesTheLetterAnew() throws {
    let workshop = try Workshop([Self.row(1)])
    var log = DiagnosticLog()
    let resources = TestRun.installation.resources
    let template = try #require(
      NewTemplate(resources: resources).make("eigener-brief", from: "letter", in: workshop.folder, log: &log))
    let house = workshop.folder + "/amt"
    try FileManager.default.copyItem(atPath: "\(resources.root)/Houses/musterstadt", toPath: house)
    let facts = workshop.folder + "/angaben.yaml"
    try FileManager.default.copyItem(atPath: "\(resources.root)/Facts/facts.yaml", toPath: facts)
    workshop.base.template = template.folder
    workshop.base.house = house
    workshop.base.facts = facts
    _ = try Self.run(workshop.request)
    #expect(try Self.again(workshop) == .skipped)
    for file in [
      "\(template.folder)/template.xml", "\(template.folder)/style.css", "\(template.folder)/catalogues/de.xlf",
      "\(house)/house.css", "\(house)/house.yaml", facts, workshop.folder + "/amt.json",
    ] {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try (text + "\n").write(toFile: file, atomically: true, encoding: .utf8)
      #expect(try Self.again(workshop) == .done, "\(file)")
      #expect(try Self.again(workshop) == .skipped, "\(file)")
    }
  }

  @Test func headingsOfTheTableCountAsWell() throws {
    let workshop = try Workshop([Self.row(1)])
    _ = try Self.run(workshop.request)
    let names = ["client.name.familyName", "client.name.givenNames"]
    let table = String(decoding: Self.table([Self.row(1)]).map { $0 < 0x80 ? $0 : 0x65 }, as: UTF8.self)
    // The same row in both tables.
    for (headings, state) in [
      (names, BatchOutcome.State.done), (names.reversed(), .done), (names.reversed(), .skipped),
    ] {
      let text = table.replacing(names.joined(separator: ";"), with: headings.joined(separator: ";"))
      try Data(text.utf8).write(to: URL(filePath: workshop.table))
      #expect(try Self.again(workshop) == state)
    }
  }

  @Test func aTextBesideTheDataCountsForTheCaseThatNamesIt() throws {
    let workshop = try Workshop([])
    let letter =
      #"{"letters": [{"id": "S-%", "date": "2026-11-24", "subject": "Termin", "body": BODY, "addressLines": ["Probe", "Musterweg 1", "40999 Musterstadt"]}], "client": {"name": {"familyName": "Probe"}}}"#
    let bodies = [#"{"file": "anschreiben.md"}"#, #""wir laden Sie ein.""#]
    try "Wir laden Sie ein.".write(toFile: workshop.folder + "/anschreiben.md", atomically: true, encoding: .utf8)
    for (index, body) in bodies.enumerated() {
      let text = letter.replacing("%", with: "\(index)").replacing("BODY", with: body)
      try text.write(toFile: workshop.folder + "/fall-\(index).json", atomically: true, encoding: .utf8)
    }
    var request = workshop.request
    request.base.data = (0...1).map { workshop.folder + "/fall-\($0).json" }
    request.common = [workshop.folder + "/amt.json"]
    #expect(try Self.run(request).map(\.state) == [.done, .done])
    request.resumes = true
    #expect(try Self.run(request).map(\.state) == [.skipped, .skipped])
    try "Wir laden Sie herzlich ein.".write(
      toFile: workshop.folder + "/anschreiben.md", atomically: true, encoding: .utf8)
    #expect(try Self.run(request).map(\.state) == [.done, .skipped])
  }

  @Test func withoutATableEachFileIsACase() throws {
    let workshop = try Workshop([])
    let letter =
      #"{"letters": [{"id": "S-%", "date": "2026-11-24", "subject": "Termin", "body": "wir laden Sie ein.", "addressLines": ["Probe", "Musterweg 1", "40999 Musterstadt"]}], "client": {"name": {"familyName": "Probe"}}}"#
    var files: [String] = []
    for number in 1...2 {
      files.append(workshop.folder + "/fall-\(number).json")
      try Data(letter.replacing("%", with: "\(number)").utf8).write(to: URL(filePath: files[number - 1]))
    }
    var request = workshop.request
    request.base.data = files
    request.common = [workshop.folder + "/amt.json"]
    let outcomes = try Self.run(request)
    #expect(outcomes.map(\.origin) == files.map { .file($0) })
    #expect(workshop.names == ["0001_letter_S-1_de.pdf", "0002_letter_S-2_de.pdf"])
  }

  @Test func shardsTogetherAreTheSeries() throws {
    let workshop = try Workshop((1...5).map { Self.row($0) })
    var request = workshop.request
    request.report = nil
    request.shard = (1, 2)
    #expect(try Self.run(request).map(\.number) == [1, 3, 5])
    request.shard = (2, 2)
    #expect(try Self.run(request).map(\.number) == [2, 4])
    #expect(workshop.names.count == 5)
  }

  @Test func anEmptyTableIsNoSeries() throws {
    let workshop = try Workshop([])
    var log = DiagnosticLog()
    #expect(Batch(workshop.request, installation: TestRun.installation, sources: SourceMap(), log: &log) == nil)
    #expect(log.diagnostics.map(\.definition.id) == ["batch.empty"])
  }
}
