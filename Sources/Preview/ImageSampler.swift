import Geometry
import Images

/// Averages the pixels of an image that lie under one pixel of the page.
struct ImageSampler {
  private let pixels: PixelDecoder.Pixels
  private let map: Transform

  /// The map leads from pixels of the page to the unit square that the image fills; nil when there is none.
  init?(_ pixels: PixelDecoder.Pixels, toUnitSquare map: Transform?) {
    guard let map else { return nil }
    self.pixels = pixels
    self.map = Transform.scale(x: Double(pixels.width), y: Double(pixels.height)).after(map)
  }

  /// The mean colour under a pixel of the page; opacity weighs.
  func ink(_ x: Int, _ y: Int) -> Ink {
    let corners = [(0.0, 0.0), (1, 0), (0, 1), (1, 1)].map { map.apply(x: Double(x) + $0.0, y: Double(y) + $0.1) }
    func range(_ places: [Double], _ count: Int) -> ClosedRange<Int> {
      let first = min(max(Int((places.min() ?? 0).rounded(.down)), 0), count - 1)
      let last = min(max(Int((places.max() ?? 0).rounded(.up)) - 1, first), count - 1)
      return first...last
    }
    var sums = (red: 0, green: 0, blue: 0, alpha: 0, count: 0)
    for row in range(corners.map(\.y), pixels.height) {
      for column in range(corners.map(\.x), pixels.width) {
        let index = (row * pixels.width + column) * 4
        let alpha = Int(pixels.bytes[index + 3])
        sums.red += Int(pixels.bytes[index]) * alpha
        sums.green += Int(pixels.bytes[index + 1]) * alpha
        sums.blue += Int(pixels.bytes[index + 2]) * alpha
        sums.alpha += alpha
        sums.count += 1
      }
    }
    guard sums.alpha > 0 else { return Ink(.transparent) }
    return Ink(
      red: UInt8(sums.red / sums.alpha), green: UInt8(sums.green / sums.alpha), blue: UInt8(sums.blue / sums.alpha),
      alpha: UInt8(sums.alpha / sums.count))
  }
}
