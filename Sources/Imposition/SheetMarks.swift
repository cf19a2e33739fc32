import Geometry
import Pages

/// The marks by which sheets are cut and folded.
struct SheetMarks {
  /// From what is printed to where marks begin, and their length, in millimetres.
  private static let gap = Length.millimetres(1)
  private static let length = Length.millimetres(5)
  /// How far the medium of a print shop's sheet reaches beyond what is cut.
  static let slug = SheetPlan.bleed + gap + length + gap
  /// The strip along the edges of the paper in which an office's printer prints nothing.
  static let unprintable = Length.millimetres(5)
  /// The length of an office's marks, which stand on the leaflet itself where it is folded and cut.
  private static let tick = Length.millimetres(3)

  private let plan: SheetPlan
  private let kind: ImpositionKind

  init(_ plan: SheetPlan, _ kind: ImpositionKind) {
    self.plan = plan
    self.kind = kind
  }

  /// The marks of a side, artifacts all.
  func items(of index: Int) -> [DisplayItem] {
    let items = kind == .printshop ? printShop(plan.sides[index]) : office(index)
    return items.isEmpty ? [] : [.begin(.artifact(.page))] + items + [.end]
  }

  /// Corner marks outside the bleed; folds are dashed.
  private func printShop(_ side: SheetPlan.Side) -> [DisplayItem] {
    let trim = plan.trim
    let near = SheetPlan.bleed + Self.gap
    let far = near + Self.length
    var items: [DisplayItem] = []
    for x in [trim.minX, trim.maxX] + side.folds {
      let isFold = side.folds.contains(x)
      items.append(line(x, trim.minY - far, x, trim.minY - near, isFold: isFold))
      items.append(line(x, trim.maxY + near, x, trim.maxY + far, isFold: isFold))
    }
    for y in [trim.minY, trim.maxY] {
      items.append(line(trim.minX - far, y, trim.minX - near, y))
      items.append(line(trim.maxX + near, y, trim.maxX + far, y))
    }
    return items
  }

  /// Short marks on the first side of each sheet, at the edges of what a printer can print.
  private func office(_ index: Int) -> [DisplayItem] {
    guard index.isMultiple(of: 2) else { return [] }
    let side = plan.sides[index]
    let paper = plan.paper
    let edge = Self.unprintable
    func printable(_ value: Length, of extent: Length) -> Bool { value > edge && value < extent - edge }
    var items: [DisplayItem] = []
    for x in [plan.trim.minX, plan.trim.maxX] + plan.columnCuts + side.folds where printable(x, of: paper.width) {
      let isFold = side.folds.contains(x)
      items.append(line(x, edge, x, edge + Self.tick, isFold: isFold))
      items.append(line(x, paper.height - edge - Self.tick, x, paper.height - edge, isFold: isFold))
    }
    for y in [plan.trim.minY, plan.trim.maxY] + plan.rowCuts where printable(y, of: paper.height) {
      items.append(line(edge, y, edge + Self.tick, y))
      items.append(line(paper.width - edge - Self.tick, y, paper.width - edge, y))
    }
    return items
  }

  private func line(
    _ fromX: Length, _ fromY: Length, _ toX: Length, _ toY: Length, isFold: Bool = false
  ) -> DisplayItem {
    let stroke = Stroke(
      color: .black, width: .points(0.25), dashes: isFold ? [.millimetres(1), .millimetres(0.5)] : [])
    return .stroke(Path([.move(Point(x: fromX, y: fromY)), .line(Point(x: toX, y: toY))]), stroke)
  }
}
