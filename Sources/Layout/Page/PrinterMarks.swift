import Geometry
import Pages
import Styling

/// The marks around a page by which printers cut and align sheets (CSS Paged Media 3 §7.2).
enum PrinterMarks {
  /// The strip beyond the bleed in which marks stand.
  static let room = Length.points(18)
  /// The distance of marks from what is printed.
  private static let gap = Length.points(3)
  private static let length = Length.points(12)

  /// The marks of one kind of page.
  static func items(_ style: PageStyle) -> [DisplayItem] {
    var items: [DisplayItem] = []
    let sheet = Rect(origin: .zero, size: style.size)
    let near = style.bleed + gap
    let stroke = Stroke(color: .black, width: .points(0.25))
    func line(_ fromX: Length, _ fromY: Length, _ toX: Length, _ toY: Length) {
      items.append(.stroke(Path([.move(Point(x: fromX, y: fromY)), .line(Point(x: toX, y: toY))]), stroke))
    }
    if style.hasCropMarks {
      for y in [sheet.minY, sheet.maxY] {
        line(-near - length, y, -near, y)
        line(sheet.maxX + near, y, sheet.maxX + near + length, y)
      }
      for x in [sheet.minX, sheet.maxX] {
        line(x, -near - length, x, -near)
        line(x, sheet.maxY + near, x, sheet.maxY + near + length)
      }
    }
    if style.hasCrossMarks {
      let middle = near + length / 2
      let (centerX, centerY) = (sheet.size.width / 2, sheet.size.height / 2)
      let (arm, radius) = (length / 2, length / 3)
      for center in [
        Point(x: centerX, y: -middle), Point(x: sheet.maxX + middle, y: centerY),
        Point(x: centerX, y: sheet.maxY + middle), Point(x: -middle, y: centerY),
      ] {
        line(center.x - arm, center.y, center.x + arm, center.y)
        line(center.x, center.y - arm, center.x, center.y + arm)
        let circle = RoundedRectangle(
          Rect(x: center.x - radius, y: center.y - radius, width: radius * 2, height: radius * 2),
          radii: Corners(all: Size(width: radius, height: radius)))
        items.append(.stroke(circle.path, stroke))
      }
    }
    return items
  }
}
