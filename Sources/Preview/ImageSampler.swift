import Images

/// Averages the pixels of an image that lie under one pixel of the page.
struct ImageSampler {
  private let pixels: PixelDecoder.Pixels
  /// How many columns of the image lie under one pixel of the page.
  let stepX: Double
  /// How many rows of the image lie under one pixel of the page.
  let stepY: Double

  init(_ pixels: PixelDecoder.Pixels, stepX: Double, stepY: Double) {
    self.pixels = pixels
    self.stepX = stepX
    self.stepY = stepY
  }

  /// The mean colour from a place in the image, one step wide and high; opacity weighs.
  func ink(left: Double, top: Double) -> Ink {
    func range(_ start: Double, _ step: Double, _ count: Int) -> ClosedRange<Int> {
      let first = min(max(Int(start.rounded(.down)), 0), count - 1)
      let last = min(max(Int((start + step).rounded(.up)) - 1, first), count - 1)
      return first...last
    }
    var sums = (red: 0, green: 0, blue: 0, alpha: 0, count: 0)
    for row in range(top, stepY, pixels.height) {
      for column in range(left, stepX, pixels.width) {
        let index = (row * pixels.width + column) * 4
        let alpha = Int(pixels.bytes[index + 3])
        sums.red += Int(pixels.bytes[index]) * alpha
        sums.green += Int(pixels.bytes[index + 1]) * alpha
        sums.blue += Int(pixels.bytes[index + 2]) * alpha
        sums.alpha += alpha
        sums.count += 1
      }
    }
    guard sums.alpha > 0 else { return Ink(red: 0, green: 0, blue: 0, alpha: 0) }
    return Ink(
      red: UInt8(sums.red / sums.alpha), green: UInt8(sums.green / sums.alpha), blue: UInt8(sums.blue / sums.alpha),
      alpha: UInt8(sums.alpha / sums.count))
  }
}
