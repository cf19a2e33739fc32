import CaseData
import Diagnostics
import Foundation
import PDFInspection
import TestKit
import Testing
import Vordruck

/// The papers for council and committee: every example in every office, what is particular to an office, what is checked.
struct CouncilSubmissionTests {
  static let folder = TestResources.root.path + "/Templates/council-submission/examples"
  static let fixtures = TestResources.root.path + "/Tests/Fixtures/council"
  static let examples = files(in: folder).filter { !$0.hasPrefix("texte") }
  static let houses = files(in: TestResources.root.path + "/Houses") + [fixtures + "/talstadt"]

  private static func files(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  static func request(_ example: String, house: String) -> RenderRequest {
    var request = RenderRequest(template: "council-submission")
    request.data = ["\(folder)/\(example)"]
    request.house = house
    if example.hasPrefix("neufassung") { request.previous = "\(folder)/vorlage.json" }
    return request
  }

  /// The headings and the paragraphs named in `kept`, in reading order.
  static func outline(_ example: String, house: String) throws -> [String] {
    let run = TestRun.run(request(example, house: house), until: .tags)
    let tags = String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
    var headings: [String] = []
    var isInside = false
    for line in tags.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      if text.first == "“" {
        if isInside { headings[headings.count - 1] += text.dropFirst().dropLast() }
      } else {
        isInside = text.hasPrefix("H1") || text.hasPrefix("H2")
        if isInside { headings.append("") }
      }
    }
    return headings
  }

  @Test func thereAreExamplesOfEveryKind() {
    #expect(Self.examples.count >= 10)
    #expect(Self.houses.count >= 6)
  }

  @Test(arguments: examples, houses)
  func everyExamplePrintsInEveryOffice(_ example: String, _ house: String) throws {
    let run = TestRun.run(Self.request(example, house: house))
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(PDFClosure.check(pdf) == [])
    // Another office does not know the bodies of the example; everything else is in order.
    let findings = run.log.diagnostics.map(\.definition.id).filter { $0 != "check.unknown-body" }
    #expect(findings == [])
  }

  @Test(arguments: examples)
  func popplerReadsEveryWord(_ example: String) throws {
    let files = try SampleFile(Self.request(example, house: "leverkusen"))
    defer { files.remove() }
    let expected = TextTests.texts(files.tags, open: "“", close: "”").joined(separator: " ")
    let output = try Tool.output(of: "pdfinfo", ["-struct-text", files.path])
    let found = TextTests.texts(output, open: "\"", close: "\"").joined(separator: " ")
    #expect(found.split(separator: " ").joined() == expected.split(separator: " ").joined())
  }

  // MARK: Offices

