import Diagnostics
import Foundation
import Proofreading
import TestKit
import Testing
import Vordruck

/// Layout rules look at pages as they come out of layout: a page that breaks a rule is reported, a good one is not.
struct LintPageTests {
  private static let head = """
    @page { size: A5; margin: 20mm 15mm; @bottom-center { content: "Seite " counter(page) " von " counter(pages) } }
    body { font-family: Andika, sans-serif; font-size: 14pt; line-height: 1.5 } p { break-inside: avoid; hyphens: none }
    """
  private static let text = """
    <h1>Ihr Antrag</h1><p>Sie stellen einen Antrag.<br/>Wir helfen Ihnen.</p>
    <p>Dieser Text ist eine Hilfe.<br/>Rechtlich gilt nur das Gesetz.</p><p>Dieser Text ist ein regelgeprüfter Entwurf.</p>
    """

  /// The rules that a page breaks, in order, each once.
  private static func rules(style: String = "", body: String = "") throws -> [String] {
    let page = """
      <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Ihr Antrag</title>
      <meta name="proofreading" content="leicht"/><style>\(head)\(style)</style></head><body>\(text)\(body)</body></html>
      """
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(page.utf8).write(to: folder.appending(path: "template.xml"))
    var request = LintRequest(file: folder.path)
    request.date = "2026-11-29"
    let run = Engine(installation: TestRun.installation).lint(request)
    #expect(run.log.diagnostics.map(\.definition.id) == [])
    var numbers: [String] = []
    for finding in run.findings where !numbers.contains(finding.rule.number) { numbers.append(finding.rule.number) }
    return numbers
  }

  @Test func aGoodPageBreaksNoRule() throws { #expect(try Self.rules() == []) }

  @Test(arguments: [
    ("L1", "p { font-size: 12pt }"),
    ("L2", "p { line-height: 1.2 }"),
    ("L3", "p { text-align: center }"),
    ("L9", "p { color: #999 }"),
    ("L9", "p { background: #333 }"),
  ])
  func aStyleBreaksItsRule(_ number: String, _ style: String) throws {
    #expect(try Self.rules(style: style) == [number])
  }

  @Test func justifiedTextIsFound() throws {
    let long =
      "<p class=\"j\">Sie bekommen einen Brief von der Ausländer-Behörde in der Stadt mit einem neuen Termin.</p>"
    #expect(try Self.rules(style: ".j { text-align: justify }", body: long).contains("L3"))
    #expect(try !Self.rules(body: long).contains("L3"))
  }

  @Test func sentencesBeginOnNewLines() throws {
    #expect(try Self.rules(body: "<p>Kommen Sie. Wir helfen.</p>") == ["L4"])
  }

  @Test func hyphenationIsFound() throws {
    let found = try Self.rules(
      style: ".n { hyphens: auto; width: 30mm }", body: "<p class=\"n\">Die Aufenthaltserlaubnis ist da.</p>")
    #expect(found.contains("L5"))
  }

  @Test func sentencesStayOnTheirPage() throws {
    // Somewhere among these heights the page ends inside the sentence.
    let found = try [70, 76, 82, 88].map { height in
      try Self.rules(
        body:
          "<div style=\"height: \(height)mm\"></div><p style=\"break-inside: auto; orphans: 1; widows: 1; width: 50mm\">"
          + "Sie bekommen einen Brief mit einem neuen Termin von uns mit der Post.</p>")
    }
    #expect(found.contains { $0.contains("L7") } && found.contains { !$0.contains("L7") })
  }

  @Test func threeTypefacesAreTooMany() throws {
    let found = try Self.rules(
      body: "<p style=\"font-family: 'Noto Serif'\">Ein Brief.</p><p style=\"font-family: 'Noto Sans'\">Ein Test.</p>")
    #expect(found.contains("L8"))
  }

  @Test func headingsWantAnImage() throws {
    #expect(try Self.rules(body: "<h2>Der Pass</h2><p>Der Pass ist neu.</p>") == ["L10"])
  }

  @Test func severalPagesWantNumbers() throws {
    let two = "<p style=\"break-before: page\">Das ist neu.</p>"
    #expect(try Self.rules(style: "@page { @bottom-center { content: none } }", body: two) == ["L11"])
    #expect(try Self.rules(body: two) == [])
  }

  @Test func aDocumentSaysWhoTestedItAndWhatBinds() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xhtml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"><body><p>Kommen Sie.</p></body></html>".utf8)
      .write(to: file)
    let run = Engine(installation: TestRun.installation).lint(LintRequest(file: file.path))
    #expect(run.findings.map(\.rule.number) == ["P1", "P2"])
  }

  /// `render` tells what the template's profile finds as warnings and makes the file; `check` takes errors as errors.
  @Test func renderWarnsAndCheckHolds() throws {
    let page = """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>T</title>
      <meta name="proofreading" content="leicht"/></head><body><h1>T</h1><p>Bringen Sie z. B. Ihren Pass mit.</p></body></html>
      """
    var request = RenderRequest(template: "page.xhtml")
    request.provided["page.xhtml"] = Array(page.utf8)
    request.template = "-"
    request.provided["-"] = Array(page.utf8)
    let rendered = TestRun.run(request)
    #expect(rendered.pdf != nil && TestRun.errors(rendered) == [])
    #expect(rendered.log.diagnostics.contains { $0.definition.id == "easy.w4-abbreviation" && $0.severity == .warning })
    request.proofreading.holds = true
    #expect(TestRun.errors(TestRun.run(request)).contains("easy.w4-abbreviation"))
  }

  /// The bytes of a document do not know whether it was proofread.
  @Test func proofreadingChangesNoByte() throws {
    func pdf(_ profile: String) -> [UInt8]? {
      let page = """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>T</title>
        <meta name="proofreading" content="\(profile)"/></head><body><h1>T</h1><p>Das ist neu.</p></body></html>
        """
      var request = RenderRequest(template: "-")
      request.provided["-"] = Array(page.utf8)
      return TestRun.run(request).pdf
    }
    let bytes = try #require(pdf("leicht"))
    #expect(bytes == pdf("off"))
  }
}
