import Geometry
import Pages
import Styling

/// Draws a straight line in a border style: column rules, collapsed table borders, text decorations.
enum StyledLine {
  /// A line that fills a rectangle along its longer side.
  static func items(_ rect: Rect, _ style: BorderStyle, _ color: Color) -> [DisplayItem] {
    let isHorizontal = rect.size.width >= rect.size.height
    let thickness = isHorizontal ? rect.size.height : rect.size.width
    switch style {
    case .none, .hidden: return []
    case .solid: return [.fill(.rectangle(rect), color)]
    case .double:
      let (first, second) = halves(rect, isHorizontal, thickness / 3)
      return [.fill(.rectangle(first), color), .fill(.rectangle(second), color)]
    // CSS 2.2 §17.6.3: between cells, `inset` is `ridge` and `outset` is `groove`.
    case .groove, .outset, .ridge, .inset:
      var (first, second) = halves(rect, isHorizontal, thickness / 2)
      if isHorizontal {
        second.origin.y = first.maxY
        second.size.height = rect.maxY - first.maxY
      } else {
        second.origin.x = first.maxX
        second.size.width = rect.maxX - first.maxX
      }
      let sinks = style == .groove || style == .outset
      return [
        .fill(.rectangle(first), sinks ? color.shaded : color.lit),
        .fill(.rectangle(second), sinks ? color.lit : color.shaded),
      ]
    case .dashed, .dotted:
      let half = thickness / 2
      // Round dots begin half a dot inside; dashes are twice as long as thick.
      let inset = style == .dotted ? half : .zero
      let start: Point
      let end: Point
      if isHorizontal {
        start = Point(x: rect.minX + inset, y: rect.minY + half)
        end = Point(x: rect.maxX - inset, y: rect.minY + half)
      } else {
        start = Point(x: rect.minX + half, y: rect.minY + inset)
        end = Point(x: rect.minX + half, y: rect.maxY - inset)
      }
      return [.stroke(Path([.move(start), .line(end)]), stroke(style, thickness, color))]
    }
  }

  /// The pen for dashes or dots.
  static func stroke(_ style: BorderStyle, _ thickness: Length, _ color: Color) -> Stroke {
    let dashes = style == .dotted ? [Length.zero, thickness * 2] : [thickness * 3, thickness * 2]
    return Stroke(color: color, width: thickness, dashes: dashes, cap: style == .dotted ? .round : .butt)
  }

  /// The two outer strips of a line.
  private static func halves(_ rect: Rect, _ isHorizontal: Bool, _ part: Length) -> (Rect, Rect) {
    var first = rect
    var second = rect
    if isHorizontal {
      first.size.height = part
      second.size.height = part
      second.origin.y = rect.maxY - part
    } else {
      first.size.width = part
      second.size.width = part
      second.origin.x = rect.maxX - part
    }
    return (first, second)
  }
}

extension Color {
  /// The side of a carved or raised line that lies in the shade (CSS Backgrounds 3 §4.2 leaves the shades open).
  var shaded: Color {
    // A dark line has no darker side: there the lit one is lighter instead.
    isDark ? self : mixed(with: 0, 1, of: 2)
  }

  /// The side that catches the light.
  var lit: Color { isDark ? mixed(with: 255, 2, of: 3) : self }

  private var isDark: Bool { Int(red) * 3 + Int(green) * 6 + Int(blue) < 10 * 64 }

  private func mixed(with target: Int, _ part: Int, of whole: Int) -> Color {
    func mix(_ channel: UInt8) -> UInt8 { UInt8((Int(channel) * (whole - part) + target * part) / whole) }
    return Color(red: mix(red), green: mix(green), blue: mix(blue), alpha: alpha)
  }
}
