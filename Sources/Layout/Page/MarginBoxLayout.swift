import Geometry
import Styling

/// The rectangles of a page's margin boxes (CSS Paged Media 3 §5.3).
struct MarginBoxLayout {
  /// What a box asks for along the side of the page at which it stands, edges included.
  struct Wish {
    /// The length below which content would reach over.
    var minContent: Length
    /// The length at which no line is broken.
    var maxContent: Length
    /// The given length, nil for `auto`.
    var given: Length?
    /// What it must not be shorter than.
    var minimum: Length = .zero
    /// What it must not be longer than.
    var maximum: Length?

    fileprivate var low: Length { given ?? minContent }
    fileprivate var high: Length { given ?? maxContent }
  }

  private let geometry: PageGeometry
  private let wishes: [MarginBox: Wish]

  init(_ geometry: PageGeometry, wishes: [MarginBox: Wish]) {
    self.geometry = geometry
    self.wishes = wishes
  }

  /// The margin area of a box; nil for one without content.
  func rect(_ box: MarginBox) -> Rect? {
    guard wishes[box] != nil else { return nil }
    let margin = geometry.margin
    let size = geometry.style.size
    let right = size.width - margin.right
    let bottom = size.height - margin.bottom
    switch box {
    case .topLeftCorner: return Rect(x: .zero, y: .zero, width: margin.left, height: margin.top)
    case .topRightCorner: return Rect(x: right, y: .zero, width: margin.right, height: margin.top)
    case .bottomLeftCorner: return Rect(x: .zero, y: bottom, width: margin.left, height: margin.bottom)
    case .bottomRightCorner: return Rect(x: right, y: bottom, width: margin.right, height: margin.bottom)
    case .topLeft, .topCenter, .topRight:
      let (start, length) = place(box, in: [.topLeft, .topCenter, .topRight], margin.left, right)
      return Rect(x: start, y: .zero, width: length, height: margin.top)
    case .bottomLeft, .bottomCenter, .bottomRight:
      let (start, length) = place(box, in: [.bottomLeft, .bottomCenter, .bottomRight], margin.left, right)
      return Rect(x: start, y: bottom, width: length, height: margin.bottom)
    case .leftTop, .leftMiddle, .leftBottom:
      let (start, length) = place(box, in: [.leftTop, .leftMiddle, .leftBottom], margin.top, bottom)
      return Rect(x: .zero, y: start, width: margin.left, height: length)
    case .rightTop, .rightMiddle, .rightBottom:
      let (start, length) = place(box, in: [.rightTop, .rightMiddle, .rightBottom], margin.top, bottom)
      return Rect(x: right, y: start, width: margin.right, height: length)
    }
  }

  /// The place of one of three boxes along a side of the page.
  private func place(
    _ box: MarginBox, in side: [MarginBox], _ from: Length, _ to: Length
  ) -> (start: Length, length: Length) {
    let available = to - from
    let lengths = MarginBoxLayout.lengths(side.map { wishes[$0] }, available)
    switch side.firstIndex(of: box) {
    case 0: return (from, lengths[0])
    case 1: return (from + (available - lengths[1]) / 2, lengths[1])
    default: return (to - lengths[2], lengths[2])
    }
  }

  /// The lengths of three boxes: once freely, then with those at their limits that went beyond them.
  static func lengths(_ wishes: [Wish?], _ available: Length) -> [Length] {
    var wishes = wishes
    var lengths = flexed(wishes, available)
    var isChanged = false
    for index in wishes.indices {
      if let maximum = wishes[index]?.maximum, lengths[index] > maximum {
        wishes[index]?.given = maximum
        isChanged = true
      }
    }
    if isChanged { lengths = flexed(wishes, available) }
    isChanged = false
    for index in wishes.indices {
      if let minimum = wishes[index]?.minimum, lengths[index] < minimum {
        wishes[index]?.given = minimum
        isChanged = true
      }
    }
    return isChanged ? flexed(wishes, available) : lengths
  }

  /// §5.3.2.3: the middle box is centred, so it competes with twice the larger of the outer ones.
  private static func flexed(_ wishes: [Wish?], _ available: Length) -> [Length] {
    var lengths = wishes.map { $0?.given ?? .zero }
    if let middle = wishes[1] {
      let outer = [wishes[0], wishes[2]].compactMap { $0 }
      if middle.given == nil {
        let both = Wish(
          minContent: (outer.map(\.low).max() ?? .zero) * 2, maxContent: (outer.map(\.high).max() ?? .zero) * 2)
        lengths[1] = outer.isEmpty ? available : share(middle, both, available)
      }
      let rest = max(available - lengths[1], .zero) / 2
      for index in [0, 2] {
        if let wish = wishes[index], wish.given == nil { lengths[index] = rest }
      }
      return lengths
    }
    switch (wishes[0], wishes[2]) {
    case (.some(let first), .some(let last)):
      if first.given == nil, last.given == nil {
        lengths[0] = share(first, last, available)
        lengths[2] = available - lengths[0]
      } else if first.given == nil {
        lengths[0] = max(available - lengths[2], .zero)
      } else if last.given == nil {
        lengths[2] = max(available - lengths[0], .zero)
      }
    case (.some(let first), nil): if first.given == nil { lengths[0] = available }
    case (nil, .some(let last)): if last.given == nil { lengths[2] = available }
    case (nil, nil): break
    }
    return lengths
  }

  /// The part of the first of two: what is left beyond the longest lines is divided as these are, else what is left
  /// beyond the narrowest as both can grow.
  private static func share(_ first: Wish, _ second: Wish, _ available: Length) -> Length {
    let high = first.high + second.high
    if high == .zero { return available / 2 }
    if available >= high { return available.scaled(by: first.high.units, over: high.units) }
    let low = first.low + second.low
    if available > low {
      let growth = first.high - first.low
      return first.low + (available - low).scaled(by: growth.units, over: (high - low).units)
    }
    return low == .zero ? .zero : available.scaled(by: first.low.units, over: low.units)
  }
}
