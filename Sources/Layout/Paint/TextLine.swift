import Geometry
import Pages
import Styling

/// Draws the lines of `text-decoration` (CSS Text Decoration 4 §2.2).
enum TextLine {
  /// A horizontal line in an area; double and wavy ones are a third as thick as it is high.
  static func items(_ area: Rect, _ style: TextDecorationStyle, _ color: Color) -> [DisplayItem] {
    switch style {
    case .solid: [.fill(.rectangle(area), color)]
    case .double: StyledLine.items(area, .double, color)
    case .dotted: StyledLine.items(area, .dotted, color)
    case .dashed: StyledLine.items(area, .dashed, color)
    case .wavy: wave(area, color)
    }
  }

  /// A wave cut off at the ends of the area, so that it begins and ends where the text does.
  private static func wave(_ area: Rect, _ color: Color) -> [DisplayItem] {
    let thickness = area.size.height / 3
    guard thickness > .zero else { return [] }
    let middle = area.minY + area.size.height / 2
    let half = max(thickness * 3, .points(0.5))
    // The crest of a cubic curve lies at three quarters of the height of its control points.
    let reach = thickness * 4 / 3
    var segments = [Path.Segment.move(Point(x: area.minX, y: middle))]
    var x = area.minX
    var rises = true
    while x < area.maxX {
      let y = rises ? middle - reach : middle + reach
      segments.append(
        .curve(
          Point(x: x + half / 3, y: y), Point(x: x + half - half / 3, y: y), Point(x: x + half, y: middle)))
      x += half
      rises.toggle()
    }
    return [
      .pushClip(.rectangle(area)), .stroke(Path(segments), Stroke(color: color, width: thickness)), .popClip,
    ]
  }
}
