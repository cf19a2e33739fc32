import CaseData
import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Templates of one's own: made by `new`, written after the handbook, explained and filled in.
struct NewTemplateTests {
  /// A folder to work in, removed afterwards.
  struct Desk {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "vordruck-test-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func make(_ name: String, from model: String? = nil) -> (result: NewTemplate.Result?, findings: [String]) {
      var log = DiagnosticLog()
      let result = NewTemplate(resources: TestRun.installation.resources)
        .make(name, from: model, in: folder.path, log: &log)
      return (result, log.diagnostics.map(\.definition.id))
    }

    func run(_ template: String, _ data: String) -> PipelineRun {
      var request = RenderRequest(template: "\(folder.path)/\(template)")
      request.data = [data]
      request.house = "musterstadt"
      return TestRun.run(request)
    }
  }

  @Test func theStarterPrints() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let made = desk.make("einladung")
    #expect(made.findings == [])
    let example = try #require(made.result?.example)
    let run = desk.run("einladung", "\(desk.folder.path)/einladung/\(example)")
    #expect(run.log.diagnostics.map(\.definition.id) == [])
    #expect(run.pdf != nil)
    #expect(desk.make("einladung").findings == ["new.exists"])
    #expect(desk.make("Meine Vorlage").findings == ["new.invalid-name"])
    #expect(desk.make("brief", from: "lettr").findings == ["file.unknown-template"])
  }

  @Test func aCopyOfAShippedTemplatePrintsUnderItsNewName() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let made = try #require(desk.make("zielvereinbarung", from: "integration-agreement").result)
    #expect(made.files.contains("catalogues/ar.xlf"))
    let catalogue = try String(contentsOfFile: "\(made.folder)/catalogues/de.xlf", encoding: .utf8)
    #expect(catalogue.contains("<file id=\"zielvereinbarung\">"))
    let run = desk.run("zielvereinbarung", "\(TestRun.examples)/musterfrau.json")
    #expect(TestRun.errors(run) == [])
  }

  /// Everything that the handbook prints, in its order: it must work as it stands there.
  @Test func theHandbookWorksAsItStands() throws {
    let desk = try Desk()
    defer { desk.remove() }
    _ = desk.make("kurszusage")
    let text = String(decoding: try TestResources.bytes("Docs/Vorlagen-schreiben.md"), as: UTF8.self)
    let marks = [
      "xs:schema": "schema.xsd", "<xliff": "catalogues/de.xlf", "<html": "template.xml", "<v:rules": "checks.xml",
    ]
    var written: Set<String> = []
    for match in text.matches(of: #/```(xml|yaml)\n([\s\S]*?)```/#) {
      let block = String(match.output.2)
      let name = match.output.1 == "yaml" ? "examples/beispiel.yaml" : marks.first { block.contains($0.key) }?.value
      let file = try #require(name)
      written.insert(file)
      try block.write(
        to: desk.folder.appending(path: "kurszusage/\(file)"), atomically: true, encoding: .utf8)
    }
    #expect(written.count == 5)
    let run = desk.run("kurszusage", "\(desk.folder.path)/kurszusage/examples/beispiel.yaml")
    #expect(run.log.diagnostics.map(\.definition.id) == [])
    #expect(run.pdf != nil)
  }

  @Test func anUnreadableCatalogueIsOneFindingAndNotOneForEachText() throws {
    let desk = try Desk()
    defer { desk.remove() }
    _ = desk.make("einladung")
    let path = desk.folder.appending(path: "einladung/catalogues/de.xlf")
    let text = try String(contentsOf: path, encoding: .utf8).replacing("Musterstadt,", with: "Muster & Stadt,")
    try text.write(to: path, atomically: true, encoding: .utf8)
    let run = desk.run("einladung", "\(desk.folder.path)/einladung/examples/beispiel.yaml")
    #expect(TestRun.errors(run) == ["xml.unescaped-ampersand"])
  }

  @Test func deprecatedKeysNameTheirSuccessor() throws {
    let desk = try Desk()
    defer { desk.remove() }
    _ = desk.make("einladung")
    let path = desk.folder.appending(path: "einladung/schema.xsd")
    let label = "<v:label xml:lang=\"de\">Rückfragen an</v:label>"
    let text = try String(contentsOf: path, encoding: .utf8)
      .replacing(label, with: label + "<v:deprecated instead=\"place\"/>")
    try text.write(to: path, atomically: true, encoding: .utf8)
    let run = desk.run("einladung", "\(desk.folder.path)/einladung/examples/beispiel.yaml")
    #expect(run.log.diagnostics.map(\.definition.id) == ["data.deprecated-key"])
    #expect(run.log.diagnostics.first?.arguments["instead"] == .name("place"))
    var log = DiagnosticLog()
    let engine = Engine(installation: TestRun.installation)
    let skeleton = engine.skeleton(
      "\(desk.folder.path)/einladung", format: .yaml, language: .de, sources: SourceMap(), log: &log)
    #expect(skeleton?.contains("contact") == false)
  }

  // MARK: Explaining

  @Test func theSchemaPageHoldsTogether() throws {
    var log = DiagnosticLog()
    let page = try #require(
      Engine(installation: TestRun.installation).schemaPage(
        "integration-agreement", isWhole: true, language: .de, sources: SourceMap(), log: &log))
    let ids = Set(page.matches(of: #/ id="(g\d+)"/#).map { String($0.output.1) })
    let links = Set(page.matches(of: #/href="#(g\d+)"/#).map { String($0.output.1) })
    #expect(ids.count > 20 && links.isSubset(of: ids))
    #expect(page.matches(of: #/<table>/#).count == ids.count)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">") && !page.contains("src=") && !page.contains("<link"))
    #expect(page.contains("<th scope=\"row\"><code>familyName</code></th>"))
  }

  /// Fills the empty file of the starter by what its comments ask for: then it prints.
  @Test func aFilledSkeletonPrints() throws {
    let desk = try Desk()
    defer { desk.remove() }
    _ = desk.make("einladung")
    var log = DiagnosticLog()
    let skeleton = try #require(
      Engine(installation: TestRun.installation).skeleton(
        "\(desk.folder.path)/einladung", format: .yaml, language: .de, sources: SourceMap(), log: &log))
    let lines = skeleton.split(separator: "\n").map(String.init).filter { !$0.drop { $0 == " " }.hasPrefix("#") }
    let filled = lines.enumerated().map { index, line -> String in
      let indent = line.prefix { $0 == " " }.count
      let next = index + 1 < lines.count ? lines[index + 1].prefix { $0 == " " }.count : 0
      guard next <= indent, let colon = line.range(of: ":  #") else { return line }
      let value = line.contains("Datum JJJJ") ? "2026-12-31" : line.contains("Uhrzeit") ? "\"10:30\"" : "Muster"
      return "\(line[..<colon.lowerBound]): \(value)"
    }
    let path = desk.folder.appending(path: "angaben.yaml")
    try filled.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
    // The starter's letter prints the street, which an address need not have.
    #expect(Set(TestRun.errors(desk.run("einladung", path.path))) == ["template.empty-value"])
  }

  @Test func aSkeletonHasWhatTheTemplateReadsAndWhatItsChecksDemand() throws {
    let engine = Engine(installation: TestRun.installation)
    func skeleton(_ isWhole: Bool) throws -> [String] {
      var log = DiagnosticLog()
      return try #require(
        engine.skeleton(
          "appointment-slip", format: .yaml, isWhole: isWhole, language: .de, sources: SourceMap(), log: &log)
      ).split(separator: "\n").map(String.init)
    }
    let lines = try skeleton(false)
    #expect(lines.count < 60 && lines.contains { $0.hasPrefix("appointments:") })
    #expect(!lines.contains { $0.contains("powersOfAttorney") })
    #expect(lines.contains { $0.contains("#room:") })
    #expect(try skeleton(true).contains { $0.contains("powersOfAttorney") })
    var log = DiagnosticLog()
    let schema = try #require(
      engine.schemaText("appointment-slip", language: .de, sources: SourceMap(), log: &log))
    #expect(schema.contains("appointments[]  –  Termine (Gruppe, für dieses Papier nötig, auch mehrfach)"))
  }

  /// Whoever takes all marks away has all keys at the places where the schema has them.
  @Test func skeletonsWithoutTheirMarksAreStillInOrder() throws {
    let engine = Engine(installation: TestRun.installation)
    for template in ["integration-agreement", "letter", "invitation"] {
      var log = DiagnosticLog()
      let text = try #require(
        engine.skeleton(template, format: .yaml, language: .de, sources: SourceMap(), log: &log))
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { line -> String in
        let indent = line.prefix { $0 == " " }
        let rest = line.dropFirst(indent.count)
        return String(indent + (rest.hasPrefix("#") ? rest.dropFirst() : rest))
      }
      #expect(lines.allSatisfy { $0.prefix { $0 == " " }.count.isMultiple(of: 2) }, "\(template)")
      let sources = SourceMap()
      let file = sources.add(name: "leer.yaml", bytes: Array(lines.joined(separator: "\n").utf8))
      let document = CaseLoader.read(file, log: &log)
      #expect(!log.hasErrors, "\(template): \(log.diagnostics.map(\.definition.id))")
      let root = try #require(document)
      let keys = root.children(root.root).compactMap { root.key($0) }
      #expect(keys.count == lines.count { !$0.hasPrefix(" ") }, "\(template)")
    }
  }

  @Test(arguments: [CaseFormat.json, .yaml, .xml, .csv])
  func skeletonsOfEveryTemplateCanBeRead(_ format: CaseFormat) throws {
    let engine = Engine(installation: TestRun.installation)
    for template in ["integration-agreement", "letter", "case-conference-minutes"] {
      var log = DiagnosticLog()
      let text = try #require(
        engine.skeleton(template, format: format, language: .de, sources: SourceMap(), log: &log))
      let file = SourceMap().add(name: "leer.\(format.rawValue)", bytes: Array(text.utf8))
      #expect(CaseLoader.read(file, log: &log) != nil)
      #expect(!log.hasErrors, "\(template).\(format.rawValue)")
    }
  }
}
