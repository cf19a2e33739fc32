import Geometry
import Styling

/// The rectangles of a page's margin boxes (CSS Paged Media 3 §6.3, widths by §6.3.2 without its flexible minimum).
struct MarginBoxLayout {
  /// The outer sizes that a box asks for.
  struct Wish {
    /// The width with no line broken, edges included.
    var maxContent: Length
    /// The given outer width, nil for `auto`.
    var width: Length?
    /// The given outer height, nil for `auto`.
    var height: Length?
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
      let (start, length) = place(box, in: [.topLeft, .topCenter, .topRight], margin.left, right, \.asWidth)
      return Rect(x: start, y: .zero, width: length, height: margin.top)
    case .bottomLeft, .bottomCenter, .bottomRight:
      let (start, length) = place(box, in: [.bottomLeft, .bottomCenter, .bottomRight], margin.left, right, \.asWidth)
      return Rect(x: start, y: bottom, width: length, height: margin.bottom)
    case .leftTop, .leftMiddle, .leftBottom:
      let (start, length) = place(box, in: [.leftTop, .leftMiddle, .leftBottom], margin.top, bottom, \.asHeight)
      return Rect(x: .zero, y: start, width: margin.left, height: length)
    case .rightTop, .rightMiddle, .rightBottom:
      let (start, length) = place(box, in: [.rightTop, .rightMiddle, .rightBottom], margin.top, bottom, \.asHeight)
      return Rect(x: right, y: start, width: margin.right, height: length)
    }
  }

  /// The place of one of three boxes along a side of the page.
  private func place(
    _ box: MarginBox, in side: [MarginBox], _ from: Length, _ to: Length, _ extent: KeyPath<Wish, Extent>
  ) -> (start: Length, length: Length) {
    let available = to - from
    let wishes = side.map { self.wishes[$0]?[keyPath: extent] }
    let lengths = self.lengths(wishes, available)
    switch side.firstIndex(of: box) {
    case 0: return (from, lengths[0])
    case 1: return (from + (available - lengths[1]) / 2, lengths[1])
    default: return (to - lengths[2], lengths[2])
    }
  }

  /// §6.3.2: the middle box is centred, so it competes with twice the larger of the outer ones.
  private func lengths(_ wishes: [Extent?], _ available: Length) -> [Length] {
    var lengths = wishes.map { $0?.given ?? .zero }
    if let middle = wishes[1] {
      let outer = max(wish(wishes[0]), wish(wishes[2])) * 2
      if middle.given == nil {
        lengths[1] =
          outer == .zero ? available : share(middle.maxContent, against: outer, of: available)
      }
      let rest = max(available - lengths[1], .zero) / 2
      for index in [0, 2] where wishes[index] != nil && wishes[index]?.given == nil { lengths[index] = rest }
      return lengths
    }
    switch (wishes[0], wishes[2]) {
    case (.some(let first), .some(let last)):
      if first.given == nil, last.given == nil {
        lengths[0] = share(first.maxContent, against: last.maxContent, of: available)
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

  private func wish(_ extent: Extent?) -> Length { extent.map { $0.given ?? $0.maxContent } ?? .zero }

  /// Divides in proportion to what both want.
  private func share(_ own: Length, against other: Length, of available: Length) -> Length {
    let sum = own + other
    return sum == .zero ? available / 2 : available.scaled(by: own.units, over: sum.units)
  }

  /// A wish along one axis.
  struct Extent {
    var maxContent: Length
    var given: Length?
  }
}

extension MarginBoxLayout.Wish {
  fileprivate var asWidth: MarginBoxLayout.Extent { MarginBoxLayout.Extent(maxContent: maxContent, given: width) }
  /// Heights of `auto` share a side in equal parts.
  fileprivate var asHeight: MarginBoxLayout.Extent {
    MarginBoxLayout.Extent(maxContent: Length.points(1), given: height)
  }
}
