import Geometry

/// How user units fill a rectangle: `viewBox` and `preserveAspectRatio` (SVG 2 §8.2, §8.6).
struct DrawingViewport: Hashable {
  /// The part of the plane that is shown; nil shows one user unit a pixel.
  let viewBox: DrawingBox?
  private let alignment: SIMD2<Double>?
  private let covers: Bool

  /// Reads both attributes; what is no view box is none.
  init(viewBox: String?, preserveAspectRatio: String?) {
    var box: DrawingBox?
    if let viewBox, let n = NumberScanner.numbers(viewBox), n.count == 4, n[2] >= 0, n[3] >= 0 {
      box = DrawingBox(x: n[0], y: n[1], width: n[2], height: n[3])
    }
    self.viewBox = box
    let words = (preserveAspectRatio ?? "").split(whereSeparator: \.isWhitespace).filter { $0 != "defer" }
    covers = words.dropFirst().first == "slice"
    let word = words.first ?? "xMidYMid"
    if word == "none" {
      alignment = nil
    } else {
      alignment = SIMD2(Self.share(word.prefix(4), "x"), Self.share(word.dropFirst(4), "Y"))
    }
  }

  private static func share(_ word: Substring, _ axis: String) -> Double {
    word == axis + "Min" ? 0 : word == axis + "Max" ? 1 : 0.5
  }

  /// Whether the whole is stretched without keeping its proportions.
  var isStretched: Bool { alignment == nil }

  /// Whether nothing is shown: a view box without area disables rendering.
  var isEmpty: Bool { viewBox.map { $0.width <= 0 || $0.height <= 0 } ?? false }

  /// The map from user units inside to those of the rectangle.
  func map(into box: DrawingBox) -> Transform {
    guard let viewBox, !isEmpty else { return .translation(x: box.minimum.x, y: box.minimum.y) }
    var scale = SIMD2(box.width / viewBox.width, box.height / viewBox.height)
    var shift = box.minimum
    if let alignment {
      let one = covers ? max(scale.x, scale.y) : min(scale.x, scale.y)
      scale = SIMD2(one, one)
      shift += alignment * (SIMD2(box.width, box.height) - SIMD2(viewBox.width, viewBox.height) * one)
    }
    return Transform.translation(x: shift.x, y: shift.y).after(.scale(x: scale.x, y: scale.y))
      .after(.translation(x: -viewBox.minimum.x, y: -viewBox.minimum.y))
  }
}
