import Geometry

/// A sheet of pixels, four bytes each: red, green and blue times opacity, and opacity.
struct Canvas {
  let area: PixelArea
  private(set) var pixels: [UInt8]

  /// A sheet of one opacity: 255 is white paper, 0 is nothing at all.
  init(width: Int, height: Int, opacity: UInt8) {
    area = PixelArea(left: 0, top: 0, right: width, bottom: height)
    pixels = [UInt8](repeating: opacity, count: width * height * 4)
  }

  /// Lays ink over the pixels of a mask, within a clip; `ink` gives the colour at the middle of a pixel.
  mutating func paint(_ mask: Mask, clip: Mask?, _ ink: (_ x: Int, _ y: Int) -> Ink) {
    let mask = clip.map { mask.intersection($0) } ?? mask
    for y in mask.area.top..<mask.area.bottom {
      for x in mask.area.left..<mask.area.right {
        let coverage = mask.coverage[(y - mask.area.top) * mask.area.width + x - mask.area.left]
        if coverage > 0 { blend(ink(x, y), coverage: Int(coverage), at: (y * area.width + x) * 4) }
      }
    }
  }

  /// Lays a whole sheet over this one, within a clip.
  mutating func paint(_ sheet: Canvas, opacity: Int, clip: Mask?) {
    let clip = clip ?? Mask(whole: area)
    for y in clip.area.top..<clip.area.bottom {
      for x in clip.area.left..<clip.area.right {
        let coverage = Int(clip.coverage[(y - clip.area.top) * clip.area.width + x - clip.area.left])
        let index = (y * area.width + x) * 4
        guard coverage > 0, sheet.pixels[index + 3] > 0 else { continue }
        let factor = coverage * opacity
        let under = 255 * 255 - factor * Int(sheet.pixels[index + 3]) / 255
        for channel in 0..<4 {
          let sum = Int(sheet.pixels[index + channel]) * factor + Int(pixels[index + channel]) * under
          pixels[index + channel] = UInt8(min(255, (sum + 32512) / 65025))
        }
      }
    }
  }

  /// Porter and Duff's “over” with a colour that is not premultiplied.
  private mutating func blend(_ ink: Ink, coverage: Int, at index: Int) {
    let alpha = (Int(ink.alpha) * coverage + 127) / 255
    guard alpha > 0 else { return }
    func over(_ source: UInt8, _ under: UInt8) -> UInt8 {
      UInt8((Int(source) * alpha + Int(under) * (255 - alpha) + 127) / 255)
    }
    pixels[index] = over(ink.red, pixels[index])
    pixels[index + 1] = over(ink.green, pixels[index + 1])
    pixels[index + 2] = over(ink.blue, pixels[index + 2])
    pixels[index + 3] = over(255, pixels[index + 3])
  }

  /// Red, green and blue of each pixel, as PNG files want them; for sheets without transparency.
  var rgb: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(area.width * area.height * 3)
    for index in stride(from: 0, to: pixels.count, by: 4) { result += pixels[index..<index + 3] }
    return result
  }
}

/// A colour of a pixel, not premultiplied.
struct Ink {
  var red: UInt8
  var green: UInt8
  var blue: UInt8
  var alpha: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  init(_ color: Color) {
    self.init(red: color.red, green: color.green, blue: color.blue, alpha: color.alpha)
  }
}
