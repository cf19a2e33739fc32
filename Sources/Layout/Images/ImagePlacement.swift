import Geometry
import Images
import Pages
import Styling

/// Where an image stands in the box that holds it (CSS Images 3 §5.5): its own rectangle, clipped where it is larger.
struct ImagePlacement {
  /// The rectangle that the whole image fills.
  let rect: Rect
  /// Whether parts of it lie outside the box.
  let isClipped: Bool

  /// Fits an image of a natural size into a content box.
  init(_ natural: Size, in box: Rect, fit: ObjectFit, position: ObjectPosition) {
    let size = Self.size(natural, in: box.size, fit)
    let place = Point(
      x: box.minX + Self.offset(position.horizontal, free: box.size.width - size.width),
      y: box.minY + Self.offset(position.vertical, free: box.size.height - size.height))
    rect = Rect(origin: place, size: size)
    isClipped =
      rect.minX < box.minX || rect.minY < box.minY || rect.maxX > box.maxX || rect.maxY > box.maxY
  }

  private static func size(_ natural: Size, in box: Size, _ fit: ObjectFit) -> Size {
    guard natural.width > .zero, natural.height > .zero else { return box }
    switch fit {
    case .fill: return box
    case .none: return natural
    case .contain: return scaled(natural, into: box, covers: false)
    case .cover: return scaled(natural, into: box, covers: true)
    case .scaleDown:
      let inside = scaled(natural, into: box, covers: false)
      return inside.width < natural.width ? inside : natural
    }
  }

  /// The natural ratio, as large as the box allows or as small as it demands (§5.2).
  private static func scaled(_ natural: Size, into box: Size, covers: Bool) -> Size {
    let isWider = natural.width.units * box.height.units >= natural.height.units * box.width.units
    return isWider != covers
      ? Size(
        width: box.width, height: natural.height.scaled(by: box.width.units, over: natural.width.units))
      : Size(
        width: natural.width.scaled(by: box.height.units, over: natural.height.units), height: box.height)
  }

  /// CSS Backgrounds 3 §3.6: percentages are of the room that is left.
  private static func offset(_ position: LengthPercentage, free: Length) -> Length {
    position.resolved(against: free)
  }
}

extension ImageOrientation {
  /// The rectangle into which stored rows are painted and the map from there to the upright picture in `rect`; nil
  /// where they agree.
  func placement(in rect: Rect) -> (stored: Rect, map: Transform)? {
    let (left, top) = (rect.minX.points, rect.minY.points)
    let (right, bottom) = (rect.maxX.points, rect.maxY.points)
    let turned = Rect(x: .zero, y: .zero, width: rect.size.height, height: rect.size.width)
    switch self {
    case .upright: return nil
    case .mirrored: return (rect, Transform(a: -1, b: 0, c: 0, d: 1, e: left + right, f: 0))
    case .turnedAround: return (rect, Transform(a: -1, b: 0, c: 0, d: -1, e: left + right, f: top + bottom))
    case .flipped: return (rect, Transform(a: 1, b: 0, c: 0, d: -1, e: 0, f: top + bottom))
    case .transposed: return (turned, Transform(a: 0, b: 1, c: 1, d: 0, e: left, f: top))
    case .turnedLeft: return (turned, Transform(a: 0, b: 1, c: -1, d: 0, e: right, f: top))
    case .transversed: return (turned, Transform(a: 0, b: -1, c: -1, d: 0, e: right, f: bottom))
    case .turnedRight: return (turned, Transform(a: 0, b: -1, c: 1, d: 0, e: left, f: bottom))
    }
  }
}
