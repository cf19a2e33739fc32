import Geometry
import Styling

/// Where the repetitions of a background image stand (CSS Backgrounds 3 §3.4, §3.6, §3.9).
struct BackgroundTiles {
  /// One of them.
  private(set) var tile: Rect
  /// From one to the next.
  private(set) var step: Size
  /// All of them together, as far as they are seen.
  private(set) var area: Rect
  /// Whether one covers all that is seen.
  private(set) var isSingle: Bool

  /// Nil when the image has no area. `natural` is nil for images without a size of their own.
  init?(
    _ origin: Rect, natural: Size?, size: BackgroundSize, position: ImagePosition, repeats: BackgroundRepeat,
    within clip: Rect
  ) {
    var used = BackgroundTiles.size(origin.size, natural, size)
    guard used.width > .zero, used.height > .zero else { return nil }
    // §3.4: `round` changes the size so that a whole number fits; an automatic other side keeps the proportions.
    if repeats.x == .round {
      let width = BackgroundTiles.rounded(used.width, in: origin.size.width)
      if natural != nil, repeats.y != .round, size.isAutomatic(\.height) {
        used.height = used.height.scaled(by: width.units, over: used.width.units)
      }
      used.width = width
    }
    if repeats.y == .round {
      let height = BackgroundTiles.rounded(used.height, in: origin.size.height)
      if natural != nil, repeats.x != .round, size.isAutomatic(\.width) {
        used.width = used.width.scaled(by: height.units, over: used.height.units)
      }
      used.height = height
    }
    let x = BackgroundTiles.axis(
      origin.minX, origin.size.width, used.width, position.x, repeats.x, clip.minX, clip.size.width)
    let y = BackgroundTiles.axis(
      origin.minY, origin.size.height, used.height, position.y, repeats.y, clip.minY, clip.size.height)
    tile = Rect(x: x.start, y: y.start, width: used.width, height: used.height)
    step = Size(width: x.step, height: y.step)
    area = Rect(x: x.from, y: y.from, width: x.extent, height: y.extent)
    isSingle = x.isSingle && y.isSingle
  }

  private static func size(_ area: Size, _ natural: Size?, _ size: BackgroundSize) -> Size {
    guard let natural, natural.width > .zero, natural.height > .zero else {
      guard case .size(let width, let height) = size else { return area }
      return Size(
        width: width?.resolved(against: area.width) ?? area.width,
        height: height?.resolved(against: area.height) ?? area.height)
    }
    func fitted(width: Length) -> Size {
      Size(width: width, height: natural.height.scaled(by: width.units, over: natural.width.units))
    }
    func fitted(height: Length) -> Size {
      Size(width: natural.width.scaled(by: height.units, over: natural.height.units), height: height)
    }
    switch size {
    case .cover, .contain:
      let byWidth = fitted(width: area.width)
      let fits = byWidth.height <= area.height
      return fits == (size == .contain) ? byWidth : fitted(height: area.height)
    case .size(let width?, let height?):
      return Size(width: width.resolved(against: area.width), height: height.resolved(against: area.height))
    case .size(let width?, nil): return fitted(width: width.resolved(against: area.width))
    case .size(nil, let height?): return fitted(height: height.resolved(against: area.height))
    case .size(nil, nil): return natural
    }
  }

  private static func rounded(_ size: Length, in area: Length) -> Length {
    guard size > .zero, area > .zero else { return size }
    return area / max(1, Int((area.points / size.points).rounded()))
  }

  /// The tiles along one axis.
  private static func axis(
    _ origin: Length, _ area: Length, _ size: Length, _ position: LengthPercentage, _ style: BackgroundRepeat.Style,
    _ clipStart: Length, _ clipExtent: Length
  ) -> (start: Length, step: Length, from: Length, extent: Length, isSingle: Bool) {
    var start = origin + position.resolved(against: area - size)
    var step = size
    var isRepeated = style != .noRepeat
    if style == .space {
      let count = area.units / size.units
      if count > 1 {
        start = origin
        step = size + (area - size * count) / (count - 1)
      } else {
        isRepeated = false
      }
    }
    guard isRepeated else { return (start, size, start, size, true) }
    // The tile that holds the start of what is seen.
    let before = Double((clipStart - start).units) / Double(step.units)
    start += step * Int(before.rounded(.down))
    let isSingle = start <= clipStart && start + size >= clipStart + clipExtent
    return (start, step, clipStart, clipExtent, isSingle)
  }
}

extension BackgroundSize {
  /// Whether a side follows from the other.
  fileprivate func isAutomatic(_ side: KeyPath<Size, Length>) -> Bool {
    guard case .size(let width, let height) = self else { return false }
    return side == \Size.width ? width == nil : height == nil
  }
}
