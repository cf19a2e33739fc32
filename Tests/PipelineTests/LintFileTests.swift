import Diagnostics
import Foundation
import Proofreading
import TestKit
import Testing
import Vordruck

/// `lint` reads what people have: text, XHTML, catalogues, case data; and says where its findings are.
struct LintFileTests {
  private static func lint(_ name: String, _ content: String, _ change: (inout LintRequest) -> Void = { _ in }) throws
    -> LintRun
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(content.utf8).write(to: file)
    var request = LintRequest(file: file.path)
    change(&request)
    return Engine(installation: TestRun.installation).lint(request)
  }

  /// Rule, line and column of each finding.
  private static func places(_ run: LintRun) -> [String] {
    run.findings.compactMap { finding in
      (finding.diagnostic.span ?? finding.diagnostic.dataSpan).map { span in
        let place = run.sources.location(of: span)
        return "\(finding.rule.number) \(place.line):\(place.column)"
      }
    }
  }

  @Test func plainTextHasLinesAndColumns() throws {
    let run = try Self.lint("text.txt", "Guten Tag.\n\nBringen Sie z. B. Ihren Pass mit.\n")
    #expect(Self.places(run) == ["W4 3:13"])
    #expect(run.hasErrors)
  }

  @Test func markupIsReadByItsElements() throws {
    let run = try Self.lint(
      "page.xhtml",
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><body><p>Das ist <em>neu</em>.</p>
      <p>Es kostet <data data-type="money">14.000</data>.</p><p lang="en">This is e. g. English.</p>
      <p>Rechtlich gilt nur das Gesetz. Geprüft von der Prüf-Gruppe.</p></body></html>
      """)
    #expect(Self.places(run) == ["Z3 1:75"])
  }

  @Test func cataloguesNameTheirUnits() throws {
    let xliff = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="de-x-ls"><file id="f">
      <unit id="a"><segment><source>Ihr Antrag wird geprüft.</source><target>Das Amt prüft Ihren Antrag.</target></segment></unit>
      <unit id="b" type="vordruck:icu"><segment><source>x</source>
      <target>{n, plural, one {Ein Tag wird gezählt.} other {# Tage werden gezählt.}}</target></segment></unit></file></xliff>
      """
    let run = try Self.lint("de-x-ls.xlf", xliff)
    #expect(run.findings.map(\.rule.number) == ["S3"])
    #expect(run.findings.first?.diagnostic.dataPath == "b")
    let arabic = try Self.lint("ar.xlf", xliff.replacing("de-x-ls", with: "ar"))
    #expect(arabic.log.diagnostics.map(\.definition.id) == ["proof.not-german"])
  }

  @Test func caseDataNameTheirPathsAndStayPersonal() throws {
    let run = try Self.lint(
      "case.json", "{\"goals\": [{\"statement\": {\"de\": \"Frau Muster könnte Deutsch lernen.\"}}]}")
    let finding = try #require(run.findings.first)
    #expect(finding.diagnostic.dataPath == "goals[1].statement.de" && finding.rule.number == "S4")
    #expect(!LintReport(run: run, language: .de).json().contains("könnte"))
    #expect(!SARIFReport(language: .de, sources: run.sources).text(run.findings, version: "1").contains("könnten"))
  }

  @Test func anOfficeChangesRulesAndLists() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("rules:\n  N1: off\nlists:\n  known-capitals: [KIM]\n  abbreviations: {\"ca.\": ~}\n".utf8).write(
      to: folder)
    let text = "Das KIM hilft.\nEs dauert fünf Tage.\nDas ist ca. im Mai.\n"
    #expect(try Set(Self.lint("a.txt", text).findings.map(\.rule.number)) == ["W4", "N1"])
    #expect(try Self.lint("a.txt", text) { $0.settings = [folder.path] }.findings.isEmpty)
  }

  @Test func wrongSettingsAndProfilesAreNamed() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("rules:\n  W99: error\n  W2: {limti: 5}\n".utf8).write(to: file)
    let run = try Self.lint("a.txt", "Das ist neu.") { $0.settings = [file.path] }
    #expect(run.log.diagnostics.map(\.definition.id) == ["proof.settings", "proof.settings"])
    let unknown = try Self.lint("a.txt", "Das ist neu.") { $0.profile = "leciht" }
    #expect(unknown.log.diagnostics.first?.suggestion == "leicht")
  }

  @Test func sarifHasTheShapeOfItsSchema() throws {
    let run = try Self.lint("text.txt", "Das ist WICHTIG.\n")
    let text = SARIFReport(language: .en, sources: run.sources).text(run.findings, version: "0.1")
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let log = try #require((root["runs"] as? [[String: Any]])?.first)
    let result = try #require((log["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "easy.z3-emphasis" && result["level"] as? String == "error")
    let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((location["region"] as? [String: Any])?["startColumn"] as? Int == 9)
    let driver = try #require((log["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect((driver["rules"] as? [[String: Any]])?.count == 1)
  }

  @Test func figuresNeedFiftyWords() throws {
    let short = try #require(try Self.lint("a.txt", "Das ist neu.").readability)
    #expect(short.amstad == nil && short.lix == nil && short.wiener == nil)
    let long = try #require(
      try Self.lint("a.txt", String(repeating: "Das Amt hilft Ihnen gern.\n", count: 12)).readability)
    // 12 sentences of 5 words with 6 syllables: 180 − 5 − 58.5 · 1.2.
    #expect(long.words == 60 && long.syllables == 72)
    #expect(abs((long.amstad ?? 0) - 104.8) < 0.01 && long.lix == 5)
  }
}
