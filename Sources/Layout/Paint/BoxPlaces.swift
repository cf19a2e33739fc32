import Geometry
import Pages

/// Where each box of a document was first painted, small enough to keep for all of them.
struct BoxPlaces {
  private struct Entry {
    var page: Int32 = -1
    var x: Int32 = 0
    var y: Int32 = 0
  }

  private var entries: [Entry]
  /// The boxes of the flow; those of footnotes follow, on pages before the end.
  private let flowCount: Int

  init(count: Int, flowCount: Int) {
    entries = Array(repeating: Entry(), count: count)
    self.flowCount = min(flowCount, count)
  }

  /// Notes the place of a box unless an earlier one is known; boxes made later than the document's own are ignored.
  mutating func note(_ box: BoxID, page: Int, _ point: Point) {
    let index = Int(box.index)
    guard index < entries.count, entries[index].page < 0 else { return }
    entries[index] = Entry(
      page: Int32(clamping: page), x: Int32(clamping: point.x.units), y: Int32(clamping: point.y.units))
  }

  /// Where a box stands, or the next box after it that was painted; boxes are numbered in document order.
  func place(of box: BoxID) -> Destination? {
    let start = min(Int(box.index), entries.count)
    let range = start < flowCount ? entries[..<flowCount] : entries[...]
    let known = range[start...].first { $0.page >= 0 } ?? entries[..<flowCount].last { $0.page >= 0 }
    return known.map {
      Destination(page: Int($0.page), point: Point(x: Length(units: Int($0.x)), y: Length(units: Int($0.y))))
    }
  }
}
