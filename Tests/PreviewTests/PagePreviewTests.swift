import Geometry
import Images
import Pages
import TestKit
import Testing
import Typography

@testable import Preview

/// Small pages of 4 × 2 pixels, drawn at 72 pixels per inch, and their pixels as six hexadecimal digits.
struct PagePreviewTests {
  private func pixels(_ items: [DisplayItem], images: [RasterImage] = []) throws -> [[String]] {
    var page = Page(size: Size(width: .points(4), height: .points(2)))
    page.items = items
    let source = PreviewSource(fonts: try TestResources.fonts(), images: images)
    var painter = PagePainter(
      page, of: LaidOutDocument(), source: source, rasterizer: try #require(Rasterizer()), resolution: 72)
    painter.paint(page.items)
    let rgb = painter.canvas.rgb
    return (0..<2).map { y in
      (0..<4).map { x in
        rgb[(y * 4 + x) * 3..<(y * 4 + x) * 3 + 3].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      }
    }
  }

  private func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rect {
    Rect(x: .points(x), y: .points(y), width: .points(width), height: .points(height))
  }

  private let red = Color(red: 255, green: 0, blue: 0)

  @Test func fillsAndClips() throws {
    #expect(
      try pixels([
        .pushClip(.rectangle(rect(1, 0, 2, 2))), .fill(.rectangle(rect(0, 0, 4, 1)), red), .popClip,
        .fill(.rectangle(rect(0, 1, 1, 1)), .black),
      ]) == [["ffffff", "ff0000", "ff0000", "ffffff"], ["000000", "ffffff", "ffffff", "ffffff"]])
  }

  @Test func blendsWhatIsTransparent() throws {
    let half = Color(red: 0, green: 0, blue: 0, alpha: 51)
    #expect(try pixels([.fill(.rectangle(rect(0, 0, 1, 1)), half)])[0][0] == "cccccc")
  }

  @Test func groupsAreOnePicture() throws {
    let both: [DisplayItem] = [.fill(.rectangle(rect(0, 0, 2, 1)), .black), .fill(.rectangle(rect(0, 0, 2, 1)), red)]
    let row = try pixels([.pushGroup(opacity: 51)] + both + [.popGroup])[0]
    #expect(row == ["ffcccc", "ffcccc", "ffffff", "ffffff"])
  }

  @Test func mapsCoordinates() throws {
    let turned = Transform(a: 0, b: 1, c: -1, d: 0, e: 4, f: 0)
    #expect(
      try pixels([.pushTransform(turned), .fill(.rectangle(rect(0, 0, 2, 1)), red), .popTransform])
        == [["ffffff", "ffffff", "ffffff", "ff0000"], ["ffffff", "ffffff", "ffffff", "ff0000"]])
  }

  @Test func shadesAlongALine() throws {
    let gradient = Gradient(
      shape: .linear(from: Point(x: .zero, y: .zero), to: Point(x: .points(4), y: .zero)),
      stops: [.init(offset: 0, color: .black), .init(offset: 1, color: .white)])
    #expect(
      try pixels([.shade(.rectangle(rect(0, 0, 4, 1)), gradient)])[0] == ["202020", "606060", "9f9f9f", "dfdfdf"])
  }

  @Test func repeatsTiles() throws {
    let tiling = Tiling(
      items: [.fill(.rectangle(rect(0, 0, 1, 1)), red)], cell: rect(0, 0, 2, 2),
      step: Size(width: .points(2), height: .points(2)))
    #expect(
      try pixels([.tile(.rectangle(rect(0, 0, 4, 2)), tiling)])
        == [["ff0000", "ffffff", "ff0000", "ffffff"], ["ffffff", "ffffff", "ffffff", "ffffff"]])
  }

  @Test func drawsImagesWithTheirOpacity() throws {
    let image = RasterImage(
      width: 2, height: 1, colorSpace: .rgb, bitsPerComponent: 8, encoding: .raw([255, 0, 0, 0, 0, 0]),
      alpha: [255, 51])
    let row = try pixels([.image(0, rect(0, 0, 4, 2))], images: [image])[1]
    #expect(row == ["ff0000", "ff0000", "cccccc", "cccccc"])
  }

  @Test func writesAFileThatReadersKnow() throws {
    var page = Page(size: Size(width: .points(36), height: .points(18)))
    page.items = [.fill(.rectangle(rect(0, 0, 18, 18)), red)]
    let source = PreviewSource(fonts: try TestResources.fonts(), images: [])
    let file = try #require(PagePreview.png(page, of: LaidOutDocument(), source: source, resolution: 144))
    let image = try TestImages.read(file)
    #expect(image.width == 72)
    #expect(image.height == 36)
    #expect(image.resolution.map { Int($0.horizontal.rounded()) } == 144)
    let pixels = try #require(PixelDecoder.pixels(image))
    #expect(Array(pixels.bytes[0..<4]) == [255, 0, 0, 255])
    #expect(Array(pixels.bytes[71 * 4..<72 * 4]) == [255, 255, 255, 255])
  }
}
