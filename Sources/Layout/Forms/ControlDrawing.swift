import Geometry
import Pages

/// The strokes of form controls that are no text: marks, the sign of a choice, the rules between cells.
enum ControlDrawing {
  /// A tick in a box.
  static func tick(_ area: Rect, _ color: Color) -> [DisplayItem] {
    func at(_ x: Int, _ y: Int) -> Point {
      Point(
        x: area.minX + area.size.width.scaled(by: x, over: 100),
        y: area.minY + area.size.height.scaled(by: y, over: 100))
    }
    let path = Path([.move(at(18, 54)), .line(at(41, 78)), .line(at(84, 22))])
    let width = min(area.size.width, area.size.height).scaled(by: 13, over: 100)
    return [.stroke(path, Stroke(color: color, width: width, cap: .round, join: .round))]
  }

  /// A filled circle of half the size of an area.
  static func dot(_ area: Rect, _ color: Color) -> [DisplayItem] {
    let radius = min(area.size.width, area.size.height) / 4
    let middle = Point(x: area.minX + area.size.width / 2, y: area.minY + area.size.height / 2)
    // A quarter circle by one Bézier curve: control points at 0.5523 of the radius.
    let reach = radius.scaled(by: 5523, over: 10000)
    func at(_ x: Length, _ y: Length) -> Point { Point(x: middle.x + x, y: middle.y + y) }
    return [
      .fill(
        Path([
          .move(at(radius, .zero)), .curve(at(radius, reach), at(reach, radius), at(.zero, radius)),
          .curve(at(-reach, radius), at(-radius, reach), at(-radius, .zero)),
          .curve(at(-radius, -reach), at(-reach, -radius), at(.zero, -radius)),
          .curve(at(reach, -radius), at(radius, -reach), at(radius, .zero)), .close,
        ]), color)
    ]
  }

  /// The sign that a field offers a choice: a triangle at the end of its area.
  static func arrow(_ area: Rect, _ color: Color, isRightToLeft: Bool) -> [DisplayItem] {
    let width = Length.millimetres(1.8)
    let height = Length.millimetres(1.1)
    let gap = Length.millimetres(1.4)
    let left = isRightToLeft ? area.minX + gap : area.maxX - gap - width
    let top = area.minY + (area.size.height - height) / 2
    return [
      .fill(
        Path([
          .move(Point(x: left, y: top)), .line(Point(x: left + width, y: top)),
          .line(Point(x: left + width / 2, y: top + height)), .close,
        ]), color)
    ]
  }

  /// The rules between the cells of a comb.
  static func rules(_ area: Rect, cells: Int, _ color: Color) -> [DisplayItem] {
    (1..<max(cells, 1)).map { cell in
      let x = area.minX + area.size.width.scaled(by: cell, over: cells)
      let path = Path([.move(Point(x: x, y: area.minY)), .line(Point(x: x, y: area.maxY))])
      return .stroke(path, Stroke(color: color, width: .points(0.4)))
    }
  }
}
