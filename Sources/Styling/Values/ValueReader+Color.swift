import Geometry

// Colours (CSS Color 4 §4–§7 without the wide-gamut functions).

/// A colour as written: fixed, or that of the text.
enum SpecifiedColor: Hashable, Sendable {
  case fixed(Color)
  case current

  func computed(_ context: ComputeContext) -> Color {
    switch self {
    case .fixed(let color): color
    case .current: context.color
    }
  }
}

extension ValueReader {
  mutating func color() -> SpecifiedColor? {
    guard let component = upcoming else { return nil }
    switch component.kind {
    case .token(.ident(let name)):
      let name = name.asciiLowercased
      let color: SpecifiedColor? =
        switch name {
        case "currentcolor": .current
        case "transparent": .fixed(.transparent)
        default: (NamedColors.color(name) ?? SystemColors.color(name)).map { .fixed($0) }
        }
      if color != nil { advance() }
      return color
    case .token(.hash(let digits, _)):
      guard let color = Color(hexDigits: digits) else { return nil }
      advance()
      return .fixed(color)
    case .function(let name, let arguments):
      let color: Color?
      switch name.asciiLowercased {
      case "rgb", "rgba": color = ColorArguments(arguments)?.rgb()
      case "hsl", "hsla": color = ColorArguments(arguments)?.hsl()
      case "hwb": color = ColorArguments(arguments)?.hwb()
      case "lab", "lch", "oklab", "oklch", "color", "color-mix", "device-cmyk", "light-dark":
        note(.unsupported("\(name)()"))
        return nil
      default: return nil
      }
      guard let color else { return nil }
      advance()
      return .fixed(color)
    default: return nil
    }
  }
}

/// The channels of `rgb()` and `hsl()`, in the comma form or the blank form with `/ alpha` (CSS Color 4 §5.1, §7.1).
private struct ColorArguments {
  private enum Channel {
    case number(Double)
    case percentage(Double)
    case angle(Double)
  }

  private var channels: [Channel] = []
  private var alpha = 1.0

  init?(_ arguments: [Component]) {
    var reader = ValueReader(arguments)
    var usesCommas = false
    for index in 0..<3 {
      if index == 1 { usesCommas = reader.comma() } else if index == 2, usesCommas, !reader.comma() { return nil }
      guard let channel = ColorArguments.channel(&reader) else { return nil }
      channels.append(channel)
    }
    if !reader.isAtEnd {
      guard usesCommas ? reader.comma() : reader.slash() else { return nil }
      switch ColorArguments.channel(&reader) {
      case .number(let value): alpha = value
      case .percentage(let value): alpha = value / 100
      default: return nil
      }
    }
    guard reader.isAtEnd else { return nil }
  }

  private static func channel(_ reader: inout ValueReader) -> Channel? {
    // CSS Color 4 §4.4: a missing component is zero.
    if reader.keyword("none") { return .percentage(0) }
    if let value = reader.percentage() { return .percentage(value) }
    if case .dimension(let value, let unit) = reader.upcoming?.token {
      let degrees: Double
      switch unit.asciiLowercased {
      case "deg": degrees = value
      case "grad": degrees = value * 0.9
      case "turn": degrees = value * 360
      case "rad": degrees = value * 180 / Double.pi
      default: return nil
      }
      reader.advance()
      return .angle(degrees)
    }
    return reader.number().map { .number($0) }
  }

  func rgb() -> Color? {
    var values: [Double] = []
    for channel in channels {
      switch channel {
      case .number(let value): values.append(value / 255)
      case .percentage(let value): values.append(value / 100)
      case .angle: return nil
      }
    }
    return color(values)
  }

  /// CSS Color 4 §7.1, `hslToRgb`.
  func hsl() -> Color? {
    let hue: Double
    switch channels[0] {
    case .number(let value), .angle(let value): hue = value
    case .percentage(let value):
      guard value == 0 else { return nil }
      hue = 0
    }
    // Numbers mean percentages in the modern form (CSS Color 4 §7).
    guard let saturation = percentage(1), let lightness = percentage(2) else { return nil }
    return color(ColorArguments.channels(hue, max(0, min(1, saturation)), max(0, min(1, lightness))))
  }

  /// CSS Color 4 §8, `hwbToRgb`.
  func hwb() -> Color? {
    let hue: Double
    switch channels[0] {
    case .number(let value), .angle(let value): hue = value
    case .percentage(let value):
      guard value == 0 else { return nil }
      hue = 0
    }
    guard let white = percentage(1), let black = percentage(2) else { return nil }
    if white + black >= 1 { return color(Array(repeating: white / (white + black), count: 3)) }
    return color(ColorArguments.channels(hue, 1, 0.5).map { $0 * (1 - white - black) + white })
  }

  private func percentage(_ index: Int) -> Double? {
    switch channels[index] {
    case .percentage(let value), .number(let value): value / 100
    case .angle: nil
    }
  }

  /// Red, green and blue of a hue, a saturation and a lightness (§7.1).
  private static func channels(_ hue: Double, _ s: Double, _ l: Double) -> [Double] {
    let a = s * min(l, 1 - l)
    return [0.0, 8, 4].map { n in
      var k = (n + hue / 30).truncatingRemainder(dividingBy: 12)
      if k < 0 { k += 12 }
      return l - a * max(-1, min(k - 3, 9 - k, 1))
    }
  }

  private func color(_ values: [Double]) -> Color {
    let bytes = (values + [alpha]).map { UInt8((max(0, min(1, $0)) * 255).rounded()) }
    return Color(red: bytes[0], green: bytes[1], blue: bytes[2], alpha: bytes[3])
  }
}

extension Color {
  /// `rgb`, `rgba`, `rrggbb`, `rrggbbaa` (CSS Color 4 §5.2).
  fileprivate init?(hexDigits: String) {
    let digits = hexDigits.utf8.compactMap(\.hexValue)
    guard digits.count == hexDigits.utf8.count else { return nil }
    let bytes: [UInt8]
    switch digits.count {
    case 3, 4: bytes = digits.map { $0 * 17 }
    case 6, 8: bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    default: return nil
    }
    self.init(red: bytes[0], green: bytes[1], blue: bytes[2], alpha: bytes.count == 4 ? bytes[3] : 255)
  }
}
