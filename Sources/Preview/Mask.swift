/// How much of each pixel in a rectangle is covered, 0 to 255; nothing is covered outside.
struct Mask {
  /// The rectangle in pixels.
  var area: PixelArea
  /// Row by row, top to bottom.
  var coverage: [UInt8]

  /// Covers a whole rectangle.
  init(whole area: PixelArea) {
    self.area = area
    coverage = [UInt8](repeating: 255, count: area.width * area.height)
  }

  /// Covers what is given.
  init(area: PixelArea, coverage: [UInt8]) {
    self.area = area
    self.coverage = coverage
  }

  /// What both cover.
  func intersection(_ other: Mask) -> Mask {
    let common = area.intersection(other.area)
    var result = Mask(area: common, coverage: [])
    result.coverage.reserveCapacity(common.width * common.height)
    for y in common.top..<common.bottom {
      let own = (y - area.top) * area.width - area.left
      let others = (y - other.area.top) * other.area.width - other.area.left
      for x in common.left..<common.right {
        result.coverage.append(UInt8(Int(coverage[own + x]) * Int(other.coverage[others + x]) / 255))
      }
    }
    return result
  }
}

/// A rectangle of whole pixels.
struct PixelArea: Hashable {
  var left: Int
  var top: Int
  /// The first column beyond.
  var right: Int
  /// The first row beyond.
  var bottom: Int

  var width: Int { max(0, right - left) }
  var height: Int { max(0, bottom - top) }
  var isEmpty: Bool { width == 0 || height == 0 }

  /// What both hold; empty, at a place inside this area, when they do not meet.
  func intersection(_ other: PixelArea) -> PixelArea {
    let left = max(left, other.left)
    let top = max(top, other.top)
    return PixelArea(
      left: left, top: top, right: max(left, min(right, other.right)), bottom: max(top, min(bottom, other.bottom)))
  }
}

extension PixelArea {
  /// No pixel at all.
  static let none = PixelArea(left: 0, top: 0, right: 0, bottom: 0)
}
