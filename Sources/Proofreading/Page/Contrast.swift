import Geometry

/// Contrast of two colours (WCAG 2.1, relative luminance and contrast ratio).
enum Contrast {
  /// The contrast ratio, 1 to 21.
  static func ratio(_ first: Color, _ second: Color) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// A colour laid over an opaque one.
  static func over(_ color: Color, _ ground: Color) -> Color {
    let alpha = Int(color.alpha)
    func mix(_ top: UInt8, _ bottom: UInt8) -> UInt8 {
      UInt8((Int(top) * alpha + Int(bottom) * (255 - alpha) + 127) / 255)
    }
    return Color(
      red: mix(color.red, ground.red), green: mix(color.green, ground.green), blue: mix(color.blue, ground.blue))
  }

  private static func luminance(_ color: Color) -> Double {
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  /// sRGB to linear light: the power 2.4 by square roots and squares, as the room needs no C library.
  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base^2.4 = base² · (base²)^(1/5), the fifth root by Newton's method.
    let square = base * base
    var root = 0.9
    for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
