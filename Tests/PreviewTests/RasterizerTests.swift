import Geometry
import Pages
import Testing

@testable import Preview

struct RasterizerTests {
  private let rasterizer = Rasterizer()
  private let area = PixelArea(left: 0, top: 0, right: 8, bottom: 4)

  /// The coverage of the whole area, one character a pixel: `.` none, `#` full, `+` between.
  private func picture(_ mask: Mask?) -> [String] {
    (area.top..<area.bottom).map { y in
      String(
        (area.left..<area.right).map { x -> Character in
          guard let mask, x >= mask.area.left, x < mask.area.right, y >= mask.area.top, y < mask.area.bottom else {
            return "."
          }
          let coverage = mask.coverage[(y - mask.area.top) * mask.area.width + x - mask.area.left]
          return coverage == 0 ? "." : coverage == 255 ? "#" : "+"
        })
    }
  }

  private func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> DevicePath {
    DevicePath(
      .rectangle(Rect(x: .points(x), y: .points(y), width: .points(width), height: .points(height))), .identity)
  }

  @Test func fillsWholeAndHalfPixels() throws {
    let rasterizer = try #require(rasterizer)
    #expect(
      picture(rasterizer.fill(rectangle(1, 1, 2.5, 2), in: area)) == ["........", ".##+....", ".##+....", "........"])
    let half = try #require(rasterizer.fill(rectangle(0, 0, 0.5, 1), in: area))
    #expect(abs(Int(half.coverage[0]) - 128) <= 1)
  }

  @Test func keepsToTheArea() throws {
    let rasterizer = try #require(rasterizer)
    #expect(
      picture(rasterizer.fill(rectangle(-100, 2, 1000, 1000), in: area)) == [
        "........", "........", "########", "########",
      ])
    #expect(rasterizer.fill(rectangle(20, 20, 5, 5), in: area) == nil)
    #expect(rasterizer.fill(DevicePath(), in: area) == nil)
  }

  @Test func evenOddLeavesAHole() throws {
    let rasterizer = try #require(rasterizer)
    var path = rectangle(0, 0, 8, 4)
    path.segments += rectangle(2, 1, 4, 2).segments
    #expect(
      picture(rasterizer.fill(path, evenOdd: true, in: area)) == ["########", "##....##", "##....##", "########"])
    #expect(picture(rasterizer.fill(path, in: area)) == [String](repeating: "########", count: 4))
  }

  @Test func strokesStandOnTheirLine() throws {
    let rasterizer = try #require(rasterizer)
    let line = DevicePath(
      Path([.move(Point(x: .points(1), y: .points(2))), .line(Point(x: .points(7), y: .points(2)))]), .identity)
    #expect(
      picture(rasterizer.stroke(line, .init(width: 2), in: area)) == ["........", ".######.", ".######.", "........"])
    let dashed = line.dashed([2, 1])
    #expect(
      picture(rasterizer.stroke(dashed, .init(width: 2), in: area)) == [
        "........", ".##.##..", ".##.##..", "........",
      ])
  }

  @Test func closedStrokesHaveCorners() throws {
    let rasterizer = try #require(rasterizer)
    #expect(
      picture(rasterizer.stroke(rectangle(1.5, 0.5, 5, 3), .init(width: 1), in: area)) == [
        ".######.", ".#....#.", ".#....#.", ".######.",
      ])
  }
}
