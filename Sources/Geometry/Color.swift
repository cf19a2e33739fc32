/// An sRGB colour with alpha, eight bits a channel.
package struct Color: Hashable, Sendable {
  /// Red, 0 to 255.
  package var red: UInt8
  /// Green, 0 to 255.
  package var green: UInt8
  /// Blue, 0 to 255.
  package var blue: UInt8
  /// Opacity, 0 (transparent) to 255.
  package var alpha: UInt8

  /// Creates a colour; opaque unless told otherwise.
  package init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// Opaque black.
  package static let black = Color(red: 0, green: 0, blue: 0)
  /// Opaque white.
  package static let white = Color(red: 255, green: 255, blue: 255)
  /// Fully transparent.
  package static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)
}
