import Diagnostics
import Foundation
import Images
import PDFInspection
import TestKit
import Testing
import Vordruck

/// The papers of `Tests/Fixtures/gallery`: plain XHTML and CSS, each after something that offices print.
struct GalleryTests {
  static let folder = TestResources.root.path + "/Tests/Fixtures/gallery"

  static let papers: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".xhtml") }.sorted()

  private func request(_ paper: String) -> RenderRequest {
    var request = RenderRequest(template: "\(Self.folder)/\(paper)")
    request.date = "2026-11-21"
    return request
  }

  @Test func thePapersAreFound() { #expect(Self.papers.count >= 7) }

  /// Without errors and without warnings; a paper that provokes one on purpose says so in a comment and is listed here.
  @Test(arguments: papers)
  func rendersWithoutFindings(_ paper: String) throws {
    let run = TestRun.run(request(paper))
    #expect(run.log.diagnostics.map(\.definition.id) == [])
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(PDFClosure.check(pdf) == [])
  }

  /// Every line, picture and tag stands where it was reviewed; `VORDRUCK_GOLDENS=all` writes anew what changed.
  @Test(arguments: papers)
  func pagesAreThoseReviewed(_ paper: String) throws {
    let name = paper.dropLast(".xhtml".count)
    for stage in [Stage.pages, .tags] {
      let dump = try #require(TestRun.run(request(paper), until: stage).dump)
      try expectGolden(String(decoding: dump, as: UTF8.self), "gallery-\(name).\(stage.rawValue).txt")
    }
  }

  /// What poppler reads by structure is what layout put there; a paragraph that goes on over the page comes in two
  /// pieces, so the words are compared and not the pieces.
  @Test(arguments: papers)
  func popplerReadsEveryWord(_ paper: String) throws {
    let files = try SampleFile(request(paper))
    defer { files.remove() }
    func words(_ texts: [String]) -> [Substring] { texts.joined(separator: " ").split(separator: " ") }
    let expected = words(TextTests.texts(files.tags, open: "“", close: "”"))
    let output = try Tool.output(of: "pdfinfo", ["-struct-text", files.path])
    let found = words(TextTests.texts(output, open: "\"", close: "\""))
    #expect(expected.count > 40)
    #expect(found.joined() == expected.joined())
  }

  /// The preview of a page looks like poppler's picture of the finished file.
  @Test(arguments: papers)
  func previewsLookLikeTheFile(_ paper: String) throws {
    let files = try SampleFile(request(paper))
    defer { files.remove() }
    var wanted = request(paper)
    wanted.format = .png(resolution: 50)
    let pictures = try #require(TestRun.run(wanted).pictures)
    let folder = FileManager.default.temporaryDirectory.appending(path: "gallery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Tool.output(of: "pdftoppm", ["-r", "50", "-png", "-l", "6", files.path, folder.path + "/p"])
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(others.count == min(pictures.count, 6))
    for (number, (other, picture)) in zip(others, pictures).enumerated() {
      let share = try difference(Array(Data(contentsOf: folder.appending(path: other))), picture)
      #expect(share < 0.01, "page \(number + 1) of \(paper) differs in \(share * 100) % of its area")
    }
  }

  /// The share of squares of four by four pixels whose mean colours differ by more than smoothing and hinting explain.
  private func difference(_ first: [UInt8], _ second: [UInt8]) throws -> Double {
    let images = try [first, second].map { try #require(PixelDecoder.pixels(try TestImages.read($0))) }
    #expect(abs(images[0].width - images[1].width) <= 1 && abs(images[0].height - images[1].height) <= 1)
    let columns = min(images[0].width, images[1].width) / 4
    let rows = min(images[0].height, images[1].height) / 4
    func mean(_ image: PixelDecoder.Pixels, _ column: Int, _ row: Int, _ channel: Int) -> Int {
      var sum = 0
      for y in row * 4..<row * 4 + 4 {
        for x in column * 4..<column * 4 + 4 { sum += Int(image.bytes[(y * image.width + x) * 4 + channel]) }
      }
      return sum / 16
    }
    var count = 0
    for row in 0..<rows {
      for column in 0..<columns
      where (0..<3).contains(where: {
        abs(mean(images[0], column, row, $0) - mean(images[1], column, row, $0)) > 72
      }) {
        count += 1
      }
    }
    return Double(count) / Double(rows * columns)
  }
}
