import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Texts of the shipped templates to translators and back, on a copy of the installation.
struct TranslationTests {
  /// A copy of templates and houses that may be changed.
  struct Copy {
    let root: URL
    let engine: Engine

    init() throws {
      root = FileManager.default.temporaryDirectory.appending(path: "vordruck-test-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
      for name in ["Templates", "Houses"] {
        try FileManager.default.copyItem(at: TestResources.root.appending(path: name), to: root.appending(path: name))
      }
      for name in ["Fonts", "Resources"] {
        try FileManager.default.createSymbolicLink(
          at: root.appending(path: name), withDestinationURL: TestResources.root.appending(path: name))
      }
      engine = Engine(installation: Installation(resources: Resources(root: root.path)))
    }

    func remove() { try? FileManager.default.removeItem(at: root) }

    func read(_ path: String) throws -> String {
      try String(contentsOf: root.appending(path: "Templates/\(path)"), encoding: .utf8)
    }

    func export(
      _ language: String, scope: Engine.ExchangeScope = .all, format: Engine.ExchangeFormat = .xliff,
      house: String? = nil
    ) throws -> String {
      var log = DiagnosticLog()
      return try #require(
        engine.translationExport(
          "integration-agreement", language: language, house: house, scope: scope, format: format,
          sources: SourceMap(), log: &log))
    }

    func bringBack(
      _ text: String, house: String? = nil, change: (inout TranslationImport.Options) -> Void = { _ in }
    ) throws -> (counts: [Int], findings: [String]) {
      try bringBack(bytes: Array(text.utf8), house: house, change: change)
    }

    func bringBack(
      bytes: [UInt8], house: String? = nil, change: (inout TranslationImport.Options) -> Void = { _ in }
    ) throws -> (counts: [Int], findings: [String]) {
      let path = root.appending(path: "delivery").path
      try Data(bytes).write(to: URL(filePath: path))
      var log = DiagnosticLog()
      var options = TranslationImport.Options()
      options.house = house
      change(&options)
      let results = TranslationImport(engine: engine, options: options, sources: SourceMap()).run(path, log: &log)
      return (results.map(\.count), log.diagnostics.map(\.definition.id))
    }
  }

  @Test(arguments: [Engine.ExchangeFormat.xliff, .po, .tsv])
  func theAgreementComesBackAsItWent(_ format: Engine.ExchangeFormat) throws {
    let copy = try Copy()
    defer { copy.remove() }
    let exported = try copy.export("ar", format: format)
    let own = try copy.read("integration-agreement/catalogues/ar.xlf")
    let shared = try copy.read("shared/catalogues/ar.xlf")
    let back = try copy.bringBack(exported)
    #expect(back.counts == [] && back.findings == [])
    #expect(try copy.read("integration-agreement/catalogues/ar.xlf") == own)
    #expect(try copy.read("shared/catalogues/ar.xlf") == shared)
  }

  @Test(arguments: ["integration-agreement", "privacy-notice", "flyer-naturalisation"])
  func gettextAcceptsWhatIsExported(_ template: String) throws {
    var log = DiagnosticLog()
    let text = try #require(
      Engine(installation: TestRun.installation).translationExport(
        template, language: "ar", house: nil, scope: .all, format: .po, sources: SourceMap(), log: &log))
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).po")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    let messages = try Tool.output(of: "sh", ["-c", "msgfmt --check --statistics -o /dev/null \"$0\" 2>&1", file.path])
    #expect(!messages.contains("warning") && messages.contains("translated"))
    #expect(!text.contains(TestResources.root.path))
  }

  @Test func aNewLanguageMadeFromAListPrints() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let lines = try copy.export("eu", format: .tsv).split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count == 3 ? "\(cells[0])\t\(cells[1])\tEU \(cells[1])" : String(line)
    }
    let back = try copy.bringBack(lines.joined(separator: "\n"))
    #expect(back.findings == [] && back.counts.count == 2)
    var request = TestRun.agreement("\(TestRun.examples)/musterfrau.json", language: "eu")
    request.template = copy.root.path + "/Templates/integration-agreement"
    let run = copy.engine.run(request, until: .tags)
    #expect(TestRun.errors(run) == [])
    #expect(String(decoding: try #require(run.dump), as: UTF8.self).contains("EU Integrationsvereinbarung"))
    // Every text that could be printed has a translation now.
    #expect(run.log.diagnostics.allSatisfy { $0.definition.id != "catalogue.missing-translation" })
    var log = DiagnosticLog()
    let rest = copy.engine.translationExport(
      "integration-agreement", language: "eu", house: nil, scope: .missing, format: .xliff, sources: SourceMap(),
      log: &log)
    #expect(rest == nil && log.diagnostics.map(\.definition.id) == ["translation.nothing-to-translate"])
  }

  @Test func oneMistakeWritesNothing() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let list = """
      # template: integration-agreement
      # language: eu
      title\tMarrëveshje
      titel\tMarrëveshje
      data.id-value\t{id}
      """
    let back = try copy.bringBack(list)
    #expect(back.findings == ["catalogue.unknown-delivery", "catalogue.arguments-differ"])
    #expect(back.counts == [])
    #expect(throws: (any Error).self) { try copy.read("integration-agreement/catalogues/eu.xlf") }
  }

  /// One sentence that an office words anew: its translations are outdated until they are renewed, beside the office.
  @Test func anOfficesWordingIsTranslatedBesideIt() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let exported = try copy.export("uk", scope: .open, format: .xliff, house: "beispielkreis")
    #expect(exported.contains("<file id=\"house-beispielkreis\""))
    let list = "# template: integration-agreement\n# language: uk\ntitle\tZielvereinbarung\tУгода про цілі"
    let before = try copy.read("integration-agreement/catalogues/uk.xlf")
    let back = try copy.bringBack(list, house: "beispielkreis")
    #expect(back.findings == [] && back.counts == [1])
    #expect(try copy.read("integration-agreement/catalogues/uk.xlf") == before)
    #expect(
      try copy.read("../Houses/beispielkreis/texts/integration-agreement/uk.xlf").contains("Угода про цілі"))
  }

  @Test func statusCountsEachText() throws {
    var log = DiagnosticLog()
    let status = try #require(
      TranslationStatus(
        "integration-agreement", house: nil, language: nil, engine: Engine(installation: TestRun.installation),
        sources: SourceMap(), log: &log))
    #expect(status.rows.map(\.language).contains("ar"))
    for row in status.rows {
      #expect(row.missing + row.outdated + row.states.values.reduce(0, +) == status.total)
    }
    #expect(status.text(.de).contains("Maschine"))
  }
}
