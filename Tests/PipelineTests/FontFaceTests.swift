import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// `@font-face`: fonts beside the template, and those that come with Vordruck under another name.
struct FontFaceTests {
  /// The fonts that a paper with a rule embeds, and the ids of its findings.
  private func fonts(_ rule: String, text: String = "Straße 12") throws -> (embedded: String, findings: [String]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fonts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      atPath: TestResources.root.path + "/Fonts/Andika-Regular.ttf", toPath: folder.path + "/house.ttf")
    try Data("no font".utf8).write(to: folder.appending(path: "broken.ttf"))
    let paper = """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>T</title>
      <style>@font-face { font-family: House; \(rule) } body { font-family: House, "Noto Sans" }</style></head>
      <body><p>\(text)</p></body></html>
      """
    try Data(paper.utf8).write(to: folder.appending(path: "paper.xhtml"))
    let request = RenderRequest(template: folder.path + "/paper.xhtml")
    let run = TestRun.run(request)
    let findings = run.log.diagnostics.map(\.definition.id)
    for finding in run.log.diagnostics { #expect(finding.span != nil, "\(finding.definition.id) has a place") }
    guard run.pdf != nil else { return ("", findings) }
    let files = try SampleFile(request)
    defer { files.remove() }
    return (try Tool.output(of: "pdffonts", [files.path]), findings)
  }

  @Test func aFileBesideTheTemplateIsUsed() throws {
    let found = try fonts("src: url(house.ttf)")
    #expect(found.findings == [])
    #expect(found.embedded.contains("Andika"))
    #expect(!found.embedded.contains("NotoSans"))
  }

  @Test func rangesLeaveOtherCharactersToTheNextFamily() throws {
    let found = try fonts("src: url(house.ttf); unicode-range: U+61-7A")
    #expect(found.findings == [])
    #expect(found.embedded.contains("Andika"))
    #expect(found.embedded.contains("NotoSans"))
  }

  @Test func localNamesAFontThatComesAlong() throws {
    let found = try fonts("src: local(\"No Such Font\"), local(Noto Serif)")
    #expect(found.findings == ["file.unknown-local-font"])
    #expect(found.embedded.contains("NotoSerif"))
  }

  @Test func whatIsNoFontIsAnError() throws {
    #expect(try fonts("src: url(broken.ttf)").findings == ["font.not-a-font"])
    #expect(try fonts("src: url(missing.ttf)").findings == ["file.missing"])
    #expect(try fonts("src: url(../house.ttf)").findings == ["file.outside-root"])
  }
}
