import Diagnostics
import Foundation
import Geometry
import Images
import Markup
import TestKit
import Testing
import Vordruck

/// The pictures that go to translators show what the notes say.
struct TextPictureTests {
  /// The note of a unit as page, picture and area.
  private struct Note {
    let key: String
    let german: String
    let page: Int
    let picture: String
    let area: [Int]
  }

  /// The notes of an exchange file about texts without values, whose German words can be looked for.
  private func notes(_ xliff: String) -> [Note] {
    var notes: [Note] = []
    for unit in xliff.split(separator: "<unit ").dropFirst() {
      guard let key = unit.firstMatch(of: #/^id="([^"]+)"/#)?.output.1,
        let source = unit.firstMatch(of: #/<source>([^<]+)<\/source>/#)?.output.1, !unit.contains("vordruck:icu")
      else { continue }
      for match in unit.matches(of: #/Seite (\d+): ([^#<]+)#xywh=(\d+),(\d+),(\d+),(\d+)</#) {
        let numbers = [match.output.3, match.output.4, match.output.5, match.output.6].compactMap { Int($0) }
        notes.append(
          Note(
            key: String(key), german: String(source).replacing("&amp;", with: "&"), page: Int(match.output.1) ?? 0,
            picture: String(match.output.2), area: numbers))
      }
    }
    return notes
  }

  private func squeezed(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !["\u{AD}", "\u{200B}", "\u{2060}"].contains($0) }
  }

  @Test(arguments: [("integration-agreement", 60), ("consent", 20), ("flyer-naturalisation", 60)])
  func thePictureNamedShowsTheWords(_ template: String, _ least: Int) throws {
    var log = DiagnosticLog()
    let engine = Engine(installation: TestRun.installation)
    let run = try #require(
      engine.examplePictures(template, house: nil, parameters: [:], resolution: 72, log: &log))
    let pictures = try #require(
      TextPictures(run, template: template, folder: "/nowhere", resolution: 72), "\(TestRun.text(run))")
    let xliff = try #require(
      engine.translationExport(
        template, language: "tr", house: nil, scope: .all, format: .xliff, pictures: pictures, sources: SourceMap(),
        log: &log))
    // The pages a second time, as text.
    var request = try #require(engine.exampleRequest(template, house: nil, parameters: [:], log: &log))
    request.language = nil
    let pages = try #require(engine.run(request, until: .pages).dump)
    let texts = String(decoding: pages, as: UTF8.self).split(separator: "\npage ").map { page in
      squeezed(page.matches(of: #/“([^”]*)”\n/#).map { String($0.output.1) }.joined())
    }
    let images = try #require(run.pictures).map { try #require(PixelDecoder.pixels(try TestImages.read($0))) }
    #expect(images.count == texts.count && pictures.targets.count == images.count)
    let notes = notes(xliff)
    #expect(notes.count >= least)
    for note in notes {
      let text = texts[note.page - 1]
      #expect(text.contains(squeezed(note.german)), "\(note.key) is said to stand on page \(note.page)")
      #expect(pictures.targets[note.page - 1].path == "/nowhere/\(note.picture)")
      let image = images[note.page - 1]
      #expect(
        note.area[0] >= 0 && note.area[1] >= 0 && note.area[0] + note.area[2] <= image.width
          && note.area[1] + note.area[3] <= image.height)
    }
    #expect(xliff.contains("<note category=\"picture\">Auf den Bildern des Beispiels nicht zu sehen</note>"))
  }

  @Test func gettextNamesThePicturesToo() throws {
    var log = DiagnosticLog()
    let engine = Engine(installation: TestRun.installation)
    let run = try #require(engine.examplePictures("letter", house: nil, parameters: [:], resolution: 40, log: &log))
    let pictures = try #require(TextPictures(run, template: "letter", folder: ".", resolution: 40))
    let po = try #require(
      engine.translationExport(
        "letter", language: "uk", house: nil, scope: .all, format: .po, pictures: pictures, sources: SourceMap(),
        log: &log))
    #expect(po.contains("#. Seite 1: letter-1.png#xywh=") || po.contains("#. Seite 1: letter.png#xywh="))
  }
}
