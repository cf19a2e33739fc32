import Foundation
import Testing
import Vordruck

/// `ch`, `ex`, `cap` and `lh` are measured in the fonts that come with Vordruck.
struct FontUnitsTests {
  @Test func unitsAreThoseOfTheFont() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "units-\(UUID().uuidString).xhtml")
    defer { try? FileManager.default.removeItem(at: file) }
    let paper = """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>T</title>
      <style>p { font: 10pt "Noto Sans"; width: 10ch; margin-top: 2lh; padding-left: 10ex; padding-right: 10cap }</style>
      </head><body><p>0</p></body></html>
      """
    try Data(paper.utf8).write(to: file)
    let run = TestRun.run(RenderRequest(template: file.path), until: .styled)
    let dump = String(decoding: try #require(run.dump), as: UTF8.self)
    // Noto Sans: zero 572, x 536, H 714, lines 1362 of 1000 units.
    for value in ["width: 57.2pt", "margin-top: 27.24pt", "padding-right: 71.4pt", "padding-left: 53.6pt"] {
      #expect(dump.contains(value), "\(value) in \(dump)")
    }
  }
}