  @Test func leverkusenCountsTheFormsAndSignsBeforeTheReasons() throws {
    #expect(
      try Self.outline("leverkusen-vorlage.yaml", house: "leverkusen") == [
        "Landesprogramm „Kommunales Integrationsmanagement NRW“ (KIM NRW)", "Beschlussentwurf:",
        "I) Finanzielle Auswirkungen im Jahr der Umsetzung und in den Folgejahren",
        "II) Nachhaltigkeit der Maßnahme im Sinne des Klimaschutzes:", "Begründung:",
        "Begründung der einfachen Dringlichkeit:", "Anlagen:",
      ])
  }

  @Test func neussBeginsWithTheFactsAndEndsWithTheAnnexes() throws {
    #expect(
      try Self.outline("neuss-vorlage.yaml", house: "rhein-kreis-neuss") == [
        "Landesförderprogramm „Kommunales Integrationsmanagement“ (KIM)", "Sachverhalt:", "Beschlussvorschlag:",
        "Anlagen:",
      ])
  }

  @Test func rheinSiegExplainsAndClosesWithASentence() throws {
    #expect(
      try Self.outline("rhein-sieg-mitteilung.yaml", house: "rhein-sieg-kreis") == [
        "Kommunales Integrationsmanagement (KIM) – Aktuelle Entwicklungen", "Vorbemerkungen:", "Erläuterungen:",
      ])
  }

  @Test(arguments: [
    ("leverkusen-vorlage.yaml", "leverkusen"), ("neuss-vorlage.yaml", "rhein-kreis-neuss"),
    ("rhein-sieg-mitteilung.yaml", "rhein-sieg-kreis"),
  ])
  func thePaperReadsAsItsOfficeWritesIt(_ example: String, _ house: String) throws {
    let run = TestRun.run(Self.request(example, house: house), until: .tags)
    let tags = String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
    // Where a word breaks is layout's business.
    try expectGolden(tags.replacing("\u{AD}", with: ""), "council-\(house).tags.txt")
  }

  @Test func theSameDataHasTheOrderOfTheOffice() throws {
    #expect(
      try Self.outline("leverkusen-vorlage.yaml", house: "rhein-kreis-neuss").dropFirst() == [
        "Sachverhalt:", "Finanzielle Auswirkungen:", "Auswirkungen auf den Klimaschutz:", "Beschlussvorschlag:",
        "Begründung der einfachen Dringlichkeit:", "Anlagen:",
      ])
  }

  @Test func aFourthOfficeNeedsFortyLines() throws {
    let lines = try Self.files(in: Self.fixtures + "/talstadt").map {
      String(decoding: try TestResources.bytes("Tests/Fixtures/council/talstadt/\($0)"), as: UTF8.self)
        .split(separator: "\n").count
    }
    #expect(lines.reduce(0, +) <= 40)
    #expect(
      try Self.outline("leverkusen-vorlage.yaml", house: Self.fixtures + "/talstadt").dropFirst() == [
        "1. Sachdarstellung", "2. Haushalt", "3. Klima", "4. Beschluss", "Beigefügt",
        "Begründung der einfachen Dringlichkeit:",
      ])
  }

  // MARK: Copies

  @Test func aCopyToSignHasLinesAndNoGez() throws {
    let run = TestRun.run(Self.request("dringlichkeit.yaml", house: "musterstadt"), until: .document)
    let document = String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
    #expect(document.contains("v-signature-line"))
    #expect(!document.contains("\"gez."))
    #expect(document.contains("Nichtöffentlich"))
  }

  @Test func aDraftSaysSoOnEveryPage() throws {
    let source = try TestResources.bytes("Templates/council-submission/examples/vorlage.json")
    var request = Self.request("vorlage.json", house: "musterstadt")
    request.provided["\(Self.folder)/vorlage.json"] = Array(
      String(decoding: source, as: UTF8.self).replacing("\"copy\": \"copy\"", with: "\"copy\": \"draft\"").utf8)
    let run = TestRun.run(request, until: .pages)
    let pages = String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
    let count = pages.split(separator: "\n").filter { $0.hasPrefix("page ") }.count
    #expect(count >= 3)
    #expect(pages.components(separatedBy: "“ENTWURF”").count - 1 == count)
    #expect(!pages.contains("“gez.”"))
  }

  // MARK: Versions

  @Test func aNewVersionShowsWhatChanged() throws {
    let run = TestRun.run(Self.request("neufassung.json", house: "musterstadt"), until: .document)
    let document = String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
    for piece in [
      "208.300,00\\u{A0}€.", "219.800,00\\u{A0}€.", "acht", "vier", "962.300,00\\u{A0}€", "973.800,00\\u{A0}€",
    ] {
      #expect(document.contains("\"\(piece)\""), "\(piece)")
    }
    // The inserted number 2 does not make the numbers after it look new.
    #expect(document.components(separatedBy: "\"Beschlussvorschlag\"").count - 1 == 3)
  }

  @Test func aVersionOfAnotherPaperIsRefused() throws {
    var request = Self.request("neufassung.json", house: "musterstadt")
    request.previous = "\(Self.folder)/dringlichkeit.yaml"
    let run = TestRun.run(request)
    #expect(run.pdf == nil)
    #expect(TestRun.errors(run) == ["check.previous-not-cited", "check.previous-later"])
  }

  @Test func aNewVersionWithoutTheOldOneWarns() throws {
    var request = Self.request("neufassung.json", house: "musterstadt")
    request.previous = nil
    let run = TestRun.run(request)
    #expect(run.pdf != nil)
    #expect(run.log.diagnostics.map(\.definition.id) == ["check.comparison-missing"])
  }

  // MARK: Readers and annexes

  /// A non-public paper has no version for the public: one finding at its place, and no file.
  @Test func aNonPublicPaperIsNotForThePublic() throws {
    var request = RenderRequest(template: "council-submission")
    request.data = [TestResources.root.path + "/Templates/meeting-pack/examples/teile/vorlage-0431.json"]
    request.house = "musterstadt"
    #expect(TestRun.run(request).pdf != nil)
    request.audience = .public
    let run = TestRun.run(request)
    #expect(run.pdf == nil)
    #expect(TestRun.errors(run) == ["check.paper-not-public"])
    let finding = run.log.diagnostics.first { $0.definition.id == "check.paper-not-public" }
    #expect(finding?.dataPath == "paper")
  }

  /// The file of an annex lies beside the data or below them; what is not there is told at its place, once.
  @Test(arguments: [("texte/leverkusen-begruendung.md", true), ("anlage.pdf", false), ("../vorlage.json", false)])
  func anAnnexThatIsNamedMustBeThere(_ file: String, _ isThere: Bool) throws {
    var request = Self.request("vorlage.json", house: "musterstadt")
    let data = String(
      decoding: try TestResources.bytes("Templates/council-submission/examples/vorlage.json"), as: UTF8.self)
    let changed = data.replacing("\"pages\": 24}", with: "\"pages\": 24, \"file\": \"\(file)\"}")
    request.provided[request.data[0]] = Array(changed.utf8)
    request.writesOParl = true
    let run = TestRun.run(request)
    #expect((run.pdf != nil) == isThere)
    guard !isThere else { return }
    #expect(TestRun.errors(run) == [file.hasPrefix("..") ? "file.outside-root" : "file.missing"])
    #expect(run.log.diagnostics.last?.dataPath == "paper.attachments[0].file")
  }

  /// Twelve calendar days are nine weekdays: the office's unit decides.
  @Test func theOfficesUnitCountsTheNotice() throws {
    var request = Self.request("vorlage.json", house: "musterstadt")
    let path = request.data[0]
    let data = String(
      decoding: try TestResources.bytes("Templates/council-submission/examples/vorlage.json"), as: UTF8.self)
    request.provided[path] = Array(
      data.replacing("\"date\": \"2026-10-19\"", with: "\"date\": \"2026-10-31\"").utf8)
    let house = FileManager.default.temporaryDirectory.appending(path: "vordruck-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: house, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: house) }
    request.house = house.path
    func findings(_ unit: String) throws -> [String] {
      let settings = "name: Stadt Musterstadt\nissuer: Der Bürgermeister\nnoticeDays: 10\nnoticeUnit: \(unit)\n"
      try Data(settings.utf8).write(to: house.appending(path: "house.yaml"))
      return TestRun.run(request).log.diagnostics.map(\.definition.id)
    }
    #expect(try findings("calendarDays") == [])
    #expect(try findings("weekdays") == ["check.notice-too-short"])
  }

  // MARK: Proof-reading

  /// A slip in a Markdown file is found in that file, at its letters.
  @Test func slipsInMarkdownAreFoundInTheirFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vordruck-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "texte"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let base = "Templates/council-submission/examples/"
    let text = String(
      decoding: try TestResources.bytes(base + "texte/leverkusen-begruendung.md"), as: UTF8.self)
    let slip = "\n\nDer Ansatz von **55.0000** Euro reicht nicht.\n"
    try Data((text + slip).utf8).write(to: folder.appending(path: "texte/leverkusen-begruendung.md"))
    let data = folder.appending(path: "vorlage.yaml")
    try Data(try TestResources.bytes(base + "leverkusen-vorlage.yaml")).write(to: data)
    var request = RenderRequest(template: "council-submission")
    request.data = [data.path]
    request.house = "leverkusen"
    let run = TestRun.run(request)
    #expect(run.pdf != nil)
    let findings = run.log.diagnostics.filter { $0.definition.id.hasPrefix("office.") }
    #expect(findings.map(\.definition.id) == ["office.k1-number"])
    let location = run.sources.location(of: try #require(findings.first?.dataSpan))
    #expect(location.file.hasSuffix(".md"))
    #expect(location.line == text.split(separator: "\n", omittingEmptySubsequences: false).count + 2)
    #expect(location.column == 18)
  }

  // MARK: Checks

  /// One row of `broken.txt`.
  struct Broken: CustomTestStringConvertible, Sendable {
    let example: String
    let rule: String
    let right: String
    let wrong: String

    var testDescription: String { "\(example): \(rule)" }

    static func all() throws -> [Broken] {
      let table = String(decoding: try TestResources.bytes("Tests/Fixtures/council/broken.txt"), as: UTF8.self)
      return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line -> Broken? in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
          String($0.replacing("\\n", with: "\n"))
        }
        guard cells.count == 4 else { return nil }
        return Broken(example: cells[0], rule: cells[1], right: cells[2], wrong: cells[3])
      }
    }
  }

  @Test(arguments: try Broken.all())
  func aMistakeIsFoundAtItsPlace(_ broken: Broken) throws {
    let path = "\(Self.folder)/\(broken.example)"
    let source = String(
      decoding: try TestResources.bytes("Templates/council-submission/examples/\(broken.example)"), as: UTF8.self)
    #expect(source.contains(broken.right))
    let house = broken.example.hasPrefix("leverkusen") ? "leverkusen" : "musterstadt"
    var request = Self.request(broken.example, house: house)
    request.provided[path] = Array(source.replacing(broken.right, with: broken.wrong).utf8)
    let run = TestRun.run(request)
    let finding = try #require(
      run.log.diagnostics.first {
        $0.definition.id == (broken.rule.contains(".") ? broken.rule : "check." + broken.rule)
      },
      "\(run.log.diagnostics.map(\.definition.id)) \(TestRun.text(run))")
    #expect((run.pdf == nil) == run.log.hasErrors)
    let span = try #require(finding.dataSpan)
    #expect(run.sources.location(of: span).file.hasPrefix(Self.folder))
    for text in [finding.definition.message, finding.definition.fix] { #expect(!text.de.isEmpty && !text.en.isEmpty) }
  }
}
